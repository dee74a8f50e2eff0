#!/bin/bash
# What each run and figure cost when it was last made: seconds on this machine, most expensive first.
# Usage: src/times.sh BUILD/SCALE
cd "$1/log" 2>/dev/null || { echo "times: nothing has been made here"; exit 0; }
for note in *; do
  [ -f "$note" ] && read -r word _ micro <"$note" && [ "$word" = made ] && printf '%s\t%s\n' "$note" "$micro"
done | awk -F'\t' '
  { name = $1; file = $1; sub(/\..*/, "", name); sub(/^[^.]*\./, "", file)
    if (name == "figures") { sub(/\..*/, "", file); name = file; file = "drawing" }
    sum[name] += $2 / 1e6; all += $2 / 1e6
    parts[name] = parts[name] sprintf(" %s %.2f", file, $2 / 1e6) }
  END { for (name in sum) printf "%8.2f s  %-14s%s\n", sum[name], name, parts[name] | "sort -rn"
    close("sort -rn"); printf "%8.2f s  together, of one processor or two\n", all }'
