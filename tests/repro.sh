#!/bin/bash
# The same sources make the same bytes: scale smoke is built twice, in folders of different names, one after the other,
# and everything else differs that may: threads, jobs, language, time zone, umask, user, home, the date of the files.
# Every file under build/ must be the same, and so must the document and its HTML edition.
. tests/tap.sh
first=$work/one second="$work/quite another folder"
for tree in "$first" "$second"; do copy_tree "$tree"; done
with_programs "$first"       # compiled in a third folder
# Another user, if there is another that we may become.
other=()
if [ "$(id -u)" = 0 ]; then
  chmod 755 "$work"
  chown -R 65534:65534 "$second"
  other=(setpriv --reuid=65534 --regid=65534 --clear-groups --)
fi
locale=$(locale -a 2>/dev/null | grep -vxE 'C|POSIX|C\.(UTF-8|utf8)' | head -n 1)
find "$second" -exec touch -h -d 2019-02-03 {} +

cd "$first" || exit 1
umask 022
run env LC_ALL=C TZ=UTC OMP_NUM_THREADS=1 make -j1 SCALE=smoke programs paper html
ok 'one thread, one job: exit status 0' exits 0
cd "$second" || exit 1
umask 027
run "${other[@]}" env LC_ALL="${locale:-C.UTF-8}" LANG="${locale:-C.UTF-8}" TZ=Asia/Kathmandu OMP_NUM_THREADS=2 \
  USER=someone LOGNAME=someone HOME="$second" TEXMFVAR="$second/texmf" make -j4 SCALE=smoke programs paper html
ok 'two threads, four jobs, another language, time zone, umask and user: exit status 0' exits 0
cd / || exit 1
umask 022

# What is not compared: the measured times, which no result depends on.
# Nor the programs of the tests, which are compiled here and there are not.
files() {
  (cd "$1/build" && find . -type f ! -path './*/log/*' ! -path './[bo]*/*-test*' ! -path './[bo]*/bench*' \
    ! -path './obj/handmade-run.*' ! -path ./lock ! -path ./book/tools.mk -exec sha256sum {} + | LC_ALL=C sort -k 2)
}
names() { files "$1" | sed 's/^[^ ]* *//'; }
ok 'the same files' diff <(names "$first") <(names "$second")
ok 'there are many' [ "$(names "$first" | wc -l)" -gt 200 ]
differ() { diff <(files "$first") <(files "$second") | sed -n 's/^< [^ ]* *//p'; }
same_bytes() { local list; list=$(differ); [ -z "$list" ] || { echo "$list"; return 1; }; }
ok 'every file under build/ has the same bytes' same_bytes
ok 'the paper too' same "$first/build/smoke/paper.pdf" "$second/build/smoke/paper.pdf"
ok 'and the book' same "$first/build/smoke/programs.pdf" "$second/build/smoke/programs.pdf"
ok 'no folder is named in them' no grep -rlF "$work" "$first/build" "$second/build"
wide() { grep -hE '^Overfull .hbox \(([0-9]{3,}|[1-9][0-9])\.' "$first"/build/smoke/draft-*.log; }
ok 'no box of the document is wider than its line by 10 pt' no wide
open_references() {
  cat "$first"/build/smoke/draft-*.log |
    grep -E '^(LaTeX|Package|pdfTeX).*(undefined|multiply.defined)|^Missing character'
}
ok 'no reference is open' no open_references
# The paper is for a reader with ten minutes.
pages() { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }
place() { sed -n "s/^.newlabel{$1}{{[^}]*}{\([0-9]*\)}.*/\1/p" "$first/build/smoke/notes/draft-paper.aux"; }
if command -v pdfinfo >/dev/null; then
  ok 'the paper has at most fourteen pages before its supplement' [ "$(place 'end:paper')" -le 14 ]
  ok 'and about as many in it' [ "$(pages "$first/build/smoke/paper.pdf")" -le 30 ]
else
  skip 2 'pdfinfo is not here'
fi
ok 'it has at most five figures' \
  [ "$(grep -c '^.newlabel{fig:[^}]*}{{[0-9]' "$first/build/smoke/notes/draft-paper.aux")" -le 5 ]
ok 'the HTML edition: pages are whole, and their code is what was compiled' \
  diff /dev/null <("$first/tests/html.pl" "$first/build/smoke/html" "$first/build/src" 2>&1)
printf 'x' | dd of="$second/build/smoke/rowsum-1/raster.tsv" bs=1 seek=500 conv=notrunc status=none
ok 'a byte that differs would be found' [ "$(differ)" = ./smoke/rowsum-1/raster.tsv ]
finish
