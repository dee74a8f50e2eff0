#!/bin/bash
# A mistake of the user is one sentence that names file, line, key and remedy; exit status 2; nothing written.
. tests/tap.sh
need network targets train respond measure theory parameters perturb drift dale meanfield plan claims record audit rates hidden \
  sweep collect document

good=$work/good
chain "$good" || { echo "Bail out! the chain of programs does not run"; exit 1; }
chain "$work/seed2" -s 2

# --- refused: exit 2, what is said, nothing written, an older output as it was ---------------------------
refused() {                  # TEXT SENTENCE COMMAND...: @ in the command stands for the output
  local text=$1 sentence=$2 folder=$work/refused
  shift 2
  rm -rf "$folder"
  mkdir "$folder"
  run program "${@//@/$folder/out}"
  ok "$text: exit status 2" exits 2
  ok "$text: the sentence" says "$sentence"
  ok "$text: nothing written" holds_only "$folder"
  cp "$work/seed2/network.h5" "$folder/out"
  run program "${@//@/$folder/out}"
  ok "$text: an older output stays" same "$work/seed2/network.h5" "$folder/out"
  ok "$text: and nothing beside it" holds_only "$folder" out
}

# --- parameter files -------------------------------------------------------------------------------------
bad=$work/bad.cfg
parameter() {                # TEXT LINE WHAT-FOLLOWS-THE-LINE, the file on standard input
  cat >"$bad"
  refused "$1" "network: $bad:$2: $3" network "${params[@]}" -p "$bad" -o @
}
parameter 'unknown key' 2 'unknown key network.M; table "Parameters" of the document and data/base.cfg list all keys' \
  <<'END'
# misspelt
network: { M = 80; };
END
parameter 'unknown key in an unknown group' 3 'unknown key noise.sigma;' <<'END'
noise: {

  sigma = 1.0; };
END
parameter 'number in place of a group' 1 'unknown key network;' <<'END'
network = 80;
END
parameter 'string for a number' 1 'neuron.tau_m is of the wrong type; it must be a number from 0.1 to 1000 (' <<'END'
neuron: { tau_m = "ten"; };
END
parameter 'real for a whole number' 1 'network.K is of the wrong type; it must be a whole number from 1 to 50000 (' \
  <<'END'
network: { K = 20.0; };
END
parameter 'number for a word' 1 'task.name is of the wrong type; it must be one of: sine product ou chaos two rates hidden (' <<'END'
task: { name = 3; };
END
parameter 'unknown task' 1 'task.name = "cosine" is unknown; it must be one of: sine product ou chaos two rates hidden (' <<'END'
task: { name = "cosine"; };
END
parameter 'K larger than the population' 2 \
  'network.K = 40 is more than the 39 E neurons that one of them can choose from; it must be from 1 to network.N_E - 1 = 39' <<'END'
network: {
  K = 40; };
END
ok 'K larger than the population: one mistake, one sentence' says_once "$bad:2"
parameter 'more I synapses than I neurons' 1 \
  'network.K_I = 20 is more than the 9 I neurons that one of them can choose from; it must be from 1 to network.N_I - 1 = 9' \
  <<'END'
network: { N_E = 80; N_I = 10; K_E = 20; K_I = 20; };
END
# 65536 neurons with 32768 synapses each have 2^31 synapses, one more than can be numbered. With two neurons fewer all
# can be, and are then a matter of memory, of which there is little here.
synapses() {                 # TEXT NEURONS SENTENCE
  local was
  was=$(ulimit -S -v)
  echo "network: { N = $2; K = 16384; };" >"$bad"
  ulimit -S -v 4000000
  refused "$1" "network: $3" network "${params[@]}" -p "$bad" -o @
  ulimit -S -v "$was"
}
synapses 'a synapse too many' 65536 \
  'network.N_E and N_I make 65536 neurons, network.K_E and K_I 32768 synapses onto each, 2147483648 in all; at most 2147483647 can be numbered'
synapses 'no synapse too many' 65534 'out of memory: '
parameter 'two ways to give one number' 1 'network.N_E is set by network.N too; give the one or the other' <<'END'
network: { N = 80; N_E = 64; };
END
parameter 'N odd' 1 'network.N is odd; it must be even' <<'END'
network: { N = 81; };
END
parameter 'N too large' 1 'network.N = 1000000 is out of range; it must be a whole number from 4 to 200000 (' <<'END'
network: { N = 1000000; };
END
parameter 'N beyond 32 bits' 1 'a number has ten digits or more' <<'END'
network: { N = 4294967376; };
END
parameter 'time constant negative' 1 'neuron.tau_s = -20 is out of range; it must be a number from 0.1 to 1000 (' \
  <<'END'
neuron: { tau_s = -20.0; };
END
parameter 'time constant zero' 1 'neuron.tau_m = 0 is out of range; it must be a number from 0.1 to 1000 (' <<'END'
neuron: { tau_m = 0; };
END
parameter 'time constant infinite' 1 'neuron.tau_m = inf is out of range; it must be a number from 0.1 to 1000 (' \
  <<'END'
