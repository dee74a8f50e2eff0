# The graph of what is made from what, from the rules of the Makefile: a node for every rule of a run, for every figure
# and for the document. Usage: awk -v form=text|tikz -f graph.awk RULES FIGURES; RULES are the rules of a run with the
# folder "run", FIGURES a line "figure table table ..." for each figure.
function node(name) { if (!(name in layer)) { layer[name] = 0; order[++count] = name } }
function edge(from, to) { if (from != to && !((from, to) in edges)) { edges[from, to]; from_of[to] = from_of[to] " " from } }
FNR == 1 { part++ }
part == 1 && /^run\/.*:/ {
  line = $0; gsub(/run\//, "", line); sub(/ *&:|:/, " :", line); split(line, side, " :"); program = ""
  n = split(side[2], need, " ")
  for (i = 1; i <= n; i++) if (need[i] ~ /bin\//) { program = need[i]; sub(/.*\//, "", program) }
  node(program); outputs[program] = side[1]
  m = split(side[1], out, " "); for (i = 1; i <= m; i++) maker[out[i]] = program
  for (i = 1; i <= n; i++) if (need[i] in maker) edge(maker[need[i]], program)
  for (i = 1; i <= n; i++) if (need[i] ~ /\.key$/) key[program] = need[i]
}
part == 2 {
  node("claims")
  judged = split("measures predictions isn signs drifts", judge, " ")
  for (k = 1; k <= judged; k++) if ((judge[k] ".tsv") in maker) edge(maker[judge[k] ".tsv"], "claims")
  outputs["claims"] = "claims.tsv numbers.tex"; maker["claims.tsv"] = "claims"
  node($1); outputs[$1] = $1 ".pdf"
  for (i = 2; i <= NF; i++) { table = $i; sub(/.*\//, "", table); if ((table ".tsv") in maker) edge(maker[table ".tsv"], $1) }
  if (/ theory( |$)/) edge(maker["drifts.tsv"], $1)          # that table of the scale has the columns of both
  edge($1, "document")
}
END {
  edge("claims", "document"); node("document"); outputs["document"] = "paper.pdf"
  for (round = 1; round <= count; round++) for (i = 1; i <= count; i++) {
    n = split(from_of[order[i]], list, " ")
    for (k = 1; k <= n; k++) if (layer[list[k]] >= layer[order[i]]) layer[order[i]] = layer[list[k]] + 1
  }
  for (i = 1; i <= count; i++) { name = order[i]; column[name] = across[layer[name]]++; if (layer[name] > last) last = layer[name] }
  if (form == "text") {
    for (l = 0; l <= last; l++) for (i = 1; i <= count; i++) if (layer[order[i]] == l) {
      name = order[i]; from = from_of[name]; sub(/^ /, "", from); gsub(/ /, ", ", from)
      printf "%-10s makes %s\n%-10s   from %s%s\n", name, outputs[name], "", (name in key) ? key[name] (from == "" ? "" : ", ") : "", from
    }
    exit
  }
  print "\\begin{tikzpicture}[x=24mm,y=-13mm,every node/.style={draw,rounded corners=2pt,font=\\scriptsize,align=center,inner sep=2.5pt},>=stealth]"
  for (i = 1; i <= count; i++) {
    name = order[i]; split(outputs[name], out, " "); label = out[1] ((2 in out) ? ", \\ldots" : ""); gsub(/_/, "\\_", label)
    printf "\\node (%s) at (%.2f,%d) {\\textbf{%s}\\\\\\tiny %s};\n", name, column[name] - (across[layer[name]] - 1) / 2, layer[name], name, label
  }
  for (i = 1; i <= count; i++) { n = split(from_of[order[i]], list, " "); for (k = 1; k <= n; k++) printf "\\draw[->,gray] (%s) -- (%s);\n", list[k], order[i] }
  print "\\end{tikzpicture}"
}
