#!/bin/bash
# Runs through a real Slurm: two nodes that are processes, on the loopback, with jobs that are cancelled, programs and
# daemons that are killed, a time limit, a controller that is away, a job that is put back into the queue. The bytes
# are those of make alone.
. tests/tap.sh
unset MAKELEVEL MAKEFLAGS MFLAGS ${!SLURM*} ${!SBATCH*} ${!SALLOC*} OMP_NUM_THREADS
PATH=$PATH:/usr/sbin
for tool in munged slurmctld slurmd srun salloc sbatch; do
  command -v $tool >/dev/null || { skip 1 "Slurm is not installed ($tool; packages slurm-wlm and munge)"; finish; exit; }
done
here() { (cd "$tree" && exec "$@"); }
goes() {                     # SECONDS COMMAND...: until the command succeeds
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do [ $SECONDS -lt $end ] || return 1; sleep 0.1; done
}

# --- a scale of three runs: one that continues another, and one that trains for some seconds ------------------------
tree=$work/tree S=$work/tree/build/tiny
tiny_tree "$tree" <<<'run: { seeds = 1; };'
find "$tree/data/tiny" -name '*.cfg' ! -name scale.cfg ! -name rowsum.cfg ! -name long.cfg -delete
three='stages = "network targets train";'
sed -i "s/^run: {/& $three/; s/rowsumdale/rowsum/" "$tree/data/tiny/long.cfg"
echo "run: { $three }; learning: { trials = 1000; checkpoint = 40; };" >"$tree/data/tiny/slow.cfg"
with_programs "$tree"
run make -C "$tree" -j2 SCALE=tiny runs
ok 'make alone: exit status 0' exits 0
good=$work/good
cp -a "$S" "$good"
results() { diff -r -x log -x '*.key' -x '*.mk' -x planned -x '*.sbatch' -x 'cluster.*' -x lacking -x left -x '*.partial' -x record "$good" "$S"; }

# --- a Slurm of our own ---------------------------------------------------------------------------------------------
chmod 755 "$work"
slurm=$work/slurm
mkdir -p "$slurm"/{state,n1,n2}
port=$((20000 + $$ % 10000 * 3))
export SLURM_CONF=$slurm/slurm.conf
cat >"$SLURM_CONF" <<END
ClusterName=test
SlurmctldHost=localhost(127.0.0.1)
SlurmctldPort=$port
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/munge
AuthInfo=socket=$slurm/munge.socket
CryptoType=crypto/munge
StateSaveLocation=$slurm/state
SlurmdSpoolDir=$slurm/%n
SlurmctldPidFile=$slurm/slurmctld.pid
SlurmdPidFile=$slurm/slurmd.%n.pid
SlurmctldLogFile=$slurm/slurmctld.log
SlurmdLogFile=$slurm/slurmd.%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
MpiDefault=none
MailProg=/bin/true
ReturnToService=2
SlurmctldTimeout=10
SlurmdTimeout=6
KillWait=1
SchedulerParameters=batch_sched_delay=0,sched_min_interval=0
NodeName=n[1-2] NodeHostname=localhost NodeAddr=127.0.0.1 Port=[$((port + 1))-$((port + 2))] CPUs=2 RealMemory=2000
PartitionName=main Nodes=n[1-2] Default=YES MaxTime=60 State=UP
END
head -c 128 /dev/urandom >"$slurm/munge.key"
chmod 400 "$slurm/munge.key"
ours() {                     # NAME: the processes of that name which work in our tree, or for our nodes
  local p
  for p in $(pgrep -x "$1"); do
    [ "$(readlink "/proc/$p/cwd")" = "$tree" ] || grep -qzxF "SLURM_CONF=$SLURM_CONF" "/proc/$p/environ" || continue
    echo "$p"
  done 2>/dev/null
}
stop_slurm() {
  timeout 20 scancel -u "$(id -un)"
  sleep 1
  kill -9 $(ours slurmstepd) $(ours train)
} 2>/dev/null
trap 'stop_slurm; clean_up' EXIT
munged --foreground --key-file="$slurm/munge.key" --socket="$slurm/munge.socket" --pid-file="$slurm/munged.pid" \
  --log-file="$slurm/munged.log" --seed-file="$slurm/munge.seed" >"$slurm/munged.out" 2>&1 &
goes 10 [ -S "$slurm/munge.socket" ]
controller() { slurmctld -D -f "$SLURM_CONF" >"$slurm/slurmctld.out" 2>&1 & controller=$!; }
node() { slurmd -D -N "$1" -f "$SLURM_CONF" >"$slurm/$1.out" 2>&1 & eval "$1=\$!"; }
controller
node n1
node n2
idle() { [ "$(sinfo -h -t idle -o %D)" = 2 ]; }
if ! goes 300 idle; then
  skip 1 "Slurm does not start here: $(grep -h 'error' "$slurm"/*.log | tail -n 1)"
  finish
  exit
