# The HTML edition, first half: from the woven LaTeX to what pandoc reads. Prose, mathematics and tables go to pandoc;
# all that it does not know (chunks, numbers, references, figures) becomes a mark, a word that it leaves alone, and
# src/html-pages.awk puts the HTML of each mark into its place.
# Usage: awk -v S=build/SCALE -v out=FOLDER -f src/html.awk; reads paper.tex, what it inputs, and the labels of the PDF.
# Writes FOLDER/body.tex, FOLDER/marks (number, kind, HTML) and FOLDER/figures.tex, a page for each figure.

function fail(text) { print "html: " text >"/dev/stderr"; failed = 1; exit 1 }
function escape(text) { gsub(/&/, "\\&amp;", text); gsub(/</, "\\&lt;", text); gsub(/>/, "\\&gt;", text); return text }
# A mark in a line, or one that stands for a block of its own.
function mark(html) { print ++marks "\t" html >(out "/marks"); return "ZZI" marks "ZZ" }
function block(html) { print ++marks "\t" html >(out "/marks"); return "\n\nZZB" marks "ZZ\n\n" }
function opening(html) { print ++marks "\t" html >(out "/marks"); return "ZZB" marks "ZZ" }
function link(target, html) { return "<a href=\"#" target "\">" html "</a>" }

# The argument in braces that begins at place i of s; rest is what follows it.
function argument(s, i,    depth, c, from) {
  while (substr(s, i, 1) ~ /[ \n]/) i++
  if (substr(s, i, 1) != "{") fail("no argument at " substr(s, i, 40))
  from = i + 1
  for (depth = 0; i <= length(s); i++) {
    c = substr(s, i, 1)
    if (c == "\\") i++
    else if (c == "{") depth++
    else if (c == "}" && --depth == 0) { rest = substr(s, i + 1); return substr(s, from, i - from) }
  }
  fail("an argument does not end: " substr(s, from, 60))
}

