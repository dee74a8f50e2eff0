#!/bin/bash
# From any number of the document to the command that makes it again: the chain is followed for every macro.
. tests/tap.sh
tree=$work/tree
built_tree "$tree"
for run in untrained rowsum rowsumrecursive ridge ridgerecursive; do
  # two seeds, whether the file has a group of the run already or not; a scale may be without the recursion
  [ -e "$tree/data/tiny/$run.cfg" ] || continue
  if grep -q '^run:' "$tree/data/tiny/$run.cfg"; then
    sed -i '/^run:/{ s/seeds = [0-9]*;//; s/{/{ seeds = 2;/; }' "$tree/data/tiny/$run.cfg"
  else
    echo 'run: { seeds = 2; };' >>"$tree/data/tiny/$run.cfg"
  fi
done
S=$tree/build/tiny
run make -C "$tree" -j2 SCALE=tiny
ok 'the document is made' exits 0

# --- every macro of the prose: number, line of the appendix, runs, file, row, value --------------------------------
grep -o '\\\(N\|Pct\|Qty\|V\){[^}#\\]*}' paper.nw | sort -u >"$work/macros"
keys() { sed -n "s/^.$1{\(.*\)}\$/\1$2/p" "$work/macros"; }
{ keys N; keys Qty; keys Pct .percent; keys V | sed 's/^/verdict:/'; } | sort -u >"$work/keys"
ok 'macros were found' [ "$(wc -l <"$work/keys")" -gt 50 ]
defined() {
  sed -n 's/^.DefineNumber{\([^}]*\)}.*/\1/p; s/^.DefineVerdict{\([^}]*\)}.*/verdict:\1/p' "$S/quoted.tex" | sort -u
}
ok 'the document defines every macro that it uses, and uses every macro that it defines' diff "$work/keys" <(defined)
targets() { grep -o 'hypertarget{number:[^}]*}' "$S/provenance.tex" | sed 's/.*number://; s/}$//' | sort -u; }
ok 'every macro has its line in the appendix' diff "$work/keys" <(targets)

