#!/bin/bash
# The folder that export writes: what is in it, that it is whole or absent, and that other programs read it and replay every spike.
. tests/tap.sh
need network targets train respond export
make_run() {                 # FOLDER OPTION...: the files that export reads
  local o=$1 p=(-q "${params[@]}")
  shift
  p+=("$@")
  mkdir -p "$o"
  program network "${p[@]}" -o "$o/network.h5" && program targets "${p[@]}" -o "$o/targets.h5" "$o/network.h5" &&
    program train "${p[@]}" -o "$o/weights.h5" "$o/network.h5" "$o/targets.h5" &&
    program respond "${p[@]}" -o "$o/trials.h5" "$o/targets.h5" "$o/weights.h5"
}
untrained=(-p "$work/untrained.cfg")
two=(-p "$work/two.cfg")
echo 'learning: { trials = 0; };' >"$work/untrained.cfg"
echo 'task: { name = "two"; }; neuron: { tau_s = 50.0; };' >"$work/two.cfg"
make_run "$work/trained" && make_run "$work/untrained" "${untrained[@]}" && make_run "$work/two" "${two[@]}" ||
  { echo "Bail out! the chain of programs does not run"; exit 1; }
export_run() {               # RUN FOLDER OPTION...
  local of=$work/$1 to=$2
  shift 2
  run program export -q "${params[@]}" "$@" -o "$to" "$of"/{targets,weights,trials}.h5
}
all=(README.md circuit_config.json edge_types.csv edges.h5 node_types.csv nodes.h5 parameters.tsv replay.h5 replay.py
  replay-brian2.py replay-nest.py replay-neuron.py claims.py spikes.h5)

# --- what is in it --------------------------------------------------------------------------------------------------
mkdir "$work/taken"
export_run trained "$work/taken/trained"
ok 'a trained network: exit status 0' exits 0
export_run untrained "$work/taken/untrained" "${untrained[@]}"
export_run two "$work/taken/two/" "${two[@]}"
ok 'a name with a slash at its end: exit status 0' exits 0
ok 'three folders, and nothing beside them' holds_only "$work/taken" trained two untrained
ok 'all files are there' holds_only "$work/taken/trained" "${all[@]}"
export_run trained "$work/again"
ok 'a second export has the same bytes' same_folders "$work/taken/trained" "$work/again"
json() { perl -MJSON::PP -0777 -ne 'decode_json($_)' "$1"; }
ok 'the configuration is JSON' json "$work/taken/trained/circuit_config.json"
named() { grep -o 'BASE_DIR/[a-z_.0-9]*' "$1/circuit_config.json" | sed 's,.*/,,' | (cd "$1" && xargs ls); }
ok 'the files that it names are there' named "$work/taken/trained"
same_value() { [ "$(awk -F'\t' -v key="$2" '$1 == key { print $2, $3 }' "$1/parameters.tsv")" = "$3" ]; }
ok 'parameters: a time with its unit' same_value "$work/taken/two" neuron.tau_s '50 ms'
ok 'parameters: a word' same_value "$work/taken/two" task.name 'two '
ok 'neither folder nor date is in it' no grep -rqaF -e "$work" -e "$(date +%Y-%m)" "$work/taken"
run program export -q "${params[@]}" -o "$work/short" "$work/trained"/{targets,weights}.h5
ok 'without a recording: exit status 0' exits 0
ok 'without a recording: no spikes' holds_only "$work/short" "${all[@]::13}"

# --- whole or absent ------------------------------------------------------------------------------------------------
mkdir "$work/kept" "$work/kept/mine" "$work/empty"
echo precious >"$work/kept/mine/notes"
export_run trained "$work/kept/mine"
ok 'a folder with something in it: exit status 2' exits 2
ok 'a folder with something in it: one sentence' says_once \
  "export: cannot make the folder $work/kept/mine: it is there and not empty; remove it, or let --output name another"
ok 'a folder with something in it: as it was' grep -qx precious "$work/kept/mine/notes"
export_run trained "$work/kept/mine/notes"
ok 'a file in the place of the folder: one sentence' says_once "cannot make the folder $work/kept/mine/notes: there is a file of this name"
ok 'a file in the place of the folder: as it was' grep -qx precious "$work/kept/mine/notes"
export_run trained "$work/empty"
ok 'an empty folder is filled' holds_only "$work/empty" "${all[@]}"
export_run trained "$work/kept/absent/out"
ok 'no folder to make it in: one sentence' says_once "export: cannot make the folder $work/kept/absent/out: No such file or directory"
refused() {                  # TEXT SENTENCE ARGUMENT...: nothing is made
  local text=$1 sentence=$2
  shift 2
  run program export -q "${params[@]}" -o "$work/kept/out" "$@"
  ok "$text: exit status 2" exits 2
  ok "$text: one sentence" says_once "$sentence"
  ok "$text: nothing is left" holds_only "$work/kept" mine
}
t=$work/trained
refused 'another seed' 'was made with other parameters or another seed' -s 2 "$t"/{targets,weights,trials}.h5
refused 'files in another order' 'holds "weights" where "targets" is needed' "$t"/{weights,targets,trials}.h5
refused 'a recording of another run' 'was made with other parameters' "$t"/{targets,weights}.h5 "$work/two/trials.h5"
refused 'one file' 'it needs TARGETS WEIGHTS [TRIALS]' "$t/targets.h5"
head -c 20000 "$t/weights.h5" >"$work/cut.h5"
refused 'weights that are cut short' 'is not a whole HDF5 file' "$t/targets.h5" "$work/cut.h5"