# --- numbers and units --------------------------------------------------------------------------------------------
function unit(macros, math,    n, list, i, text, power, prefix, symbol) {
  n = split(macros, list, /\\/)
  power = 1
  for (i = 2; i <= n; i++) {
    sub(/[ {}]+/, "", list[i])
    if (list[i] == "per") { power = -1; continue }
    if (list[i] in of_prefix) { prefix = of_prefix[list[i]]; continue }
    if (!(list[i] in of_unit)) fail("unknown unit \\" list[i])
    symbol = prefix of_unit[list[i]]; prefix = ""
    if (list[i + 1] ~ /^squared/) { power *= 2; i++ }
    text = text (text == "" ? "" : math ? "\\," : " ") (math ? "\\mathrm{" (symbol == "%" ? "\\%" : symbol) "}" : symbol) \
      (power == 1 ? "" : math ? "^{" power "}" : "<sup>" minus(power) "</sup>")
    power = 1
  }
  return text
}
function minus(text) { sub(/^-/, "−", text); gsub(/-/, "−", text); return text }
function number(text, math,    list) {
  if (split(text, list, /e/) == 2) {
    sub(/^\+?0*/, "", list[2]); sub(/^-0*/, "-", list[2])
    if (math) return (list[1] == "" ? "" : list[1] "\\times ") "10^{" list[2] "}"
    return (list[1] == "" ? "" : minus(list[1]) " × ") "10<sup>" minus(list[2]) "</sup>"
  }
  return math ? text : minus(text)
}
function quantity(value, units, math,    u) {
  u = unit(units, math)
  return number(value, math) (math ? "\\," : "\302\240") u
}
# The macros of siunitx and those of the prose that name a number.
function numbers(s, math,    head, macro, a, b, key, html) {
  while (match(s, /\\(num|qty|unit|numrange|N|Pct|Qty|V)[ \n]*\{/)) {
    head = head substr(s, 1, RSTART - 1)
    macro = substr(s, RSTART + 1, RLENGTH - 2); sub(/[ \n]*$/, "", macro)
    a = argument(s, RSTART + RLENGTH - 1); s = rest
    key = macro == "Pct" ? a ".percent" : a
    if (macro ~ /^(N|Pct|Qty)$/) {
      if (!(key in value_of)) fail("no run defined the number " key)
      if (macro == "Qty") { b = argument(s, 1); s = rest }
      html = value_of[key] == "nan" ? "n/a" : macro == "N" ? number(value_of[key], math) : quantity(value_of[key], macro == "Qty" ? b : "\\percent", math)
      head = head (math ? html : mark(link("number:" key, html)))
    } else if (macro == "V") {
      if (!(a in verdict_of)) fail("no run defined the verdict " a)
      head = head mark(link("number:verdict:" a, verdict_of[a] == "mixed" ? "holds with some seeds only" : verdict_of[a]))
    } else {
      if (macro ~ /^(qty|numrange)$/) { b = argument(s, 1); s = rest }
      html = macro == "num" ? number(a, math) : macro == "unit" ? unit(a, math) : macro == "qty" ? quantity(a, b, math) : \
        number(a, math) " to " number(b, math)
      head = head (math ? html : mark(html))
    }
  }
  return head s
}

# --- text ---------------------------------------------------------------------------------------------------------
function citation(keys, textual,    n, list, i, text) {
  n = split(keys, list, /, */)
  for (i = 1; i <= n; i++) {
    if (!(list[i] in author_of)) fail("no reference " list[i])
    text = text (i > 1 ? "; " : "") link("bib:" list[i], author_of[list[i]] (textual ? " (" year_of[list[i]] ")" : ", " year_of[list[i]]))
  }
  return mark(textual ? text : "(" text ")")
}
function cell(text) { return text ~ /^(--)?$/ ? "–" : number(text, 0) }
function text_mode(s,    head, macro, a, b, c, d) {
  s = numbers(s, 0)
  while (match(s, /\\(eqref|ref|label|citet|citep|hypertarget|hyperlink|Cell|Short|Slanted|doi|url)[ \n]*\{/)) {
    head = head substr(s, 1, RSTART - 1)
    macro = substr(s, RSTART + 1, RLENGTH - 2); sub(/[ \n]*$/, "", macro)
    a = argument(s, RSTART + RLENGTH - 1); s = rest
    if (macro ~ /ref$/) {
      if (!(a in number_of)) fail("no label " a)
      head = head mark(link(a, macro == "ref" ? number_of[a] : "(" number_of[a] ")"))
    } else if (macro == "label") head = head mark("<span id=\"" a "\"></span>")
    else if (macro ~ /^cite/) head = head citation(a, macro == "citet")
    else if (macro == "hypertarget") head = head mark("<span id=\"" a "\"></span>")
    else if (macro == "hyperlink") { b = argument(s, 1); s = rest; head = head mark("<a href=\"#" a "\">") text_mode(b) mark("</a>") }
    else if (macro == "Slanted") { sub(/^\\detokenize\{/, "", a); sub(/\}$/, "", a); head = head mark("<span class=\"slanted\"><code>" escape(a) "</code></span>") }
    else if (macro == "doi") head = head mark("<a href=\"https://doi.org/" a "\">doi:" a "</a>")
    else if (macro == "url") head = head mark("<a href=\"" a "\">" a "</a>")
    else {
      b = argument(s, 1); s = rest
      if (macro == "Short") head = head mark(cell(a) " " sign_of[b])
      else { c = argument(s, 1); s = rest; d = argument(s, 1); s = rest; head = head mark(cell(a) " " sign_of[d] "<br><small>[" cell(b) ", " cell(c) "]</small>") }
    }
  }
  s = head s
  gsub(/\\Scale\{\}/, scale, s); gsub(/\\Scale/, scale, s)
  gsub(/\\AuditRows(\{\})?/, value_of["AuditRows"], s); gsub(/\\AuditFailures(\{\})?/, value_of["AuditFailures"], s)
  gsub(/\\LargeCommit(\{\})?/, value_of["LargeCommit"], s)
  gsub(/\\(noindent|centering|footnotesize|scriptsize|small|tiny|raggedright|medskip|bigskip|clearpage|qed|allowbreak)([^a-zA-Z]|$)/, " &", s)
  gsub(/\\(noindent|centering|footnotesize|scriptsize|small|tiny|raggedright|medskip|bigskip|clearpage|allowbreak)/, "", s)
  if (s ~ /\\qed/) gsub(/\\qed/, mark("<span class=\"qed\">∎</span>"), s)
  gsub(/\\penalty0/, "", s); gsub(/\\(newblock|addlinespace)/, "", s); gsub(/\\(,|;|enspace|quad|qquad)/, " ", s)
  return s
}
# --- mathematics --------------------------------------------------------------------------------------------------
function math_mode(s,    key) {
  s = numbers(s, 1)
  gsub(/\\(big|Big|bigg|Bigg)[lr]?/, "", s)
  gsub(/\\tfrac/, "\\frac", s); gsub(/\\mathtt/, "\\mathrm", s)
  gsub(/\\mathsf *T/, "\\mathsf{T}", s); gsub(/\\mathsf T/, "\\mathsf{T}", s)
  return s
}
function display(s, kind,    labels, numbers_, key) {
  while (match(s, /\\label\{[^}]*\}/)) {
    key = substr(s, RSTART + 7, RLENGTH - 8)
    if (!(key in number_of)) fail("no label " key)
    labels = labels "<span id=\"" key "\"></span>"; numbers_ = numbers_ (numbers_ ? " " : "") "(" number_of[key] ")"
    s = substr(s, 1, RSTART - 1) substr(s, RSTART + RLENGTH)
  }
  s = math_mode(s)
  sub(/^[ \n]+/, "", s); sub(/[ \n]+$/, "", s)
  if (kind == "align") s = "\\begin{aligned}" s "\\end{aligned}"
  return mark("<span class=\"equation\">" labels) "\\[" s "\\]" mark("<span class=\"number\">" numbers_ "</span></span>")
}
# Text and mathematics of a paragraph, each to its own.
function mixed(s,    head, i, kind, at, long) {
  while (match(s, /\$|\\begin\{(equation|align)\*?\}|\\\[/)) {
    at = RSTART; long = RLENGTH
    if (at > 1 && substr(s, at - 1, 2) == "\\$") { head = head text_mode(substr(s, 1, at)); s = substr(s, at + 1); continue }
    head = head text_mode(substr(s, 1, at - 1))
    if (substr(s, at, 1) == "$") {
      s = substr(s, at + 1); i = index(s, "$")
      if (i == 0) fail("a formula does not end: " substr(s, 1, 60))
      head = head "$" math_mode(substr(s, 1, i - 1)) "$"; s = substr(s, i + 1)
    } else {
      kind = substr(s, at, long) ~ /align/ ? "align" : "equation"
      s = substr(s, at + long)
      if (!match(s, /\\end\{(equation|align)\*?\}|\\\]/)) fail("an equation does not end: " substr(s, 1, 60))
      i = RSTART + RLENGTH
      head = head display(substr(s, 1, RSTART - 1), kind); s = substr(s, i)
    }
  }
  return head text_mode(s)
}

# --- tables, figures, headings ------------------------------------------------------------------------------------
function columns(spec,    n) {
  while (match(spec, /[@>p]\{/)) { argument(spec, RSTART + 1); n += substr(spec, RSTART, 1) == "p"; spec = substr(spec, 1, RSTART - 1) rest }
  gsub(/[^lcr]/, "", spec)
  n += length(spec)
  for (spec = ""; n > 0; n--) spec = spec "l"
  return spec
}
function empty_cells(n,    text) { for (; n > 1; n--) text = text " &"; return text }
function caption_of(s,    i, text, key, label) {
  caption_rest = s
  if (!match(s, /\\caption\*?\{/)) return ""
  i = RSTART
  text = argument(s, RSTART + RLENGTH - 1)
  caption_rest = substr(s, 1, i - 1) rest
  if (match(caption_rest, /\\label\{[^}]*\}/)) {
    key = substr(caption_rest, RSTART + 7, RLENGTH - 8)
    caption_rest = substr(caption_rest, 1, RSTART - 1) substr(caption_rest, RSTART + RLENGTH)
    if (!(key in number_of)) fail("no label " key)
    label = mark("<span id=\"" key "\"></span><b>" (key ~ /^fig:/ ? "Figure " : "Table ") number_of[key] ".</b> ")
  }
  return block("<div class=\"caption\">") label mixed(text) block("</div>")
}
function table(s,    before, after, text, spec, i, first, name) {
  gsub(/\\begin\{adjustbox\}\{[^}]*\}|\\end\{adjustbox\}/, "", s)
  if (!match(s, /\\begin\{(tabular|longtable)\}/)) return mixed(s)
  before = substr(s, 1, RSTART - 1)
  spec = argument(s, RSTART + RLENGTH); s = rest
  if (!match(s, /\\end\{(tabular|longtable)\}/)) fail("a table does not end: " substr(s, 1, 60))
  after = substr(s, RSTART + RLENGTH); s = substr(s, 1, RSTART - 1)
  text = caption_of(before); before = caption_rest
  if (text == "") { text = caption_of(s); s = caption_rest }
  sub(/^[ \n]*\\\\/, "", s)
  if (sub(/\\midrule[ \n]*\\endfirsthead/, "\\midrule", s)) sub(/\\midrule[ \n]*\\endhead/, "", s)
  sub(/\\endhead/, "", s)
  while (match(s, /\\multicolumn\{[0-9]+\}\{[a-z]*\}/)) {
    i = RSTART; first = substr(s, RSTART + 13) + 0
    name = argument(s, RSTART + RLENGTH); s = substr(s, 1, i - 1) name empty_cells(first) rest
  }
  gsub(/\\cmidrule(\([a-z]*\))?\{[^}]*\}/, "", s)
  gsub(/\\\\\*/, "\\\\", s); gsub(/\\\\\[[^\]]*\]/, "\\\\", s)
  return mixed(before) block("<div class=\"table\">") text "\\begin{tabular}{" columns(spec) "}" mixed(chunk_links(s)) "\\end{tabular}" block("</div>") mixed_or_table(after)
}
# A chunk that is named in a table of the document.
function chunk_links(s,    id, name, head) {
  while (match(s, /[^,&\n\\]+~\{\\nwtagstyle\{\}\\subpageref\{[^}]*\}\}/)) {
    name = substr(s, RSTART, RLENGTH); head = head substr(s, 1, RSTART - 1); s = substr(s, RSTART + RLENGTH)
    id = name; sub(/.*subpageref\{/, "", id); sub(/\}\}$/, "", id)
    sub(/~.*/, "", name); sub(/^ +/, "", name)
    head = head " " mark(link(chunk_id(id), escape(name) " " chunk_number[id]))
  }
  return head s
}
function figure(n, caption) {
  print "\\Page{\\footnotesize\\input{fig" n "}}" >(out "/figures.tex"); figures[++pictures] = "fig" n
  return "\n\n" opening("<figure id=\"fig:" n "\"><img src=\"fig" n ".png\" alt=\"Figure " n "\"><figcaption><b>Figure " n ".</b> ") \
    mixed(caption) opening("<small>") mixed(source_of[n]) opening("</small></figcaption></figure>") "\n\n"
}
function picture(name) {
  print "\\Page{" (name == "graph" ? "\\input{graph}" : "\\input{" name "}") "}" >(out "/figures.tex"); figures[++pictures] = name
  return block("<p class=\"picture\"><img src=\"" name ".png\" alt=\"" name "\"></p>")
}
function heading(level, title, starred, label,    no, id) {
  while (match(title, /\\texorpdfstring/)) {
    i_ = RSTART; a_ = argument(title, RSTART + RLENGTH); r_ = rest; argument(r_, 1)
    title = substr(title, 1, i_ - 1) a_ rest
  }
  if (!starred && level == 1) { no = ++chapter; section = subsection = 0 }
  if (!starred && level == 2) { no = chapter "." ++section; subsection = 0 }
  id = label != "" ? label : "sec" (++headings)
  if (label != "" && !starred && level < 3 && number_of[label] != no) fail("heading " label " is " no " here and " number_of[label] " in the document")
  return "\n\n\\" (level == 1 ? "section" : level == 2 ? "subsection" : "subsubsection") "{" mark("<span id=\"" id "\"></span>" (no ? no "\302\240\302\240" : "")) mixed(title) "}\n\n"
}
function headings_of(s,    head, macro, starred, before, title, label) {
  while (match(s, /\\(chapter|section|subsection|part|paragraph)\*?\{/)) {
    before = substr(s, 1, RSTART - 1)
    macro = substr(s, RSTART + 1, RLENGTH - 2); starred = sub(/\*$/, "", macro)
    title = argument(s, RSTART + RLENGTH - 1); s = rest; label = ""
    head = head mixed_or_table(before)
    if (match(s, /^[ \n]*\\label\{[^}]*\}/)) { label = substr(s, RSTART, RLENGTH); sub(/.*\{/, "", label); sub(/\}/, "", label); s = substr(s, RSTART + RLENGTH) }
    if (macro == "part") head = head block("<!--part " title "-->")
    else if (macro == "paragraph") head = head "\n\n\\textbf{" mixed(title) "} "
    else head = head heading(macro == "chapter" ? 1 : 2, title, starred, label)   # the document numbers subsections as sections
  }
  return head mixed_or_table(s)
}
function mixed_or_table(s) { return s ~ /\\begin\{(tabular|longtable|table)\}/ ? table(s) : mixed(s) }
function paragraph(s,    n, caption, i, after) {
  gsub(/\\(begingroup|endgroup|thispagestyle\{[^}]*\}|setlength\\[a-z]+\{[^}]*\}|renewcommand\\arraystretch\{[^}]*\})/, "", s)
  if (s ~ /nowebchunks/) gsub(/\{\\footnotesize\\nowebchunks\}/, "\n\n" index_of_chunks() "\n\n", s)
  if (s ~ /nowebindex/) gsub(/\{\\footnotesize\\nowebindex\}/, "\n\n" index_of_identifiers() "\n\n", s)
  gsub(/\\begin\{(table|center|figure)\}(\[[a-z]*\])?|\\end\{(table|center|figure)\}/, "", s)
  gsub(/\{\\(scriptsize|footnotesize) *\\begin\{longtable\}/, "\\begin{longtable}", s)
  gsub(/\\end\{longtable\}\}/, "\\end{longtable}", s)
  gsub(/\\setlength\\itemsep\{0pt\}/, "", s)
  gsub(/``/, "“", s); gsub(/''/, "”", s)
  if (match(s, /\\Figure\{[0-9]+\}/)) {
    i = RSTART; n = substr(s, RSTART + 8) + 0
    caption = argument(s, RSTART + RLENGTH); after = rest
    return paragraph(substr(s, 1, i - 1)) figure(n, caption) paragraph(after)
  }
  if (match(s, /\\input\{(schematic|graph)\}/)) {
    i = RSTART + RLENGTH; n = s ~ /input\{graph/ ? "graph" : "schematic"
    return picture(n) caption_of(substr(s, i)) mixed(caption_rest)
  }
  return headings_of(s)
}
function flush(    s) { s = gathered; gathered = ""; if (s ~ /[^ \n]/) print paragraph(s) "\n" >(out "/body.tex") }

