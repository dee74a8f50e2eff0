#!/bin/bash
# The build: what a change remakes and what it leaves alone, and what a failure leaves. That two builds are equal is
# tests/repro.sh. It builds a scale of its own, small enough to run in seconds, in a copy of the tree; a second copy
# stays as it was.
. tests/tap.sh
first=$work/first second="$work/second copy"
tiny_tree "$first" <<<'run: { seeds = 1; };'
seeds "$first/data/tiny/rowsum.cfg" 2
cp -r "$first" "$second"
with_programs "$first"                           # that all is compiled the same is tests/repro.sh
S=$first/build/tiny

build() { run make -C "$first" SCALE=tiny "$@"; }
note() {                     # NAME: remember when each file under build/ was made
  all_told "$first"
  (cd "$first/build" && find . -type f ! -path ./lock -printf '%p\t%T@\n' | sort) >"$work/$1"
}
made() { comm -13 "$work/$1" "$work/$2" | cut -f1; }          # BEFORE AFTER: what was made between two notes
none_made() {                # BEFORE AFTER PATTERN: none whose name matches
  ! made "$1" "$2" | grep -E "$3"
}
only_made() {                # BEFORE AFTER PATTERN: none whose name does not match
  ! made "$1" "$2" | grep -vE "$3"
}
was_made() { made "$1" "$2" | grep -qxF "./$3" || { made "$1" "$2"; return 1; }; }
run_files='^\./tiny/[^/]*-[0-9]+/'
typeset='environment|run-table|figure-sources|graph|equations|quoted|sources|provenance|audit[a-z-]*'
typeset+='|paper|programs|preamble|(notes/)?draft-(paper|programs)|(paper|programs)-labels|headline|base'
typeset+='|chapters|scale|typeset|references|numbers|claims|conditions|parameters'
typeset='^\./tiny/('$typeset')\.|^\./tiny/(log|record)/|^\./tiny/(plan\.mk|runs\.tsv)$|^\./book/'

# --- a clean build, and a second one ------------------------------------------------------------------------------
build
ok 'make: exit status 0' exits 0
ok 'make: the longer training goes on from where the shorter ended' says 'train: going on from trial 6'
ok 'make: the weak network is matched once for the runs that have it' \
  [ "$(cat "$work/out" "$work/err" | grep -c 'targets: I cells: drive')" = 1 ]
ok 'make: no state of a training is left over' [ -z "$(find "$first/build" -name '*.checkpoint*')" ]
ok 'make: the document' grep -aq '^%PDF' "$S/paper.pdf"
ok 'make: the book' grep -aq '^%PDF' "$S/programs.pdf"
cp "$S/paper.pdf" "$work/clean.pdf"
cp "$S/programs.pdf" "$work/clean-book.pdf"
ok 'make: equations are cited in the comments of the code' grep -q '/\*.*\\eqref{eq:P0}' "$S/chapters.tex"
ok 'make: and no citation failed' no grep -q '/\*.*\\\\eqref' "$S/chapters.tex"
cp "$S/claims.tsv" "$work/clean.tsv"
note 0
build
ok 'second make: exit status 0' exits 0
note 1
ok 'second make: no file is touched' cmp "$work/0" "$work/1"
build -q
ok 'make -q: nothing to do' exits 0
ok 'no half files' [ -z "$(find "$first/build" -name '*.partial' -o -name '*.new')" ]

# --- prose --------------------------------------------------------------------------------------------------------
cp "$first/src/model/neuron.nw" "$work/neuron.nw"
printf '\nA sentence more, and nothing else.\n' >>"$first/src/model/neuron.nw"
build
note 2
ok 'prose in a chapter: exit status 0' exits 0
ok 'prose in a chapter: the document is typeset' was_made 1 2 tiny/paper.pdf
ok 'prose in a chapter: the book is another one' no cmp -s "$work/clean-book.pdf" "$S/programs.pdf"
ok 'prose in a chapter: the paper is not' same "$work/clean.pdf" "$S/paper.pdf"
ok 'prose in a chapter: no run is touched' none_made 1 2 "$run_files"
ok 'prose in a chapter: no program or object is touched' none_made 1 2 '^\./(bin|obj)/'
ok 'prose in a chapter: nor anything but the document' only_made 1 2 "$typeset"

