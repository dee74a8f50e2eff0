#!/bin/bash
# Recordings of one's own: what is read, what is refused and in which words, that contents and not names count, and a run
# from recordings to the comparison of rates.
. tests/tap.sh
need network targets train respond measure rates record hidden export
cat >"$tiny" <<'END'
network: { N = 80; K = 20; };
neuron: { x_E = 0.4; x_I = 0.3; dt = 0.5; };
trial: { settle = 20.0; stimulus = 20.0; window = 200.0; };
learning: { trials = 4; block = 7; };
test: { trials = 6; };
END
mine=$work/mine
mkdir "$mine"
# cells FILE FACTOR: a wide text of twelve cells, which wax and wane
cells() {
  awk -v factor="$2" 'BEGIN { printf "time"; for (c = 0; c < 12; c++) printf "\tc%d", c; print ""
    for (t = 0; t <= 200; t += 20) { printf "%d", t
      for (c = 0; c < 12; c++) printf "\t%.3f", factor * (c + 1) * (1 + 0.8 * sin(t / 30 + c)); print "" } }' >"$1"
}
cells "$mine/left.tsv" 1.5
cells "$mine/right.tsv" 1.1
p=(-q -p data/base.cfg -p "$tiny" -p "$mine/mine.cfg")
task() { echo "task: { name = \"rates\"; baseline = 2; $1 };" >"$mine/mine.cfg"; }
task 'rates = ["left.tsv"];'
run program network "${p[@]}" -o "$work/network.h5"
ok 'a network for recordings: exit status 0' exits 0
make_targets() { run program targets "${p[@]}" -o "$1" "$work/network.h5"; }

# --- what is refused --------------------------------------------------------------------------------------------------
refused() {                  # TEXT SENTENCE: by targets, with nothing written
  make_targets "$work/none.h5"
  ok "$1: exit status 2" exits 2
  ok "$1: the sentence" says_once "targets: $2"
  ok "$1: nothing written" [ ! -e "$work/none.h5" ]
}
task 'rates = ["gone.tsv"];'
refused 'a file that is not there' "$mine/mine.cfg:1: task.rates names $mine/gone.tsv, which cannot be read: No such file"
task ''
refused 'no file' "$mine/mine.cfg:1: task.name = \"rates\" needs task.rates, a list of files, one for each condition"
task 'rates = ["le$ft.tsv"];'
refused 'a name with a dollar' "$mine/mine.cfg:1: task.rates has a letter in a name that is not allowed; rename the file"
task 'rates = 3;'
refused 'a number for a list' "$mine/mine.cfg:1: task.rates is of the wrong type; it must be a list of at most 8 files"
task 'rates = ["left.tsv"]; match = "table";'
refused 'a table that is not named' "$mine/mine.cfg:1: task.match = \"table\" and a file in task.table go together"
wrong() {                    # TEXT SENTENCE SED-SCRIPT: in a changed copy
  sed "$3" "$mine/left.tsv" >"$mine/wrong.tsv"
  task "rates = [\"wrong.tsv\"]; ${4:-}"
  refused "$1" "$mine/wrong.tsv$2"
}
wrong 'no number' ':4: column 3 has "x", which is no number' '4s/\t[0-9.]*/\tx/2'
wrong 'not a number' ':4: column 3 has "nan", which is no number' '4s/\t[0-9.]*/\tnan/2'
wrong 'a negative rate' ':4: column 3 (cell c1, 40 ms) has -2.5, which is no rate' '4s/\t[0-9.]*/\t-2.5/2'
wrong 'a rate that no neuron has' ':4: column 3 (cell c1, 40 ms): about ' '4s/\t[0-9.]*/\t900/2'
ok 'a rate that no neuron has: the bound' says 'Hz is more than a neuron of these parameters can fire'
wrong 'times that do not rise' ':4: the time 20 does not follow the one before by task.interval = 20 ms' '4s/^40/20/'
wrong 'times of another step' ':3: the time 20 does not follow the one before by task.interval = 10 ms' '' \
  'interval = 10.0;'
