#!/bin/bash
# Not a test: the cost of a whole training trial by either learning rule, for `make bench`. Appends rows to the table
# given: microseconds for a trial by modes, beside the recursion and beside the time that the trial lasts in the
# network, and resident memory in kilobytes. A trial costs the difference between a long training and one of three
# trials, divided by their distance, a multiple of five, since one step of conjugate gradients belongs to five trials.
# The rules take turns; the median of three such differences is taken.
# usage: bench-training.sh BUILD TABLE
set -eu
B=$1 table=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
p=(-q -p data/base.cfg -p "$work/size.cfg")
timed() { # RULE TRIALS THREADS: seconds and kilobytes
  echo "learning: { rule = \"$1\"; trials = $2; };" > "$work/trials.cfg"
  /usr/bin/time -o "$work/cost" -f '%e %M' "$B/bin/train" "${p[@]}" -p "$work/trials.cfg" -t "$3" \
    -o "$work/weights.h5" "$work/network.h5" "$work/targets.h5"
  cat "$work/cost"
}
difference() { # RULE TRIALS THREADS: microseconds for a trial, and kilobytes
  local short long memory
  read -r short _ < <(timed "$1" 3 "$3")
  read -r long memory < <(timed "$1" "$2" "$3")
  echo "$short $long $memory" | awk -v trials="$2" '{ print ($2 - $1) / (trials - 3) * 1e6, $3 }'
}
median() { sort -n "$1" | sed -n 2p; }
row() { printf '%s\t%d\t%d\t%.0f\t%s\t%.0f\tnan\n' "$@"; }
for size in 200:23:1 200:23:"$(nproc)" 400:13:1; do                  # K, trials of the long training, threads
  IFS=: read -r K trials threads <<< "$size"
  echo "network: { K = $K; };" > "$work/size.cfg"
  "$B/bin/network" "${p[@]}" -o "$work/network.h5"
  "$B/bin/targets" "${p[@]}" -o "$work/targets.h5" "$work/network.h5"
  rm -f "$work/modes" "$work/recursive"
  for repeat in 1 2 3; do
    for rule in modes recursive; do difference $rule "$trials" "$threads" >> "$work/$rule"; done
  done
  read -r modes modes_memory < <(median "$work/modes")
  read -r recursion recursion_memory < <(median "$work/recursive")
  row 'training trial by modes, N = 1000' $((2 * K)) "$threads" "$modes" recursion "$recursion"
  row 'training trial by modes, N = 1000' $((2 * K)) "$threads" "$modes" 'real time' 1200000
  row 'training by modes, resident kilobytes' $((2 * K)) "$threads" "$modes_memory" recursion "$recursion_memory"
done >> "$table"
