#!/bin/bash
# The entry of the build: what is refused before anything is made, what works on a bare machine, and that language,
# environment and dot files change nothing.
. tests/tap.sh
unset MAKELEVEL
tree=$work/tree
copy_tree "$tree"
entry() { run make -C "$tree" "$@"; }
untouched() { [ ! -e "$tree/build" ]; }

# --- names of runs and scales -------------------------------------------------------------------------------------
rule='has letters, digits, _, . and -, and begins with a letter or a digit'
refused() {                  # NAME: a run of this name is refused in a sentence, and nothing is made
  : >"$tree/data/smoke/$1.cfg"
  entry SCALE=smoke runs
  rm -- "$tree/data/smoke/$1.cfg"
  exits 2 && says "$rule" && [ "$(wc -l <"$work/err")" = 1 ] && untouched && [ ! -e "$tree/sprung" ]
}
for name in '$(touch sprung)' '$$(shell touch sprung)' '`touch sprung`' 'a b' 'a#b' 'a=b' 'a:b' 'a;touch sprung' "a'b" \
  'a"b' 'a\b' 'a|b' 'a&b' 'a>b' 'a*' 'a?' '[a]' 'a%' \
  'a~' '~a' '-a' '_a' 'a,b' 'a(b' '{a}' 'a!' 'a^b' 'ä' $'a\tb' 'a+b' '@a'; do
  ok "a run called $(printf %q "$name" | tr '#' '+')" refused "$name"
done
newline=$'a\nb'
ok 'a run with a line break in its name' refused "$newline"
for name in '$$(touch sprung)' 'a b' '../smoke' "a'b" '-a'; do
  entry SCALE="$name" runs
  ok "a scale called $name: the sentence" says "is no name of a scale; a name $rule"
  ok "a scale called $name: nothing is made" [ ! -e "$tree/build" -a ! -e "$tree/sprung" ]
done
entry SCALE=nowhere
ok 'a scale that is not there' says "there is no scale 'nowhere'. Scales: large paper smoke"
ok 'a scale that is not there: nothing is made' untouched
mkdir "$tree/data/other"
entry SCALE=other
ok 'a folder without scale.cfg' \
  says 'data/other has no scale.cfg, the parameters that its runs share; an empty one will do'
rmdir "$tree/data/other"
entry deps smoke paper
ok 'two scales at once: the sentence' says "smoke and paper are two scales: run 'make smoke', then 'make paper'"
ok 'two scales at once: nothing is made' untouched

# --- beside another make ------------------------------------------------------------------------------------------
# Another scale than that at work, which was never planned: who is called by the make at work, as the process that
# tells how far it is, gets an answer, and who looks from outside a sentence. So ends a plan that is never up to date.
entry SCALE=smoke -n build/bin/plan
entry SCALE=smoke build/smoke/rowsun-1/measures.tsv
ok 'a run that is not there' says "scale smoke has no run rowsun-1; 'make SCALE=smoke list' names its runs"
entry SCALE=smoke build/smoke/rowsum-1/mesures.tsv
ok 'a file that a run does not have' \
  says 'run rowsum-1 of scale smoke has no file mesures.tsv; it has network.h5 targets.h5'
entry SCALE=smoke fig99
ok 'a figure that is not there' says 'there is no figures/fig99.gp'
echo '# needs: rowsun-1/curve claims' >"$tree/figures/fig99.gp"
entry SCALE=smoke fig99
rm "$tree/figures/fig99.gp"
ok 'a figure of a run that is not there' \
  says 'scale smoke does not have all that figures/fig99.gp needs: rowsun-1/curve claims;'
(flock 8; exec sleep 600) 8>>"$tree/build/lock" &
until ! flock -n "$tree/build/lock" true; do sleep 0.02; done
entry list
ok 'another scale beside a make: exit status' exits 2
ok 'another scale beside a make: the sentence' \
  says 'another make is at work in this tree, and scale paper has no plan yet; ask again when it has ended'
