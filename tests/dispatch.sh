#!/bin/bash
# The learning kernels, the simulator and the predictions of the drift give the same bits with the vectors of SSE2,
# AVX2 and AVX-512. The program chooses among them when it is loaded; here each is compiled by itself, trains the same
# small network by both rules and predicts its drift. Predictions are compared as they are written, so a last bit does
# not show in them.
. tests/tap.sh

cat > "$work/tiny.cfg" <<'END'
network: { N = 80; K = 20; };
neuron: { x_E = 0.4; x_I = 0.3; };
trial: { window = 200.0; };
task: { baseline = 2; };
learning: { trials = 5; block = 7; rule = "recursive"; };
END
p=(-q -p data/base.cfg -p "$work/tiny.cfg")
"$B/bin/network" "${p[@]}" -o "$work/network.h5"
"$B/bin/targets" "${p[@]}" -o "$work/targets.h5" "$work/network.h5"
train() { "$1" "${p[@]}" -o "$2" "$work/network.h5" "$work/targets.h5"; }
run train "$B/bin/train" "$work/chosen.h5"
ok 'the program as built trains' exits 0
echo 'learning: { trials = 7; rule = "modes"; };' > "$work/modes.cfg"
train_modes() { "$1" "${p[@]}" -p "$work/modes.cfg" -o "$2" "$work/network.h5" "$work/targets.h5"; }
run train_modes "$B/bin/train" "$work/modes.h5"
ok 'the program as built trains without matrices' exits 0
predict() { mkdir -p "$2" && "$1" "${p[@]}" -o "$2" "$work/targets.h5" "$work/chosen.h5"; }
run predict "$B/bin/drift" "$work/chosen"
ok 'the program as built predicts the drift' exits 0

for file in rls.c modes.c sim.c moments.c drift.c vector.h; do
  sed 's/__attribute__((target_clones([^)]*)))//; s/__builtin_cpu_supports("avx512f")/WHOLE_TILES/' "$B/src/$file" > \
    "$work/$file"
done
ok 'a pass can be compiled for a choice of processors' no cmp -s "$B/src/vector.h" "$work/vector.h"
ok 'the learning kernel was compiled for a choice of processors' grep -q '^DISPATCH' "$B/src/rls.c"
ok 'the kernel without matrices was compiled for a choice of processors' grep -q '^DISPATCH' "$B/src/modes.c"
ok 'the simulator was compiled for a choice of processors' grep -q '^DISPATCH' "$B/src/sim.c"
ok 'the moments were compiled for a choice of processors' grep -q '^DISPATCH' "$B/src/moments.c"
ok 'the predictions of the drift were compiled for a choice of processors' grep -q '^DISPATCH' "$B/src/drift.c"
ok 'the width of a tile is chosen with them' grep -q WHOLE_TILES "$work/vector.h"
for set in sse2 avx2 avx512f; do
  if [ $set != sse2 ] && ! grep -qw $set /proc/cpuinfo; then
    skip 5 "this processor has no $set"
    continue
  fi
  run relink train "$work/train-$set" -m$set -DWHOLE_TILES=$([ $set = avx512f ] && echo 1 || echo 0) -I"$work" \
    "$work"/{rls,modes,sim,moments}.c
  ok "$set: compiled" exits 0
  train "$work/train-$set" "$work/$set.h5"
  ok "$set: the same bytes" same "$work/chosen.h5" "$work/$set.h5"
  train_modes "$work/train-$set" "$work/modes-$set.h5"
  ok "$set: the same bytes without matrices" same "$work/modes.h5" "$work/modes-$set.h5"
  run relink drift "$work/drift-$set" -m$set -DWHOLE_TILES=0 -I"$work" "$work"/{drift,moments}.c
  ok "$set: drift compiled" exits 0
  predict "$work/drift-$set" "$work/$set"
  ok "$set: the same predictions" same "$work/chosen/drifts.tsv" "$work/$set/drifts.tsv"
done
finish
