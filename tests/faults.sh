#!/bin/bash
# A disk that is full, a folder that is not there, a signal: a file is whole or absent, and the sentence says why.
. tests/tap.sh
need network targets train measure theory parameters
good=$work/good
chain "$good" || { echo "Bail out! the chain of programs does not run"; exit 1; }
p=(-q "${params[@]}")
pair=("$good/network.h5" "$good/targets.h5")

# --- the folder of the output -------------------------------------------------------------------------------
run program network "${p[@]}" -o "$work/absent/network.h5"
ok 'folder missing: exit status 2' exits 2
ok 'folder missing: one sentence' says_once "network: cannot write $work/absent/network.h5: No such file or directory; choose an --output folder that exists and is writable"
ok 'folder missing: it is not made' [ ! -e "$work/absent" ]
run program measure "${p[@]}" -o "$work/absent" "${pair[@]}" "$good/weights.h5" "$good/trials.h5"
ok 'folder of tables missing: exit status 2' exits 2
ok 'folder of tables missing: one sentence' says_once "measure: cannot write $work/absent/measures.tsv: No such file or directory"

cannot_mount='only root can mount a small file system'
locked=$work/locked
if [ "$(id -u)" != 0 ]; then mkdir "$locked" && chmod a-w "$locked"; else mount_small "$locked" ro; fi
if [ -d "$locked" ] && ! touch "$locked/x" 2>/dev/null; then
  for name in network parameters; do
    run program $name "${p[@]}" -o "$locked/out"
    ok "$name, folder read-only: exit status 2" exits 2
    ok "$name, folder read-only: one sentence" says_once "$name: cannot write $locked/out: "
    ok "$name, folder read-only: the remedy" says 'choose an --output folder that exists and is writable'
    ok "$name, folder read-only: nothing written" holds_only "$locked"
  done
else
  skip 8 "$cannot_mount"
fi

# A program of several tables replaces all of them or none.
mkdir -p "$work/tables/predictions.tsv"
echo old >"$work/tables/drift.tsv"
run program theory "${p[@]}" -o "$work/tables" "$good/targets.h5" "$good/weights.h5"
ok 'last table cannot be written: exit status 2' exits 2
ok 'last table cannot be written: one sentence' says_once "theory: cannot write $work/tables/predictions.tsv"
ok 'last table cannot be written: the first is as it was' grep -qx old "$work/tables/drift.tsv"
ok 'last table cannot be written: nothing new' holds_only "$work/tables" drift.tsv predictions.tsv

# --- disk full ------------------------------------------------------------------------------------------------
full() {                     # TEXT FOLDER OUTPUT OLD COMMAND...: no room; OLD is an earlier output, or -
  local text=$1 folder=$2 out=$3 old=$4 before
  shift 4
  [ "$old" = - ] || cp "$old" "$folder/${out%.checkpoint}"
  before=$(ls -A "$folder")
  run program "$@"
  ok "$text: exit status 2" exits 2
  ok "$text: one sentence" says_once "$1: cannot write $folder/$out: No space left on device; "
  ok "$text: the remedy" says 'free some space and run the same command again'
  ok "$text: nothing new" holds_only "$folder" $before
  [ "$old" = - ] || ok "$text: the older output is whole" same "$old" "$folder/${out%.checkpoint}"
}
disk=$work/disk
if mount_small "$disk-none" size=4k && mount_small "$disk-small" size=32k && mount_small "$disk-old" size=180k &&
   mount_small "$disk-checkpoint" size=400k; then
  echo 'network: { K = 19; };' >"$work/other.cfg"
  dd if=/dev/zero of="$disk-none/ballast" bs=4k count=1 status=none
  full 'parameters, full disk' "$disk-none" table.tex - parameters "${p[@]}" -o "$disk-none/table.tex"
  full 'network, full disk' "$disk-none" network.h5 - network "${p[@]}" -o "$disk-none/network.h5"
  full 'measure, full disk' "$disk-none" measures.tsv - measure "${p[@]}" -o "$disk-none" "${pair[@]}" "$good/weights.h5" "$good/trials.h5"
  full 'network over an older one' "$disk-small" network.h5 "$good/network.h5" \
    network "${p[@]}" -p "$work/other.cfg" -o "$disk-small/network.h5"
  echo 'learning: { lambda = 2.0; checkpoint = 100; };' >"$work/once.cfg"
  full 'train over an older result' "$disk-old" weights.h5 "$good/weights.h5" \
    train "${p[@]}" -p "$work/once.cfg" -o "$disk-old/weights.h5" "${pair[@]}"
  echo 'learning: { lambda = 2.0; };' >"$work/lambda.cfg"
  full 'train, no room for the checkpoint' "$disk-checkpoint" weights.h5.checkpoint "$good/weights.h5" \
    train "${p[@]}" -p "$work/lambda.cfg" -o "$disk-checkpoint/weights.h5" "${pair[@]}"
  # with room, the same commands succeed
  rm "$disk-none/ballast" "$disk-checkpoint/weights.h5"
  run program parameters "${p[@]}" -o "$disk-none/table.tex"
  ok 'parameters, space freed' exits 0
  run program train "${p[@]}" -p "$work/once.cfg" -o "$disk-checkpoint/weights.h5" "${pair[@]}"
  ok 'train, no checkpoint asked for' exits 0
  ok 'train, no checkpoint asked for: the result alone' holds_only "$disk-checkpoint" weights.h5
