#!/bin/bash
# What the results may depend on, as rows of a record: compiler, flags, libraries, processor, commit.
# Usage: src/environment.sh COMPILER FLAGS PACKAGE...
set -u
compiler=$1 flags=$2
shift 2
row() { printf '%s\t%s\t%s\t%s\n' "$1" "told" "$(printf '%s' "${2:-not found}" | tr -s '\t\n ' ' ')" 0; }
row compiler "$($compiler --version 2>/dev/null | head -n 1)"
row flags "$flags"
row 'C library' "$(ldd --version 2>/dev/null | head -n 1)"
for package; do row "$package" "$(pkg-config --modversion "$package" 2>/dev/null)"; done
row gnuplot "$(gnuplot --version 2>/dev/null)"
row ghostscript "$(gs --version 2>/dev/null)"
row pdflatex "$(pdflatex --version 2>/dev/null | head -n 1)"
features=$(sed -n 's/^flags[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1 | tr ' ' '\n' |
  grep -xE 'sse2|ssse3|sse4_1|sse4_2|avx|f16c|fma|avx2|avx512(f|dq|bw|vl)' | sort | tr '\n' ' ')
row processor "$(uname -m) ${features% }"
# A copy without its history, such as the tarball, has the commit in a file.
if [ -e .git ] && commit=$(git rev-parse HEAD 2>/dev/null); then
  [ -z "$(git status --porcelain -- . ':(exclude,glob)data/recorded/*/**' 2>/dev/null)" ] || commit="$commit and changes"
else
  commit=$(cat data/commit.txt 2>/dev/null) || commit='no commit: a copy without history'
fi
row commit "$commit"
