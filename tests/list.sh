#!/bin/bash
# What `make list` says of a run, in each state that a run can have, with folders and notes made by hand; and the list
# of the tests.
. tests/tap.sh
S=$work/S
mkdir -p "$S/log"
sleep 0.01 & gone=$!
wait $gone
for run in fresh-1 stale-1 again-1 failed-1 working-1 killed-1 early-1 left-1; do mkdir "$S/$run"; done
touch "$S"/{fresh-1,stale-1,again-1}/weights.h5 "$S"/{failed-1,working-1,killed-1,early-1}/targets.h5
touch "$S"/{working-1,killed-1,left-1}/weights.h5.checkpoint
touch "$S"/{fresh,stale,again,failed,working,killed,early,left}-1/weights.h5.checkpoint.kept    # of which nothing is told
echo "made 1 17" >"$S/log/fresh-1.weights.h5"
echo "failed" >"$S/log/again-1.weights.h5"
echo "failed" >"$S/log/failed-1.weights.h5"
echo "running $$" >"$S/log/working-1.weights.h5"
echo "running $gone" >"$S/log/killed-1.weights.h5"
echo "running $gone" >"$S/log/early-1.weights.h5"
plan() {
  for run in stale failed working killed early left none; do
    echo "build/bin/train -s 1 -o $S/$run-1/weights.h5 in.h5"
  done
}
state() { plan | "$B/make/state.sh" "$S" "$1-1"; }
is() { ok "$1: $2" [ "$(state "$1")" = "run $1-1: $2" ]; }
is fresh 'fresh'
is stale 'stale'
is again 'fresh'
is failed 'failed at weights.h5'
is working 'running, weights.h5'
is killed 'stopped half-way'
is early 'stale'
is left 'missing'
is none 'missing'
# A run may have dots in its name: the notes of one are not those of another.
mkdir "$S/dot-1" "$S/dot-1.x-1"
touch "$S/dot-1/weights.h5"
echo "failed" >"$S/log/dot-1.x-1.weights.h5"
dotted() { echo "build/bin/train -s 1 -o $S/dot-1/weights.h5 in.h5" | "$B/make/state.sh" "$S" dot-1; }
ok 'a name with dots: stale, and not failed as another is' [ "$(dotted)" = 'run dot-1: stale' ]

# And what make check runs: every test that there is. Benchmarks are no tests, and tap.sh is what they share.
sed -n '/^SHELL_TESTS/,/)$/p' "$B/make/checks.mk" | tr ' ,()' '\n\n\n\n' >"$work/tests"
for test in tests/*.sh; do
  case $test in
  */tap.sh | */bench-*) ;;
  *) ok "$test is one that make check runs" grep -qxF "${test#tests/}" "$work/tests" ;;
  esac
done
finish
