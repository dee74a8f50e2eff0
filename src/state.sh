#!/bin/bash
# The state of every run: fresh, stale, running, failed, stopped half-way, missing.
# A checkpoint beside a training that nobody has begun is the last state of a shorter one.
# Usage: make -n runs | src/state.sh BUILD/SCALE RUN...
S=$1
shift
stale=$(grep -oE -- "-o $S/[^ /]+-[0-9]+(/| |\$)" | sed "s,^-o $S/,,; s,[/ ]\$,," | sort -u)
for run; do
  state=fresh
  grep -qxF "$run" <<<"$stale" && state=stale
  [ -d "$S/$run" ] && [ -n "$(find "$S/$run" -name '*.h5' 2>/dev/null)" ] || [ $state = fresh ] || state=missing
  for note in "$S/log/$run".*; do
    [ -f "$note" ] && read -r word process <"$note" || continue
    file=${note#"$S/log/$run".}
    case $word in
    failed) [ $state = fresh ] || state="failed at $file" ;;
    running)
      if kill -0 "$process" 2>/dev/null; then state="running, $file"
      elif [ -f "$S/$run/$file.checkpoint" ]; then state='stopped half-way'; fi
      ;;
    esac
  done
  echo "run $run: $state"
done
