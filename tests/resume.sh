#!/bin/bash
# A training that is killed and run again ends with the bytes of one that was not.
. tests/tap.sh
need network targets train
good=$work/good
chain "$good" || { echo "Bail out! the chain of programs does not run"; exit 1; }
echo 'learning: { trials = 240; };' >"$work/long.cfg"
long=("${params[@]}" -p "$work/long.cfg")
inputs=("$good/network.h5" "$good/targets.h5")
program train -q "${long[@]}" -o "$work/reference.h5" "${inputs[@]}"
ok 'uninterrupted: no checkpoint is left' [ -e "$work/reference.h5" -a ! -e "$work/reference.h5.checkpoint" ]

# killed DELAY PATTERN FOLDER OPTION...: train, wait for a new file of that pattern, wait on, kill -9.
killed() {
  local delay=$1 pattern=$2 folder=$3 mark=$work/mark pid
  shift 3
  mkdir -p "$folder"
  touch "$mark"
  last="train $*, kill -9 after $delay s"
  "$B/bin/train" "$@" -o "$folder/weights.h5" "${inputs[@]}" >"$work/out" 2>"$work/err" &
  pid=$!
  until [ -n "$(find "$folder" -name "$pattern" -newer "$mark" 2>/dev/null)" ] || ! kill -0 $pid 2>/dev/null; do
    sleep 0.005
  done
  sleep "$delay"
  kill -9 $pid
  status=0
  wait $pid 2>/dev/null || status=$?
}
went_on_from() { sed -n 's/^train: going on from trial \([0-9]*\)$/\1/p' "$work/err"; }
checkpoint=weights.h5.checkpoint

# --- a chain of restarts, each killed a little later after it wrote a checkpoint, on one thread or two --------
chain=$work/chain before=0 kills=0 threads=1
for delay in 0 0.03 0.11 0.05 0.17 0.08; do
  killed $delay $checkpoint "$chain" "${long[@]}" -t $threads
  kills=$((kills + 1)) threads=$((3 - threads))
  ok "kill $kills: in the middle of training" exits 137
  ok "kill $kills: a checkpoint, no result" [ -e "$chain/$checkpoint" -a ! -e "$chain/weights.h5" ]
  if [ $kills -gt 1 ]; then
    from=$(went_on_from)
    ok "kill $kills: this run went on from where the last was (trial ${from:-?})" [ "${from:-0}" -gt $before ]
    ok "kill $kills: at a trial with a checkpoint" [ $((${from:-1} % 2)) = 0 ]
    before=${from:-0}
  fi
done
run program train "${long[@]}" -o "$chain/weights.h5" "${inputs[@]}"
ok 'the last run reaches the end' exits 0
ok 'it went on from a later trial' [ "$(went_on_from)" -gt $before ]
ok 'the result is that of the uninterrupted run' same "$work/reference.h5" "$chain/weights.h5"
ok 'checkpoint and orphans are gone' holds_only "$chain" weights.h5

# --- killed while a checkpoint is being written -----------------------------------------------------------------
half=$work/half
killed 0 "$checkpoint.*.partial" "$half" "${long[@]}" -q
ok 'kill in a checkpoint: in the middle of training' exits 137
run program train "${long[@]}" -o "$half/weights.h5" "${inputs[@]}"
ok 'kill in a checkpoint: the result is right' same "$work/reference.h5" "$half/weights.h5"
ok 'kill in a checkpoint: nothing else is left' holds_only "$half" weights.h5

# --- checkpoints that do not fit --------------------------------------------------------------------------------
other=$work/other
echo 'learning: { lambda = 2.0; };' >"$work/lambda.cfg"
killed 0 $checkpoint "$other" "${long[@]}" -p "$work/lambda.cfg" -q
ok 'checkpoint of another lambda: it is there' [ -e "$other/$checkpoint" ]
cp "$other/$checkpoint" "$work/kept"
run program train "${long[@]}" -o "$other/weights.h5" "${inputs[@]}"
ok 'checkpoint of another lambda: exit status 0' exits 0
because='is of other parameters, inputs or code, or damaged; it is kept as'
ok 'checkpoint of another lambda: the sentence' says "train: $other/$checkpoint $because $other/$checkpoint.kept"
ok 'checkpoint of another lambda: not used' no says 'going on from'
ok 'checkpoint of another lambda: the result is right' same "$work/reference.h5" "$other/weights.h5"
ok 'checkpoint of another lambda: set aside' holds_only "$other" weights.h5 $checkpoint.kept
ok 'checkpoint of another lambda: it is what it was' same "$work/kept" "$other/$checkpoint.kept"