# A hundred thousand trials take a while to write, time enough to be killed in.
echo 'test: { trials = 100000; };' >"$work/many.cfg"
kill_it() {                  # SIGNAL: begin an export and kill it when its folder has files
  "$B/bin/export" -q "${params[@]}" -p "$work/many.cfg" -o "$work/kept/out" "$t"/{targets,weights}.h5 & local job=$!
  while kill -0 $job; do ls "$work"/kept/out.*.partial/replay.h5 >"$work/told" 2>&1 && break; sleep 0.02; done
  kill "-$1" $job
  wait $job
  status=$?
} 2>/dev/null
kill_it TERM
ok 'stopped: exit status 143' exits 143
ok 'stopped: nothing is left' holds_only "$work/kept" mine
kill_it KILL
ok 'killed: exit status 137' exits 137
ok 'killed: no folder under its name' [ ! -e "$work/kept/out" ]
export_run trained "$work/kept/out"
ok 'after it was killed: what it left is removed' holds_only "$work/kept" mine out
ok 'after it was killed: the folder is whole' same_folders "$work/taken/trained" "$work/kept/out"
if mount_small "$work/full" size=60k; then
  export_run trained "$work/full/out"
  ok 'no space: exit status 2' exits 2
  ok "no space: one sentence" says_once \
    "export: cannot write into $work/full/out: No space left on device; nothing was changed, free some space and run"
  ok 'no space: nothing is left' holds_only "$work/full"
else
  skip 3 'only root can mount a small file system'
fi

# --- other programs -------------------------------------------------------------------------------------------------
python=$(python_with_h5py)
reads() { "$python" -c "import $1" >"$work/told" 2>&1; }      # whether a package is there
agrees() { exits 0 && grep -Eqx 'all: ([1-9][0-9]*) of \1 spikes agree, 0 trials differ' "$work/out"; }
for run in trained untrained two; do
  if [ -z "$python" ]; then skip 1 'no python3 here has h5py and numpy'; continue; fi
  run "$python" "$work/taken/$run/replay.py"
  ok "the replay in Python, $run: every spike agrees" agrees
done
if [ -n "$python" ]; then
  cp -a "$work/taken/trained" "$work/edited"
  "$python" - "$work/edited/replay.h5" <<'END'
import h5py, sys
with h5py.File(sys.argv[1], 'r+') as f:
    f['trials/v'][1] = 0.9 * f['trials/v'][1]
END
  run "$python" "$work/edited/replay.py"
  ok 'the voltages of a trial changed: exit status 1' exits 1
  ok 'the voltages of a trial changed: the trial before agrees' grep -Eqx 'trial 0: ([0-9]*) of \1 spikes agree' "$work/out"
  ok 'the voltages of a trial changed: the first spike that differs is told' grep -q 'trial 1: .* the first that does not: neuron ' "$work/out"
  run "$python" "$work/short/replay.py" 1
  ok 'without a recording: the replay says so' grep -q 'none recorded to compare with' "$work/out"
else
  skip 4 'no python3 here has h5py and numpy'
fi
for of in brian2:Brian2 nest:NEST; do
  for run in trained untrained two; do
    if [ -z "$python" ] || ! reads ${of%:*}; then skip 1 "no python3 here has ${of#*:}"; continue; fi
    run "$python" "$work/taken/$run/replay-${of%:*}.py"
    ok "${of#*:}, $run: every spike agrees" agrees
  done
done