# --- one run's parameters -----------------------------------------------------------------------------------------
echo '# A comment.' >>"$first/data/tiny/rowsum.cfg"
build runs
note 3
ok 'comment in a run: exit status 0' exits 0
ok 'comment in a run: no run is touched' none_made 2 3 "$run_files"
sed -i 's/mu = 8.0/mu = 4.0/' "$first"/data/tiny/{rowsum,rowsumdale,long}.cfg          # each goes on from the last
build runs
note 4
ok 'another mu: exit status 0' exits 0
ok 'another mu: training is run' was_made 3 4 tiny/rowsum-2/weights.h5
ok 'another mu: and what follows' was_made 3 4 tiny/rowsum-2/measures.tsv
ok 'another mu: not the network, nor the targets' none_made 3 4 'rowsum-[0-9]+/(network|targets)\.'
ok 'another mu: no other run' none_made 3 4 '^\./tiny/(untrained|ridge|equal|loose|pilot.)-'
sed -i 's/checkpoint = 2;/checkpoint = 3;/' "$first/data/tiny/scale.cfg"
build runs
note 5
ok 'another checkpoint interval: exit status 0' exits 0
ok 'another checkpoint interval: no run is touched' none_made 4 5 "$run_files"

# --- runs come and go ---------------------------------------------------------------------------------------------
cp "$second"/data/tiny/{rowsum,rowsumdale,long,scale}.cfg "$first/data/tiny"
echo 'learning: { mu = 2.0; }; run: { seeds = 2; };' >"$first/data/tiny/extra.cfg"
build runs
note 6
ok 'run added: exit status 0' exits 0
ok 'run added: it is there, with both seeds' [ -s "$S/extra-1/measures.tsv" -a -s "$S/extra-2/theory.tsv" ]
ok 'run added: no other run is touched' none_made 5 6 '^\./tiny/(untrained|ridge|equal|loose|pilot.)-'
build build/tiny/claims.tsv
ok 'run added: it is judged' grep -q $'\textra\t' "$S/claims.tsv"
rm "$first/data/tiny/extra.cfg"
build build/tiny/claims.tsv
ok 'run removed: exit status 0' exits 0
ok 'run removed: it is judged no more' same "$work/clean.tsv" "$S/claims.tsv"
sed -i 's/seeds = 2/seeds = 1/' "$first/data/tiny/rowsum.cfg"
build build/tiny/claims.tsv
ok 'a seed less: exit status 0' exits 0
ok 'a seed less: the claims rest on one' grep -qP '\trowsum\tfano\t.*\t1\t> 1\t' "$S/claims.tsv"
cp "$second/data/tiny/rowsum.cfg" "$first/data/tiny"
build build/tiny/claims.tsv
ok 'the seed again: the claims as before' same "$work/clean.tsv" "$S/claims.tsv"

# --- what the plan makes beside its rules -------------------------------------------------------------------------
note lists
rm "$S/graph.txt" "$S/graph.tex" "$S/rowsum-1/train.key"
build build/tiny/claims.tsv build/tiny/graph.tex graph runs
note again
ok 'what was removed of the plan: exit status 0' exits 0
ok 'what was removed of the plan: it is there again' \
  [ -s "$S/graph.txt" -a -s "$S/graph.tex" -a -s "$S/rowsum-1/train.key" ]
ok 'what was removed of the plan: and nothing else is made' \
  only_made lists again '^\./tiny/(plan\.mk|graph\.t(xt|ex)|rowsum-1/train\.key)$'
rm "$S/runs.tsv"
build build/tiny/claims.tsv
ok 'the list of the runs was removed: it is there again' [ "$status" = 0 -a -s "$S/runs.tsv" ]
ok 'the list of the runs was removed: the claims are the same' same "$work/clean.tsv" "$S/claims.tsv"
mv "$first/figures/fig10.gp" "$work"
build list
ok 'a figure less: it is not listed' no grep -q '^figures:.* fig10\b' "$work/out"
mv "$work/fig10.gp" "$first/figures"
build list
ok 'and again' grep -q '^figures:.* fig10\b' "$work/out"

# --- failures -----------------------------------------------------------------------------------------------------
for name in equal untrainedC; do                 # runs in the middle and near the end
  echo 'learning: { lambda = 0.0; };' >"$first/data/tiny/$name.cfg"
  build runs
  ok "bad parameter in $name: make fails" [ "$status" != 0 ]
  ok "bad parameter in $name: the sentence" \
  says "data/tiny/$name.cfg:1: learning.lambda = 0 is out of range; it must be"
  build claims
  ok "bad parameter in $name: it fails again" [ "$status" != 0 ]
  cp "$second/data/tiny/$name.cfg" "$first/data/tiny"
  note bad
  build runs
  note right
  ok "bad parameter in $name: it is put right, and make succeeds" exits 0
  ok "bad parameter in $name: it is put right, and nothing else is made" \
    only_made bad right '^\./tiny/(plan\.mk|planned|left|(fig[0-9]*-)?runs\.tsv)$'
