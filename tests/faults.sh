#!/bin/bash
# A disk that is full, a folder that is not there, a signal: a file is whole or absent, and the sentence says why.
. tests/tap.sh
need network targets train respond measure theory parameters meanfield
good=$work/good
chain "$good" || { echo "Bail out! the chain of programs does not run"; exit 1; }
p=(-q "${params[@]}")
pair=("$good/network.h5" "$good/targets.h5")
host=$(uname -n)
host=$(tr -c 'A-Za-z0-9\n-' _ <<<"${host%%.*}")          # as it stands in the name of a temporary file

# --- the folder of the output -------------------------------------------------------------------------------
run program network "${p[@]}" -o "$work/absent/network.h5"
ok 'folder missing: exit status 2' exits 2
ok 'folder missing: one sentence' says_once \
  "network: cannot write $work/absent/network.h5: No such file or directory; choose an --output folder that exists and is writable"
ok 'folder missing: it is not made' [ ! -e "$work/absent" ]
run program measure "${p[@]}" -o "$work/absent" "${pair[@]}" "$good/weights.h5" "$good/trials.h5"
ok 'folder of tables missing: exit status 2' exits 2
ok 'folder of tables missing: one sentence' says_once \
  "measure: cannot write $work/absent/measures.tsv: No such file or directory"

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

# --- what must not be replaced ------------------------------------------------------------------------------
# A name that is there and leads to no regular file is refused and left as it is; so is an input.
things=$work/things
mkdir "$things" "$things/folder"
mkfifo "$things/pipe"
perl -MIO::Socket::UNIX -e 'IO::Socket::UNIX->new(Local => shift, Listen => 1)' "$things/socket"
ln -s "$things/pipe" "$things/link-to-pipe"
ln -s folder "$things/link-to-folder"
ln -s nothing "$things/link-to-nothing"
mknod "$things/null" c 1 3 2>/dev/null
spared() {                   # TEXT FOLDER SENTENCE COMMAND...: the folder stays as it is, to the dates and numbers of its files
  local text=$1 folder=$2 sentence=$3 before
  shift 3
  before=$(cd "$folder" && find . ! -name . -printf '%p %y %i %s %T@ %l\n' | sort)
  run timeout 20 "$B/bin/$1" "${@:2}"
  ok "$text: exit status 2" exits 2
  ok "$text: one sentence" says_once "$1: cannot write $sentence"
  ok "$text: nothing touched" [ "$before" = \
    "$(cd "$folder" && find . ! -name . -printf '%p %y %i %s %T@ %l\n' | sort)" ]
}
for thing in 'pipe=a named pipe' 'socket=a socket' 'folder=a folder' 'link-to-pipe=a named pipe' \
  'link-to-folder=a folder' 'link-to-nothing=a symbolic link that leads to no file' 'null=a device'; do
  name=${thing%%=*}
  [ -e "$things/$name" -o -L "$things/$name" ] || { skip 6 'only root can make a device'; continue; }
  for program in network parameters; do
    spared "$program over $name" "$things" "$things/$name: it is ${thing#*=}; --output must name a file" \
      $program "${p[@]}" -o "$things/$name"
  done
done
mkdir "$work/table-pipe"
mkfifo "$work/table-pipe/predictions.tsv"
spared 'a table over a pipe' "$work/table-pipe" "$work/table-pipe/predictions.tsv: it is a named pipe" \
  theory "${p[@]}" -o "$work/table-pipe" "$good/targets.h5" "$good/weights.h5"

# A link to a file is kept, and the file replaced: beside itself, wherever the link is.
mkdir "$work/link" "$work/elsewhere"
echo old >"$work/elsewhere/real.h5"
ln -s ../elsewhere/real.h5 "$work/link/network.h5"
run program network "${p[@]}" -o "$work/link/network.h5"
ok 'over a link to a file: exit status 0' exits 0
ok 'over a link to a file: the link is kept' [ "$(readlink "$work/link/network.h5")" = ../elsewhere/real.h5 ]
ok 'over a link to a file: the file is new' same "$good/network.h5" "$work/elsewhere/real.h5"
ok 'over a link to a file: nothing beside the link' holds_only "$work/link" network.h5
ok 'over a link to a file: nothing beside the file' holds_only "$work/elsewhere" real.h5