# The claims by the script of the folder: for recorded spikes they are those of the program measure.
said() { sed -n "s/^$1  *recorded  *\([-0-9.]*\)   played  *\([-0-9.]*\)$/\\$2/p" "$work/out"; }
near() { awk -v a="$1" -v b="$2" -v by="$3" 'BEGIN { exit !(a != "" && b != "" && a - b <= by && b - a <= by) }'; }
measured() { awk -F'\t' -v name="$1" '$1 == name { print $2 }' "$work/measured/measures.tsv"; }
for run in trained two; do
  if [ -z "$python" ]; then skip 4 'no python3 here has h5py and numpy'; continue; fi
  option=()
  [ $run = trained ] || option=("${two[@]}")
  mkdir -p "$work/measured"
  program measure -q "${params[@]}" "${option[@]}" -o "$work/measured" "$work/$run"/{network,targets,weights,trials}.h5
  run "$python" "$work/taken/$run/claims.py"
  ok "the claims, $run: a correlation is there" grep -q '^correlation .*[1-9]' "$work/out"
  ok "the claims, $run: the correlation of the program measure" near "$(said correlation 1)" "$(measured correlation)" 2e-6
  ok "the claims, $run: its Fano factor" near "$(said 'Fano factor' 1)" "$(measured fano)" 2e-6
  ok "the claims, $run: those of the replay are the same" near "$(said correlation 1)" "$(said correlation 2)" 0
done
# The program in the page of the folder, and arguments of the scripts.
if [ -n "$python" ]; then
  sed -n '/^    import replay$/,/^$/s/^    //p' "$work/taken/trained/README.md" >"$work/page.py"
  run env -C "$work/taken/trained" "$python" -B - <"$work/page.py"
  ok 'the page: its program runs' exits 0
  ok 'the page: weights before and now, of each class' [ "$(grep -Ec '^class [0-3] before -?[0-9.]+ now -?[0-9.]+ wrong [0-9.]+$' "$work/out")" = 4 ]
  ok 'the page: spikes without and with a push' [ "$(grep -Ec '^0(.2)? [1-9][0-9]* spikes of I cells$' "$work/out")" = 2 ]
  run env -C "$work/taken/untrained" "$python" -B -c 'import replay; n = replay.load()
print(*(abs(n.w[n.type == k] - n.before[k]).max() <= 1e-6 * abs(n.before[k]) for k in range(4)))'
  ok 'weights before training are those of the untrained network, class by class' grep -qx 'True True True True' "$work/out"
  run "$python" "$work/taken/trained/claims.py" 2
  ok 'claims.py: a number alone is a number of trials' grep -q '^rate, Hz ' "$work/out"
  run "$python" "$work/taken/trained/claims.py" replay 1
  ok 'claims.py: one trial is too few' says 'the argument is a number of trials, 2 to '
  run "$python" "$work/taken/trained/claims.py" other
  ok 'claims.py: no such player' says 'other is no player'
  run "$python" "$work/taken/trained/replay.py" 0
  ok 'replay.py: no trial is no argument' says 'the argument is a number of trials, 1 to '
else
  skip 8 'no python3 here has h5py and numpy'
fi
if [ -n "$python" ] && reads neuron; then
  run "$python" "$work/taken/trained/claims.py" replay-neuron
  ok 'NEURON: its rate is near' near "$(said 'rate, Hz' 1)" "$(said 'rate, Hz' 2)" "$(said 'rate, Hz' 1 | awk '{ print 0.15 * $1 }')"
else
  skip 1 'no python3 here has NEURON'
fi
opens() {                    # PACKAGE: a script on standard input, in the folder, must print what the network is
  local name=$1
  if [ -z "$python" ] || ! reads "$name"; then skip 1 "no python3 here has $name"; return; fi
  cat >"$work/script.py"
  run env -C "$work/taken/trained" "$python" "$work/script.py"
  ok "$name: 80 neurons, 3200 synapses" grep -qx '80 3200' "$work/out"
}
opens libsonata <<'END'
import libsonata
circuit = libsonata.CircuitConfig.from_file('circuit_config.json')
edges = circuit.edge_population('recurrent')
assert len(edges.afferent_edges([7]).flatten()) == 40
assert len(libsonata.SpikeReader('spikes.h5')['neurons'].get()) > 0
print(circuit.node_population('neurons').size, edges.size)
END
opens bmtk <<'END'
from bmtk.utils.sonata.file import File
from bmtk.utils.reports.spike_trains import SpikeTrains
network = File(data_files=['nodes.h5', 'edges.h5'], data_type_files=['node_types.csv', 'edge_types.csv'])
edges = network.edges.get_population('recurrent')
assert len(list(edges.get_target(7))) == 40
spikes = SpikeTrains.load('spikes.h5')
assert len(spikes.to_dataframe()) > 0 and spikes.units() == 'ms'
print(len(network.nodes.get_population('neurons')), len(edges))
END
opens pyNN <<'END'
import pyNN.mock as sim
from pyNN.serialization import import_from_sonata
sim.native_cell_type = lambda name: {'iaf_psc_exp': sim.IF_curr_exp}[name]      # a neuron of NEST, which pyNN.mock has not
sim.setup(timestep=0.1)
network = import_from_sonata('circuit_config.json', sim)
edges, = network.projections
assert len(edges.get('weight', format='list')) == edges.size()
print(sum(cells.size for cells in network.assemblies), edges.size())
END
finish
