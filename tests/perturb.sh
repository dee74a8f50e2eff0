#!/bin/bash
# The three tests of the inhibition-stabilised regime agree, on a network that is in it and on one that is not.
. tests/tap.sh
need network targets train perturb

# made FOLDER THREADS SETTING...: an untrained network and its perturbation
made() {
  local o=$work/$1 t=$2 p
  shift 2
  mkdir -p "$o"
  printf '%s\n' 'task: { baseline = 2; };' 'learning: { trials = 0; };' "$@" >"$o/set.cfg"
  p=(-q -p data/base.cfg -p "$o/set.cfg" -t "$t")
  program network "${p[@]}" -o "$o/network.h5" &&
    program targets "${p[@]}" -o "$o/targets.h5" "$o/network.h5" &&
    program train "${p[@]}" -o "$o/weights.h5" "$o/network.h5" "$o/targets.h5" &&
    program perturb "${p[@]}" -o "$o" "$o/targets.h5" "$o/weights.h5"
}
# number FOLDER NAME RELATION: a number of isn.tsv, such as: number strong isn_rate '< 0'
number() { awk -F'\t' -v n="$2" '$1 == n { x = $2; found = 1 } END { exit !(found && x '"$3"') }' "$work/$1/isn.tsv"; }
# columns FOLDER TABLE NAME...: these columns of a table, in this order, a line for each row
columns() {
  awk -F'\t' -v names="${*:3}" '/^#/ { next }
    !head++ {
      n = split(names, name, " "); for (j = 1; j <= NF; j++) at[$j] = j
      for (k = 1; k <= n; k++) if (!(name[k] in at)) exit 1
      next
    }
    { for (k = 1; k <= n; k++) printf "%s%s", $at[name[k]], k < n ? "\t" : "\n" }' "$work/$1/$2.tsv"
}
before_is_one() { [ "$(columns "$1" perturb E_before I_before | sort -u | wc -l)" = 1 ]; }
responds_before() {
  columns "$1" perturb-time time E_down I_down E_none I_none E_up I_up >"$work/time" || return 2
  awk -F'\t' '$1 < 0 && ($2 != $4 || $3 != $5 || $6 != $4 || $7 != $5) { found = 1 } END { exit !found }' "$work/time"
}

few='perturb: { trials = 8; time = 500.0; };'
run made strong 2 'network: { N = 400; K = 100; };' "$few"
ok 'strong coupling: made' exits 0
run made one 1 'network: { N = 400; K = 100; };' "$few"
ok 'the same on one thread' exits 0
run made weak 2 'network: { N = 400; K = 100; J_EE = 0.05; };' 'neuron: { x_E = 0.3; };' "$few"
ok 'little excitation among E cells: made' exits 0
for table in perturb perturb-time frozen isn; do
  ok "$table.tsv: one thread or two" same "$work/strong/$table.tsv" "$work/one/$table.tsv"
done
for network in strong weak; do
  ok "$network: before the onset the size of the push changes nothing" before_is_one $network
  ok "$network: nor in any bin" no responds_before $network
  ok "$network: the I cells go up first" number $network isn_first '> 0'
  ok "$network: the E cells go down" number $network isn_slope_E '< 0'
done
ok 'strong: the rate of the I cells falls' number strong isn_rate '< 0'
ok 'strong: so does the fitted line' number strong isn_slope_I '< 0'
ok 'strong: and so it is predicted' number strong isn_predicted '< 0'
ok 'strong: E cells alone run away' number strong isn_frozen '> 0.5'
ok 'strong: or die' number strong isn_collapse '> 0.5'
for network in strong weak; do
  ok "$network: a replay is the recorded trial up to the onset" number $network isn_missed '== 0'
done
ok 'weak: the rate of the I cells rises' number weak isn_slope_I '> 0'
ok 'weak: and so it is predicted' number weak isn_predicted '> 0'
ok 'weak: no E cell runs away' number weak isn_frozen '== 0'
ok 'weak: nor after a large kick' number weak isn_mean_runaway '== 0'
ok 'weak: nor do they die' number weak isn_collapse '== 0'

# --- cells by themselves, whose rates and variances have formulas ------------------------------------------------
# E cells tick with the period T of a constant input, I cells stay below threshold.
run made free 2 'network: { N = 400; K = 25; J_EE = 0.001; J_EI = 0.001; J_IE = 0.001; J_II = 0.001; };' \
  'neuron: { x_E = 0.29; x_I = 0.18; };' 'perturb: { trials = 8; time = 500.0; step = 0.1; };'
ok 'free cells: made' exits 0
# expected NAME SHARE VALUE: within this share of the value, an expression in T and others
expected() {
  awk -F'\t' -v n="$1" -v share="$2" '
    BEGIN { x = 1.45; L = log(x / (x - 1)); T = 10 * L; q = exp(-T / 20); s2 = 0.1 ^ 2 / 2; pi = atan2(0, -1) }
    $1 == n {
      want = '"$3"'; print "# " n, $2, "expected", want
      seen = $2 > want * (1 - share) && $2 < want * (1 + share)
    }
    END { exit !seen }' "$work/free/isn.tsv"
}
ok 'free cells: variance of a train that ticks' expected isn_F_E 0.02 '(1 + q) / (1 - q) - 40 / T'
ok 'free cells: the gain is the slope of 1/T' expected isn_gain_E 0.05 '1000 / (10 * L * L * x * (x - 1))'
ok 'free cells: cells below threshold have none' number free isn_gain_I '== 0'
ok 'free cells: noise takes them across as often as Rice says' expected isn_noise_gain_I 0.2 \
  '1000 * exp(-0.1 ^ 2 / (2 * s2 * 20 / 30)) / (2 * pi * sqrt(200)) / s2'
ok 'free cells: the recording is replayed in step' number free isn_missed '== 0'

# --- what is refused --------------------------------------------------------------------------------------------
run made short 2 'network: { N = 80; K = 20; };' 'neuron: { x_E = 0.4; x_I = 0.3; };' \
  'perturb: { trials = 2; time = 39.0; };'
ok 'a push too short: exit status 2' exits 2
ok 'a push too short: one sentence' says_once 'perturb: perturb.time = 39 ms is too short; it must be at least 40 ms'
run made none 2 'network: { N = 80; K = 20; };' 'perturb: { step = 0.0; };'
ok 'no push at all: exit status 2' exits 2

# A network without a spike would pass for a stable one.
run made silent 2 'network: { N = 80; K = 20; };' 'neuron: { x_E = 0.0; x_I = 0.0; };' \
  'perturb: { trials = 2; time = 40.0; };'
ok 'no spike in any trial: exit status 2' exits 2
sentence='perturb: the network was silent in the windows of all 2 trials, with a push and without; '
ok 'no spike in any trial: one sentence' says_once "${sentence}raise neuron.x_E and neuron.x_I"
ok 'no spike in any trial: no table' holds_only "$work/silent" {network,targets,weights}.h5 set.cfg
# A single push that reaches the threshold is enough to be asked.
run made pushed 2 'network: { N = 80; K = 20; };' 'neuron: { x_E = 0.0; x_I = 0.0; };' \
  'perturb: { trials = 2; time = 40.0; step = 1.5; };'
ok 'spikes of the largest push alone: exit status 0' exits 0
ok 'spikes of the largest push alone: no rate without it' \
  [ "$(columns pushed perturb I_steady | sort -u | head -n 1)" = 0 ]
finish