neuron: { tau_m = 1e999; };
END
parameter 'dt larger than a time constant' 3 \
  'neuron.dt is larger than a time constant; it must be at most neuron.tau_m and neuron.tau_s' <<'END'
neuron: {
  tau_m = 4.0;
  dt = 5.0; };
END
parameter 'lambda zero' 1 'learning.lambda = 0 is out of range; it must be a number from 1e-06 to 1e+06 (' <<'END'
learning: { lambda = 0.0; };
END
parameter 'lambda negative' 1 'learning.lambda = -1 is out of range; it must be a number from 1e-06 to 1e+06 (' <<'END'
learning: { lambda = -1; };
END
parameter 'mu negative' 1 'learning.mu = -0.5 is out of range; it must be a number from 0 to 1e+06 (' <<'END'
learning: { mu = -0.5; };
END
parameter 'interval not a multiple of dt' 1 'learning.interval is not a multiple of neuron.dt' <<'END'
learning: { interval = 10.05; };
END
parameter 'window not a multiple of the interval' 1 'trial.window is not a multiple of learning.interval' <<'END'
trial: { window = 205.0; };
END
parameter 'settling time not a multiple of dt' 1 'trial.settle is not a multiple of neuron.dt' <<'END'
trial: { settle = 100.05; };
END
parameter 'stimulus not a multiple of dt' 1 'trial.stimulus is not a multiple of neuron.dt' <<'END'
trial: { stimulus = 0.25; };
END
parameter 'push not a multiple of dt' 1 'perturb.time is not a multiple of neuron.dt' <<'END'
perturb: { time = 100.05; };
END
parameter 'count window does not divide the window' 1 \
  'test.count_window must be a multiple of neuron.dt that divides trial.window' <<'END'
test: { count_window = 30.0; };
END
parameter 'syntax error' 3 'syntax error; the format is key = value; inside group: { }' <<'END'
network: {
  N = 80;
  K 20; };
