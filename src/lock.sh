#!/bin/bash
# Whether this tree may be recorded, and the recording.
# Usage: src/lock.sh may BUILD; src/lock.sh record BUILD/SCALE/record data/recorded/SCALE
set -eu
refuse() { echo "lock: $*" >&2; exit 2; }
case $1 in
may)
  [ -e .git ] || refuse "this tree has no history, so the record could not name a commit; work in a clone"
  changed=$(git status --porcelain -- . ':(exclude,glob)data/recorded/*/**')
  [ -z "$changed" ] || refuse "the tree has changes that are not committed; commit them first:"$'\n'"$changed"
  [ -s "$2/checked" ] || refuse "the tests have not passed here; run 'make check' first"
  [ "$(cat "$2/checked")" = "$(src/tree.sh)" ] ||
    refuse "the sources have changed since the tests passed; run 'make check' again"
  ;;
record)
  new=$3.new
  rm -rf "$new"
  mkdir -p "$new"
  for file in "$2"/*.tsv; do
    { echo "# seal $(sha256sum < "$file" | cut -c1-64)"; cat "$file"; } > "$new/${file##*/}"
  done
  rm -rf "$3"
  mv "$new" "$3"
  echo "recorded $(cat "$3"/*.tsv | grep -vc '^#') rows in $3; commit them"
  ;;
esac
