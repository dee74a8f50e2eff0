#!/bin/bash
# Numbers in the results prose of paper.nw come from macros that a run made: no digit stands there in clear.
# Exceptions: names of equations, figures and theorems, and those listed below with their reason.
. tests/tap.sh

results=$(sed -n '/^%%% results begin/,/^%%% results end/p' paper.nw)
check() { # text on standard input; prints the digits that are left after macros, labels and exceptions are taken out
  sed -E -e 's/(^|[^\\])%.*/\1/' \
    -e 's/\\(N|Pct|V)\{[^}]*\}//g; s/\\Qty\{[^}]*\}//g' \
    -e 's/\\(eq)?ref\{[^}]*\}//g; s/\\Figure\{[0-9]+\}//; s/\\label\{[^}]*\}//g' \
    -e 's/\\cite[pt]?\{[^}]*\}//g' `# keys of the bibliography` \
    -e 's/T[0-9]//g; s/e_0//g; s/CV2//g' `# propositions T0 ... T7, the residual e_0, a name of a measure` \
    -e 's/[Ss]eed 1//g' `# which seed a figure shows` \
    -e 's/\\qty\{95\}//g' `# the level of an interval is a convention` \
    -e 's/\*\{20\}\{l\}//g'                 `# columns of a table` \
    -e 's/K\^\{-1\/2\}//g; s/sigma_.beta\^2//g' `# exponents of the theory` \
    -e 's/\\(begin|end|renewcommand|arraystretch|setlength|itemsep|tabcolsep|item|input|texttt)(\{[^}]*\})*(\[[^]]*\])?//g; s/\{@\{\}[^}]*\}+//g; s/p\{[0-9]+mm\}//g; s/[0-9.]+pt//g; s/arraystretch\}?\{[0-9.]+\}//g' \
    | grep -nE '[0-9]'
}
printf '%s\n' "$results" > "$work/results"
left() { check < "$1"; }                       # FILE: succeeds when a digit is left, and prints it
ok "the results prose was found" [ "$(wc -l < "$work/results")" -gt 50 ]
ok "no digit is typed into the results prose" no left "$work/results"
sed -n '/^.begin{abstract}/,/^.end{abstract}/p' paper.nw > "$work/abstract"
ok "the abstract was found" [ "$(wc -l < "$work/abstract")" -gt 5 ]
ok "no digit is typed into the abstract" no left "$work/abstract"
# A run of one's own becomes a column of these two tables, and LaTeX stops at a row with a cell too many.
for rows in claims kept; do
  ok "table of $rows: room for further conditions" \
    grep -qF '*{20}{l}' <<<"$(grep -F -B 12 "\\Rows{$rows}" paper.nw | grep -F 'begin{tabular}' | tail -n 1)"
done
echo 'The rate was 4.7 Hz.' > "$work/typed"
ok "a typed digit is found" left "$work/typed"
finish
