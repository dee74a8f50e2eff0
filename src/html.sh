#!/bin/bash
# The HTML edition of a document that has been typeset: a page for each chapter, mathematics as MathML, figures as pictures.
# It needs no network and no script. Usage: src/html.sh BUILD/SCALE
set -eu
export LC_ALL=C TEXINPUTS=.:figures:
S=$1
command -v pandoc >/dev/null || { echo "html: pandoc is missing; run 'make deps'" >&2; exit 2; }
new=$S/html.new
rm -rf "$new"
mkdir "$new"
awk -v S="$S" -v out="$new" -f src/html.awk
pandoc -f latex -t html5 --mathml --wrap=preserve "$new/body.tex" -o "$new/body" 2>"$new/warnings"
[ ! -s "$new/warnings" ] || { cat "$new/warnings" >&2; echo "html: pandoc did not understand the lines above" >&2; exit 1; }
awk -v out="$new" -f src/html-pages.awk "$new/marks" "$new/body"
# A page for each figure, as large as the figure.
{
  sed '/^\\begin{document}/,$d' "$S/paper.tex"
  echo '\hoffset=\dimexpr6pt-1in\relax\voffset=\hoffset'
  echo '\newcommand\Page[1]{\setbox0\hbox{#1}\pdfpagewidth=\dimexpr\wd0+12pt\relax\pdfpageheight=\dimexpr\ht0+\dp0+12pt\relax\shipout\box0 }'
  echo '\begin{document}'
  cat "$new/figures.tex"
  echo '\end{document}'
} >"$S/html-figures.tex"
(cd "$S" && pdflatex -interaction=nonstopmode -halt-on-error html-figures >html-figures.txt) || { tail -n 25 "$S/html-figures.txt" >&2; exit 1; }
gs -q -dNOPAUSE -dBATCH -dSAFER -sDEVICE=png16m -r180 -dTextAlphaBits=4 -dGraphicsAlphaBits=4 -sOutputFile="$new/page%d.png" "$S/html-figures.pdf"
page=0
while read -r name; do
  page=$((page + 1))
  mv "$new/page$page.png" "$new/$name.png"
done <"$new/pictures"
cp src/html.css "$new/style.css"
rm -f "$new/body.tex" "$new/body" "$new/marks" "$new/figures.tex" "$new/pictures" "$new/warnings" "$S"/html-figures.*
rm -rf "$S/html"
mv "$new" "$S/html"
