#!/bin/bash
# The shell of the Makefile: bash, which notes in build/SCALE/log what a file of a run or a figure costs, and whether
# its command is running or has failed. No result depends on these notes, and no other program is started for them.
# Usage: src/timed.sh [TARGET] BASH-ARGUMENT...
case $1 in -*) exec /bin/bash "$@" ;; esac
target=$1
shift
case $target in
*/*-[0-9]*/*.h5 | */*-[0-9]*/*.tsv) ;;
*/figures/fig*.tex | */figures/fig*.pdf) ;;
*) exec /bin/bash "$@" ;;
esac
folder=${target%/*}
log=${folder%/*}/log
note=$log/${folder##*/}.${target##*/}
[ -d "$log" ] || mkdir -p "$log" 2>/dev/null
began=${EPOCHREALTIME/[.,]/}
# A recipe of several lines is one command: their times are added.
before=0
{ read -r state make sofar <"$note" && [ "$state $make" = "made $PPID" ] && before=$sofar; } 2>/dev/null
{ echo "running $$" >"$note"; } 2>/dev/null
# The options and the command as make would give them to a bash of their own: -eu -o pipefail -c COMMAND. A make that is asked
# to stop tells its child, which is this shell, and it must tell the program. A command that is a program takes the place of its shell.
command=${@: -1}
[[ ${command%% *} == */bin/* && $command != *[\;\&\|]* ]] && command="exec $command"
( trap - INT QUIT; set "${@:1:$#-2}"; eval "$command" ) &
child=$!
trap 'kill -TERM $child 2>/dev/null' INT QUIT TERM HUP
wait $child
status=$?
while [ $status -gt 128 ] && kill -0 $child 2>/dev/null; do wait $child; status=$?; done
if [ $status = 0 ]; then state="made $PPID $((before + ${EPOCHREALTIME/[.,]/} - began))"; else state=failed; fi
{ echo "$state" >"$note"; } 2>/dev/null
exit $status