wrong 'a column too few' ':4: there are 12 columns where the first line has 13' '4s/\t[0-9.]*$//'
wrong 'a window that is not covered' ' reaches from 0 to 180 ms, and the window needs 10 to 200; change task.onset or trial.window' \
  '$d'
wrong 'a window that begins too late' ' reaches from 0 to 200 ms, and the window needs 60 to 250' '' 'onset = 50.0;'
wrong 'counts' ': all rates are whole numbers, as counts of spikes are; divide them' '2,$s/\.[0-9]*//g'
ok 'counts: what helps rates that are whole' says '; if they are rates in Hz, smooth them over a few bins, or bring the spikes'
awk -F'\t' -v OFS='\t' 'NR > 1 { for (c = 2; c <= NF; c++) { x = $c; if (NR > 2) $c = (3 * x + old[c]) / 4; old[c] = x } } 1' \
  "$mine/wrong.tsv" >"$mine/smooth.tsv"
task 'rates = ["smooth.tsv"];'
make_targets "$work/smooth.h5"
ok 'whole rates that were smoothed: exit status 0' exits 0
wrong 'no column for a cell' ':1: there is one column, and a wide text has the time and a column for each cell' \
  's/\t.*//'
wrong 'names and nothing else' ' has names and no rates' '2,$d'
task 'rates = ["left.tsv", "wrong.tsv"];'
sed 's/\t[0-9.]*$//; s/\tc11$//' "$mine/left.tsv" >"$mine/wrong.tsv"
refused 'a condition with fewer cells' \
  "$mine/left.tsv has 12 cells and $mine/wrong.tsv has 11; all conditions are of the same cells"
sed '1s/c3/c33/' "$mine/left.tsv" >"$mine/wrong.tsv"
refused 'a condition with other cells' "$mine/wrong.tsv: cell 3 is called c33, and in $mine/left.tsv it is c3"
printf 'time,cell,rate,trial\n0,0,1.5,1\n20,0,2.5,1\n' >"$mine/wrong.tsv"
task 'rates = ["wrong.tsv"];'
refused 'a long text with a column more' \
  "$mine/wrong.tsv:1: there are 4 columns, and a long text has cell, time and rate and no other"
{ cat "$mine/left.tsv"; printf '\0\0\0\0'; } >"$mine/wrong.tsv"
refused 'a text that ends in zero bytes' \
  "$mine/wrong.tsv: byte $(stat -c %s "$mine/left.tsv") is zero, so the file is damaged or no text in UTF-8; write it again"
iconv -f UTF-8 -t UTF-16LE "$mine/left.tsv" >"$mine/wrong.tsv"
refused 'a text in UTF-16' "$mine/wrong.tsv: byte 1 is zero, so the file is damaged or no text in UTF-8; write it again"
cp "$mine/left.tsv" "$mine/copy.tsv"
task 'rates = ["left.tsv", "copy.tsv"];'
refused 'a recording for two conditions' "$mine/left.tsv and $mine/copy.tsv have the same rates of all cells"
task 'rates = ["left.tsv"]; interval = 30.0;'
refused 'an interval that does not divide the window' \
  "$mine/mine.cfg:1: task.interval does not divide trial.window into equal steps"
awk 'BEGIN { for (t = 0; t <= 200; t += 20) { printf "%d", t; for (c = 0; c < 41; c++) printf ",%g", 0.5 + c; print "" } }' \
  >"$mine/many.csv"
task 'rates = ["many.csv"];'
refused 'more cells than neurons' "$mine/many.csv has 41 cells, and there are 40 neurons for them; task.cells = 40 takes so many"
printf '%s\n' 'cell neuron' | tr ' ' '\t' >"$mine/table.tsv"
printf '3\t5\n4\t5\n' >>"$mine/table.tsv"
task 'rates = ["left.tsv"]; match = "table"; table = ["table.tsv"];'
refused 'two cells for a neuron' "$mine/table.tsv: neuron 5 has two cells"
sed -i '3s/.*/12\t6/' "$mine/table.tsv"
refused 'a cell that is none' "$mine/table.tsv: pair 2 is of cell 12 and neuron 6; cells go to 11, neurons that may have one to 39"
task 'rates = ["left.tsv:/x"];'
refused 'a dataset of a text' "$mine/left.tsv is no HDF5 file, or not a whole one"
cp "$work/network.h5" "$mine/network.h5"
task 'rates = ["network.h5:/nothing"];'
refused 'a dataset that is not there' "$mine/network.h5:/nothing: the file has no such dataset"
task 'rates = ["network.h5"];'
refused 'a file without spikes' "$mine/network.h5 has neither units/spike_times (NWB) nor spikes/neurons (SONATA)"

