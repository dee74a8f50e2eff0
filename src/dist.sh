#!/bin/bash
# A tarball that builds and audits elsewhere, and typesets without running anything. Equal sources and results give
# equal bytes. Usage: src/dist.sh SCALE BUILD/SCALE FOLDER SECONDS
set -eu
scale=$1 S=$2 out=$3 epoch=$4
name=strong-coupling-$scale
rm -rf "$out/$name"
mkdir -p "$out/$name/typeset"
src/tree.sh -l | xargs -0 cp -p --parents -t "$out/$name" --
[ ! -d data/recorded ] || cp -r --parents -t "$out/$name" data/recorded
if [ -e .git ]; then
  commit=$(git rev-parse HEAD)
  [ -z "$(git status --porcelain -- . ':(exclude,glob)data/recorded/*/**')" ] || commit="$commit and changes"
  echo "$commit"
else
  cat data/commit.txt 2>/dev/null || echo 'no commit'
fi > "$out/$name/data/commit.txt"
cp "$S"/*.tex "$S"/figures/fig*.tex "$S"/figures/fig*.pdf src/references.bib "$out/$name/typeset"
cp "$S/draft.bbl" "$out/$name/typeset/paper.bbl"
cp "$S/paper.pdf" "$out/$name"
printf '%s\n' 'The document, to be typeset without running anything (it needs noweb.sty):' \
  "  export SOURCE_DATE_EPOCH=$epoch FORCE_SOURCE_DATE=1" '  pdflatex paper && pdflatex paper && pdflatex paper && pdflatex paper' \
  > "$out/$name/typeset/README"
tar -C "$out" --sort=name --mtime="@$epoch" --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX -c "$name" |
  gzip -n9 > "$out/$name.tar.gz.new"
mv "$out/$name.tar.gz.new" "$out/$name.tar.gz"
rm -rf "$out/$name"
echo "$out/$name.tar.gz"
