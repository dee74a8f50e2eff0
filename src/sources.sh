#!/bin/bash
# Rows of the runs and sources of the figures, for the document.
# Usage: src/sources.sh runs|figures SCALE BUILD/SCALE NAME...
set -eu
what=$1 scale=$2 S=$3
shift 3
escaped() { sed 's/[_%&#${}]/\\&/g'; }
if [ "$what" = runs ]; then  # a condition a line: its parameters, the digest of its first seed, the command
  for condition in $(printf '%s\n' "$@" | sed 's/-[0-9]*$//' | awk '!seen[$0]++'); do
    case $condition in sweep*) table=drifts ;; *) table=measures ;; esac     # a sweep has no test trials
    seeds=$(printf '%s\n' "$@" | sed -n "s/^$condition-\\([0-9]*\\)\$/\\1/p" | tr '\n' ' ')
    given=$(sed 's/#.*//' "data/$scale/$condition.cfg" | tr -s '\n ' ' ' | escaped)
    digest=$(sed -n '2s/.*parameters \([0-9a-f]*\).*/\1/p' "$S/$condition-${seeds%% *}/$table.tsv")
    printf '\\hypertarget{run:%s}{\\emph{%s}} & %s & \\texttt{%s} & \\texttt{%.12s} & \\texttt{make SCALE=%s %s/%s-%s/%s.tsv} \\\\\n' \
      "$condition" "$condition" "${seeds% }" "$given" "$digest" "$scale" "$S" "$condition" "${seeds%% *}" "$table"
  done
else                         # a figure a line: its script, its tables and runs, the digest of the data
  for figure; do
    tables=$(sed -n 's/^# needs: *//p' "figures/$figure.gp")
    data=$(sed -n "s,^$figure data/picture\\t[a-z]*\\t\\([0-9a-f]*\\)/.*,\\1,p" "$S/record/figures.tsv")
    printf '\\DefineSource{%s}{Script \\texttt{figures/%s.gp}, made by \\texttt{make SCALE=%s %s}; data ' \
      "${figure#fig}" "$figure" "$scale" "$figure"
    separator=
    for table in $tables; do
      run=$(dirname "$table")
      if [ "$run" = . ]; then text="\\texttt{$table}"; else text="\\hyperlink{run:${run%-*}}{\\texttt{$table}}"; fi
      printf '%s%s' "$separator" "$text"
      separator=', '
    done
    printf '; digest of the data \\texttt{%.12s}.}\n' "$data"
  done
fi
