#!/bin/bash
# The compiler, cppcheck and clang-tidy have nothing to say about the tangled C. What they are told to pass over stands,
# with its reason, in the chapter "Tests and checkers". A checker that is not installed is skipped.
. tests/tap.sh

for tool in cppcheck clang-tidy; do
  if command -v $tool >/dev/null; then
    run env MAKEFLAGS="$makeflags" make -s B="$B_given" lint-$tool      # it must not be compiled anew, so as make was told
    ok "$tool is silent" exits 0
  else
    skip 1 "$tool is not installed"
  fi
done
mkdir "$work/src"
cp "$B"/src/*.[ch] "$work/src"
for file in "$work"/src/*.c; do           # OpenBLAS is the benchmark's peer, and need not be there
  grep -q 'cblas\.h' "$file" && ! echo '#include <cblas.h>' | gcc -E $(pkg-config --cflags openblas 2>/dev/null) - >/dev/null 2>&1 && continue
  gcc -std=gnu11 -O2 -fopenmp -Werror -Wall -Wextra -Wpedantic -Wconversion -Wno-psabi -DH5_USE_110_API -fsyntax-only -I"$work/src" \
    $(pkg-config --cflags gsl hdf5 libconfig libmd cmocka) $(pkg-config --cflags openblas 2>/dev/null) "$file" || echo "$file"
done > "$work/warnings" 2>&1
ok "gcc is silent" no grep -q . "$work/warnings"
# Training makes the copies, and the measures ask how long a history they have.
ok "the trials between two copies are the same in training and measures" \
  [ "$(grep -ho 'enum { COPY = [0-9]* }' "$B"/src/{training,measured}.c | sort | uniq -c | awk '{ print $1 }')" = 2 ]
finish
