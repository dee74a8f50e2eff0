#!/bin/bash
# The shell of the Makefile: bash, which notes in build/SCALE/log what a file of a run or a figure costs, and whether
# its command is running or has failed. No result depends on these notes. Usage: src/timed.sh [TARGET] BASH-ARGUMENT...
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
mkdir -p "$log" 2>/dev/null
began=${EPOCHREALTIME/[.,]/}
{ echo $$ >"$note.running"; } 2>/dev/null
/bin/bash "$@"
status=$?
# A recipe of several lines is one command: their times are added.
before=0
[ -f "$note.time" ] && read -r make sofar <"$note.time" && [ "$make" = $PPID ] && before=$sofar
{
  rm -f "$note.failed"
  if [ $status = 0 ]; then
    rm -f "$note.running"
    echo "$PPID $((before + ${EPOCHREALTIME/[.,]/} - began))" >"$note.time"
  else
    mv "$note.running" "$note.failed"
  fi
} 2>/dev/null
exit $status
