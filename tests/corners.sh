#!/bin/bash
# Every parameter at the ends of its range, the others being those of a tiny network: each program of a run comes to its
# end or says in one sentence what is wrong, with exit status 2. No crash, no assertion, no other status.
# What only takes long at its greatest value is left out, by name.
. tests/tap.sh
need network targets train respond measure perturb theory dale drift
long='task.recorded network.N_E network.N_I network.K_E network.K_I trial.settle trial.stimulus trial.window task.baseline learning.trials test.trials
  perturb.trials perturb.time run.seeds'
cat >"$tiny" <<'END'
network: { N = 40; K = 10; };
neuron: { x_E = 0.4; x_I = 0.3; dt = 0.5; };
trial: { settle = 20.0; stimulus = 20.0; window = 200.0; };
task: { baseline = 2; };
learning: { trials = 2; checkpoint = 100; block = 7; };
test: { trials = 3; };
perturb: { trials = 2; time = 60.0; };
END
# stage NAME ARGUMENT...: a program; its end is noted in $end, and 2 with one sentence or more is as good as 0
stage() {
  local name=$1 status=0
  shift
  timeout 60 "$B/bin/$name" -q -p data/base.cfg -p "$tiny" -p "$work/corner.cfg" "$@" \
    >"$work/out" 2>"$work/err" || status=$?
  end="$name: $status $(head -n 1 "$work/err")"
  [ $status = 0 ] && return 0
  [ $status = 2 ] && [ -s "$work/err" ] && ! grep -qi 'assert' "$work/err" && told=yes
  return 1
}
whole() {                    # a run, as far as it goes
  local o=$work/run
  rm -rf "$o"
  mkdir "$o"
  told=no
  stage network -o "$o/network.h5" && stage targets -o "$o/targets.h5" "$o/network.h5" &&
    stage train -o "$o/weights.h5" "$o/network.h5" "$o/targets.h5" &&
    stage respond -o "$o/trials.h5" "$o/targets.h5" "$o/weights.h5" &&
    stage measure -o "$o" "$o/network.h5" "$o/targets.h5" "$o/weights.h5" "$o/trials.h5" &&
    stage perturb -o "$o" "$o/targets.h5" "$o/weights.h5" && stage theory -o "$o" "$o/targets.h5" "$o/weights.h5" &&
    stage dale -o "$o" "$o/targets.h5" "$o/weights.h5" && stage drift -o "$o" "$o/targets.h5" "$o/weights.h5"
}
of_rates=' interval onset cells floor kernel recorded '   # keys that the task hidden reads
corner() {                   # KEY VALUE
  local also=
  [[ $1 != task.* || $of_rates != *" ${1#*.} "* ]] || also=' name = "hidden";'
  echo "${1%%.*}: { ${1#*.} = $2;$also };" >"$work/corner.cfg"
  if whole || [ $told = yes ]; then ok "$1 = $2" true; else
    echo "# $end" >&2
    ok "$1 = $2: $end" false
  fi
}
"$B/bin/network" --help |
  sed -n 's/^  \([a-z]*\.[A-Za-z_]*\): a\( whole\)\? number from \([^ ]*\) to \([^ ]*\).*/\1\t\3\t\4/p' >"$work/keys"
ok 'the keys with their ranges' [ "$(wc -l <"$work/keys")" -gt 25 ]
while IFS=$'\t' read -r key low high; do
  corner "$key" "$low"
  [[ " $(echo $long) " == *" $key "* ]] || corner "$key" "$high"
done <"$work/keys"
for task in sine product ou chaos two hidden; do corner task.name "\"$task\""; done
corner network.coupling '"weak"'
corner learning.rule '"recursive"'
# Corners that lie between two parameters.
for pair in 'network: { N = 4; K = 1; };' 'network: { N = 40; K = 19; };' \
  'network: { N_E = 37; N_I = 2; K_E = 36; K_I = 1; };' 'network: { N_E = 2; N_I = 38; K_E = 1; K_I = 37; };' \
  'learning: { rule = "recursive"; }; network: { N_E = 33; N_I = 6; K_E = 9; K_I = 4; };' \
  'network: { N = 40; K = 1; }; task: { name = "two"; };' \
  'task: { name = "two"; }; test: { trials = 2; };' 'task: { name = "two"; }; learning: { trials = 1; };' \
  'learning: { rule = "recursive"; }; network: { N = 4; K = 1; };' \
  'learning: { rule = "recursive"; }; task: { name = "two"; };' \
  'learning: { lambda = 0.000001; mu = 0.0; };' 'learning: { lambda = 0.000001; mu = 1000000.0; };' \
  'trial: { window = 10.0; }; test: { count_window = 10.0; };' 'learning: { interval = 200.0; };'; do
  echo "$pair" >"$work/corner.cfg"
  if whole || [ $told = yes ]; then ok "$pair" true; else echo "# $end" >&2; ok "$pair $end" false; fi
done
finish
