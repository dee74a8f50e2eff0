# The HTML edition, second half: the marks of src/html.awk are replaced, and what pandoc wrote becomes a page for each
# chapter. A link to a place that no page has stops it.
# Usage: awk -v out=FOLDER -f src/html-pages.awk FOLDER/marks FOLDER/body.html; writes FOLDER/*.html.

function replaced(s,    head, n) {
  while (match(s, /ZZ[IB][0-9]+ZZ/)) {
    n = substr(s, RSTART + 3, RLENGTH - 5)
    head = head substr(s, 1, RSTART - 1) html[n]; s = substr(s, RSTART + RLENGTH)
  }
  return head s
}
function plain(s) { gsub(/<[^>]*>/, "", s); gsub(/\n/, " ", s); return s }
function named(heading, n) {
  if (match(heading, /id="ch:[^"]*"/)) return substr(heading, RSTART + 7, RLENGTH - 8) ".html"
  return "chapter" n ".html"
}
function navigation(n) {
  return "<nav>" (n > 1 ? "<a href=\"" file[n - 1] "\">" title[n - 1] "</a>" : "<span></span>") "<a href=\"index.html\">contents</a>" \
    (n < pages ? "<a href=\"" file[n + 1] "\">" title[n + 1] "</a>" : "<span></span>") "</nav>\n"
}
function linked(s, here,    head, target) {
  while (match(s, /href="#[^"]*"/)) {
    target = substr(s, RSTART + 7, RLENGTH - 8)
    head = head substr(s, 1, RSTART - 1)
    if (!(target in page_of)) { print "html: a link on " here " leads to " target ", which is nowhere" >"/dev/stderr"; broken = 1 }
    else head = head "href=\"" (page_of[target] == here ? "" : page_of[target]) "#" target "\""
    s = substr(s, RSTART + RLENGTH)
  }
  return head s
}
function contents(    i, n, part, k, text, line) {
  text = "<div class=\"contents\">\n"
  for (i = 2; i <= pages; i++) {
    if (part_before[i]) text = text "<h2>" part_before[i] "</h2>\n"
    text = text "<p><a href=\"" file[i] "\">" title[i] "</a></p>\n"
    n = split(page[i], line, /<h2>/)
    if (n > 1) text = text "<ul>"
    for (k = 2; k <= n; k++) {
      sub(/<\/h2>(.|\n)*/, "", line[k])
      if (match(line[k], /id="[^"]*"/)) text = text "<li><a href=\"" file[i] "#" substr(line[k], RSTART + 4, RLENGTH - 5) "\">" plain(line[k]) "</a></li>\n"
    }
    if (n > 1) text = text "</ul>\n"
  }
  return text "</div>\n"
}
BEGIN { FS = "\t" }
FNR == NR { html[$1] = substr($0, length($1) + 2); next }
{ body = body $0 "\n" }
END {
  gsub(/<annotation [^>]*>[^<]*<\/annotation>/, "", body)
  gsub(/<\/?semantics>/, "", body)
  gsub(/<p>[ \n]*<\/p>/, "", body)
  body = gensub(/<p>(ZZB[0-9]+ZZ)/, "\\1", "g", body)
  body = gensub(/(ZZB[0-9]+ZZ)<\/p>/, "\\1", "g", body)
  body = gensub(/<h([1-6]) id="[^"]*"/, "<h\\1", "g", body)
  pages = split(replaced(body), page, /<h1>/)
  file[1] = "index.html"; title[1] = "Contents"
  for (i = 2; i <= pages; i++) {
    head = page[i]; sub(/<\/h1>(.|\n)*/, "", head)
    file[i] = named(head, i); title[i] = plain(head)
    if (match(page[i - 1], /<!--part [^>]*-->/)) part_before[i] = substr(page[i - 1], RSTART + 9, RLENGTH - 12)
    page[i] = "<h1>" page[i]
  }
  for (i = 1; i <= pages; i++) {
    s = page[i]
    while (match(s, / id="[^"]*"/)) { page_of[substr(s, RSTART + 5, RLENGTH - 6)] = file[i]; s = substr(s, RSTART + RLENGTH) }
  }
  for (i = 1; i <= pages; i++) {
    path = out "/" file[i]
    around = i == 1 ? "" : navigation(i)
    print "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" (i == 1 ? "Training Spiking Neural Networks in the Strong Coupling Regime" : title[i]) \
      "</title>\n<link rel=\"stylesheet\" href=\"style.css\">\n</head>\n<body>\n" around linked(page[i], file[i]) (i == 1 ? contents() : "") around "</body>\n</html>" >path
    close(path)
  }
  exit broken ? 1 : 0
}