# --- contents and not names -------------------------------------------------------------------------------------------
targets_of() { program record -q -o "$work/rows.tsv" "$1" && sed -n 's/^[^ ]* z\t//p' "$work/rows.tsv"; }
task 'rates = ["left.tsv"];'
make_targets "$work/one.h5"
ok 'targets from a text: exit status 0' exits 0
cp "$mine/left.tsv" "$mine/1234567890 other name.tsv"
task 'rates = ["1234567890 other name.tsv"];'
make_targets "$work/renamed.h5"
ok 'the same file under another name: the same bytes' same "$work/one.h5" "$work/renamed.h5"
awk -F'\t' 'NR == 1 { for (c = 2; c <= NF; c++) name[c] = $c; print "time,cell,rate" }
  NR > 1 { for (c = 2; c <= NF; c++) print $1 "," name[c] "," $c }' "$mine/left.tsv" >"$mine/long.csv"
task 'rates = ["long.csv"];'
make_targets "$work/long.h5"
ok 'the same rates as a long text: the same targets' [ "$(targets_of "$work/one.h5")" = "$(targets_of "$work/long.h5")" ]
ok 'there are targets to be compared' [ "$(targets_of "$work/one.h5" | wc -l)" = 1 ]

# --- neurons without a cell ---------------------------------------------------------------------------------------------
task 'rates = ["left.tsv"]; rest = "untrained"; types = "both";'
make_targets "$work/some.h5"
for rule in modes recursive; do
  echo "learning: { rule = \"$rule\"; };" >"$work/rule.cfg"
  run program train "${p[@]}" -p "$work/rule.cfg" -o "$work/some-weights.h5" "$work/network.h5" "$work/some.h5"
  ok "$rule, others untrained: exit status 0" exits 0
done

# --- from recordings to rates -------------------------------------------------------------------------------------------
task 'rates = ["left.tsv", "right.tsv"]; types = "both"; match = "order";'
whole() {
  make_targets "$work/targets.h5" && exits 0 &&
    program train "${p[@]}" -o "$work/weights.h5" "$work/network.h5" "$work/targets.h5" &&
    program respond "${p[@]}" -o "$work/trials.h5" "$work/targets.h5" "$work/weights.h5" &&
    program rates "${p[@]}" -o "$work" "$work/targets.h5" "$work/trials.h5"
}
ok 'two conditions, from recordings to the comparison' whole
ok 'a row for each condition and cell' [ "$(grep -vc '^#' "$work/cells.tsv")" = 25 ]
cells "$mine/back.tsv" 1.3
task 'rates = ["left.tsv", "right.tsv", "back.tsv"]; types = "both"; match = "order";'
ok 'three conditions, from recordings to the comparison' whole
ok 'a row for each of three conditions and cell' [ "$(grep -vc '^#' "$work/cells.tsv")" = 37 ]
run program measure "${p[@]}" -o "$work" "$work"/{network,targets,weights,trials}.h5
ok 'three conditions: they are measured' exits 0
echo 'test: { trials = 2; };' >"$work/two.cfg"
run program respond "${p[@]}" -p "$work/two.cfg" -o "$work/none.h5" "$work/targets.h5" "$work/weights.h5"
ok 'fewer test trials than conditions: the sentence' \
  says_once "respond: $work/two.cfg:1: test.trials = 2 is less than the number of conditions, the 3 files of task.rates; each needs a test trial"
ok 'fewer test trials than conditions: exit status 2, nothing written' [ "$status" = 2 -a ! -e "$work/none.h5" ]
task 'rates = ["left.tsv", "right.tsv"]; types = "both"; match = "order";'
whole
sed -i '5s/\t[0-9.]*/\t3.5/3' "$mine/right.tsv"
run program train "${p[@]}" -o "$work/again.h5" "$work/network.h5" "$work/targets.h5"
ok 'a number of a recording has changed: its targets are no longer taken' \
  says "targets.h5 was made with other parameters or another seed"
