#!/bin/bash
# The number of threads and the name of the folder change no byte of any file; the seed changes all.
. tests/tap.sh
need network targets train respond measure perturb theory dale
tables=({measures,solved,structure,neurons,histograms,weights,raster,trace,examples,curve,window,variability,trialraster}.tsv
  {perturb,perturb-time,frozen,isn,drift,theory,predictions,convergence,dale,qq,signs}.tsv)
files=({network,targets,weights,trials}.h5 "${tables[@]}")

run chain "$work/one" -t 1
ok 'the chain on one thread' exits 0
run chain "$work/another name" -t 2
ok 'the chain on two threads' exits 0
run chain "$work/five" -t 5
ok 'the chain on five threads' exits 0
run chain "$work/seed2" -t 2 -s 2
ok 'the chain with seed 2' exits 0
ok 'these files and no others' holds_only "$work/one" "${files[@]}"
for file in "${files[@]}"; do
  ok "$file: not empty" [ -s "$work/one/$file" ]
  ok "$file: one thread or two" same "$work/one/$file" "$work/another name/$file"
  ok "$file: one thread or five" same "$work/one/$file" "$work/five/$file"
  ok "$file: names no folder" no grep -qF "$work" "$work/one/$file"
done

# Two stimuli, and the weak control, whose drive is fitted to trials that run in parallel.
cat >"$work/weak.cfg" <<'END'
network: { coupling = "weak"; };
task: { name = "two"; baseline = 5; };
END
run chain "$work/weak1" -t 1 -p "$work/weak.cfg"
ok 'the weak control with two stimuli on one thread' exits 0
run chain "$work/weak2" -t 2 -p "$work/weak.cfg"
ok 'the weak control with two stimuli on two threads' exits 0
for file in "${files[@]}"; do
  ok "$file of the weak control: one thread or two" same "$work/weak1/$file" "$work/weak2/$file"
done

# The recursion.
echo 'learning: { rule = "recursive"; };' >"$work/recursive.cfg"
for threads in 1 2 5; do
  run program train -q "${params[@]}" -p "$work/recursive.cfg" -t $threads -o "$work/recursive$threads.h5" \
    "$work/one"/{network,targets}.h5
  ok "the recursion, trained by $threads" exits 0
  ok "the recursion, one thread or $threads" same "$work/recursive1.h5" "$work/recursive$threads.h5"
done

# The marks alone would make two files differ, so the numbers of the tables are compared, too.
numbers() { grep -v '^#' "$1"; }
for file in network targets weights trials; do
  ok "$file.h5: another seed, another file" no cmp -s "$work/one/$file.h5" "$work/seed2/$file.h5"
done
for file in neurons raster drift examples trace curve perturb perturb-time frozen; do
  ok "$file.tsv: another seed, other numbers" \
    no cmp -s <(numbers "$work/one/$file.tsv") <(numbers "$work/seed2/$file.tsv")
done

# Test trials without a spike have nothing in them to measure.
silent=(-q "${params[@]}" -p "$work/silent.cfg")
printf '%s\n' 'neuron: { x_E = 0.0; x_I = 0.0; };' 'learning: { trials = 0; };' >"$work/silent.cfg"
mkdir "$work/silent"
program network "${silent[@]}" -o "$work/silent/network.h5"
program targets "${silent[@]}" -o "$work/silent/targets.h5" "$work/silent/network.h5"
program train "${silent[@]}" -o "$work/silent/weights.h5" "$work/silent"/{network,targets}.h5
run program respond "${silent[@]}" -o "$work/silent/trials.h5" "$work/silent"/{targets,weights}.h5
ok 'silent test trials: exit status 2' exits 2
ok 'silent test trials: one sentence' says_once \
  'respond: the network was silent in the windows of all 4 test trials; raise neuron.x_E and neuron.x_I'
ok 'silent test trials: nothing is written' holds_only "$work/silent" {network,targets,weights}.h5
finish
