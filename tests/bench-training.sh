#!/bin/bash
# Not a test: the cost of a whole training trial at scale paper, for `make bench`. Appends rows to the table given: microseconds
# for a trial, beside the time the trial lasts in the network, and resident memory in kilobytes. A trial costs the difference
# between 12 trials and 2, divided by ten; the median of three such differences is taken.
# usage: bench-training.sh BUILD TABLE
set -eu
B=$1 table=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
p=(-q -p data/base.cfg)
"$B/bin/network" "${p[@]}" -o "$work/network.h5"
"$B/bin/targets" "${p[@]}" -o "$work/targets.h5" "$work/network.h5"
timed() { # TRIALS THREADS: seconds and kilobytes
  echo "learning: { trials = $1; };" > "$work/trials.cfg"
  /usr/bin/time -o "$work/cost" -f '%e %M' "$B/bin/train" "${p[@]}" -p "$work/trials.cfg" -t "$2" -o "$work/weights.h5" \
    "$work/network.h5" "$work/targets.h5"
  cat "$work/cost"
}
for threads in 1 $(nproc); do
  for repeat in 1 2 3; do
    read -r short _ < <(timed 2 "$threads")
    read -r long memory < <(timed 12 "$threads")
    echo "$short $long $memory"
  done | awk '{ print ($2 - $1) / 10 * 1e6, $3 }' | sort -n | sed -n 2p |
  while read -r trial memory; do
    printf 'training trial, N = 1000\t400\t%d\t%.0f\treal time\t1200000\tnan\n' "$threads" "$trial"
    printf 'training, resident kilobytes\t400\t%d\t%d\tnone\tnan\tnan\n' "$threads" "$memory"
  done
done >> "$table"