END
parameter 'group without an end' 2 'syntax error' <<'END'
network: { N = 80;
END
parameter 'key set twice' 1 'duplicate setting name' <<'END'
network: { N = 80; N = 90; };
END

# --- a parameter file stands alone, in decimals ---------------------------------------------------------------
parameter 'another file included' 2 '@include and hexadecimal numbers are not allowed' <<'END'
# ten digits in a comment are no mistake: 4294967376
@include "data/base.cfg"
END
parameter 'hexadecimal number' 1 '@include and hexadecimal numbers are not allowed' <<'END'
network: { N = 0x100000050; };
END
parameter 'number beyond 32 bits behind a comment' 1 'a number has ten digits or more' <<'END'
/* # */ network: { N = 4294967376; };
END
parameter 'number beyond 32 bits behind a comment of two lines' 3 'a number has ten digits or more' <<'END'
/* // 1
*/
network: { N = 4294967376; };
END
parameter 'number beyond 32 bits behind a string' 1 'a number has ten digits or more' <<'END'
task: { name = "\\\" // # "; }; network: { N = 4294967376; };
END
printf '%1022s N = 4294967376; };\n' 'network: {' >"$work/long.cfg"
parameter 'number beyond 32 bits in a long line' 1 'a number has ten digits or more' <"$work/long.cfg"
parameter 'comment without an end' 2 'the comment that begins here has no end; close it with */' <<'END'
network: { N = 90; };
/* network: { N = 80; };
END

# --- of two values that do not fit, the place is that of the later -------------------------------------------
parameter 'step that does not fit the base' 1 'trial.settle is not a multiple of neuron.dt' <<'END'
neuron: { dt = 0.3; };
END
parameter 'population too small for K' 2 'network.K = 20 is more than the 19 E neurons' <<'END'
# K is from the file before
network: { N = 40; };
END
parameter 'interval that does not fit the window' 1 'trial.window is not a multiple of learning.interval' <<'END'
learning: { interval = 30.0; };
END
parameter 'window that does not fit the counts' 1 'test.count_window must be a multiple of neuron.dt that divides' <<'END'
trial: { window = 250.0; };
END
echo 'neuron: { dt = 0.5; };' >"$work/step.cfg"
echo 'neuron: { tau_s = 0.2; };' >"$bad"
refused 'time constant below the step of a file before' "network: $bad:1: neuron.dt is larger than a time constant" \
  network "${params[@]}" -p "$work/step.cfg" -p "$bad" -o @

# --- keys of another task -------------------------------------------------------------------------------------
parameter 'recordings for sines' 1 'task.rates is not read with task.name = "sine"; leave it out, or choose a task that reads it: rates' \
  <<'END'
task: { rates = ["left.tsv"]; };
END
parameter 'neurons without a cell for sines' 1 'task.rest is not read with task.name = "sine"; leave it out, or choose a task that reads it: rates hidden' \
  <<'END'
task: { rest = "untrained"; };
END
parameter 'axis for a hidden network' 2 'task.axis is not read with task.name = "hidden"' <<'END'
task: { name = "hidden";
  axis = "first"; };
END
parameter 'amplitude for recordings' 1 'task.amplitude is not read with task.name = "rates"' <<'END'
task: { name = "rates"; rates = ["left.tsv"]; amplitude = 1.0; };
END
parameter 'recordings with weak coupling' 2 'task.name = "rates" or "hidden" needs network.coupling = "strong": the noise' <<'END'
task: { name = "rates"; rates = ["left.tsv"]; };
network: { coupling = "weak"; };
END
parameter 'nine recordings' 1 'task.rates has too many names; it must be a list of at most 8 files' <<'END'
task: { name = "rates"; rates = ["1", "2", "3", "4", "5", "6", "7", "8", "9"]; };
END
parameter 'a recording without a name' 1 'task.rates has a name that is no text, or an empty one; it must be' <<'END'
task: { name = "rates"; rates = ["left.tsv", ""]; };
END
parameter 'a recording with a long name' 1 'task.rates has a name that is too long; it must be' \
  <<<"task: { name = \"rates\"; rates = [\"$(printf '%0256d' 1)\"]; };"
parameter 'a recording with a letter that is not allowed' 1 'task.rates has a letter in a name that is not allowed; rename' <<'END'
task: { name = "rates"; rates = ["left&right.tsv"]; };
END
parameter 'a text with a letter that is not allowed' 1 'run.families has a letter that is not allowed; it must be a text of' <<'END'
run: { families = "sweep; table"; };
END
parameter 'a text that is too long' 1 'run.families is too long; it must be a text of at most 159 letters' \
  <<<"run: { families = \"$(printf '%0160d' 1)\"; };"
parameter 'fewer test trials than conditions' 2 'test.trials = 2 is less than the number of conditions, the 3 files of task.rates' \
  <<'END'
task: { name = "rates"; rates = ["left.tsv", "right.tsv", "back.tsv"]; };
test: { trials = 2; };
END
echo 'task: { name = "rates"; rates = ["left.tsv"]; floor = 0.5; };' >"$work/scale.cfg"
echo 'task: { name = "two"; };' >"$work/two.cfg"
run program network "${params[@]}" -p "$work/scale.cfg" -p "$work/two.cfg" -q -o "$work/two.h5"
ok 'recordings of a scale, and a run that chooses another task after them: exit status 0' exits 0
echo 'task: { recorded = 5; onset = -50.0; types = "both"; };' >"$bad"
run program hidden "${params[@]}" -p "$bad" -q -o "$work/recording.h5"
ok 'what the program hidden reads, with another task: exit status 0' exits 0

# --- a value that fits its own file and not one before: both places ----------------------------------------------
echo 'neuron: { dt = 0.3; };' >"$work/step.cfg"
echo 'trial: { settle = 100.0; };' >"$bad"
refused 'two places' "network: $bad:1: trial.settle is not a multiple of neuron.dt (neuron.dt is set in $work/step.cfg:1)" \
  network -p data/base.cfg -p "$work/step.cfg" -p "$bad" -o @
echo 'task: { cells = 5; };' >"$work/scale.cfg"
: >"$bad"
refused 'a key of a scale that the run does not read' "network: $work/scale.cfg:1: task.cells is not read with task.name = \"sine\"; leave it out, or choose a task that reads it: rates hidden; a file behind it may also give task.name once more" \
  network "${params[@]}" -p "$work/scale.cfg" -p "$bad" -o @
echo 'task: { name = "sine"; };' >"$bad"
run program network "${params[@]}" -p "$work/scale.cfg" -p "$bad" -q -o "$work/once-more.h5"
ok 'a run behind it that gives the task once more: exit status 0' exits 0

# --- recordings of a scale whose run has another task ---------------------------------------------------------------
echo 'rates of the user' >"$work/left.tsv"
echo 'task: { name = "rates"; rates = ["left.tsv"]; };' >"$work/scale.cfg"
run program network "${params[@]}" -p "$work/scale.cfg" -p "$bad" -q -o "$work/left.tsv"
ok 'an output over a recording that is not read: exit status 2' exits 2
ok 'an output over a recording that is not read: it is as it was' [ "$(cat "$work/left.tsv")" = 'rates of the user' ]
echo 'task: { name = "hidden"; };' >"$bad"
for name in left.tsv gone.tsv; do
  echo "task: { name = \"rates\"; rates = [\"$name\"]; };" >"$work/scale.cfg"
  run program hidden "${params[@]}" -p "$work/scale.cfg" -p "$bad" -q -o "$work/${name%.tsv}.h5"
  ok "a hidden network behind recordings, $name: exit status 0" exits 0
done
run program hidden "${params[@]}" -p "$bad" -q -o "$work/bare.h5"
ok 'a hidden network behind recordings: the bytes of one without' same "$work/bare.h5" "$work/left.h5"

echo 'task: { rates = []; };' >"$bad"
refused 'recordings that a run takes away' "network: $bad:1: task.name = \"rates\" needs task.rates, a list of files, one for each condition (task.name is set in $work/scale.cfg:1)" \
  network "${params[@]}" -p "$work/scale.cfg" -p "$bad" -o @

# --- a name of a file of more than 255 letters ----------------------------------------------------------------------
deep=$work/$(printf '%0120d/%0120d' 1 2)
mkdir -p "$deep"
echo 'network: { N = 80; N_E = 40; };' >"$deep/long.cfg"
refused 'two ways to give one number, a long name' "network: $deep/long.cfg:1: network.N_E is set by network.N too" \
  network "${params[@]}" -p "$deep/long.cfg" -o @

# --- what no single file says --------------------------------------------------------------------------------
sed '/tau_m/d' data/base.cfg >"$bad"
refused 'missing key' "network: $bad: key neuron.tau_m is missing (membrane time constant)" network -p "$bad" -o @
ok 'missing key: nothing else is told' says_once 'neuron.tau_m'

refused 'no base' "of 55 parameters are in no file, so the base is missing; give it first, as in -p data/base.cfg -p $tiny" \
  network -p "$tiny" -o @
ok 'no base: one sentence' says_once "network: $tiny: "
base_behind="data/base.cfg: it gives every parameter, so it is a base, and nothing would be left of $tiny before it; give the base first"
refused 'the base behind' "network: $base_behind" network -p "$tiny" -p data/base.cfg -o @
ok 'the base behind: one sentence' says_once "$base_behind"
refused 'the base once more' "network: $base_behind" network "${params[@]}" -p data/base.cfg -o @
sed 's/^# The frozen base/# A copy/; s/dt = 0.1/dt = 0.5/; s/floor = 0.1/floor = 0.2/' data/base.cfg >"$work/mine.cfg"
run program network -p data/base.cfg -p "$work/mine.cfg" -p "$tiny" -q -o "$work/mine.h5"
ok 'a base behind a base: exit status 0' exits 0
refused 'missing file' "network: cannot read the parameter file $work/absent.cfg; check the name" \
  network -p "$work/absent.cfg" -o @
ok 'missing file: nothing else is told' says_once 'absent.cfg'
printf 'n\0e\0t\0' >"$work/wide.cfg"
refused 'bytes of value zero' "network: cannot read the parameter file $work/wide.cfg: it has bytes of value zero; it must be text" \
  network "${params[@]}" -p "$work/wide.cfg" -o @
mkdir "$work/folder.cfg"
refused 'folder in place of a file' "network: cannot read the parameter file $work/folder.cfg; check the name" \
  network "${params[@]}" -p "$work/folder.cfg" -o @

cat >"$bad" <<'END'
network: { N = 2; M = 3; };
neuron: { tau_s = "slow"; };
learning: { mu = -1.0; };
END
run program network "${params[@]}" -p "$bad" -o "$work/several"
ok 'several mistakes: exit status 2' exits 2
ok 'several mistakes: the first' says "$bad:1: network.N = 2 is out of range"
ok 'several mistakes: the second' says "$bad:1: unknown key network.M"
ok 'several mistakes: the third' says "$bad:2: neuron.tau_s is of the wrong type"
ok 'several mistakes: the fourth' says "$bad:3: learning.mu = -1 is out of range"
ok 'several mistakes: no more than these' [ "$(wc -l <"$work/err")" = 4 ]
ok 'several mistakes: nothing written' [ ! -e "$work/several" ]
printf 'network: { N = 82; K_E = 60; K_I = 50; };\ntrial: { window = 205.0; };\n' >"$bad"
run program network "${params[@]}" -p "$bad" -o "$work/several"
ok 'several relations: the first' says "$bad:1: network.K_E = 60 is more than"
ok 'several relations: the second' says "$bad:1: network.K_I = 50 is more than"
ok 'several relations: the third' says "$bad:2: trial.window is not a multiple of learning.interval"

# --- the command line ------------------------------------------------------------------------------------------
p=("${params[@]}")
refused 'no -p' 'network: it needs --params FILE, for instance -p data/base.cfg' network -o @
refused 'seed 0' 'network: --seed 0 is not a whole number from 1 to 1000000; see network --help' network "${p[@]}" -s \
  0 -o @
refused 'seed abc' 'network: --seed abc is not a whole number from 1 to 1000000; see network --help' network \
  "${p[@]}" -s abc -o @
refused 'seed 1x' 'network: --seed 1x is not a whole number' network "${p[@]}" -s 1x -o @
refused 'no threads' 'network: --threads 0 is not a whole number from 1 to 1024' network "${p[@]}" -t 0 -o @
refused 'an input too many' 'network: extra is one file too many; see network --help' network "${p[@]}" -o @ extra
refused 'an input too few' 'train: it needs NETWORK TARGETS [CHECKPOINT]; see train --help' train "${p[@]}" -o @ \
  "$good/network.h5"
refused 'no input' 'measure: it needs NETWORK TARGETS WEIGHTS TRIALS; see measure --help' measure "${p[@]}" -o @
refused 'unknown option' "network: unrecognized option '--sed'" network "${p[@]}" --sed 1 -o @
ok 'unknown option: one sentence' [ "$(wc -l <"$work/err")" = 1 ]
run program network "${p[@]}" -o
ok 'an option without its value: exit status 2' exits 2
ok 'an option without its value: one sentence' [ "$(cat "$work/err")" = "network: option requires an argument -- 'o'" ]
echo mine >"$work/mine.h5"
chmod a-w "$work/mine.h5"
run program network -q "${p[@]}" -o "$work/mine.h5"
ok 'an output that nobody may write: exit status 2' exits 2
ok 'an output that nobody may write: the sentence' says_once "network: cannot write $work/mine.h5: it is protected against writing;"
ok 'an output that nobody may write: it is as it was' [ "$(cat "$work/mine.h5")" = mine ]
chmod u+w "$work/mine.h5"
run program network "${p[@]}"
ok 'no -o: exit status 2' exits 2
ok 'no -o: the sentence' says_once 'network: it needs --output FILE; see network --help'
# --- the list of the parameters under --help -----------------------------------------------------------------
keys=$(awk '/^[a-z]+: *\{/ { group = $1; sub(/:/, ".", group) } /^ +[A-Za-z_]+ =/ { print group $1 }' data/base.cfg | \
  sort)
listed() { "$B/bin/$1" --help | sed -n 's/^  \([a-z]*\.[A-Za-z_]*\): .*/\1/p' | sort; }
too_wide() { "$B/bin/$1" --help | awk 'length > 79 { wide = 1 } END { exit !wide }'; }
for name in network targets train respond measure theory perturb drift dale meanfield parameters plan rates hidden; do
  ok "$name --help: every key of the base, and no other" [ "$(listed $name)" = "$keys" ]
  ok "$name --help: no line is wider than 79" no too_wide $name
done
run program train --help
ok 'train --help: range and unit' grep -qF 'neuron.tau_m: a number from 0.1 to 1000 ms' "$work/out"
ok 'train --help: words' grep -qF 'task.name: one of: sine product ou chaos two rates hidden' "$work/out"
ok 'claims --help: no parameters, as it reads no such file' [ -z "$(listed claims)" ]

for folder in "$work" ''; do
  run env -C "$work" "$B/bin/network" -p "$PWD/data/base.cfg" -p "$tiny" -q -o "$folder"
  ok "output '${folder:+a folder}': exit status 2" exits 2
  ok "output '${folder:+a folder}': the sentence" says_once "network: cannot write $folder"
  ok "output '${folder:+a folder}': it is no matter of space" no says 'free some space'
done

# --- what only a simulation can tell ------------------------------------------------------------------------------
echo 'network: { coupling = "weak"; }; neuron: { x_E = -1.0; x_I = -1.0; };' >"$bad"
run program network -q "${p[@]}" -p "$bad" -o "$work/silent.h5"
ok 'a weak network: drawn without a trial' exits 0
refused 'weak control of a silent network' \
  'targets: the strongly coupled network is silent, and a weakly coupled one cannot be matched to it; raise neuron.x_E and neuron.x_I' \
  targets "${p[@]}" -p "$bad" -o @ "$work/silent.h5"

# --- options that would have no effect ----------------------------------------------------------------------
idle() {                     # OPTION COMMAND...: it is not accepted, nor listed
  local option=$1
  shift
  refused "$1 with $option" "$1: it takes no option ${option%% *}, which would have no effect; see $1 --help" "$@" \
    $option
  run program "$1" --help
  ok "$1 with $option: it is not listed" no grep -qE "^ *${option%% *}, " "$work/out"
}
for option in '-s 2' '-t 2'; do
  idle "$option" parameters "${params[@]}" -o @
  idle "$option" plan "${params[@]}" -o @
done
for option in '-s 2' '-t 2' '-p data/base.cfg'; do
  idle "$option" record -o @.tsv "$good/network.h5"
  idle "$option" claims -o @ "$good"
  idle "$option" audit -o @ "$good" "$good"
  idle "$option" sweep -o @ "$good/drift.tsv"
  idle "$option" collect -o @ "$good/drift.tsv" drift
  idle "$option" document -o @ drifts "$good/drift.tsv"
done
run program parameters --help
ok 'parameters: what it takes is listed' grep -qE '^ *-p, ' "$work/out"

# --- tables ------------------------------------------------------------------------------------------------------
mkfifo "$work/pipe"
for input in "$good" "$work/pipe"; do
  for command in 'claims -o @' 'sweep -o @' 'document -o @ runs'; do
    refused "${command%% *} of $(basename "$input")" \
      "${command%% *}: cannot read $input: it is no file; name a table" $command "$input"
  done
done

# --- HDF5 files ------------------------------------------------------------------------------------------------
# reader FILE sets the command that reads that file of a run, with one input replaced by $input.
input=$work/input.h5
reader() {
  local f=("$good/network.h5" "$good/targets.h5" "$good/weights.h5" "$good/trials.h5")
  case $1 in
  network) command=(targets "${p[@]}" -o @ "$input") ;;
  targets) command=(train "${p[@]}" -o @ "${f[0]}" "$input") ;;
  weights) command=(respond "${p[@]}" -o @ "${f[1]}" "$input") ;;
  trials) command=(measure "${p[@]}" -o @ "${f[@]:0:3}" "$input") ;;
  esac
}
digest=$(printf '[0-9a-f]%.0s' {1..8})
for file in network targets weights trials; do
  reader $file
  rm -f "$input"
  refused "$file missing" "cannot read $input: No such file or directory; it holds the $file, make it first" \
    "${command[@]}"
  head -c $(($(stat -c %s "$good/$file.h5") / 2)) "$good/$file.h5" >"$input"
  refused "$file truncated" "$input is not a whole HDF5 file; remove it and make it again" "${command[@]}"
  none="$input is no HDF5 file where the $file is needed; check the order of the files on the command line, or make it again"
  : >"$input"
  refused "$file empty" "$none" "${command[@]}"
  cp data/base.cfg "$input"
  refused "$file not HDF5" "$none" "${command[@]}"
  # a file that another program has open to write it is whole again when that has ended
  cp "$good/$file.h5" "$input"
  exec 8<>"$input"
  flock -x 8
  refused "$file locked" \
    "$input is locked by another program that has it open; wait until that has ended, and run the same command again" \
    "${command[@]}" 8>&-
  exec 8>&-
  ok "$file locked: it is as it was" same "$good/$file.h5" "$input"
  rm "$input"
  mkfifo "$input"
  refused "$file a named pipe" "cannot read $input: " "${command[@]}"
  rm "$input"
  mkdir "$input"
  refused "$file a folder" "cannot read $input: Is a directory" "${command[@]}"
  rmdir "$input"
  other=$([ $file = network ] && echo targets || echo network)
  cp "$good/$other.h5" "$input"
  refused "$other for $file" \
    "$input holds \"$other\" where \"$file\" is needed; check the order of the files on the command line" \
    "${command[@]}"
  cp "$work/seed2/$file.h5" "$input"
  refused "$file of another seed" "$input was made with other parameters or another seed (digest " "${command[@]}"
  ok "$file of another seed: both digests, and the remedy" grep -qE \
    "\(digest $digest\.\.\., these are $digest\.\.\.\); make it again$" "$work/err"
  ok "$file of another seed: two different digests" no grep -qE "digest ($digest).*these are \1" "$work/err"
  # eight bytes inside the first compressed array
  cp "$good/$file.h5" "$input"
  at=$(grep -abo $'\x78\x01' "$input" | head -n 1 | cut -d: -f1)
  printf 'damaged!' | dd of="$input" bs=1 seek=$((at + 20)) conv=notrunc status=none
  ok "$file damaged: it differs" no cmp -s "$good/$file.h5" "$input"
  refused "$file damaged" "$input: array " "${command[@]}"
  ok "$file damaged: the remedy" says 'is damaged or has another shape; remove the file and make it again'
