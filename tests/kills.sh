#!/bin/bash
# A whole build that is killed at five random moments and then made ends with the bytes of one that was not: programs,
# runs, figures, document. All else that may differ differs, too: user, umask, language, time zone, threads, number of
# jobs, date of the sources (what scale smoke makes so, with its pages, is tests/repro.sh). Then a clock that was set
# back, a file touched into the future, a folder that cannot be written, and two makes at once.
. tests/tap.sh
# These trees are not that of the make that runs the tests, and are held by themselves.
unset MAKELEVEL MAKEFLAGS MFLAGS
good=$work/good killed=$work/killed
built_tree "$good"
copy_tree "$killed"
cp -r "$good/data/tiny" "$killed/data"
cp "$good/src/keeping/typesetting.nw" "$killed/src/keeping"                # the document of the first chapters
# The other build is that of another user, if there is another that we may become.
other=()
if [ "$(id -u)" = 0 ]; then
  chmod 755 "$work"
  chown -R 65534:65534 "$killed"
  other=(setpriv --reuid=65534 --regid=65534 --clear-groups --)
fi
find "$killed" -exec touch -h -d 2019-02-03 {} +
locale=$(locale -a 2>/dev/null | grep -vxE 'C|POSIX|C\.(UTF-8|utf8)' | head -n 1)
elsewhere=(env LC_ALL="${locale:-C.UTF-8}" LANG="${locale:-C.UTF-8}" TZ=Asia/Kathmandu OMP_NUM_THREADS=3 USER=someone
  LOGNAME=someone HOME="$killed" TEXMFVAR="$killed/texmf")
ok 'uninterrupted: the document' [ -s "$good/build/tiny/paper.pdf" ]
whole=$(($(cat "$B/tiny-tree.seconds") * 1000 + 20000))    # milliseconds, with those of the compiler
# What no build of the document makes, and what is being made, is not compared.
made() {
  (cd "$1/build" && find . -type f ! -path './*/log/*' ! -name '*.partial' ! -name '*.new' ! -path './[bo]*/*-test*' \
    ! -path './[bo]*/bench*' ! -path './obj/handmade-run.*' ! -path ./lock ! -path ./book/tools.mk \
    -exec sha256sum {} + | LC_ALL=C sort -k 2)
}
same_build() { local list; list=$(diff <(made "$good") <(made "$killed")) || { echo "$list"; return 1; }; }

# Moments are spread over the time of the whole build, so that early kills hit the compiler and late ones the document.
RANDOM=7
kills=0 finished=0
while [ $kills -lt 5 -a $finished -lt 10 ]; do
  (umask 027; exec setsid "${other[@]}" "${elsewhere[@]}" make -C "$killed" -j4 SCALE=tiny programs paper) \
    >"$work/out" 2>"$work/err" &
  pid=$!
  sleep "$(awk -v r=$RANDOM -v whole=$whole 'BEGIN { printf "%.3f", 0.05 + r / 32768 * whole / 6000 }')"
  if kill -0 $pid 2>/dev/null; then kills=$((kills + 1)); else
    finished=$((finished + 1))                             # done already: take something away and go on
    rm -rf "$killed"/build/tiny/{rowsum-1,pictures,paper.pdf,record} "$killed"/build/obj/{rls,sim}.o
  fi
  kill -9 -- -$pid 2>/dev/null
  wait $pid 2>/dev/null
done
ok "killed $kills times in whole builds, after $finished that were done already" [ $kills -ge 5 -a $finished -lt 5 ]
run "${other[@]}" "${elsewhere[@]}" make -C "$killed" SCALE=tiny programs paper
ok 'then make: exit status 0' exits 0
ok 'then make: the same files with the same bytes' same_build
ok 'then make: the same document' same "$good/build/tiny/paper.pdf" "$killed/build/tiny/paper.pdf"
ok 'then make: no folder is named in a file' no grep -rlF "$work" "$killed/build" "$good/build"
cp -p "$killed/build/tiny/rowsum-1/raster.tsv" "$work/kept"
printf 'x' | dd of="$killed/build/tiny/rowsum-1/raster.tsv" bs=1 seek=500 conv=notrunc status=none
ok 'then make: a byte that differs would be found' no same_build
cp -p "$work/kept" "$killed/build/tiny/rowsum-1/raster.tsv"
run make -C "$killed" -q SCALE=tiny
ok 'then make: nothing is left to do' exits 0

