#!/bin/bash
# Runs, tables and a figure are the same bytes whatever surrounds the build: two languages with another order of letters
# and another decimal sign, a home with settings of gnuplot, variables that libraries and tools look at.
. tests/tap.sh
unset MAKELEVEL
tree=$work/tree
tiny_tree "$tree" <<<'run: { seeds = 1; };'
for run in "$tree"/data/tiny/*.cfg; do
  case $run in */scale.cfg | */untrained.cfg | */rowsum.cfg) ;; *) rm "$run" ;; esac
done
cp "$tree/data/tiny/rowsum.cfg" "$tree/data/tiny/Rowsum.cfg"       # which C sorts before, and other languages beside
with_programs "$tree"
built() {                    # NAME [VARIABLE=VALUE...]: build scale tiny anew, and keep it under that name
  local name=$1
  shift
  rm -rf "$tree/build/tiny"
  run env "$@" make -C "$tree" -j2 SCALE=tiny runs claims fig1
  ok "$name: exit status 0" exits 0
  rm -rf "$tree/build/tiny/log"
  mv "$tree/build/tiny" "$work/$name"
}
built C LC_ALL=C
home=$work/home
mkdir "$home"
printf 'set decimalsign ","\nset terminal dumb\nset style data points\nset xrange [0:1]\n' >"$home/.gnuplot"
printf '[core]\n\tautocrlf = true\n' >"$home/.gitconfig"
leaking=(HOME="$home" DEBUG=0 TMPDIR=/not/there GSL_RNG_SEED=7 GSL_RNG_TYPE=taus OMP_SCHEDULE=dynamic OMP_DYNAMIC=true
  OMP_NUM_THREADS=3 HDF5_PLUGIN_PATH=/not/there HDF5_DISABLE_VERSION_CHECK=1 GNUPLOT_LIB=/not/there GNUTERM=dumb
  GNUPLOT_FONTPATH=/not/there FIT_LIMIT=1 GS_OPTIONS=-r9 TEXINPUTS=/not/there POSIXLY_CORRECT=1 TZ=Asia/Kathmandu
  COLUMNS=20 GREP_COLORS='mt=01;31' LS_COLORS='di=01' TAR_OPTIONS=-v CDPATH=/ BASH_ENV=/not/there)
built variables "${leaking[@]}"
ok 'variables and a home with settings: the same bytes' same_folders "$work/C" "$work/variables"
if command -v localedef >/dev/null && [ -d /usr/share/i18n/locales ]; then
  for language in de_DE cs_CZ; do
    localedef -i $language -f UTF-8 "$work/$language.UTF-8" 2>/dev/null
    ok "$language: there is such a language" [ -s "$work/$language.UTF-8/LC_NUMERIC" ]
    built $language LOCPATH="$work" LANG=$language.UTF-8 LC_ALL=$language.UTF-8 LANGUAGE=$language
    ok "$language: the same bytes" same_folders "$work/C" "$work/$language"
    # A program that is called by hand, too.
    run env LOCPATH="$work" LC_ALL=$language.UTF-8 "$B/bin/parameters" -q "${params[@]}" -o "$work/$language.tex"
    LC_ALL=C "$B/bin/parameters" -q "${params[@]}" -o "$work/C.tex"
    ok "$language: a program called by hand" same "$work/C.tex" "$work/$language.tex"
  done
else
  skip 8 'localedef or its sources are not installed'
fi
printf x >>"$work/C/rowsum-1/raster.tsv"
ok 'a byte that differs would be found' no diff -r -q "$work/C" "$work/variables"
finish