# --- chunks -------------------------------------------------------------------------------------------------------
function chunk_id(id) { return "chunk:" id }
function chunk_link(id) {
  if (!(id in chunk_number)) fail("no chunk " id)
  return link(chunk_id(id), chunk_number[id])
}
function code(s,    head, a, b, macro) {
  gsub(/\\nwindexdefn\{\\nwixident\{[^}]*(\{\\_\}[^}{]*)*\}\}\{[^}]*\}\{[^}]*\}/, "", s)
  while (match(s, /\\nwlinkedidentc\{|\\LA\{\}|\\eqref\{|\\\\|\\\{|\\\}|\\nwbackslash\{\}|\\nwlbrace\{\}|\\nwrbrace\{\}/)) {
    head = head escape(substr(s, 1, RSTART - 1))
    macro = substr(s, RSTART, RLENGTH)
    if (macro ~ /nwlinked/) {
      a = argument(s, RSTART + RLENGTH - 1); s = rest; b = argument(s, 1); s = rest
      head = head (b in chunk_number ? link(chunk_id(b), escape(a)) : escape(a))
    } else if (macro ~ /LA/) {
      s = substr(s, RSTART + RLENGTH); a = substr(s, 1, index(s, "~{") - 1)
      b = s; sub(/^[^~]*~\{\\nwtagstyle\{\}\\subpageref\{/, "", b); sub(/\}.*/, "", b)
      s = substr(s, index(s, "\\RA{}") + 5)
      head = head "<i>⟨" escape(unquoted(a)) " " chunk_link(b) "⟩</i>"
    } else if (macro ~ /eqref/) {
      a = argument(s, RSTART + RLENGTH - 1); s = rest
      head = head link(a, "(" number_of[a] ")")
    } else { s = substr(s, RSTART + RLENGTH); head = head (macro ~ /lbrace/ ? "{" : macro ~ /rbrace/ ? "}" : macro ~ /back/ ? "\\" : substr(macro, 2)) }
  }
  return head escape(s)
}
function unquoted(s) { gsub(/\{\\_\}/, "_", s); gsub(/\{\\Tt\{\}|\\nwendquote\}/, "", s); return s }
function list_of(line, macro,    s, text, id) {
  if (!(s = index(line, "\\" macro "{"))) return ""
  s = argument(line, s + length(macro) + 1)
  while (match(s, /\\\\\{[^}]*\}/)) {
    id = substr(s, RSTART + 3, RLENGTH - 4); s = substr(s, RSTART + RLENGTH)
    text = text (text ? ", " : "") chunk_link(id)
  }
  return text
}
function begin_chunk(line,    name, id, more) {
  id = line; sub(/.*\\nwbegincode\{[0-9]+\}\\sublabel\{/, "", id); sub(/\}.*/, "", id)
  name = line; sub(/.*\\moddef\{/, "", name); sub(/~\{\\nwtagstyle.*/, "", name)
  more = line ~ /\\plusendmoddef/
  this_chunk = id
  names[++named] = unquoted(name) "\t" id
  chunk = "<div class=\"chunk\" id=\"" chunk_id(id) "\"><p class=\"name\"><span class=\"margin\">" chunk_number[id] "</span>⟨" escape(unquoted(name)) "⟩" (more ? "+" : "") "≡</p><pre>"
}
function note_definitions(line,    name, id) {
  while (match(line, /\\nwindexdefn\{\\nwixident\{/)) {
    name = argument(line, RSTART + RLENGTH - 1); line = rest
    id = this_chunk; name = unquoted(name)
    if (!((name, id) in seen)) { seen[name, id]; identifiers[name] = identifiers[name] (identifiers[name] ? ", " : "") chunk_link(id) }
  }
}
function end_chunk(line,    used, also) {
  used = list_of(line, "nwused"); also = list_of(line, "nwalsodefined")
  sub(/\n+$/, "", chunk)
  chunk = chunk "</pre>" (also || used ? "<p class=\"uses\">" (also ? "Continued in " also ". " : "") (used ? "Used in " used "." : "") "</p>" : "") "</div>"
  gsub(/\n/, "\\&#10;", chunk)
  flush()
  printf "%s", block(chunk) >(out "/body.tex")
}
function index_of_chunks(    i, n, sorted, part, html) {
  n = asort(names, sorted)
  for (i = 1; i <= n; i++) { split(sorted[i], part, "\t"); html = html "<li>" link(chunk_id(part[2]), escape(part[1]) " " chunk_number[part[2]]) "</li>" }
  return opening("<ul class=\"index\">" html "</ul>")
}
function index_of_identifiers(    i, n, order, html) {
  n = asorti(identifiers, order)
  for (i = 1; i <= n; i++) html = html "<li><code>" escape(order[i]) "</code> " identifiers[order[i]] "</li>"
  return opening("<ul class=\"index\">" html "</ul>")
}

# --- files --------------------------------------------------------------------------------------------------------
function true_if(a, b) { return (a == "Scale" ? scale : value_of[a]) == (b == "paperscale" ? "paper" : b) }
function reads(file, linking,    line, path, m, r) {
  path = S "/" file ".tex"
  while ((r = (getline line <path)) > 0) take(line, linking)
  if (r < 0) fail("cannot read " path "; run make first")
  close(path)
}
function take(line, linking,    m, at, before, quoted, k) {
  if (in_chunk) {
    note_definitions(line)
    if (at = index(line, "\\nwendcode{}")) { end_chunk(substr(line, 1, at - 1)); in_chunk = 0; take(substr(line, at + 12), linking) }
    else if (line !~ /^\\nw(used|notused|alsodefined|identdefs|identuses)/) chunk = chunk code(line) "\n"
    return
  }
  if (at = index(line, "\\nwbegincode{")) {
    if (at > 1) take(substr(line, 1, at - 1), linking)
    begin_chunk(line); in_chunk = 1; return
  }
  if (line ~ /^\\nwixlogsorted/) return
  gsub(/\\nw(begindocs|enddocs)\{[0-9]*\}/, "", line); gsub(/\\nwdocspar/, "", line); gsub(/\\nwfilename\{[^}]*\}/, "", line)
  if (line ~ /^%/) return
  while (match(line, /\\nwlinkedidentq\{/)) {
    at = RSTART; before = argument(line, RSTART + RLENGTH - 1); argument(rest, 1)
    line = substr(line, 1, at - 1) before rest
  }
  while (match(line, /\{\\Tt\{\}/)) {
    at = RSTART; before = substr(line, RSTART + RLENGTH)
    if (!index(before, "\\nwendquote}")) fail("a quotation of code does not end: " line)
    quoted = substr(before, 1, index(before, "\\nwendquote}") - 1)
    gsub(/\{\\_\}/, "_", quoted); gsub(/\\nwbackslash\{\}/, "\\", quoted); gsub(/\\nwlbrace\{\}|\\\{/, "{", quoted); gsub(/\\nwrbrace\{\}|\\\}/, "}", quoted); gsub(/\\[&%#$]/, "&", quoted)
    line = substr(line, 1, at - 1) mark("<code>" escape(quoted) "</code>") substr(before, index(before, "\\nwendquote}") + 12)
  }
  if (match(line, /\\ifx\\AuditState\\failed \\textbf\{failed\}\\else failed\\fi/)) sub(/\\ifx\\AuditState\\failed \\textbf\{failed\}\\else failed\\fi/, "failed", line)
  if (match(line, /^\\ifx\\([A-Za-z]+)\\([A-Za-z]+)/, m)) { state[++depth] = true_if(m[1], m[2]); line = substr(line, RLENGTH + 1) }
  if (line ~ /\\else$/) { state[depth] = !state[depth]; return }
  if (line ~ /^(\\fi)+$/) { depth -= gsub(/\\fi/, "", line); return }
  for (k = 1; k <= depth; k++) if (!state[k]) return
  if (line ~ /^\\newcommand/) return
  if (match(line, /^\\input\{(chapters|audit)\}$/, m)) { flush(); if (m[1] == "chapters") reads("chapters"); return }
  if (match(line, /^(\\LinkConditions)?\\Rows\{([a-z-]+)\}$/, m)) { reads(m[2], m[1] != ""); return }
  if (linking) line = gensub(/\\emph\{([^}]*)\}/, "\\\\hyperlink{run:\\1}{\\\\emph{\\1}}", "g", line)
  if (line ~ /^\\(title|author|date|bibliographystyle|clearpage)|tableofcontents/ || line ~ /^  \\large/) return
  if (line ~ /^\\maketitle/) { flush(); printf "%s", block("<h1 class=\"title\">Training Spiking Neural Networks in the Strong Coupling Regime</h1><p class=\"subtitle\">a literate reproduction: theory, code and check on one page. Scale <em>" scale "</em></p>") >(out "/body.tex"); return }
  if (line ~ /^\\begin\{center\}\\fbox/) sub(/.*\\small /, "", line)
  if (line ~ /\}\}\\end\{center\}$/) sub(/\}\}\\end\{center\}$/, "", line)
  if (line ~ /^\\begin\{abstract\}/) { flush(); printf "%s", block("<div class=\"abstract\">") >(out "/body.tex"); return }
  if (line ~ /^\\end\{abstract\}/) { flush(); printf "%s", block("</div>") >(out "/body.tex"); return }
  if (line ~ /^\\bibliography\{/) { flush(); references(); return }
  if (line ~ /^[ \t]*$/) { flush(); return }
  gathered = gathered line "\n"
}
function references(    line, path, key, text, r) {
  path = S "/draft.bbl"
  printf "%s", heading(1, "References", 1, "") >(out "/body.tex")
  while ((r = (getline line <path)) > 0) {
    if (line ~ /^\\bibitem/) { text = line; while (line !~ /\]\{[a-z0-9]+\}$/ && (getline line <path) > 0) text = text " " line; key = text; sub(/.*\]\{/, "", key); sub(/\}$/, "", key); text = mark("<span id=\"bib:" key "\"></span>") "" }
    else if (line ~ /^[ \t]*$/ && key != "") { print text_mode(text) "\n" >(out "/body.tex"); key = text = "" }
    else if (key != "" && line !~ /^\\end/) text = text " " line
  }
  if (r < 0) fail("cannot read " path)
  if (text != "" && key != "") print text_mode(text) "\n" >(out "/body.tex")
  close(path)
}
function labels(    path, line, m, r, k, count, defining) {
  path = S "/notes/draft.aux"
  while ((r = (getline line <path)) > 0)
    if (match(line, /^\\newlabel\{([^}]*)\}\{\{([^}]*)\}/, m)) number_of[m[1]] = m[2]
    else if (match(line, /^\\bibcite\{([^}]*)\}\{\{[0-9]+\}\{([0-9]+)\}\{\{([^{}]*)\}\}/, m)) { author_of[m[1]] = gensub(/~/, " ", "g", m[3]); year_of[m[1]] = m[2] }
  if (r < 0) fail("cannot read " path "; make the document first")
  close(path)
  path = S "/quoted.tex"
  while ((getline line <path) > 0)
    if (match(line, /^\\DefineNumber\{([^}]*)\}\{([^}]*)\}/, m)) value_of[m[1]] = m[2]
    else if (match(line, /^\\DefineVerdict\{([^}]*)\}\{([^}]*)\}/, m)) verdict_of[m[1]] = m[2]
  close(path)
  path = S "/figure-sources.tex"
  while ((getline line <path) > 0)
    if (match(line, /^\\DefineSource\{([^}]*)\}\{(.*)\}$/, m)) source_of[m[1]] = m[2]
  close(path)
  value_of["LargeCommit"] = "not noted"
  count = split("audit scale", defining, " ")
  for (k = 1; k <= count; k++) {
    path = S "/" defining[k] ".tex"
    while ((getline line <path) > 0)
      if (match(line, /^\\newcommand\\([A-Za-z]+)\{([^}]*)\}/, m)) value_of[m[1]] = m[2]
    close(path)
  }
  # The chunks are numbered through the document, as in the PDF.
  path = S "/chapters.tex"
  while ((getline line <path) > 0)
    if (match(line, /\\nwbegincode\{[0-9]+\}\\sublabel\{([^}]*)\}/, m)) chunk_number[m[1]] = ++chunk_count
  close(path)
}
BEGIN {
  scale = S; sub(/.*\//, "", scale)
  split("ms ms s s Hz Hz kHz kHz percent % byte B us µs", u_, " "); for (i_ = 1; i_ < 14; i_ += 2) of_unit[u_[i_]] = u_[i_ + 1]
  split("mega M kilo k giga G mebi Mi gibi Gi kibi Ki", u_, " "); for (i_ = 1; i_ < 12; i_ += 2) of_prefix[u_[i_]] = u_[i_ + 1]
  sign_of["holds"] = "✓"; sign_of["fails"] = "×"; sign_of["mixed"] = "∼"
  printf "" >(out "/body.tex"); printf "" >(out "/marks"); printf "" >(out "/figures.tex")
  labels()
  path_ = S "/paper.tex"
  while ((getline line_ <path_) > 0 && line_ !~ /^\\begin\{document\}/) ;
  while ((r_ = (getline line_ <path_)) > 0) if (line_ !~ /^\\end\{document\}/) take(line_)
  if (r_ < 0) fail("cannot read " path_ "; make the document first")
  flush()
  for (i_ = 1; i_ <= pictures; i_++) print figures[i_] >(out "/pictures")
}