done

# Who records looks at a file as others do: one that is locked is not damaged, and one that is damaged has a row that
# says so, which is not recorded.
cp "$good/network.h5" "$input"
exec 8<>"$input"
flock -x 8
locked="$input is locked by another program that has it open; wait until that has ended, and run the same command again"
refused 'record of a locked file' "record: $locked" record -o @.tsv "$input" 8>&-
exec 8>&-
head -c 3000 "$good/network.h5" >"$input"
run program record -q -o "$work/rows.tsv" "$input"
ok 'record of half a file: exit status 0' exits 0
ok 'record of half a file: it is damaged' grep -qP '^input.h5 file\texact\tdamaged\t0$' "$work/rows.tsv"
refused 'record under a name that no audit reads' "record: the rows of $work/refused/out would be read by no audit; let --output" \
  record -o @ "$good/network.h5"
mkdir "$work/twin"
cp "$good/network.h5" "$work/twin"
refused 'record of two files of one name' "record: $good/network.h5 and $work/twin/network.h5 have one name" \
  record -o @.tsv "$good/network.h5" "$work/twin/network.h5"
mkdir "$work/rows"
mv "$work/rows.tsv" "$work/rows"
run "$B/make/lock.sh" record "$work/rows" "$work/recorded"
ok 'lock of a damaged file: exit status 2' exits 2
ok 'lock of a damaged file: the sentence' says 'lock: a file is damaged; remove it and make it again:'
ok 'lock of a damaged file: nothing is recorded' [ ! -e "$work/recorded" ]