# The slip is mended: the training goes on from the checkpoint that was set aside, and that of the slip is set aside.
program train -q "${long[@]}" -p "$work/lambda.cfg" -o "$work/other-lambda.h5" "${inputs[@]}"
killed 0 $checkpoint "$other" "${long[@]}" -q
cp "$other/$checkpoint" "$work/slip"
run program train "${long[@]}" -p "$work/lambda.cfg" -o "$other/weights.h5" "${inputs[@]}"
ok 'the slip is mended: exit status 0' exits 0
ok 'the slip is mended: the sentence' says "train: $other/$checkpoint $because $other/$checkpoint.kept2"
ok 'the slip is mended: it goes on' says 'train: going on from trial'
ok 'the slip is mended: the result is right' same "$work/other-lambda.h5" "$other/weights.h5"
ok 'the slip is mended: only its own checkpoint is gone' holds_only "$other" weights.h5 $checkpoint.kept2
ok 'the slip is mended: the other is what it was' same "$work/slip" "$other/$checkpoint.kept2"
run program train "${long[@]}" -o "$other/weights.h5" "${inputs[@]}"
ok 'and the other way round: it goes on, with nothing at the name' says 'train: going on from trial'
ok 'and the other way round: the result is right' same "$work/reference.h5" "$other/weights.h5"
ok 'and the other way round: nothing is left' holds_only "$other" weights.h5