# --- the clock ----------------------------------------------------------------------------------------------------
touch -d '+2 days' "$killed/build/tiny/rowsum-1/network.h5"
run make -C "$killed" SCALE=tiny
ok 'a made file from the future: exit status 0' exits 0
ok 'a made file from the future: right results' same_build
touch -d '+2 days' "$killed/paper.nw" "$killed/src/theory/theory.nw" "$killed/data/tiny/ridge.cfg"
run make -C "$killed" SCALE=tiny
ok 'sources from the future: exit status 0' exits 0
ok 'sources from the future: right results' same_build
# The clock was set back: what is edited now is older than what was made before.
find "$killed/build" -type f -exec touch -d '+1 hour' {} +
echo 'learning: { mu = 3.0; };' >"$killed/data/tiny/ridge.cfg"
run make -C "$killed" SCALE=tiny build/tiny/claims.tsv
ok 'an edit older than what was made: exit status 0' exits 0
ok 'an edit older than what was made: the new parameter is used' \
  grep -qx $'mu\t3' "$killed/build/tiny/ridge-1/measures.tsv"
cp -p "$good/data/tiny/ridge.cfg" "$killed/data/tiny"
run make -C "$killed" SCALE=tiny
ok 'and back again: right results' same_build

# --- asked to stop ------------------------------------------------------------------------------------------------
# Of runs that are gone some are made when make is stopped, and others are not.
some_runs=("$killed"/build/tiny/{rowsum,ridge,loose,product,chaos,two}-1)
rm -rf "${some_runs[@]}" "$killed"/build/tiny/paper.pdf
make -C "$killed" -j2 SCALE=tiny >"$work/out" 2>"$work/err" &
pid=$!
until [ -n "$(find "${some_runs[@]}" -name targets.h5 2>/dev/null)" ]; do sleep 0.02; done
kill -TERM $pid
wait $pid 2>/dev/null
at_work() {
  for p in /proc/[0-9]*; do
    [ "$(readlink "$p/cwd")" = "$killed" ] && tr '\0' ' ' <"$p/cmdline"
  done | grep build/bin/
}
sleep 0.5
ok 'make asked to stop: no program goes on' no at_work
run make -C "$killed" SCALE=tiny
ok 'make asked to stop: the next one ends with the same files' same_build

# --- two at once --------------------------------------------------------------------------------------------------
rm -rf "${some_runs[@]}" "$killed"/build/tiny/paper.pdf
make -C "$killed" SCALE=tiny >"$work/out1" 2>"$work/err1" &
first=$!
until [ -e "$killed/build/lock" ] && ! flock -n "$killed/build/lock" true; do sleep 0.02; done
run make -C "$killed" SCALE=tiny list
ok 'two at once: who only looks does not wait' exits 0
run make -C "$killed" clean
ok 'two at once: nothing is cleared away' exits 2
ok 'two at once: nothing is cleared away: the sentence' \
  says 'clean: another make is at work in this tree; stop it first'
run make -C "$killed" SCALE=tiny
ok 'two at once: the second succeeds' exits 0
ok 'two at once: it says that it waits' says 'make: another make is at work in this tree; waiting for it to end'
wait $first
ok 'two at once: the first succeeds' [ $? = 0 ]
ok 'two at once: right results' same_build

# --- a folder that cannot be written ------------------------------------------------------------------------------
find "$killed" -newermt now -exec touch -h {} +                   # the sources of tomorrow are of today again
make -C "$killed" SCALE=tiny >"$work/out" 2>&1
rm "$killed/build/tiny/rowsum-1/measures.tsv"
chmod -R a+rX,a-w "$killed"
run "${other[@]}" make -C "$killed" SCALE=tiny
ok 'read-only tree: make fails' [ "$status" != 0 ]
sentence='measure: cannot write build/tiny/rowsum-1/measures.tsv: Permission denied; choose an --output folder that'
ok 'read-only tree: the sentence' says "$sentence exists and is writable"
chmod -R u+w "$killed"
# A rule with several outputs: make 4.3 deletes all of them when the program fails, whether it has changed them or not.
make -C "$killed" SCALE=tiny build/tiny/rowsum-1/measures.tsv >"$work/out" 2>&1
cp "$killed/build/tiny/rowsum-1/measures.tsv" "$work/before.tsv"
cp "$killed/build/bin/measure" "$work/measure"
printf '#!/bin/sh\nexit 2\n' >"$killed/build/bin/measure"
run make -C "$killed" SCALE=tiny build/tiny/rowsum-1/measures.tsv
ok 'a program that fails: make fails' [ "$status" != 0 ]
ok 'a program that fails: the table of the run is as it was' \
  cmp "$work/before.tsv" "$killed/build/tiny/rowsum-1/measures.tsv"
cp "$work/measure" "$killed/build/bin/measure"
run make -C "$killed" SCALE=tiny
ok 'writable again: right results' same_build
make -C "$killed" SCALE=tiny build/tiny/runs.tsv >"$work/out"
run make -C "$killed" clean
ok 'make clean, right after another make: exit status 0' exits 0
ok 'make clean: nothing is left' [ ! -e "$killed/build" ]
finish
