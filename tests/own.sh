#!/bin/bash
# Daily work with runs of one's own: what the audit says of a run that nobody recorded, how far a make is, what was
# interrupted, folders that are gone, with rows, notes and folders made by hand; then a scale of one's own, in a copy of
# the tree.
. tests/tap.sh
need audit

# --- the audit of rows that are not recorded ------------------------------------------------------------------------
head=$'item\tkind\tvalue\tbound'
columns=$'# column\tunit\texactness\tmeaning\n# item\t1\tkey\tx\n# kind\t1\ttold\tx'
columns+=$'\n# value\t1\ttold\tx\n# bound\t1\ttold\tx'
rows() {                     # FILE ROW...: a file of rows, with its seal
  local file=$1
  shift
  { echo "$columns"; echo "$head"; for row; do printf '%s\texact\t1\t0\n' "$row"; done; } >"$work/body"
  sealed "$work/body" >"$file"
}
old=$work/recorded new=$work/now
mkdir "$old" "$new"
rows "$old/a-1.tsv" 'measures.tsv fano'
rows "$old/tables.tsv" 'claims.tsv learn a correlation' 'theory.tsv a-1 EE: W' 'theory.tsv b-1 EE: W'
rows "$old/figures.tsv" 'fig1 script'
cp "$old"/*.tsv "$new"
compare() { run program audit -q -o "$work" "$old" "$new"; }
says_of() { awk -F'\t' -v verdict="$1" '$7 == verdict { print $1 " " $2 }' "$work/audit.tsv"; }
verdict() { awk -F'\t' -f "$B/make/verdict.awk" "$work/audit.tsv"; }
compare
ok 'equal rows: none fails' [ "$status" = 0 -a -z "$(says_of fails)" ]
rows "$new/extra-1.tsv" 'measures.tsv fano'
rows "$new/tables.tsv" 'claims.tsv learn a correlation' 'claims.tsv learn extra correlation' \
  'theory.tsv a-1 EE: W' 'theory.tsv b-1 EE: W' 'theory.tsv extra-1 EE: W' 'mine.tsv row'
rows "$new/figures.tsv" 'fig1 script' 'fig15 script'
compare
ok 'own run, table and figure: no row fails' [ -z "$(says_of fails)" ]
ok 'own run, table and figure: all are told in a line' \
  grep -qx 'audit: not recorded, and so compared with nothing: 6 rows of extra-1 fig15' <(verdict)
rows "$new/a-2.tsv" 'measures.tsv fano'
compare
ok 'a further seed of a recorded condition: it fails' [ "$(says_of fails | sort -u)" = 'a-2 measures.tsv fano
a-2 seal' ]
rm "$new/a-2.tsv"
rows "$new/b-1.tsv" 'measures.tsv fano'
compare
ok 'a run whose file was taken out of the record: it fails' grep -qx 'b-1 measures.tsv fano' <(says_of fails)
rm "$new/b-1.tsv"
rows "$new/a-1.tsv" 'measures.tsv fano' 'measures.tsv cv'
compare
ok 'a further row of a recorded run: it fails' [ "$(says_of fails)" = 'a-1 measures.tsv cv' ]

# --- how far a make is -----------------------------------------------------------------------------------------------
S=$work/S
mkdir -p "$S/log" "$S"/{kept-1,gone-1,gone-2,other-1}
printf 'run\tnetwork\ttargets\ttrain\trespond\trest\na-1\t1\t1\t60\t8\t30\nb-1\t1\t1\t60\t8\t30\n' >"$work/S-cost.tsv"
printf '%s\n' $'a-1\ttrain\tweights.h5' $'a-1\trespond\ttrials.h5' $'a-1\tmeasure\t' $'a-1\tdale\t' \
  $'b-1\ttrain\tweights.h5' $'b-1\tmeasure\t' >"$S/log/coming"
progress() {
  awk -v make=7 -v since=100 -v now=150 -f "$B/make/progress.awk" "$work/S-cost.tsv" "$S/log/coming" "$S"/log/*-*
}
echo 'made 7 1' >"$S/log/a-1.weights.h5"; echo 'running 9' >"$S/log/b-1.weights.h5"
# Of 188 seconds in all 60 are done, in 50: 128 are left, which take 107.
ok 'progress: no run is done, and the time left is that of the costs' \
  [ "$(progress)" = 'make: 0 of 2 runs done, about 2 min left' ]
for file in trials.h5 measures.tsv dale.tsv; do echo 'made 7 1' >"$S/log/a-1.$file"; done
# Now 98 are done, and 90 left.
ok 'progress: a run is done, and less time is left' [ "$(progress)" = 'make: 1 of 2 runs done, about 46 s left' ]
echo 'made 8 1' >"$S/log/b-1.weights.h5"
ok 'progress: what another make has made does not count' [ "$(progress)" = 'make: 1 of 2 runs done, about 46 s left' ]

# What is to come is asked of a make at the scale of the folder, which the goal smoke does not hand on in a variable.
mkdir -p "$work"/{bin,build/small/log,data/recorded}
cp "$work/S-cost.tsv" "$work/data/recorded/small-cost.tsv"
cat >"$work/bin/make" <<'END'
#!/bin/bash
echo "$*" >"${0%/bin/make}/asked"
echo 'build/bin/train -p data/base.cfg -s 1 -o build/small/a-1/weights.h5 build/small/a-1/network.h5'
END
chmod +x "$work/bin/make"
sleep 60 &
tell=$(realpath "$B/make/progress.sh")
(cd "$work" && PATH=$work/bin:$PATH GOALS_TOLD=runs PROGRESS_AFTER=0.1 "$tell" tell build/small $! 2>told-so-far) &
until [ -s "$work/told-so-far" ]; do sleep 0.05; done
ok 'progress: the scale that is asked for' [ "$(cat "$work/asked")" = '-n SCALE=small runs' ]
ok 'progress: what is to come' grep -q '^make: 0 of 1 runs done' "$work/told-so-far"
kill %1

# --- interrupted -----------------------------------------------------------------------------------------------------
cat >"$work/stopped.sh" <<END
"$B/make/timed.sh" "$S/kept-1/weights.h5" -eu -o pipefail -c 'sleep 30' & echo \$! >"$work/pid"; wait
END
bash "$work/stopped.sh" &
until [ -s "$S/log/kept-1.weights.h5" ]; do sleep 0.05; done
sleep 0.3
kill -TERM "$(cat "$work/pid")"
wait $!
ok 'a command that is told to stop: interrupted, and not failed' [ "$(cat "$S/log/kept-1.weights.h5")" = interrupted ]
state() { echo "build/bin/train -o $S/kept-1/weights.h5 x" | "$B/make/state.sh" "$S" kept-1; }
touch "$S/kept-1/network.h5"
ok 'the list says so' [ "$(state)" = 'run kept-1: interrupted at weights.h5' ]

# --- folders that are gone -------------------------------------------------------------------------------------------
touch "$S"/{kept-1,gone-1,gone-2}/train.key
echo 'made 1 1' >"$S/log/gone-1.weights.h5"
run "$B/make/prune.sh" "$S" '' kept-1 'gone-*'
ok 'prune: the folders of a run that has been left out are not gone' no grep -q 'is of no run' "$work/out"
touch "$S/gone-1"/weights.h5.checkpoint{,.kept,.kept2}
run "$B/make/prune.sh" "$S" '' kept-1
ok 'prune: checkpoints are counted' grep -q '^.*/gone-1 (.*, with 3 of its checkpoints) is of no run' "$work/out"
ok 'prune: what is gone is listed' [ "$(grep -c 'is of no run of the scale$' "$work/out")" = 2 ]
ok 'prune: nothing is removed' [ -d "$S/gone-1" -a -d "$S/gone-2" ]
run "$B/make/prune.sh" "$S" 1 kept-1
ok 'prune YES=1: it is removed, with its notes' \
  [ ! -e "$S/gone-1" -a ! -e "$S/gone-2" -a ! -e "$S/log/gone-1.weights.h5" ]