# Nine are kept. A tenth is refused, unless one of the nine is taken back.
for k in '' 2 3 4 5 6 7 8 9; do cp "$work/kept" "$other/$checkpoint.kept$k"; done
cp "$work/kept" "$other/$checkpoint"
cp "$other/weights.h5" "$work/weights"
run program train "${long[@]}" -o "$other/weights.h5" "${inputs[@]}"
ok 'a tenth: exit status 2' exits 2
ok 'a tenth: the sentence' says_once "and 9 checkpoints beside it are kept already; remove those of $other/$checkpoint.kept*"
ok 'a tenth: it is there' same "$work/kept" "$other/$checkpoint"
ok 'a tenth: so is the older result' same "$work/weights" "$other/weights.h5"
cp "$work/slip" "$other/$checkpoint.kept4"
run program train "${long[@]}" -o "$other/weights.h5" "${inputs[@]}"
ok 'a tenth for one of the nine: it goes on' says 'train: going on from trial'
ok 'a tenth for one of the nine: the result is right' same "$work/reference.h5" "$other/weights.h5"
ok 'a tenth for one of the nine: nine are kept' [ "$(ls "$other" | grep -c kept)" = 9 -a ! -e "$other/$checkpoint" ]
rm "$other"/*.kept*

head -c $(($(stat -c %s "$work/kept") / 2)) "$work/kept" >"$other/$checkpoint"
run program train "${long[@]}" -o "$other/weights.h5" "${inputs[@]}"
ok 'truncated checkpoint: starting anew' says 'starting anew'
ok 'truncated checkpoint: the result is right' same "$work/reference.h5" "$other/weights.h5"
ok 'truncated checkpoint: set aside' holds_only "$other" weights.h5 $checkpoint.kept
rm "$other/$checkpoint.kept"
cp "$work/slip" "$other/$checkpoint"
middle=$(($(stat -c %s "$work/slip") / 2))
printf 'damaged!' | dd of="$other/$checkpoint" bs=1 seek=$middle conv=notrunc status=none
run program train "${long[@]}" -o "$other/weights.h5" "${inputs[@]}"
ok 'damaged checkpoint: exit status 0' exits 0
ok 'damaged checkpoint: the sentence' says "train: $other/$checkpoint $because $other/$checkpoint.kept"
ok 'damaged checkpoint: the result is right' same "$work/reference.h5" "$other/weights.h5"
ok 'damaged checkpoint: set aside' holds_only "$other" weights.h5 $checkpoint.kept
rm "$other/$checkpoint.kept"

# How often a checkpoint is written is no parameter of a result.
echo 'learning: { checkpoint = 7; };' >"$work/seven.cfg"
killed 0 $checkpoint "$other" "${long[@]}" -p "$work/seven.cfg" -q
run program train "${long[@]}" -o "$other/weights.h5" "${inputs[@]}"
from=$(went_on_from)         # on a busy machine the kill comes a checkpoint later
ok 'other checkpoint interval: it goes on from one of its checkpoints' [ "${from:-0}" -gt 0 -a $((${from:-1} % 7)) = 0 ]
ok 'other checkpoint interval: the result is right' same "$work/reference.h5" "$other/weights.h5"

# --- a training that is made longer ---------------------------------------------------------------------------------
echo 'learning: { trials = 120; };' >"$work/short.cfg"
short=("${params[@]}" -p "$work/short.cfg")
longer=$work/longer state=$work/longer/$checkpoint
mkdir "$longer"
program train -q "${short[@]}" -o "$work/short.h5" "${inputs[@]}"
run program train "${short[@]}" -t 1 -o "$work/leaving.h5" "${inputs[@]}" "$state"
ok 'a state is left: exit status 0' exits 0
ok 'a state is left: the result is the same' same "$work/short.h5" "$work/leaving.h5"
ok 'a state is left: nothing else' holds_only "$longer" $checkpoint
cp "$state" "$work/state"
run program train "${long[@]}" -t 2 -o "$longer/weights.h5" "${inputs[@]}"
ok 'a longer training: it goes on from there' says 'train: going on from trial 120'
ok 'a longer training: the bytes of one that was long from the start' same "$work/reference.h5" "$longer/weights.h5"
ok 'a longer training: the state is gone' holds_only "$longer" weights.h5
rm "$longer/weights.h5"
cp "$work/state" "$state"
run program train "${short[@]}" -o "$longer/weights.h5" "${inputs[@]}"
ok 'a training as long: nothing is trained' says 'train: going on from trial 120'
ok 'a training as long: the same bytes' same "$work/short.h5" "$longer/weights.h5"
echo 'learning: { trials = 119; };' >"$work/shorter.cfg"
program train -q "${params[@]}" -p "$work/shorter.cfg" -o "$work/shorter.h5" "${inputs[@]}"
cp "$work/state" "$state"
run program train "${params[@]}" -p "$work/shorter.cfg" -o "$longer/weights.h5" "${inputs[@]}"
ok 'a shorter training: the sentence' says "train: $state is of a longer training; it is kept as $state.kept"
ok 'a shorter training: the state is set aside' same "$work/state" "$state.kept"
ok 'a shorter training: the result is right' same "$work/shorter.h5" "$longer/weights.h5"
rm "$state.kept"

# --- a state that would be left over another file -------------------------------------------------------------------
# leaves FILE: a training of no trial whose state is to be left there
echo 'learning: { trials = 4; };' >"$work/four.cfg"
leaves() { run program train "${params[@]}" -p "$work/four.cfg" -o "$work/four.h5" "${inputs[@]}" "$1"; }
echo 'a text of the user' >"$work/text"
head -c 3000 "$work/state" >"$work/cut"
for what in text reference.h5 good/trials.h5 cut; do
  cp "$work/$what" "$work/over"
  leaves "$work/over"
  ok "a state over $what: exit status 2" exits 2
  ok "a state over $what: the sentence" \
    says_once "train: cannot write $work/over: it is there and is no checkpoint of a training; name another file, or remove it"
  ok "a state over $what: it is as it was" same "$work/$what" "$work/over"
  ok "a state over $what: no result" [ ! -e "$work/four.h5" ]
done
ln -s . "$work/same"
for spelt in "$work" "$work/./" "$work/same"; do
  leaves "$spelt/four.h5.checkpoint"
  ok "a state over the own checkpoint as ${spelt#"$work"}/: exit status 2" exits 2
  ok "a state over the own checkpoint as ${spelt#"$work"}/: the sentence" \
    says_once "train: cannot write $spelt/four.h5.checkpoint: it is the checkpoint of this training, which is removed"
done
cp "$work/state" "$work/four.h5.checkpoint"
chmod a-w "$work/four.h5.checkpoint"
run program train "${params[@]}" -p "$work/four.cfg" -o "$work/four.h5" "${inputs[@]}"
ok 'a checkpoint that nobody may write: exit status 2' exits 2
ok 'a checkpoint that nobody may write: the sentence' \
  says_once "train: cannot write $work/four.h5.checkpoint: it is protected against writing; move it away"
ok 'a checkpoint that nobody may write: it is as it was' same "$work/state" "$work/four.h5.checkpoint"
rm -f "$work/four.h5.checkpoint"
cp "$work/slip" "$work/over"
cp "$work/state" "$work/over.kept"
program train -q "${params[@]}" -p "$work/four.cfg" -p "$work/lambda.cfg" -o "$work/four.h5" "${inputs[@]}" "$work/over"
ok 'a state over that of another training: set aside' same "$work/slip" "$work/over.kept2"
ok 'a state over that of another training: the one before is there' same "$work/state" "$work/over.kept"
cp "$work/over" "$work/first"
program train -q "${params[@]}" -p "$work/four.cfg" -p "$work/lambda.cfg" -o "$work/four.h5" "${inputs[@]}" "$work/over"
ok 'a state over its own: replaced by the same' same "$work/first" "$work/over"
ok 'a state over its own: nothing is set aside' [ ! -e "$work/over.kept3" ]
cp "$work/state" "$work/over"
leaves "$work/over"
ok 'a state over a later one of the training: exit status 0' exits 0
ok 'a state over a later one of the training: the sentence' \
  says "train: $work/over is a later state of this training and stays as it is"
ok 'a state over a later one of the training: it is as it was' same "$work/state" "$work/over"
run program train "${short[@]}" -o "$work/nowhere.h5" "${inputs[@]}" "$work/no-folder/state"
ok 'a state that cannot be written: exit status 2' exits 2
ok 'a state that cannot be written: the sentence' says "cannot write $work/no-folder/state"
ok 'a state that cannot be written: no trial is trained' no says 'training 80 neurons'

# --- the recursion --------------------------------------------------------------------------------------------------
# Killed after a checkpoint, on one thread, and gone on with on two; and made longer.
with=$work/with
echo 'learning: { rule = "recursive"; };' >"$work/recursive.cfg"
recursion=("${long[@]}" -p "$work/recursive.cfg")
program train -q "${recursion[@]}" -t 2 -o "$work/recursive.h5" "${inputs[@]}"
killed 0.05 $checkpoint "$with" "${recursion[@]}" -t 1
ok 'the recursion: killed in the middle of training' exits 137
run program train "${recursion[@]}" -t 2 -o "$with/weights.h5" "${inputs[@]}"
ok 'the recursion: it went on' [ "$(went_on_from)" -gt 0 ]
ok 'the recursion: the bytes of the uninterrupted run' same "$work/recursive.h5" "$with/weights.h5"
ok 'the recursion: other bytes than without matrices' no cmp -s "$work/recursive.h5" "$work/reference.h5"
program train -q "${short[@]}" -p "$work/recursive.cfg" -o "$work/short-recursive.h5" "${inputs[@]}" "$with/$checkpoint"
run program train "${recursion[@]}" -o "$with/weights.h5" "${inputs[@]}"
ok 'the recursion, made longer: it goes on from there' says 'train: going on from trial 120'
ok 'the recursion, made longer: the same bytes' same "$work/recursive.h5" "$with/weights.h5"

# --- matrices computed anew ---------------------------------------------------------------------------------------
# With a bound of zero every look at the health of the recursion, after 25 trials and at the end, finds it sick.
echo 'learning: { trials = 27; rule = "recursive"; };' >"$work/sick.cfg"
sick=("${params[@]}" -p "$work/sick.cfg")
anew=$work/anew
run relink train "$work/train-anew" -DHEALTH_BOUND=0.0 "$B/src/training.c"
ok 'a bound of zero: compiled' exits 0
mkdir "$anew"
run "$work/train-anew" "${sick[@]}" -t 1 -o "$anew/weights.h5" "${inputs[@]}"
ok 'a bound of zero: trained' exits 0
ok 'a bound of zero: it is said' says 'train: after trial 25 a matrix is off by'
ok 'a bound of zero: once, not after the last trial' [ "$(grep -c 'computing all of them anew' "$work/err")" = 1 ]
program theory -q "${sick[@]}" -o "$anew" "$good/targets.h5" "$anew/weights.h5"
ok 'a bound of zero: as many matrices as neurons' \
  [ "$(awk '$1 == "health_refreshed" { print $2 }' "$anew/predictions.tsv")" = 80 ]
ok 'a bound of zero: the weights are still at the minimum' \
  [ "$(awk '$1 == "T2_gap" { print $2 < 1e-3 }' "$anew/predictions.tsv")" = 1 ]
run "$work/train-anew" "${sick[@]}" -t 2 -o "$work/two.h5" "${inputs[@]}"
ok 'a bound of zero: the same bytes from two threads' same "$anew/weights.h5" "$work/two.h5"
# The look after trial 25 comes before trial 26, whichever process runs that.
echo 'learning: { trials = 25; rule = "recursive"; };' >"$work/sick-short.cfg"
mkdir "$work/sick"
run "$work/train-anew" "${params[@]}" -p "$work/sick-short.cfg" -o "$work/sick-short.h5" \
  "${inputs[@]}" "$work/sick/$checkpoint"
ok 'a bound of zero, 25 trials: none after the last' no says 'computing all of them anew'
run "$work/train-anew" "${sick[@]}" -o "$work/sick/weights.h5" "${inputs[@]}"
ok 'a bound of zero, made longer: it is said' says 'train: after trial 25 a matrix is off by'
ok 'a bound of zero, made longer: the same bytes' same "$anew/weights.h5" "$work/sick/weights.h5"
program train -q "${sick[@]}" -o "$work/well.h5" "${inputs[@]}"
ok 'a bound of zero: it makes a difference' no cmp -s "$anew/weights.h5" "$work/well.h5"
finish