# A parameter of a stage spoils the files of that stage and the later ones, not the earlier ones.
echo 'learning: { lambda = 2.5; };' >"$work/lambda.cfg"
p+=(-p "$work/lambda.cfg")
cp "$good/weights.h5" "$input"
reader weights
refused 'weights of another lambda' "$input was made with other parameters or another seed" "${command[@]}"
run program train -q "${p[@]}" -o "$work/w.h5" "$good/network.h5" "$good/targets.h5"
ok 'network and targets do not depend on lambda' exits 0

# A checkpoint that is locked is not thrown away: the training waits for its user, and then goes on from it.
command=(train "${p[@]}" -o "$work/w.h5" "$good/network.h5" "$good/targets.h5")
program "${command[@]}" -q "$work/state.h5"
rm "$work/w.h5"
cp "$work/state.h5" "$work/w.h5.checkpoint"
exec 8<>"$work/w.h5.checkpoint"
flock -x 8
run program "${command[@]}"
exec 8>&-
ok 'checkpoint locked: exit status 2' exits 2
ok 'checkpoint locked: the sentence' says \
  "train: $work/w.h5.checkpoint is locked by another program that has it open; wait"
ok 'checkpoint locked: it is as it was' same "$work/state.h5" "$work/w.h5.checkpoint"
ok 'checkpoint locked: no result' [ ! -e "$work/w.h5" ]
run program "${command[@]}"
ok 'checkpoint no longer locked: the training goes on from it' says 'going on from trial'