both=$work/both
mkdir "$both"
cp "$good"/*.h5 data/base.cfg "$both"
cp "$both/weights.h5" "$both/drift.tsv"
ln "$both/network.h5" "$both/hard.h5"
ln -s network.h5 "$both/soft.h5"
itself='; an output must be a file of its own'
for name in network soft hard; do
  spared "targets over its input, $name" "$both" \
    "$both/$name.h5: the command line also names it as $both/network.h5$itself" \
    targets "${p[@]}" -o "$both/$name.h5" "$both/network.h5"
done
spared 'parameters over its input' "$both" "$both/base.cfg: the command line also names it as $both/base.cfg$itself" \
  parameters -p "$both/base.cfg" -o "$both/base.cfg"
spared 'train, the state over an input' "$both" \
  "$both/network.h5: the command line also names it as $both/network.h5$itself" \
  train "${p[@]}" -o "$both/new.h5" "$both/network.h5" "$both/targets.h5" "$both/network.h5"
spared 'train, the state over the old result' "$both" \
  "$both/weights.h5: the command line also names it as $both/weights.h5$itself" \
  train "${p[@]}" -o "$both/weights.h5" "$both/network.h5" "$both/targets.h5" "$both/weights.h5"
spared 'train, the state under the name of the result' "$both" "$both/new.h5: two outputs have this name" \
  train "${p[@]}" -o "$both/../both/new.h5" "$both/network.h5" "$both/targets.h5" "$both/new.h5"
spared 'a table over an input' "$both" "$both/drift.tsv: the command line also names it as $both/drift.tsv$itself" \
  theory "${p[@]}" -o "$both" "$both/targets.h5" "$both/drift.tsv"

# What the program says goes nowhere if nobody listens, and not into the output.
mkdir "$work/heard" "$work/unheard"
program meanfield "${p[@]}" -o "$work/heard"
for closed in '<&-' '>&-' '2>&-' '<&- >&- 2>&-'; do
  run bash -c "exec \"\$@\" $closed" bash "$B/bin/meanfield" "${params[@]}" -o "$work/unheard"
  ok "started with $closed: exit status 0" exits 0
  ok "started with $closed: the right table" same "$work/heard/meanfield.tsv" "$work/unheard/meanfield.tsv"
  ok "started with $closed: nothing else" holds_only "$work/unheard" meanfield.tsv
  rm -f "$work/unheard/meanfield.tsv"
done

# A rename that fails among several: a file on which another is mounted can be neither replaced nor removed.
mkdir "$work/renames"
echo old | tee "$work/renames"/{drift,theory,convergence}.tsv >"$work/renames/predictions.tsv"
if mount --bind "$work/renames/theory.tsv" "$work/renames/theory.tsv" 2>/dev/null; then
  mounts=("$work/renames/theory.tsv" "${mounts[@]}")
  run program theory "${p[@]}" -o "$work/renames" "$good/targets.h5" "$good/weights.h5"
  ok 'second of four cannot be renamed: exit status 2' exits 2
  ok 'second of four cannot be renamed: one sentence' says_once \
    "to $work/renames/theory.tsv: Device or resource busy; "
  new=$(cd "$work/renames" && grep -Lx old *.tsv | sed "s,^,$work/renames/,")
  old=$(cd "$work/renames" && grep -lx old *.tsv | sed "s,^,$work/renames/,")
  ok 'second of four cannot be renamed: what is new' grep -qF "; new are: $new; " "$work/err"
  ok 'second of four cannot be renamed: what is old' [ \
    "$(sed 's/.*; as they were: //' "$work/err" | tr ' ' '\n' | sort)" = "$old" ]
  ok 'second of four cannot be renamed: no partial file' holds_only "$work/renames" \
    {convergence,drift,predictions,theory}.tsv
else
  skip 5 "$cannot_mount"
fi

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
if mount_small "$disk-none" size=8k && mount_small "$disk-small" size=32k && mount_small "$disk-old" size=180k &&
   mount_small "$disk-checkpoint" size=400k; then
  echo 'network: { K = 19; };' >"$work/other.cfg"
  dd if=/dev/zero of="$disk-none/ballast" bs=4k count=2 status=none
  full 'parameters, full disk' "$disk-none" table.tex - parameters "${p[@]}" -o "$disk-none/table.tex"
  full 'network, full disk' "$disk-none" network.h5 - network "${p[@]}" -o "$disk-none/network.h5"
  full 'measure, full disk' "$disk-none" measures.tsv - measure "${p[@]}" -o "$disk-none" "${pair[@]}" \
    "$good/weights.h5" "$good/trials.h5"
  full 'network over an older one' "$disk-small" network.h5 "$good/network.h5" \
    network "${p[@]}" -p "$work/other.cfg" -o "$disk-small/network.h5"
  echo 'learning: { lambda = 2.0; checkpoint = 100; };' >"$work/once.cfg"
  full 'train over an older result' "$disk-old" weights.h5 "$good/weights.h5" \
    train "${p[@]}" -p "$work/once.cfg" -o "$disk-old/weights.h5" "${pair[@]}"
  echo 'learning: { rule = "recursive"; lambda = 2.0; };' >"$work/lambda.cfg"
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
  env --default-signal=QUIT "$B/bin/network" "${wide[@]:1}" -o "$3/network.h5" >"$work/out" 2>"$work/err" &
  local pid=$!
  until [ "$2" = begun -a -e "$3/network.h5.$host.$pid.partial" -o -s "$3/network.h5.$host.$pid.partial" ]; do
    kill -0 $pid 2>/dev/null || break
    sleep 0.005
  done
  kill -"$1" $pid
  status=0
  wait $pid 2>/dev/null || status=$?
  partial=network.h5.$host.$pid.partial
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
ulimit -c 0
for signal in HUP:129 QUIT:131 ABRT:134 PIPE:141 USR1:138 XCPU:152 XFSZ:153; do
  interrupted ${signal%:*} begun "$work/${signal%:*}"
  ok "SIG${signal%:*}: it ends the program" exits ${signal#*:}
  ok "SIG${signal%:*}: no file is left" holds_only "$work/${signal%:*}"
done
mkdir "$work/limit" "$work/nohup"
run bash -c 'ulimit -f 16; exec "$@"' bash "$B/bin/network" "${p[@]}" -o "$work/limit/network.h5"
ok 'limit of the size of files: it ends the program' exits 153
ok 'limit of the size of files: no file is left' holds_only "$work/limit"
run bash -c 'trap "" XFSZ; ulimit -f 16; exec "$@"' bash "$B/bin/network" "${p[@]}" -o "$work/limit/network.h5"
ok 'limit of the size of files, signal ignored: exit status 2' exits 2
ok 'limit of the size of files, signal ignored: the reason' says_once \
  "network: cannot write $work/limit/network.h5: File too large; "
ok 'limit of the size of files, signal ignored: no file is left' holds_only "$work/limit"
run bash -c 'trap "" XFSZ; ulimit -f 1; exec "$@"' bash "$B/bin/measure" "${p[@]}" -o "$work/limit" "${pair[@]}" \
  "$good/weights.h5" "$good/trials.h5"
ok 'limit of the size of a table: exit status 2' exits 2
ok 'limit of the size of a table: the reason' says_once ': File too large; nothing was changed'
ok 'limit of the size of a table: no file is left' holds_only "$work/limit"
run bash -c 'trap "" HUP; "$@" & sleep 0.05; kill -HUP $!; wait $!' bash "$B/bin/network" "${wide[@]:1}" -o \
  "$work/nohup/network.h5"
ok 'SIGHUP where it is ignored: the program goes on' exits 0
ok 'SIGHUP where it is ignored: with the right result' same "$work/reference.h5" "$work/nohup/network.h5"

# A library that ends the program: OpenMP does where it cannot make a thread.
mkdir "$work/threads"
run bash -c 'ulimit -v 4000000; OMP_STACKSIZE=8G exec "$@"' bash "$B/bin/respond" "${p[@]}" -t 2 -o \
  "$work/threads/trials.h5" "$good/targets.h5" "$good/weights.h5"
ok 'a library ends the program: exit status 1' exits 1
ok 'a library ends the program: it is the library' says 'libgomp: Thread creation failed'
ok 'a library ends the program: no file is left' holds_only "$work/threads"

mkdir "$work/old"
cp "$good/network.h5" "$work/old"
interrupted KILL written "$work/old"
ok 'SIGKILL over an older file: it is whole' same "$good/network.h5" "$work/old/network.h5"
recovers 'SIGKILL over an older file' "$work/old"

# An orphan is known by its machine and its process. A partial file of a living process or of another machine is left
# alone, and so is what is no file of ours.
odd="$work/odd [1] name"
mkdir "$odd"
(exit 0) &
wait $!
gone=$!
: >"$odd/network.h5.$host.$$.partial"
: >"$odd/network.h5.$host.$gone.partial"
kept=("network.h5.$host.$$.partial" "network.h5.not-$host.$gone.partial" "network.h5.$gone.partial" \
  "network.h5.$host.${gone}x.partial"
  "network.h5.checkpoint.$host.$gone.partial" "network.h5.$host.$gone.partial.$host.$gone.partial")
for name in "${kept[@]:1}"; do : >"$odd/$name"; done
run program network "${p[@]}" -o "$odd/network.h5"
ok 'orphan in a folder of odd name: exit status 0' exits 0
ok 'orphan in a folder of odd name: removed, and no other' holds_only "$odd" network.h5 "${kept[@]}"
# A program gets the number of one that was killed, and finds its file; or somebody has laid a link there.
mkdir "$work/again"
run bash -c ': >"$1.$0.$$.partial"; exec "${@:2}" -o "$1"' "$host" "$work/again/network.h5" "$B/bin/network" "${p[@]}"
ok 'orphan of the same number: exit status 0' exits 0
ok 'orphan of the same number: with the right result' same "$good/network.h5" "$work/again/network.h5"
ok 'orphan of the same number: nothing else' holds_only "$work/again" network.h5
mkdir "$work/laid"
echo precious >"$work/precious"
run bash -c 'ln -s "$2" "$1.$0.$$.partial"; exec "${@:3}" -o "$1"' "$host" "$work/laid/network.h5" "$work/precious" \
  "$B/bin/network" "${p[@]}"
ok 'link under the temporary name: exit status 2' exits 2
ok 'link under the temporary name: one sentence' says_once '.partial is in the way; remove it'
ok 'link under the temporary name: not followed' grep -qx precious "$work/precious"
ok 'link under the temporary name: not removed' [ "$(readlink "$work"/laid/*.partial)" = "$work/precious" ]

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