done
cp "$S/loose-1/weights.h5" "$work/weights.h5"
echo 'neuron: { x_E = -10.0; x_I = -10.0; }; run: { seeds = 1; };' >"$first/data/tiny/loose.cfg"
build runs
ok 'training fails: make fails' [ "$status" != 0 ]
ok 'training fails: the sentence' says 'train: the network was silent through the window of trial 1'
ok 'training fails: the older weights are whole' same "$work/weights.h5" "$S/loose-1/weights.h5"
ok 'training fails: no half file' [ -z "$(find "$first/build" -name '*.partial' -o -name '*.new')" ]
rm "$S/loose-1/weights.h5"
build runs
ok 'training fails again: no weights' [ "$status" != 0 -a ! -e "$S/loose-1/weights.h5" ]
cp "$second/data/tiny/loose.cfg" "$first/data/tiny"
# Figure 5 finds its columns by their names: a column more changes nothing, another number does, and a name that is
# gone is told.
mkdir "$work"/{as-made,more,other,less}
ln -s "$second/figures" "$work/figures"
cp "$S/theory.tsv" "$work/as-made"
table() {                    # CHANGE: theory.tsv, with what is done to a line of it; head is 1 in the line of the names
  awk -F'\t' -v OFS='\t' '/^#/ { print; next } { head = !seen++ }
    head { for (k = 1; k <= NF; k++) at[$k] = k } '"$1"' { print }' "$S/theory.tsv"
}
table '{ $24 = (head ? "T4x" : 7) OFS $24 }' >"$work/more/theory.tsv"
table '!head { $at["T4d"] = 2 * $at["T4d"] }' >"$work/other/theory.tsv"
table 'head { $at["T5"] = "T9" }' >"$work/less/theory.tsv"
draw() {                     # FOLDER: figure 5 of its table, always in the same folder, whose name is in the picture
  rm -rf "$work/now" && cp -r "$work/$1" "$work/now"
  run env -C "$work" SOURCE_DATE_EPOCH=1609459200 "$first/build/make/draw.sh" fig5 now now
  [ ! -e "$work/now/fig5.pdf" ] || cp "$work/now/fig5.pdf" "$work/$1"
}
for folder in as-made more other; do draw $folder; done
ok 'figure 5: a column more, the same picture' same "$work/as-made/fig5.pdf" "$work/more/fig5.pdf"
ok 'figure 5: another prediction, another picture' no cmp -s "$work/as-made/fig5.pdf" "$work/other/fig5.pdf"
draw less
ok 'figure 5: a column less is an error' [ "$status" != 0 -a ! -e "$work/less/fig5.pdf" ]
ok 'figure 5: which column its table lacks' says 'no column with header "T5"'
ok 'figure 5: which table' says 'draw: figures/fig5.gp asks for a column that its tables (theory) do not have'
cp "$S/pictures/fig4.pdf" "$S/pictures/fig4.tex" "$work"
sed -i 's/^plot /plot no_such_function(x) with lines, /' "$first/figures/fig4.gp"
build
ok 'figure fails: make fails' [ "$status" != 0 ]
ok 'figure fails: the older picture is whole' same "$work/fig4.pdf" "$S/pictures/fig4.pdf"
ok 'figure fails: and its labels' same "$work/fig4.tex" "$S/pictures/fig4.tex"
cp "$second/figures/fig4.gp" "$first/figures"
sed -i 's/{rowsum\.cv}/{rowsum.no_such_number}/; s/{untrained\.cv}/{untrained.no_such_number}/' "$first/paper.nw"
build
ok 'unknown number in the prose: make fails' [ "$status" != 0 ]
ok 'unknown number in the prose: it is named' \
  grep -q 'No run defined the number untrained.no_such_number' "$work/out" "$work/err"
ok 'unknown number in the prose: no document' [ ! -e "$S/paper.pdf" ]
cp "$second/paper.nw" "$first"
sed -i 's/^int Params_samples(const Params \*params)$/& oops/' "$first/src/ground/parameters.nw"
build programs
ok 'faulty C: make fails' [ "$status" != 0 ]
ok 'faulty C: the compiler says where' says 'params.c:'
ok 'faulty C: no object or program is new' \
  [ -z "$(find "$first"/build/{obj,bin} -type f ! -name '*.d' -newer "$first/build/src/params.c")" ]
cp "$second/src/ground/parameters.nw" "$first/src/ground"; cp "$work/neuron.nw" "$first/src/model"
build
ok 'everything put right: exit status 0' exits 0
ok 'everything put right: the document of the clean build' same "$work/clean.pdf" "$S/paper.pdf"
ok 'everything put right: no half files' [ -z "$(find "$first/build" -name '*.partial' -o -name '*.new')" ]