run env MAKELEVEL=1 make -C "$tree" -n build/bin/network
ok 'called by the make at work, at another scale: an answer' grep -q -- '-o build/bin/network' "$work/out"
kill %1
wait
sed -i '/|| keep "$B\/$scale\/planned"/s/.*/:/' "$tree/src/keeping/build.nw"
rm -rf "$tree/build"
entry -n build/bin/plan
ok 'a plan that is never up to date: exit status' exits 2
ok 'a plan that is never up to date: the sentence' says 'make has begun anew 10 times: a fragment of build/make, or'
cp src/keeping/build.nw "$tree/src/keeping"
rm -rf "$tree/build"

# --- make, debug builds, a bare machine ---------------------------------------------------------------------------
entry MAKE_VERSION=4.2.1
ok 'make 4.2: refused' exits 2
ok 'make 4.2: the sentence' says 'this is make 4.2.1, and rules with two outputs (a b &: c) need make 4.3 or later'
entry DEBUG=2 programs
ok 'an unknown kind of debug build' says 'DEBUG=2 is not known; it is 0, 1, address, undefined or thread'
entry DEBUG=0 -n build/bin/plan
ok 'DEBUG=0 is no debug build' [ "$status" = 0 -a -d "$tree/build/make" -a ! -e "$tree/build/debug-0" ]
rm -rf "$tree/build"
mkdir "$work/path"
for name in make bash sed cat xargs awk id; do ln -s "$(type -P $name)" "$work/path"; done
run env PATH="$work/path" make -C "$tree" deps
ok 'deps without apt-get: exit status 2' exits 2
ok 'deps without apt-get: the packages' grep -q 'there is no apt-get here; .* gcc make .* libhdf5-dev .*' "$work/err"
run env PATH="$work/path" make -C "$tree" doctor
ok 'doctor on a bare machine: exit status 0' exits 0
ok 'doctor on a bare machine: what is missing' grep -q '^notangle *MISSING: without it nothing is tangled' "$work/out"
run env PATH="$work/path" make -C "$tree" help
ok 'help on a bare machine' grep -q '^make audit ' "$work/out"
run env PATH="$work/path" make -C "$tree"
ok 'a bare machine: the sentence' says "missing from PATH: notangle. Run 'make deps'"
ok 'a bare machine: nothing is made' untouched

