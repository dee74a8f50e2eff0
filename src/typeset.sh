#!/bin/bash
# Typeset paper.tex: passes of LaTeX until one of them leaves the notes (labels, contents, bookmarks) as it found them.
# The notes of the last document are kept, and where they still fit one pass is enough. The only text that depends on
# page breaks is the page numbers in the contents, which stand at the ends of their lines and move nothing. So there is
# one set of notes that stays, and the document has the same bytes whatever it began with. (Were the chunks named by
# their pages, two sets could change into each other for ever, or each could stay.) Usage: src/typeset.sh BUILD/SCALE
set -eu
cd "$1"
export TEXINPUTS=.:figures:
notes='draft.aux draft.toc draft.out'
rm -f draft.*
# The references come first: with them the text has its length from the first pass on.
{
  grep -oh '\\cite[a-z]*{[^}]*}' paper.tex chapters.tex | sed 's/^[^{]*/\\citation/'
  sed -n 's/^\\bibliography{/\\bibdata{/p; s/^\\bibliographystyle/\\bibstyle/p' paper.tex
} >draft.aux
bibtex -terse draft
rm draft.aux

latex() { pdflatex "$@" -interaction=nonstopmode -halt-on-error -jobname=draft paper >typeset.txt; }
digest() { cat $notes 2>/dev/null | sha256sum; }
settles() {                  # a pass that writes pages, until the notes stay; a cross-reference may not settle
  local pass before
  for pass in 1 2 3 4 5; do
    before=$(digest)
    latex || return 1
    [ "$before" != "$(digest)" ] || return 0
  done
  echo "typeset: the labels of the document do not settle" >&2
  return 1
}
from_nothing() { rm -f $notes && latex -draftmode && latex -draftmode && settles; }
from_notes() { [ -d notes ] && cp notes/* . && settles; }
from_notes || from_nothing || { tail -n 25 typeset.txt; rm -f paper.pdf; exit 1; }
! grep -E 'undefined|multiply defined|Missing character|(number|run):.*does not exist' draft.log ||
  { echo "the document has the faults above"; rm -f paper.pdf; exit 1; }
rm -rf notes.new
mkdir notes.new
cp $notes notes.new
rm -rf notes
mv notes.new notes
mv draft.pdf paper.pdf