# --- what is read and stands on no command line ------------------------------------------------------------------
awk 'BEGIN { print "time\tc0\tc1"; for (t = 0; t <= 200; t += 20) printf "%d\t5\t7.5\n", t }' >"$work/cells.tsv"
echo 'task: { name = "rates"; rates = ["cells.tsv"]; };' >"$work/rates.cfg"
cp "$work/cells.tsv" "$work/cells"
ln "$work/cells.tsv" "$work/alias.h5"
r=("${params[@]}" -p "$work/rates.cfg")
program network -q "${r[@]}" -o "$work/rn.h5"
for over in cells.tsv alias.h5; do
  run program targets "${r[@]}" -o "$work/$over" "$work/rn.h5"
  ok "targets over a recording, $over: exit status 2" exits 2
  ok "targets over a recording, $over: the sentence" says_once \
    "targets: cannot write $work/$over: the parameters or a list also name it, as $work/cells.tsv; an output must be a file of its own"
  run program network "${r[@]}" -o "$work/$over"
  ok "network over a recording, $over: exit status 2" exits 2
  ok "over a recording, $over: it is as it was" same "$work/cells" "$work/cells.tsv"
done
mkdir -p "$work/scale/x-1"
cp "$good/drift.tsv" "$work/scale/x-1"
sed -n '1s/.*parameters \([0-9a-f]*\).*/\1/p' "$good/drift.tsv" >"$work/scale/x-1/train.key"
printf '%b\n' '# code c' '# column\tunit\texactness\tmeaning' '# run\t1\tkey\tx' '# condition\t1\tkey\tx' \
  '# seed\t1\texact\tx' '# families\t1\tkey\tx' '# stages\t1\tkey\tx' 'run\tcondition\tseed\tfamilies\tstages' \
  'x-1\tx\t1\tnone\ttrain' >"$work/scale/runs.tsv"