# --- the chapters -------------------------------------------------------------------------------------------------
with_programs "$tree"
entry -q programs
if [ "$B_given" = build ]; then ok 'a copy of what is compiled is taken' exits 0; fi
of_smoke() {                 # whether the document of scale smoke would be made, and no other
  entry -n "$@" && grep -q 'typeset.sh build/smoke paper programs$' "$work/out" && ! grep -q build/paper "$work/out"
}
ok 'make smoke is the document of scale smoke' of_smoke smoke
ok 'make deps smoke too' of_smoke deps smoke
ok 'whatever SCALE says' of_smoke SCALE=paper smoke
made() { (cd "$tree/build" && find book make src -type f -printf '%p %T@\n' | sort); }
made >"$work/before"
touch "$tree"/src/*/*.nw
entry -n programs
ok 'chapters with another date: nothing is tangled' diff "$work/before" <(made)
rm "$tree/build/make/keep.sh" "$tree/build/src/base.h"
entry -n programs
ok 'files that are gone are tangled again' [ -x "$tree/build/make/keep.sh" -a -s "$tree/build/src/base.h" ]
printf '\n<<a chunk that nobody uses>>=\nint x;\n@\n' >>"$tree/src/ground/random.nw"
entry programs
ok 'a chunk that nobody uses: the sentence' \
  says "src/ground/random.nw: no chunk uses the chunk 'a chunk that nobody uses'"
cp src/ground/random.nw "$tree/src/ground"
printf '\n<<keep.sh>>=\nexit\n@\n' >>"$tree/src/ground/random.nw"
entry programs
ok 'a file of two chapters: the sentence' \
  says "two chapters have a chunk 'keep.sh': src/ground/random.nw src/keeping/build.nw"
cp src/ground/random.nw "$tree/src/ground"
twice='<<hold the tree, or note that another make does>>'
printf '\n<<random.h>>=\n%s\n@\n%s=\n\n@\n' "$twice" "$twice" >>"$tree/src/ground/random.nw"
entry programs
ok 'a chunk of two chapters that is no file: the sentence' \
  says "two chapters have a chunk '${twice:2:-2}': src/ground/random.nw src/keeping/build.nw"
cp src/ground/random.nw "$tree/src/ground"
named() { grep -o '\[\[[a-z]*: [^].]*\]\]' src/keeping/changing.nw | sed 's/^..//; s/..$//' | sort -u; }
absent() { named | while read -r chunk; do grep -qF "<<$chunk>>=" src/*/*.nw || echo "$chunk"; done; }
ok 'the page "If you want to change something" names chunks that are there' [ -z "$(absent)" ]
files() { grep -o '\[\[src/[a-z/]*\.nw\]\]' src/keeping/changing.nw | sed 's/^..//; s/..$//' | sort -u; }
ok 'and chapters that are there' ls $(files)
long() { awk 'length > 120 { print FILENAME ": " FNR; n++ } END { exit n > 0 }' "$@"; }
entry -n programs
ok 'no line over 120 columns' long "$tree/Makefile" "$tree"/build/make/*.{mk,sh,awk}

# --- the script that begins a make, and what the tools are ----------------------------------------------------------
sed -i 's/^echo "${TREE_BUSY:-ready}"$/refuse "an edited script"/' "$tree/src/keeping/build.nw"
entry programs
ok 'an edit of the script that begins a make counts at once' says 'an edited script.  Stop.'
cp src/keeping/build.nw "$tree/src/keeping"
kept=$tree/build/book/tools.mk
cp "$kept" "$work/tools.mk"
sed -i '1s/^# /# other /; s/^COMPILER_VERSION.*/COMPILER_VERSION := none/' "$kept"
entry -n programs
ok 'tools are asked anew when the system has changed' same "$work/tools.mk" "$kept"
entry -n SCALE=smoke fig1
cp "$tree/build/drawers" "$work"
mkdir "$work/tools"
for version in tomorrow 'the day after'; do
  printf '#!/bin/sh\necho gnuplot of %s\n' "$version" >"$work/tools/gnuplot"
  chmod +x "$work/tools/gnuplot"
  touch -d 2019-02-03 "$work/tools/gnuplot"
  run env PATH="$work/tools:$PATH" make -C "$tree" -n SCALE=smoke fig1
  ok "a gnuplot of one's own, of $version: it is noted" \
    diff <(sed "1s/.*/gnuplot of $version/" "$work/drawers") "$tree/build/drawers"
done
entry -n SCALE=smoke fig1
ok 'and that of the system again' same "$work/drawers" "$tree/build/drawers"

# --- what surrounds a build ---------------------------------------------------------------------------------------
entry --no-print-directory list SCALE=smoke
cp "$work/out" "$work/list"
if command -v localedef >/dev/null && [ -d /usr/share/i18n/locales ]; then
  mkdir "$work/languages"
  for language in de_DE cs_CZ; do
    localedef -i $language -f UTF-8 "$work/languages/$language.UTF-8" 2>/dev/null
    rm -f "$tree/build/smoke/plan.mk"
    run env LOCPATH="$work/languages" LANG=$language.UTF-8 LC_ALL=$language.UTF-8 LANGUAGE=$language \
      make --no-print-directory -C "$tree" SCALE=smoke list
    ok "language $language: the same list" same "$work/list" "$work/out"
  done
else
  skip 2 'localedef or its sources are not installed'
fi
seen() { env "$@" "$tree/build/make/timed.sh" -c 'env' | sort; }
plain=$(seen A=b)
for setting in GSL_RNG_SEED=7 GSL_RNG_TYPE=mt19937 HDF5_PLUGIN_PATH=/x OMP_SCHEDULE=guided GNUTERM=png GNUPLOT_LIB=/x \
  GS_OPTIONS=-r9 TEXINPUTS=/x BASH_ENV=/x TMPDIR=/not/there LC_ALL=C.UTF-8 LANGUAGE=de POSIXLY_CORRECT=1 \
  TAR_OPTIONS=-v GIT_DIR=/x; do
  ok "recipes do not see $setting" no grep -qxF "$setting" <(seen "$setting")
done
ok 'recipes see the number of threads' grep -qx OMP_NUM_THREADS=2 <(seen OMP_NUM_THREADS=2)
ok 'and the locking of files' grep -qx HDF5_USE_FILE_LOCKING=FALSE <(seen HDF5_USE_FILE_LOCKING=FALSE)
finish