# --- what programs are made of: in the second tree, whose runs nobody needs ----------------------------------------
with_programs "$second"
compile() { run make -C "$second" SCALE=tiny "$@"; }
digest() { cat "$second/build/obj/train.digest.c"; }
other='CFLAGS=-std=gnu11 -O2 -fopenmp -ffp-contract=off'
compile list
programs=$(sed -n 's/^programs: //p' "$work/out" | tr ' ' '\n' | grep -cvxE 'bench|plan')
cp -p "$second/build/toolchain" "$work"
compile -n "$other" programs                     # which makes the plan, since its rules are asked for
linked() { grep -c -- '-o build/bin/[a-z]*\.new' "$work/out"; }
ok "other flags: all of the other $programs programs would be made again" \
  [ "$programs" -gt 10 -a "$(linked)" = "$programs" ]
newer() { [ "$second/build/bin/parameters" -nt "$second/build/toolchain" ]; }
ok 'other flags: what was made is older' no newer
compile "$other" build/bin/parameters
ok 'other flags: it is made again' newer
touch -r "$second/build/toolchain" "$work/date"
compile build/bin/parameters
ok 'the flags as before: and again' [ "$second/build/toolchain" -nt "$work/date" -a "$status" = 0 ]
ok 'the flags as before: with them' newer
cp -p "$work/toolchain" "$second/build"
compile build/bin/train
before=$(digest)
sed -i 's/^enum { WIDE = 8, HALF_WIDE = 4 };/enum { HALF_WIDE = 4, WIDE = 8 };/' "$second/src/ground/vectors.nw"
compile build/bin/train
ok 'a header without a C file: the digest of a program that includes it is another' [ "$(digest)" != "$before" ]
cp "$first/src/ground/vectors.nw" "$second/src/ground"
compile build/bin/train
ok 'and back again: the same digest' [ "$(digest)" = "$before" ]
cp -a "$first/build" "$work/kept"
note 7
printf '\n<<signs.c>>=\n\n@\n' >>"$first/src/theory/dale.nw"
build build/tiny/runs.tsv build/tiny/graph.tex
note 8
ok 'another line in a program whose tables the plan knows: the plan is linked again' was_made 7 8 bin/plan
ok 'another line in a program whose tables the plan knows: only its rules are made' \
  only_made 7 8 '^\./(bin|obj|src|book)/|^\./tiny/plan\.mk$'
cp "$second/src/theory/dale.nw" "$first/src/theory"
rm -rf "$first/build" && mv "$work/kept" "$first/build"

# --- parameters that were edited while a program was starting, and edited back ------------------------------------
cp -p "$S/rowsum-1/isn.tsv" "$work"
sed -i '1s/^# parameters [0-9a-f]*/# parameters 0123/' "$S/rowsum-1/isn.tsv"
build build/tiny/claims.tsv
ok 'a table of other parameters: make fails' [ "$status" != 0 ]
ok 'a table of other parameters: the sentence' \
  says 'build/tiny/rowsum-1/isn.tsv was made with other parameters than the run has now; remove it and run make again'
cp -p "$work/isn.tsv" "$S/rowsum-1"
build

# --- targets that are shared --------------------------------------------------------------------------------------
ok 'shared targets: copied' same "$S/weakridge-1/targets.h5" "$S/beforeweak-1/targets.h5"
sed -i 's/baseline = 3/baseline = 4/' "$first/data/tiny/weak.cfg"
build runs
ok 'other targets than those of the run they are shared with: make fails' [ "$status" != 0 ]
ok 'other targets than those of the run they are shared with: the sentence' \
  says 'run.targets names a run with other parameters'
cp "$second/data/tiny/weak.cfg" "$first/data/tiny"
build

# --- a parameter that was changed and changed back ----------------------------------------------------------------
sed -i 's/mu = 8.0/mu = 5.0/' "$first"/data/tiny/{rowsum,rowsumdale,long}.cfg
build list
ok 'another mu: the run is stale' grep -qx 'run rowsum-1: stale' "$work/out"
cp "$second"/data/tiny/{rowsum,rowsumdale,long}.cfg "$first/data/tiny"
touch "$first"/data/tiny/{rowsum,rowsumdale,long}.cfg
build list
ok 'and changed back: every run is fresh' no grep -v ': fresh$' <(grep '^run ' "$work/out")
build -n runs
ok 'and changed back: nothing of it is made' no grep 'build/bin/' "$work/out"