run program collect -o "$work/scale/x-1/drift.tsv" "$work/scale/runs.tsv" drift
ok 'collect over a table of a run: exit status 2' exits 2
ok 'collect over a table of a run: the sentence' says_once "the parameters or a list also name it, as $work/scale/x-1/drift.tsv"
ok 'collect over a table of a run: it is as it was' same "$good/drift.tsv" "$work/scale/x-1/drift.tsv"
run program collect -o "$work/scale/drift.tsv" "$work/scale/runs.tsv" drift
ok 'collect beside it: exit status 0' exits 0

# --- recordings that are in another file, and a list in the place of a number ----------------------------------------
cat >"$work/make.c" <<'END'
#include <hdf5.h>
static const hsize_t shape[] = {11, 2}, piece[] = {4, 2}, from[] = {4, 0};
static double rate[11][2];
static hid_t create(const char *name) { return H5Fcreate(name, H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT); }
static void put(hid_t at, const char *name, hid_t plist, hid_t space, const void *data)
{
  hid_t set = H5Dcreate2(at, name, H5T_NATIVE_DOUBLE, space, H5P_DEFAULT, plist, H5P_DEFAULT);
  if (data != NULL)
    H5Dwrite(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, data);
  H5Dclose(set);
}
int main(void)
{
  short four[] = {2, 2, 2, 2};
  hsize_t count = 4;
  hid_t space = H5Screate_simple(2, shape, NULL), plist = H5Pcreate(H5P_DATASET_CREATE);
  for (int t = 0; t < 11; t++)
    rate[t][0] = 5.5, rate[t][1] = 7.5;
  hid_t file = create("inside.h5");
  hid_t group = H5Gcreate2(file, "g", H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
  put(group, "rates", H5P_DEFAULT, space, rate);
  H5Lcreate_soft("/g/rates", file, "soft", H5P_DEFAULT, H5P_DEFAULT);
  H5Lcreate_hard(group, "rates", file, "hard", H5P_DEFAULT, H5P_DEFAULT);
  H5Fflush(file, H5F_SCOPE_GLOBAL), H5Gclose(group), H5Fclose(file);
  file = create("outside.h5");
  H5Lcreate_external("inside.h5", "/g/rates", file, "link", H5P_DEFAULT, H5P_DEFAULT);
  H5Lcreate_external("inside.h5", "/g", file, "group", H5P_DEFAULT, H5P_DEFAULT);
  H5Lcreate_soft("/link", file, "soft", H5P_DEFAULT, H5P_DEFAULT);
  H5Pset_virtual(plist, space, "inside.h5", "/g/rates", space);
  put(file, "virtual", plist, space, NULL);
  put(file, "own", H5P_DEFAULT, space, rate);
  plist = H5Pcreate(H5P_DATASET_CREATE);
  H5Pset_virtual(plist, space, ".", "/own", space);
  put(file, "same", plist, space, NULL);
  put(file, "never", H5P_DEFAULT, space, NULL);
  plist = H5Pcreate(H5P_DATASET_CREATE);
  H5Pset_chunk(plist, 2, piece);
  hid_t half = H5Dcreate2(file, "half", H5T_NATIVE_DOUBLE, space, H5P_DEFAULT, plist, H5P_DEFAULT);
  hid_t part = H5Screate_simple(2, shape, NULL);
  H5Sselect_hyperslab(part, H5S_SELECT_SET, from, NULL, piece, NULL);
  H5Dwrite(half, H5T_NATIVE_DOUBLE, part, part, H5P_DEFAULT, rate);
  H5Dclose(half);
  plist = H5Pcreate(H5P_DATASET_CREATE);
  H5Pset_external(plist, "raw.bin", 0, sizeof rate);
  put(file, "raw", plist, space, rate);
  H5Fclose(file);
  file = create("list.h5");
  hid_t all = H5Screate_simple(1, &count, NULL), spikes = H5Gcreate2(file, "spikes", 0, 0, 0);
  group = H5Gcreate2(spikes, "neurons", 0, 0, 0);
  static const char *const name[] = {"trials", "trial_length", "window_begins"};
  for (int k = 0; k < 3; k++) {
    hid_t mark = H5Acreate2(group, name[k], H5T_NATIVE_SHORT, all, 0, 0);
    H5Awrite(mark, H5T_NATIVE_SHORT, four);
    H5Aclose(mark);
  }
  put(group, "timestamps", H5P_DEFAULT, all, rate), put(group, "node_ids", H5P_DEFAULT, all, rate);
  H5Gclose(group), H5Gclose(spikes), H5Fclose(file);
  return 0;
}
END
gcc -DH5_USE_110_API $(pkg-config --cflags hdf5) "$work/make.c" $(pkg-config --libs hdf5) -o "$work/make" &&
  (cd "$work" && ./make) || { echo 'Bail out! recordings cannot be made'; exit 1; }
recorded() {                 # FILE:/NAME: targets of that recording
  echo "task: { name = \"rates\"; rates = [\"$1\"]; axis = \"first\"; };" >"$work/h5.cfg"
  run program network -q "${params[@]}" -p "$work/h5.cfg" -o "$work/hn.h5"
  run program targets -q "${params[@]}" -p "$work/h5.cfg" -o "$work/ht.h5" "$work/hn.h5"
}
for name in g/rates soft hard; do
  recorded "inside.h5:/$name"
  ok "a recording in its file, $name: exit status 0" exits 0
done
rm -f "$work/ht.h5"
for place in link:inside.h5 group/rates:inside.h5 soft:inside.h5 virtual:inside.h5 raw:raw.bin; do
  recorded "outside.h5:/${place%:*}"
  ok "a recording in another file, ${place%:*}: exit status 2" exits 2
  ok "a recording in another file, ${place%:*}: the sentence" says_once \
    "targets: $work/outside.h5: /${place%:*} has its numbers in another file, ${place#*:}, of which a change would"
done
mkdir "$work/day:" && cp "$work/inside.h5" "$work/day:/in.h5"
recorded day:/in.h5:/g/rates
ok 'a colon in the path of a recording: exit status 0' exits 0
recorded day:/no.h5:/g/rates
ok 'a colon in the path of a recording that is not there: exit status 2' exits 2
ok 'a colon in the path of a recording that is not there: the sentence' says_once "task.rates names $work/day:/no.h5, which cannot"
rm -f "$work/ht.h5"
recorded outside.h5:/same
ok 'a virtual array of its own file: exit status 2' exits 2
ok 'a virtual array of its own file: the sentence' says_once "$work/outside.h5: /same is a virtual array, put together from"
for place in 'never:no numbers, since they were never' 'half:3 pieces and lacks 2 of them, which were never written'; do
  pieces=${place#*:}
  recorded "outside.h5:/${place%%:*}"
  ok "numbers that were never written, ${place%%:*}: exit status 2" exits 2
  ok "numbers that were never written, ${place%%:*}: the sentence" says_once "$work/outside.h5: /${place%%:*} has $pieces"
done
recorded list.h5
ok 'a list in the place of a number: exit status 2' exits 2
ok 'a list in the place of a number: the sentence' says_once "$work/list.h5: the spikes have no attribute trials"
ok 'none of them: no targets' [ ! -e "$work/ht.h5" ]
finish