ok 'prune YES=1: what is there stays, and a folder without keys' [ -d "$S/kept-1" -a -d "$S/other-1" ]
run "$B/make/prune.sh" "$S" '' kept-1
ok 'prune again: nothing is to be removed' grep -qx 'prune: every folder is of a run that the scale has' "$work/out"

# --- why ---------------------------------------------------------------------------------------------------------------
why() { TARGET=b/x-1/weights.h5 awk -f "$B/make/why.awk"; }
traced() { printf '%s\n' "$@" | sed 's/^/plan.mk:7: /'; }
ok 'why: a new run is not made again' [ "$(traced "target 'b/x-1/network.h5' does not exist" \
  "target 'b/x-1/weights.h5' does not exist" | why)" = \
  'b/x-1/weights.h5 does not exist and would be made. In all 2 files would be made.' ]
traced "update target 'b/x-1/weights.h5' due to: b/x-1/train.key" | why >"$work/out"
ok 'why: what has changed is told as before' grep -q '^b/x-1/weights.h5 would be made again: b/x-1/weights.h5: the para' \
  "$work/out"

# --- a scale of one's own, with a run that is wrong ------------------------------------------------------------------
tree=$work/tree
copy_tree "$tree"
with_programs "$tree"
short_document
rm -rf "$tree/data/mine"
mkdir "$tree/data/mine"
sed 's/window = 200/window = 500/' "$tiny" >"$tree/data/mine/scale.cfg"
echo 'run: { seeds = 1; };' >"$tree/data/mine/first.cfg"
echo 'learning: { mu = 0.0; }; run: { seeds = 1; };' >"$tree/data/mine/my_run.cfg"
echo 'learning: { lambda = 0.0; };' >"$tree/data/mine/wrong.cfg"
build() { run env PROGRESS_AFTER=0.1 PROGRESS_EVERY=1 make -C "$tree" SCALE=mine "$@"; }
build
M=$tree/build/mine
ok 'a run that is wrong: make ends with a failure' exits 2
ok 'a run that is wrong: and with its sentence' says \
  'make: left out: wrong: data/mine/wrong.cfg:1: learning.lambda = 0 is out of range'