# --- another drawing tool, and the dot files of a user ------------------------------------------------------------
mkdir "$work/home"
echo 'set title "mine"; set term png' >"$work/home/.gnuplot"
cp "$S/pictures/fig4.pdf" "$work/fig4.pdf"
touch "$first/figures/fig4.gp"
run env HOME="$work/home" GNUTERM=png GNUPLOT_LIB=/nowhere make -C "$first" SCALE=tiny build/tiny/pictures/fig4.pdf
ok 'a ~/.gnuplot: the figure is drawn' exits 0
ok 'a ~/.gnuplot: and is the same' same "$work/fig4.pdf" "$S/pictures/fig4.pdf"
echo 'gnuplot of yesterday' >"$first/build/drawers"
build why TARGET=build/tiny/pictures/fig4.pdf
ok 'another gnuplot: the figure would be drawn again' grep -q 'a drawing tool has changed' "$work/out"
build

# --- what only looks writes nothing, and goals that cannot be met -------------------------------------------------
touch -r "$S/rowsum-1/train.key" "$work/date"
cp "$S/log/rowsum-1.weights.h5" "$work/log"
echo failed >"$S/log/rowsum-1.weights.h5"
touch "$S/rowsum-1/train.key"
build list
ok 'make list: a training that has failed' grep -qx 'run rowsum-1: failed at weights.h5' "$work/out"
ok 'make list: what is noted of it stays' grep -qx failed "$S/log/rowsum-1.weights.h5"
touch -r "$work/date" "$S/rowsum-1/train.key"
cp "$work/log" "$S/log/rowsum-1.weights.h5"
# The program that pushes the network makes four files; in another build make was after another one of them.
note=$S/log/rowsum-1.frozen.tsv
echo 'made 1 9000000000' >"$note"
touch -d 2000-01-01 "$note"
build times
ok 'make times: an older note of the same program does not count' no grep -q 'frozen.tsv' "$work/out"
touch "$note"
build times
ok 'make times: the newer one does' grep -q ' rowsum-1 .*frozen.tsv 9000.00' "$work/out"
ok 'make times: and it alone' no grep -q ' rowsum-1 .*isn.tsv' "$work/out"
rm "$note"
build why TARGET=build/tiny/pictures/fig3.pdf
ok 'make why: a goal that is up to date' grep -qx 'build/tiny/pictures/fig3.pdf is up to date: nothing it depends on is newer.' "$work/out"
build why TARGET=build/tiny/rowsum-9/weights.h5
ok 'make why: a run that the scale does not have' says "why: scale tiny has no run rowsum-9; 'make SCALE=tiny list' names"
build why TARGET=build/tiny/rowsum-1/nothing.tsv
ok 'make why: a file that no run has' says 'why: run rowsum-1 of scale tiny has no file nothing.tsv; it has network.h5'
build why TARGET='build/tiny/claims.tsv build/tiny/runs.tsv'
ok 'make why: two targets' says "why: name one target, as in 'make why TARGET=build/tiny/paper.pdf'"
build why TARGET=nowhere
ok 'make why: what cannot be made' says "why: No rule to make target 'nowhere'"
ok 'make why: what cannot be made: make fails' [ "$status" != 0 ]
build build/bin/trian
ok 'no such program: the sentence' says "make: there is no program trian; 'make list' names all"
build record-claims
ok 'claims of another scale are not recorded for the document' \
  says "record-claims: it is for scale large; run 'make SCALE=large record-claims'"
build numbers
ok 'make numbers: the sources of every number' [ "$(cut -d' ' -f1 "$work/out" | grep -c .)" -gt 100 ]
ok 'make numbers: those of the sweep too' grep -q '^sweep\.T4h.*errors.tsv' "$work/out"
mkdir -p "$second/build/tiny/old-1"
run make -C "$second" SCALE=tiny clean build/tiny/runs.tsv
ok 'make clean, and a goal behind it: exit status 0' exits 0
ok 'make clean, and a goal behind it: this is there, and what was before is not' \
  [ -e "$second/build/tiny/runs.tsv" -a ! -e "$second/build/tiny/old-1" ]

# --- a typesetting that was killed leaves part of its notes to itself ---------------------------------------------
for name in aux toc out; do
  for notes in "$S"/notes/draft-*."$name"; do truncate -s $(($(stat -c %s "$notes") / 2 + 7)) "$notes"; done
done
rm "$S/paper.pdf"
build
ok 'typesetting killed: the next make succeeds' exits 0
ok 'typesetting killed: the same paper' same "$work/clean.pdf" "$S/paper.pdf"
ok 'typesetting killed: the same book' same "$work/clean-book.pdf" "$S/programs.pdf"
finish