fi

launch='srun -N1 -n1 -c$(CORES) --mem=$(MEMORY) --exact'
weights=build/tiny/slow-1/weights.h5
# through TASKS GOAL...: what README says, in the background; the allocation is in $job
through() {
  local tasks=$1
  shift
  last="salloc ... make $*"
  : >"$work/err"
  here salloc -N2 -n"$tasks" --mem=1000 --no-kill make -k -j"$tasks" SCALE=tiny LAUNCH="$launch" "$@" \
    >"$work/out" 2>"$work/err" &
  pid=$!
}
allocation() { job=$(sed -n 's/^salloc: Granted job allocation //p' "$work/err") && [ -n "$job" ]; }
ended() { status=0; wait $pid || status=$?; }
# The slow training goes, has written a checkpoint, and is held there: whatever the machine, it is in the middle.
into_training() {
  touch "$work/mark"
  through 2 "$weights"
  goes 300 allocation
  held
}
held() {
  goes 300 [ "$tree/$weights.checkpoint" -nt "$work/mark" ]
  kill -STOP $(ours train)
}
begun() { sed -n 's/^began [^ ]* //p' "$S/log/slow-1.weights.h5.node"; }
gone() { [ -z "$(ours train)" ]; }
sentence='make: train of slow-1/weights.h5 ended before its end:'
onward='Nothing is lost; run make again, and it goes on from its checkpoint'

rm -rf "$S"/{rowsum,long,slow}-1
into_training
scancel "$(begun)"
ended
ok 'a step is cancelled: make fails' [ "$status" != 0 ]
ok 'a step is cancelled: the sentence' says "$sentence its job was cancelled (status 1"

into_training
ok 'it went on from its checkpoint' says 'train: going on from trial'
kill -9 $(ours train)
ended
ok 'a program is killed: the sentence' says "$sentence it was killed from outside (status 137, signal KILL). $onward"

into_training
kill -TERM $pid $(pgrep -P $pid)
ended
ok 'make is asked to stop: no sentence of a job' no says 'ended before its end'
ok 'make is asked to stop: no program goes on' goes 60 gone
goes 300 idle

into_training
{ kill -9 "$n1" "$n2" $(ours slurmstepd) $(ours train); wait "$n1" "$n2"; } 2>/dev/null
ended
ok 'the nodes fail: the sentence' says "$sentence its node failed"
node n1
node n2
goes 300 idle
ok 'the nodes come back' idle

# Slurm looks at time limits twice a minute.
into_training
scontrol update JobId="$job" EndTime=now+1
ended
ok 'a time limit: the sentence' says "$sentence the time limit of its job was reached"

kill "$controller"
wait "$controller"
touch "$work/mark"
: >"$work/err"
here env PATIENCE=1 make SCALE=tiny LAUNCH="$launch" build/tiny/rowsum-1/network.h5 >"$work/out" 2>"$work/err" &
pid=$!
ok 'the controller is away: the sentence' goes 300 \
  says 'the controller of Slurm does not answer; the program starts when it does'
controller
ended
ok 'the controller is back: the program has been started' [ "$status" = 0 -a -e "$S/rowsum-1/network.h5" ]

run here make -s SCALE=tiny TASKS=4 NODES=2 LIMIT=10 cluster
ok 'a job for the scale: where it is' grep -q 'now: sbatch build/tiny/cluster.sbatch' "$work/out"
ok 'a job for the scale: its memory, that of the two largest' \
  grep -qx "#SBATCH --mem=$(sed -n 's/^MOST.* := //p' "$S/plan.mk" | sort -rn | head -n 2 | awk '{ s += $1 } END { print s }')M" \
  "$S/cluster.sbatch"
touch "$work/mark"
job=$(here sbatch --parsable --time=10 build/tiny/cluster.sbatch)
held
scontrol requeue "$job"
# A node refuses a job in the second in which it has killed the same job, and the job then fails. Slurm therefore
# holds a job for two minutes that was put back; here it is released after two seconds.
pending() { [ "$(squeue -h -j "$job" -o %t)" = PD ]; }
goes 300 pending
sleep 2
again() { scontrol update JobId="$job" StartTime=now; [[ $(squeue -h -t all -j "$job" -o %t) =~ ^(R|CG|CD)$ ]]; }
goes 300 again
done_with() { [ -z "$(squeue -h -j "$job" -t PD,R,CG)" ]; }
ok 'a job that is put back into the queue, to its end' goes 300 done_with
cp "$S/cluster.log" "$work/err"
ok 'and all files have the bytes of make alone' results
ok 'no half files' [ -z "$(find "$tree/build/tiny" -name '*.new')" ]
run make -C "$tree" -q SCALE=tiny runs
ok 'nothing is left to do' exits 0
finish