else
  skip 30 "$cannot_mount"
fi

# --- signals -----------------------------------------------------------------------------------------------------
# Large enough to be still at work when the signal comes.
echo 'network: { N = 3000; K = 250; };' >"$work/wide.cfg"
wide=(network -q "${params[@]}" -p "$work/wide.cfg")
program "${wide[@]}" -o "$work/reference.h5"

interrupted() {              # SIGNAL MOMENT FOLDER: begin, wait for the moment, send the signal
  mkdir -p "$3"
  last="network, $1 $2"
  "$B/bin/network" "${wide[@]:1}" -o "$3/network.h5" >"$work/out" 2>"$work/err" &
  local pid=$!
  until [ "$2" = begun -a -e "$3/network.h5.$pid.partial" -o -s "$3/network.h5.$pid.partial" ]; do
    kill -0 $pid 2>/dev/null || break
    sleep 0.005
  done
  kill -"$1" $pid
  status=0
  wait $pid 2>/dev/null || status=$?
  partial=network.h5.$pid.partial
}
recovers() {                 # TEXT FOLDER: the same command again
  run program "${wide[@]}" -o "$2/network.h5"
  ok "$1: the next run succeeds" exits 0
  ok "$1: with the right result" same "$work/reference.h5" "$2/network.h5"
  ok "$1: and clears up" holds_only "$2" network.h5
}
for moment in begun written; do
  interrupted TERM $moment "$work/term-$moment"
  ok "SIGTERM when $moment: it ends the program" exits 143
  ok "SIGTERM when $moment: no file is left" holds_only "$work/term-$moment"
  recovers "SIGTERM when $moment" "$work/term-$moment"
  interrupted INT $moment "$work/int-$moment"
  ok "SIGINT when $moment: it ends the program" exits 130
  ok "SIGINT when $moment: no file is left" holds_only "$work/int-$moment"
  interrupted KILL $moment "$work/kill-$moment"
  ok "SIGKILL when $moment: it ends the program" exits 137
  ok "SIGKILL when $moment: only the orphan is left" holds_only "$work/kill-$moment" "$partial"
  recovers "SIGKILL when $moment" "$work/kill-$moment"
done
mkdir "$work/old"
cp "$good/network.h5" "$work/old"
interrupted KILL written "$work/old"
ok 'SIGKILL over an older file: it is whole' same "$good/network.h5" "$work/old/network.h5"
recovers 'SIGKILL over an older file' "$work/old"

# An orphan is known by its process: that of a living one is left alone.
odd="$work/odd [1] name"
mkdir "$odd"
: >"$odd/network.h5.$$.partial"
(exit 0) &
wait $!
: >"$odd/network.h5.$!.partial"
run program network "${p[@]}" -o "$odd/network.h5"
ok 'orphan in a folder of odd name: exit status 0' exits 0
ok 'orphan in a folder of odd name: removed, that of a living process kept' holds_only "$odd" network.h5 "network.h5.$$.partial"

# --- a missing tool --------------------------------------------------------------------------------------------
copy_tree "$work/tree"
mkdir "$work/path"
IFS=: read -ra folders <<<"$PATH"
for folder in "${folders[@]}"; do
  ln -s -t "$work/path" "$folder"/* 2>/dev/null          # the first of two equal names stays
done
rm "$work/path/gnuplot"
run env PATH="$work/path" make -C "$work/tree" SCALE=smoke paper
ok 'gnuplot missing: make fails' [ "$status" != 0 ]
ok 'gnuplot missing: the sentence' says 'missing from PATH: gnuplot.'
ok 'gnuplot missing: the remedy' says "make deps"
ok 'gnuplot missing: nothing is built' [ ! -e "$work/tree/build" ]
run env PATH="$work/path" make -C "$work/tree" help
ok 'gnuplot missing: make help still helps' exits 0
run make -C "$work/tree" SCALE=nowhere paper
ok 'scale missing: make fails' [ "$status" != 0 ]
ok 'scale missing: the sentence' says "there is no scale 'nowhere'. Scales: "
finish
