#!/bin/bash
# One make at a time in a tree: a process takes the lock of the build folder and holds it while the make of this number
# lives, however that ends. A second make waits. Usage: src/hold.sh BUILD PROCESS
mkdir -p "$1" 2>/dev/null
{ exec 9>>"$1/lock"; } 2>/dev/null || exit 0        # a folder that cannot be written: the programs will say so
if ! flock -w 1 9; then
  echo "make: another make is at work in this tree; waiting for it to end" >&2
  flock 9
fi
# What was made cannot be of tomorrow: the clock has been set back, or a date was changed. Such a file would pass for newer
# than any edit; it is made older than everything, and so made again.
future=$(find "$1" -type f -newermt "@$(($(date +%s) + 2))" ! -path '*/log/*' -print -exec touch -d @1 {} + | wc -l)
[ "$future" = 0 ] || echo "make: $future files under $1 are dated in the future (was the clock set back?); making them again" >&2
tail --pid="$2" -s 0.05 -f /dev/null </dev/null >/dev/null 2>&1 &