ok 'a run that is wrong: the document of the others is there' grep -aq '^%PDF' "$M/paper.pdf"
ok 'a run that is wrong: the document names it' grep -q 'Left out:.*wrong: data/mine/wrong.cfg:1' "$M/paper.tex"
ok 'a run that is wrong: where the document is' grep -qx 'build/mine/paper.pdf' "$work/out"
ok 'own scale: the claims of its runs' grep -q '^learn & my\\_run & correlation' "$M/own-claims.tex"
ok 'own scale: it is told how far make is' grep -qE '^make: [0-9] of 2 runs done' "$work/err"
build list
ok 'a run that is wrong: the list names it' grep -q '^run wrong: failed: data/mine/wrong.cfg:1: ' "$work/out"
ok 'a run that is wrong: the list has the others' grep -qx 'run my_run-1: fresh' "$work/out"
build why TARGET=build/mine/wrong-1/weights.h5
ok 'a run that is wrong: why answers with its sentence' says 'why: wrong: data/mine/wrong.cfg:1: learning.lambda = 0 is'
build why TARGET=build/mine/rong-1/weights.h5
ok 'a run that is not there: why does not take it for one that ends alike' says 'why: scale mine has no run rong-1'
mv "$tree/data/mine/wrong.cfg" "$work"
build
ok 'without it: exit status 0' exits 0
ok 'without it: nothing is left out' no grep -q 'Left out' "$M/paper.tex"
build fig11
ok 'a figure by itself: where it is' grep -qx 'build/mine/figures/fig11.pdf, from:' "$work/out"
text() { gs -q -dNOPAUSE -dBATCH -sDEVICE=txtwrite -sOutputFile=- "$1"; }
ok 'a figure by itself: it has its text' grep -q 'in-degree' <(text "$M/figures/fig11.pdf")
ok 'a figure by itself: that of the document has none' no grep -q 'in-degree' <(text "$M/pictures/fig11.pdf")
echo 'neuron: { x_E = -10.0; x_I = -10.0; }; run: { seeds = 1; };' >"$tree/data/mine/silent.cfg"
build runs
ok 'a run whose program fails: make ends with a failure' exits 2
ok 'a run whose program fails: how to go on' says \
  "make: the run silent-1 has failed at weights.h5; 'make LEAVE=silent ...' makes the others"
build LEAVE=silent
ok 'a run that is left out: the document is made' exits 0
ok 'a run that is left out: it is named as failed' grep -q 'silent: failed at silent-1.weights.h5' "$M/paper.tex"
echo 'learning: { trials = 5; }; run: { seeds = 1; continues = "silent"; targets = "silent"; };
neuron: { x_E = -10.0; x_I = -10.0; };' >"$tree/data/mine/longer.cfg"
echo 'neuron: { x_E = -10.0; x_I = -10.0; }; run: { seeds = 1; targets = "longer"; };' >"$tree/data/mine/third.cfg"
build LEAVE=silent
ok 'a run that is left out, which others continue: the document is made' exits 0
ok 'a run that is left out: what continues it is named' grep -q 'longer: left out with silent' "$M/paper.tex"
ok 'a run that is left out: so is what shares the targets of that' grep -q 'third: left out with longer' "$M/paper.tex"
ok 'a run that is left out: nothing is said of a mistake' no grep -q 'no other run' "$work/err"
build list LEAVE=silent
ok 'a run that is left out: the list names what goes with it' grep -q '^run longer: left out with silent' "$work/out"
rm "$tree/data/mine/third.cfg"
echo 'run: { seeds = 1; continues = "nobody"; };' >"$tree/data/mine/longer.cfg"
build LEAVE=silent
ok 'a partner that is not there is a mistake with LEAVE as well' exits 2
ok 'a partner that is not there: the sentence' says 'run.continues names nobody, which is no other run of the scale'
rm "$tree/data/mine/longer.cfg"
build LEAVE=salient
ok 'a run that is not there cannot be left out' says 'LEAVE names no run of scale mine: salient'
finish
