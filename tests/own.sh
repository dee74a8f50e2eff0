#!/bin/bash
# Daily work with runs of one's own: what the audit says of a run that nobody recorded, which runs a figure needs.
# Rows and folders are made by hand.
. tests/tap.sh
need audit

# --- the audit of rows that are not recorded ------------------------------------------------------------------------
head=$'item\tkind\tvalue\tbound'
columns=$'# column\tunit\texactness\tmeaning\n# item\t1\tkey\tx\n# kind\t1\ttold\tx\n# value\t1\ttold\tx\n# bound\t1\ttold\tx'
rows() {                     # FILE ROW...: a file of rows, with its seal
  local file=$1
  shift
  { echo "$columns"; echo "$head"; for row; do printf '%s\texact\t1\t0\n' "$row"; done; } >"$work/body"
  { echo "# seal $(sha256sum <"$work/body" | cut -c1-64)"; cat "$work/body"; } >"$file"
}
old=$work/recorded new=$work/now
mkdir "$old" "$new"
rows "$old/a-1.tsv" 'measures.tsv fano'
rows "$old/tables.tsv" 'claims.tsv learn a correlation' 'theory.tsv a-1 EE: W' 'theory.tsv b-1 EE: W'
rows "$old/figures.tsv" 'fig1 script'
cp "$old"/*.tsv "$new"
compare() { run program audit -q -o "$work" "$old" "$new"; }
says_of() { awk -F'\t' -v verdict="$1" '$7 == verdict { print $1 " " $2 }' "$work/audit.tsv"; }
verdict() { awk -F'\t' -f "$B/make/verdict.awk" "$work/audit.tsv"; }
compare
ok 'equal rows: none fails' [ "$status" = 0 -a -z "$(says_of fails)" ]
rows "$new/extra-1.tsv" 'measures.tsv fano'
rows "$new/tables.tsv" 'claims.tsv learn a correlation' 'claims.tsv learn extra correlation' \
  'theory.tsv a-1 EE: W' 'theory.tsv b-1 EE: W' 'theory.tsv extra-1 EE: W' 'mine.tsv row'
rows "$new/figures.tsv" 'fig1 script' 'fig13 script'
compare
ok 'own run, table and figure: no row fails' [ -z "$(says_of fails)" ]
ok 'own run, table and figure: all are told in a line' \
  grep -qx 'audit: not recorded, and so compared with nothing: 6 rows of extra-1 fig13' <(verdict)
rows "$new/a-2.tsv" 'measures.tsv fano'
compare
ok 'a further seed of a recorded condition: it fails' [ "$(says_of fails | sort -u)" = 'a-2 measures.tsv fano
a-2 seal' ]
rm "$new/a-2.tsv"
rows "$new/b-1.tsv" 'measures.tsv fano'
compare
ok 'a run whose file was taken out of the record: it fails' grep -qx 'b-1 measures.tsv fano' <(says_of fails)
rm "$new/b-1.tsv"
rows "$new/a-1.tsv" 'measures.tsv fano' 'measures.tsv cv'
compare
ok 'a further row of a recorded run: it fails' [ "$(says_of fails)" = 'a-1 measures.tsv cv' ]
finish
