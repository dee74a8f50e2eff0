#!/bin/bash
# The tarball: it is the same each time, unpacked elsewhere it builds and passes the audit, and the document can be
# typeset from it without running anything.
. tests/tap.sh
tree=$work/tree
built_tree "$tree"
history() { git -C "$tree" -c user.name=test -c user.email=test@localhost "$@"; }
history init -q && history add -A && history commit -qm first
make -C "$tree" programs >"$work/out" 2>&1
(cd "$tree" && build/make/tree.sh >build/checked)
run make -C "$tree" -j2 SCALE=tiny lock
ok 'the results are recorded' exits 0
history add -A && history commit -qm record
run make -C "$tree" SCALE=tiny dist
ok 'make dist: exit status 0' exits 0
tarball=$tree/build/dist/strong-coupling-tiny.tar.gz
cp "$tarball" "$work/first.tar.gz"
run make -C "$tree" SCALE=tiny dist
ok 'make dist again: the same bytes' same "$work/first.tar.gz" "$tarball"
mkdir "$work/elsewhere"
tar -xzf "$tarball" -C "$work/elsewhere"
new=$work/elsewhere/strong-coupling-tiny
ok 'it has the sources that git knows' diff <(history ls-files | grep -v '^data/recorded/' | sort) \
  <(cd "$new" && find . -type f ! -path './typeset/*' ! -path './data/recorded/*' ! -name paper.pdf \
    ! -name programs.pdf ! -path ./data/record-day.txt ! -path ./data/commit.txt -printf '%P\n' | sort)
ok 'it has the record' diff -r "$tree/data/recorded" "$new/data/recorded"
ok 'it has the paper' same "$tree/build/tiny/paper.pdf" "$new/paper.pdf"
ok 'it has the book' same "$tree/build/tiny/programs.pdf" "$new/programs.pdf"
ok 'it has the licence' grep -q 'GNU GENERAL PUBLIC LICENSE' "$new/COPYING"
ok 'it names the commit' [ "$(cat "$new/data/commit.txt")" = "$(history rev-parse HEAD)" ]
typeset() {
  (cd "$new/typeset" && export SOURCE_DATE_EPOCH=1609459200 FORCE_SOURCE_DATE=1 &&
    for volume in paper programs; do
      for k in 1 2 3 4; do pdflatex -interaction=batchmode $volume || return 1; done
    done)
}
run typeset
ok 'typeset without running anything: exit status 0' exits 0
ok 'typeset without running anything: the same paper' same "$new/paper.pdf" "$new/typeset/paper.pdf"
ok 'typeset without running anything: the same book' same "$new/programs.pdf" "$new/typeset/programs.pdf"
run make -C "$new" -j2 SCALE=tiny audit
ok 'unpacked elsewhere: make audit passes' exits 0
ok 'unpacked elsewhere: every row' grep -q ' 0 FAIL$' "$work/out"
run make -C "$new" SCALE=tiny
ok 'unpacked elsewhere: the document, with the commit in it' \
  same "$tree/build/tiny/paper.pdf" "$new/build/tiny/paper.pdf"
run make -C "$new" SCALE=tiny lock
ok 'no record can be made of a copy without history' says 'lock: this tree has no history'
finish
