# From the macros of the prose to the run, file and row of each number.
# Usage: awk -v out=FOLDER -f provenance.awk provenance.tsv numbers.tex sweep.tex paper.nw
# A number called sweep.PREDICTION.CLASS.COLUMN is that column of errors.tsv, which all runs of the sweep made, and
# at.CONDITION.PREDICTION.CLASS.COLUMN one of the same table, made by the runs of a condition; one called
# all.NAME.max is the largest in a column of theory.tsv, over all rows of trained runs.
# Writes sources.tsv, the file, row and runs of each number of the prose; quoted.tex, the definitions that the prose uses and no others; and provenance.tex, the rows of the
# appendix "Where the numbers come from", each with a target for every macro that leads to it.
BEGIN {
  FS = "\t"
  of_all["all.T2_gap.max"] = "all: largest |D - T2| / W"; of_all["all.T3_cost.max"] = "all: largest |D| / T3 by cost"
  of_all["all.T3_product.max"] = "all: largest |D| / T3 by product"; of_all["all.runs"] = "M > 0, a run in four rows"
}
function escaped(text) { gsub(/[_%&#${}]/, "\\\\&", text); return text }
function links(runs,    list, count, i, text, condition) {
  count = split(runs, list, " ")
  for (i = 1; i <= count; i++) {
    condition = list[i]; sub(/-[0-9]+$/, "", condition)
    if (condition == "sweep") { text = text "the sweep"; continue }
    if (condition == "all") { text = text "all trained runs"; continue }
    text = text (i > 1 ? ", " : "") "\\hyperlink{run:" condition "}{" escaped(list[i]) "}"
  }
  return text
}
FNR == 1 { part++ }
part == 1 && !/^#/ { table[$1] = $2; row[$1] = $3; runs[$1] = $4 }
part == 2 || part == 3 { text = $0; sub(/^\\Define(Number|Verdict)\{/, "", text); sub(/\}.*/, "", text)
            definition[(/^\\DefineVerdict/ ? "verdict:" : "") text] = $0 }
part == 4 {
  line = $0; sub(/(^|[^\\])%.*/, "", line)
  while (match(line, /\\(N|Pct|Qty|V)\{[^}]*\}/)) {
    macro = substr(line, RSTART, RLENGTH); line = substr(line, RSTART + RLENGTH)
    key = macro; sub(/^[^{]*\{/, "", key); sub(/\}$/, "", key)
    if (macro ~ /^\\Pct/) key = key ".percent"
    if (macro ~ /^\\V/) key = "verdict:" key
    if (key !~ /[#\\]/ && !(key in used)) { used[key]; order[++keys] = key }
  }
}
END {
  for (i = 1; i <= keys; i++) {
    key = order[i]
    if (key in definition) print definition[key] > (out "/quoted.tex.new")
    base = key
    if (key ~ /^(verdict:)?sweep\./) {
      base = key; sub(/\.percent$/, "", base); split(base, name_part, ".")
      table[base] = "errors.tsv"; row[base] = "sweep " name_part[2] " " name_part[3]
      runs[base] = "sweep"
    }
    if (key ~ /^at\./) {
      base = key; sub(/\.percent$/, "", base); split(base, name_part, ".")
      table[base] = "errors.tsv"; row[base] = name_part[2] " " name_part[3] " " name_part[4]
      runs[base] = name_part[2]
    }
    if (key in of_all) { table[key] = "theory.tsv"; row[key] = of_all[key]; runs[key] = "all" }
    while (!(base in table) && sub(/\.(percent|min|max|low|high|seed1|first3)$/, "", base)) { }
    if (!(base in table)) { print "no run defined the number " key > "/dev/stderr"; continue }
    if (!(base in anchors)) bases[++count] = base
    anchors[base] = anchors[base] "\\hypertarget{number:" key "}{}"
  }
  printf "" > (out "/provenance.tex.new")
  print "# number\ttable\trow\truns" > (out "/sources.tsv.new")
  for (i = 1; i <= count; i++) {
    base = bases[i]; name = base; sub(/^verdict:/, "", name)
    print base "\t" table[base] "\t" row[base] "\t" runs[base] > (out "/sources.tsv.new")
    print anchors[base] "\\texttt{" escaped(name) "} & \\texttt{" escaped(table[base]) "} & \\texttt{" escaped(row[base]) "} & " links(runs[base]) " \\\\" > (out "/provenance.tex.new")
  }
}
