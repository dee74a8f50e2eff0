# From the woven chapters: for every equation that a comment of the code cites, the chunks that do, and the checks.
# A check is a chunk of the C of a test (FILE-test.c and what it uses) and of no other file; where no such chunk cites the equation, the
# test of the chapter that cites it first stands for it. Usage: awk -f equations.awk chapters.tex
/\\nwbegincode/ {
  match($0, /\\sublabel\{[^}]*\}/); label = substr($0, RSTART + 10, RLENGTH - 11)
  chunk = label; sub(/-[0-9]+$/, "", chunk)
  match($0, /\\moddef\{/); name = substr($0, RSTART + RLENGTH); sub(/~\{\\nwtagstyle.*/, "", name)
  if (name ~ /-test\.c$/) { root[chunk]; test_of[chapter] = label; test_name[chapter] = name }
  else if (name ~ /^[a-z-]+\.[ch]$/) other_root[chunk]
  code = 1; next
}
/\\chapter\{/ { chapter++ }
/\\nwendcode/ { code = 0 }
code {
  line = $0
  while (match(line, /\\LA\{\}[^~]*~\{\\nwtagstyle\{\}\\subpageref\{[^}]*\}/)) {
    used = substr(line, RSTART, RLENGTH); line = substr(line, RSTART + RLENGTH)
    sub(/.*\\subpageref\{/, "", used); sub(/-[0-9]+\}$/, "", used)
    uses[chunk] = uses[chunk] " " used
  }
  line = $0
  while (match(line, /\\eqref\{eq:[A-Za-z0-9]*\}/)) {
    equation = substr(line, RSTART + 10, RLENGTH - 11); line = substr(line, RSTART + RLENGTH)
    if (!((equation, label) in cited)) {
      if (!(equation in at)) { order[++count] = equation; first[equation] = chapter }
      cited[equation, label]; at[equation] = at[equation] " " label; of[label] = chunk; title[label] = name
    }
  }
}
function visit(chunk, reached,    list, n, i) {
  if (chunk in reached) return
  reached[chunk]; n = split(uses[chunk], list, " ")
  for (i = 1; i <= n; i++) visit(list[i], reached)
}
function link(label, text) { return text "~{\\nwtagstyle{}\\subpageref{" label "}}" }
END {
  for (chunk in root) visit(chunk, test)
  for (chunk in other_root) visit(chunk, program)
  for (i = 1; i <= count; i++) {
    equation = order[i]; code_links = check_links = ""
    n = split(at[equation], list, " ")
    for (k = 1; k <= n; k++)
      if (of[list[k]] in test && !(of[list[k]] in program)) check_links = check_links (check_links == "" ? "" : ", ") link(list[k], title[list[k]])
      else code_links = code_links (code_links == "" ? "" : ", ") link(list[k], title[list[k]])
    if (check_links == "" && first[equation] in test_of) check_links = link(test_of[first[equation]], test_name[first[equation]])
    print "\\eqref{eq:" equation "} & " code_links " & " check_links " \\\\"
  }
}