echo 'task: { name = "hidden"; baseline = 2; recorded = 10; onset = -50.0; };' >"$mine/mine.cfg"
run program hidden "${p[@]}" -o "$mine/hidden.h5"
ok 'the recording of a hidden network: exit status 0' exits 0
ok 'the task hidden, as a whole' whole
ok 'spikes were given: there is a CV' grep -qP '\t[0-9.]+\t[0-9.]+$' "$work/cells.tsv"
pairs() { awk -F'\t' '/^#/ { next } n { print $n } { for (c = 1; c <= NF; c++) if ($c == "pairs_given") n = c }' \
  "$work/recordings.tsv"; }
echo 'task: { name = "hidden"; baseline = 2; recorded = 6; onset = -50.0; };' >"$mine/mine.cfg"
run program hidden "${p[@]}" -s 2 -o "$mine/other.h5"
task 'rates = ["hidden.h5", "other.h5"]; onset = -50.0; match = "order";'
ok 'conditions of ten and of six trials' whole
one=$(pairs)
program record -q -o "$work/rows.tsv" "$work/targets.h5"
ok 'the trials of each condition are in the targets' grep -q 'recorded/trials' "$work/rows.tsv"
task 'rates = ["other.h5", "hidden.h5"]; onset = -50.0; match = "order";'
ok 'conditions of six and of ten trials' whole
ok 'the order of conditions does not change the correlations of counts' \
  awk -v one="$one" -v other="$(pairs)" 'BEGIN { exit !(one != "" && (one - other)^2 < 1e-10) }'
run program export "${p[@]}" -o "$mine/both" "$work/targets.h5" "$work/weights.h5" "$work/trials.h5"
task 'rates = ["both/spikes.h5"]; types = "both";'
refused 'exported spikes of two conditions' \
  "$mine/both/spikes.h5 has trials of 2 conditions in turn; a recording is of one condition, write a file for each"
echo 'task: { name = "hidden"; baseline = 2; recorded = 10; onset = -50.0; };' >"$mine/mine.cfg"
whole
cp "$work/targets.h5" "$mine/counts.h5"       # has an array of ten trials by forty cells; eleven rows are needed
task 'rates = ["counts.h5:/recorded/count"];'
refused 'an axis that cannot be told' "$mine/counts.h5:/recorded/count has 10 x 40 numbers, and either axis may be time, of which the window needs 11 rows; write task.axis = "
task 'rates = ["counts.h5:/recorded/count"]; axis = "second";'
refused 'an axis that is told wrongly' "$mine/counts.h5:/recorded/count: all rates are whole numbers"
task 'rates = ["counts.h5:/recorded/noise"]; axis = "first";'
refused 'a dataset that is too short' "$mine/counts.h5:/recorded/noise reaches from 0 to 20 ms, and the window needs 10 to 200"
task 'rates = ["hidden.h5"]; onset = -50.0;'
make_targets "$work/spikes.h5"
ok 'spikes and trials as in NWB: exit status 0' exits 0
run program export "${p[@]:0:5}" -p "$mine/mine.cfg" -o "$mine/taken" "$work/targets.h5" "$work/weights.h5" "$work/trials.h5"
echo 'task: { name = "hidden"; baseline = 2; recorded = 10; onset = -50.0; };' >"$mine/mine.cfg"
run program export "${p[@]}" -o "$mine/taken" "$work/targets.h5" "$work/weights.h5" "$work/trials.h5"
python=$(python_with_h5py)
if [ -z "$python" ]; then skip 1 'no python3 here has h5py and numpy'
else
  run "$python" "$mine/taken/claims.py" 2
  ok 'claims of a network with neurons of constant target' grep -qP '^correlation  recorded +-?[0-9.]+ ' "$work/out"
fi
task 'rates = ["taken/spikes.h5"]; types = "both";'
make_targets "$work/sonata.h5"
ok 'spikes of SONATA with our trials: exit status 0' exits 0
finish