# Recompute each number from the row that its line names; 0.6 % is more than the rounding to three digits.
follow() {
  awk -F'\t' -v S="$S" -v tree="$tree" '
    function read_row(file, row,    line, part, found) {
      found = "absent"
      while ((getline line < file) > 0) { split(line, part, "\t"); if (part[1] == row) found = part[2] }
      close(file)
      return found
    }
    function meets(x, criterion,    part) {
      split(criterion, part, " ")
      if (x !~ /^[-+0-9]/) return 0
      if (part[1] == ">=") return x + 0 >= part[2] + 0
      if (part[1] == "<=") return x + 0 <= part[2] + 0
      return part[1] == ">" ? x + 0 > part[2] + 0 : x + 0 < part[2] + 0
    }
    # Over the rows of the claim and condition, and the runs: how many runs meet every criterion.
    function verdict(claim, condition, list, n,    line, cell, m, k, rows, missed, met) {
      while ((getline line < (S "/claims.tsv")) > 0) {
        split(line, cell, "\t")
        if (cell[1] != claim || cell[2] != condition) continue
        rows++
        for (k = 1; k <= n; k++)
          if (!meets(read_row(S "/" list[k] "/" table[condition "." cell[3]], cell[3]), cell[8])) missed[k]
      }
      close(S "/claims.tsv")
      for (k = 1; k <= n; k++) met += !(k in missed)
      return rows == 0 ? "absent" : met == n ? "holds" : met == 0 ? "fails" : "mixed"
    }
    FILENAME ~ /runs.tsv$/ { if (!/^#/) of[$2] = of[$2] " " $1; next }
    FILENAME ~ /(provenance|sources).tsv$/ {
      if (!/^#/) { table[$1] = $2; row[$1] = $3; runs[$1] = ($4 in of) ? of[$4] : $4 }
      next }
    FILENAME ~ /(quoted|forged).tex$/ { match($0, /\{[^}]*\}/); key = substr($0, RSTART + 1, RLENGTH - 2)
      value = substr($0, RSTART + RLENGTH + 1); sub(/\}$/, "", value)
      quoted[(/Verdict/ ? "verdict:" : "") key] = value; next }
    $1 ~ /^verdict:sweep\./ { split($1, part, "."); x = "absent"
      while ((getline line < (S "/judged.tsv")) > 0) {
        m = split(line, cell, "\t"); if (cell[3] == part[2]) x = cell[m]
      }
      close(S "/judged.tsv")
      if (x != quoted[$1]) print $1 ": " quoted[$1] " in the text, " x " in judged.tsv"
      next }
    $1 ~ /^(sweep|at)\./ {
      key = $1; percent = sub(/\.percent$/, "", $1); sub(/^at\./, "", $1); split($1, part, "."); x = "absent"
      while ((getline line < (S "/errors.tsv")) > 0) {
        m = split(line, cell, "\t")
        if (cell[1] == "runs") for (c = 1; c <= m; c++) place[cell[c]] = c
        else if (cell[1] == part[1] && cell[2] == part[2] && cell[3] == part[3]) x = cell[place[part[4]]]
      }
      close(S "/errors.tsv")
      if (percent) x *= 100
      off = quoted[key] - x; if (off < 0) off = -off
      if (x == "absent" || off > 0.006 * x + 0.6 * percent) print key ": " quoted[key] " in the text, " x \
        " in errors.tsv"
      next }
    $1 ~ /^all\./ { column["all.T2_gap.max"] = "T2_gap"; column["all.T3_cost.max"] = "T3_cost_filled"
      column["all.T3_product.max"] = "T3_product_filled"; x = "absent"; trained = 0
      while ((getline line < (S "/theory.tsv")) > 0) {
        m = split(line, cell, "\t")
        if (cell[1] == "run") for (c = 1; c <= m; c++) at[cell[c]] = c
        else if (line !~ /^#/ && cell[at["M"]] > 0) {
          if (cell[at["families"]] == "rules" && $1 !~ /T3/) continue        # trained by the recursion, for comparison
          trained++; y = cell[at[column[$1]]]; if (x == "absent" || y > x + 0) x = y + 0
        }
      }
      close(S "/theory.tsv")
      if ($1 == "all.runs") x = trained / 4
      else if (!($1 in column)) x = "absent"
      off = quoted[$1] - x; if (off < 0) off = -off
      if (x == "absent" || off > 0.06 * x) print $1 ": " quoted[$1] " in the text, " x " in theory.tsv"
      next }
    $1 ~ /^rules\./ { key = $1; x = "absent"; delete count; delete pair
      while ((getline line < (S "/rules.tsv")) > 0) {
        m = split(line, cell, "\t")
        if (cell[1] == "condition") for (c = 1; c <= m; c++) in_rules[cell[c]] = c
        else if (line !~ /^#/) {
          pair[cell[1]]; agrees = cell[in_rules["agrees"]]
          count["rules.rows"] += agrees == "yes" || agrees == "no"; count["rules.agree"] += agrees == "yes"
          count["rules.apart"] += agrees == "no"
          if (cell[in_rules["verdict_modes"]] != "none") count["rules.verdicts"]++
          count["rules.differ"] += cell[in_rules["verdict_modes"]] != cell[in_rules["verdict_recursion"]]
          for (c in in_rules) if (c ~ /_max$/) {
            name = c; sub(/_max$/, "", name); statistic = cell[in_rules["statistic"]]; sub(/^T2_/, "", statistic)
            name = "rules." name "_" statistic ".max"; y = cell[in_rules[c]] + 0
            if (!(name in count) || y > count[name]) count[name] = y
          }
        }
      }
      close(S "/rules.tsv")
      count["rules.conditions"] = length(pair); count["rules.chance"] = 0.05 * count["rules.rows"]
      if (key in count) x = count[key] + 0
      off = quoted[key] - x; if (off < 0) off = -off
      if (x == "absent" || off > 0.006 * x) print key ": " quoted[key] " in the text, " x " in rules.tsv"
      next }
    { key = base = $1; suffix = ""
      while (!(base in table) && match(base, /\.(percent|min|max|low|high|seed1|first3)$/)) {
        suffix = substr(base, RSTART) suffix; base = substr(base, 1, RSTART - 1)
      }
      if (!(base in table)) { print key ": no line"; next }
      n = split(runs[base], list, " ")
      if (key ~ /^criterion\./) { split(key, part, "."); x = "absent"
        while ((getline line < (S "/claims.tsv")) > 0) {
          split(line, cell, "\t"); if (cell[3] == part[2]) { x = cell[8]; sub(/^[<>=]+ /, "", x) }
        }
        close(S "/claims.tsv")
        if (part[3] == "percent") x *= 100
        if (x == "absent" || quoted[key] + 0 != x + 0) print key ": " quoted[key] " in the text, " x " in claims.tsv"
        next }
      if (n == 0) { print key ": no run"; next }
      if (table[base] == "runs.tsv") { if (quoted[key] + 0 != n) print key ": " quoted[key] " of " n " runs"; next }
      if (table[base] == "claims.tsv") {
        condition = list[1]; sub(/-[0-9]+$/, "", condition)
        x = verdict(row[base], condition, list, n)
        if (x != quoted[key]) print key ": " quoted[key] " in the text, " x " by the runs"
        next
      }
      sum = 0; first = 0; least = 1e300; most = -1e300; bad = 0
      for (k = 1; k <= n; k++) {
        x = read_row(S "/" list[k] "/" table[base], row[base])
        if (x == "absent") { print key ": no row " row[base] " in " list[k] "/" table[base]; bad = 1 }
        if (x ~ /nan/) bad = 1
        sum += x; if (k <= 3) first += x; if (x + 0 < least) least = x + 0; if (x + 0 > most) most = x + 0
        if (k == 1) one = x
      }
      if (bad || suffix ~ /low|high/) next
      x = sum / n
      if (suffix ~ /first3/) x = first / (n < 3 ? n : 3)
      if (suffix ~ /seed1/) x = one
      if (suffix ~ /max/) x = most
      if (suffix ~ /min/) x = least
      if (suffix ~ /percent/) x *= 100
      off = quoted[key] - x; if (off < 0) off = -off; size = x < 0 ? -x : x
      if (off > 0.006 * size + 0.006 * (suffix ~ /percent/)) print key ": " quoted[key] " in the text, " x \
        " in the runs"
    }' "$S/runs.tsv" "$S/provenance.tsv" "${2:-$S/quoted.tex}" "${1:-$work/keys}"
}
all_lead() { local broken; broken=$(follow); [ -z "$broken" ] || { echo "$broken"; return 1; }; }
ok 'every macro leads to runs, file and row, and these give its number' all_lead
echo rowsum.no_such_number >"$work/wrong"
sed 's/DefineVerdict{rowsum.mean}{.*/DefineVerdict{rowsum.mean}{never}/' "$S/quoted.tex" >"$work/forged.tex"
ok 'a wrong verdict would be found' grep -q 'verdict:rowsum.mean: never in the text' <(follow "$work/keys" \
  "$work/forged.tex")
ok 'a macro that leads nowhere would be found' [ "$(follow "$work/wrong")" = 'rowsum.no_such_number: no line' ]

# --- the links of the document --------------------------------------------------------------------------------------
ok 'no link leads nowhere' no grep -hE '(number|run):.*does not exist|undefined place' "$S"/draft-paper.log "$S"/draft-programs.log
linked() { grep -o 'hyperlink{run:[^}]*}' "$S"/{provenance,figure-sources}.tex | sed 's/.*run://; s/}$//' | sort -u; }
runs() { grep -o 'hypertarget{run:[^}]*}' "$S/run-table.tex" | sed 's/.*run://; s/}$//' | sort -u; }
ok 'every condition that is linked is in the table of runs' [ -z "$(comm -23 <(linked) <(runs))" ]
conditions() { grep -v '^#' "$S/runs.tsv" | sed 1d | cut -f 2 | sort -u; }
ok 'every condition is in the table of runs' diff <(runs) <(conditions)

# --- every command of the table of runs makes its file again, the same ----------------------------------------------
commands() { sed -n 's/.*texttt{\(make SCALE=[^}]*\)} .*/\1/p' "$S/run-table.tex"; }
ok 'a command for every condition' [ "$(commands | wc -l)" = "$(runs | wc -l)" ]
again=$(commands | sed -n 's/.* \(build[^ ]*rowsum-1[^ ]*\)$/\1/p')
cp "$tree/$again" "$work/before"
rm -r "$tree/$(dirname "$again")"
run make -C "$tree" $(commands | grep rowsum-1 | sed 's/^make //')
ok 'the command runs' exits 0
ok 'and makes the same file' same "$work/before" "$tree/$again"
digest=$(sed -n '/hypertarget{run:rowsum}/s/.*texttt{\([0-9a-f]\{12\}\)}.*/\1/p' "$S/run-table.tex")
ok 'its digest is that of the table' grep -q "^# parameters $digest" "$tree/$again"

make -C "$tree" SCALE=tiny runs >/dev/null 2>&1            # the rest of what was removed

# --- figures and equations ------------------------------------------------------------------------------------------
for figure in "$tree"/figures/fig*.gp; do
  name=$(basename "$figure" .gp)
  digest=$(cd "$tree" && for t in $(build/make/needs.sh $name build/tiny); do grep -v '^#' "$t"; done | sha256sum | cut -c1-12)
  ok "$name: script and digest of the data are in the caption" grep -q \
    "DefineSource{${name#fig}}.*figures/$name.gp.*texttt{$digest}" "$S/figure-sources.tex"
done
cited() { grep '/\*' "$tree"/src/*/*.nw | grep -o 'eq:[A-Za-z0-9]*' | sort -u; }
ok 'every equation that the code cites is in the table of equations' diff <(cited) <(grep -o \
  '^.eqref{eq:[A-Za-z0-9]*' "$S/equations.tex" | sed 's/.*{//' | sort -u)
ok 'each with a chunk of code or a check' no grep -E '^[^&]*& *& *\\\\' "$S/equations.tex"
ok 'each with a check' no grep -E '& *\\\\$' "$S/equations.tex"

# The line of the chapter at which the short document ends is not there.
named() { grep -o 'ChapterFile{src/[^}]*' "$S/chapters.tex" | sed 's/.*{//'; }
ok 'every chapter names its file' \
  diff <(named) <(sed 's,.*,src/&.nw,' "$tree/src/chapters" | grep -vxF src/model/weak.nw)

# --- every output says what made it ---------------------------------------------------------------------------------
unmarked() {
  for t in "$S"/*-[0-9]*/*.tsv; do
    sed -n 1p "$t" | grep -qE '^# parameters [0-9a-f]{64} seed [0-9]+ code [0-9a-f]{64}$' || echo "$t"
  done
}
ok 'every table of a run carries parameters, seed and code' [ -z "$(unmarked)" ]
marks() {
  awk -F'\t' '$1 ~ /\.h5 (parameters|code)$/ && $3 !~ /^[0-9a-f]+$/ || $1 ~ /\.h5 seed$/ && $3 !~ /^[0-9]+$/ {
    print FILENAME, $1 }' "$S"/record/*-[0-9]*.tsv
}
ok 'every file of arrays does' [ -z "$(marks)" ]
ok 'files of arrays were looked at' [ "$(grep -c '\.h5 code' "$S/record/rowsum-1.tsv")" -ge 4 ]
finish
