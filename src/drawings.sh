#!/bin/bash
# Rows of the figures: for each the digest of its script and that of its data and picture together. A figure with a
# table that may differ in the last digits is of the kind "drawn", section "Verdicts" of the chapter on the audit.
# Usage: src/drawings.sh BUILD/SCALE FIGURE...
set -eu
S=$1
shift
digest() { sha256sum | cut -c1-64; }
for figure; do
  kind=exact
  tables=$(sed -n 's/^# needs: *//p' "figures/$figure.gp")
  for table in $tables; do
    rows=$S/record/$(dirname "$table").tsv
    [ -f "$rows" ] || rows=$S/record/tables.tsv
    ! grep -q "^${table##*/}\.tsv .*$(printf '\t')bound$(printf '\t')" "$rows" || kind=drawn
  done
  data=$(for table in $tables; do grep -v '^#' "$S/$table.tsv" || true; done | digest)
  picture=$(cat "$S/figures/$figure.tex" "$S/figures/$figure.pdf" | digest)
  printf '%s script\texact\t%s\t0\n' "$figure" "$(cat "figures/$figure.gp" figures/style.gp | digest)"
  printf '%s data/picture\t%s\t%s/%s\t0\n' "$figure" $kind "$data" "$picture"
done
