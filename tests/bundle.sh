#!/bin/bash
# A bundle is packed in one tree and verified in a clone of it, where make then takes for made what equals the record.
# Damaged, forged and hostile bundles are refused, and leave nothing behind. Audits of a few runs, and the schedule.
. tests/tap.sh
need record verify schedule
tree=$work/tree clone=$work/clone
built_tree "$tree"
# A few runs will do. Their files, and the rows of these, are there.
mkdir "$work/aside"
sed -i 's/continues = "rowsumdale"/continues = "rowsum"/' "$tree/data/tiny/long.cfg"
for run in "$tree"/data/tiny/*.cfg; do
  case ${run##*/} in
  scale.cfg | untrained.cfg | rowsum.cfg | ridge.cfg | loose.cfg | equal.cfg | weak.cfg | beforeweak.cfg | long.cfg) ;;
  *) mv "$run" "$work/aside" ;;
  esac
done
make -C "$tree" -j2 SCALE=tiny programs build/tiny/plan.mk >"$work/out" 2>&1
for rows in "$tree"/build/tiny/record/*-1.tsv; do
  [ -e "$tree/data/tiny/$(basename "$rows" -1.tsv).cfg" ] || rm "$rows"
done
(cd "$tree" && rm -rf data/recorded/tiny && build/make/lock.sh record build/tiny/record data/recorded/tiny) >"$work/out"
history() { git -C "$tree" -c user.name=test -c user.email=test@localhost "$@"; }
history init -q && history add -A && history commit -qm record

# --- packing -----------------------------------------------------------------------------------------------------
mapfile -t arguments < <(cd "$tree" && printf '%s\n' -p data/base.cfg -p data/tiny/scale.cfg &&
  ls data/tiny/*.cfg | grep -v /scale.cfg)
again() {                    # LIMIT CONDITIONS: what make bundle does when all is made
  (cd "$tree" && export SOURCE_DATE_EPOCH=1609459200 &&
    build/make/bundle.sh tiny build/tiny build "$1" "$2" "${arguments[@]}")
}
all='untrained rowsum ridge equal loose'
run again 100000000 "$all"
ok 'a bundle is packed: exit status 0' exits 0
bundle=$work/good.tar
mv "$tree/build/bundle/strong-coupling-tiny.tar" "$bundle"
run again 100000000 "$all"
ok 'packed again: the same bytes' same "$bundle" "$tree/build/bundle/strong-coupling-tiny.tar"
run again 1000 rowsum
ok 'a limit that is too small: exit status' exits 2
ok 'a limit that is too small: the sentence' says 'bundle: tables, figures and document alone take '
run again much rowsum
ok 'a limit that is no number: the sentence' says_once \
  "bundle: LIMIT is a number of bytes, such as 100000000, and not 'much'"
members() { tar -tf "$bundle" | grep -E "$1"; }
ok 'it has weights of the headline runs, and no others' \
  diff <(members '/weights\.h5$' | cut -d/ -f2) <(printf '%s\n' equal-1 loose-1 ridge-1 rowsum-1 untrained-1)
ok 'it has the tables of all runs' [ "$(members '/measures\.tsv\.gz$' | wc -l)" = 8 ]
ok 'it has figure, record and document' \
  [ "$(members '^(figures/fig2\.pdf|record/rowsum-1\.tsv|paper\.pdf)$' | wc -l)" = 3 ]
ok 'it has no spikes' no members trials

# --- verified in a fresh clone -----------------------------------------------------------------------------------
git clone -q "$tree" "$clone" 2>"$work/err"
mkdir "$clone/build"
cp -a "$tree"/build/{book,make,src,obj,bin,toolchain} "$clone/build"
build() { run make -C "$clone" -j2 SCALE=tiny "$@"; }
S=$clone/build/tiny
made() {                     # files of runs made here; log/telling is what progress is told from
  find "$S/log" -maxdepth 1 -name '*.*' -printf '%f\n' 2>/dev/null | grep -vE '^(figures|pictures)\.' | sort | paste -sd ' '
}
build verify
ok 'no bundle: the sentence' says 'verify: name a bundle, as in make verify BUNDLE='
build verify fig3 BUNDLE="$bundle"
ok 'verify beside another goal is refused' says "verify comes alone: run 'make verify BUNDLE=...', then 'make fig3'"
build verify BUNDLE="$bundle"
ok 'verify: exit status 0' exits 0
ok 'verify: what was compared' grep -qE '^verify: equal to the record of commit .*: [0-9]{3,} files of runs \(15 by' \
  "$work/out"
ok 'verify: what was not' grep -q '^verify: not compared: the document' "$work/out"
ok 'verify: nothing is left over' [ ! -e "$S/bundle.new" ]
ok 'the weights are there' same "$tree/build/tiny/rowsum-1/weights.h5" "$S/rowsum-1/weights.h5"
build fig3
ok 'a figure: exit status 0' exits 0
ok 'a figure: no file of a run was made for it' [ -z "$(made)" ]
ok 'a figure: it is that of the other tree' same "$tree/build/tiny/pictures/fig3.pdf" "$S/pictures/fig3.pdf"
build claims
ok 'claims: no file of a run was made for them' [ -z "$(made)" ]
ok 'claims: they are there' [ "$(grep -c rowsum "$S/claims.tsv")" -gt 5 ]
build -q build/tiny/figures/fig3.pdf
ok 'a second make does nothing' exits 0

cp "$clone/data/tiny/rowsum.cfg" "$work/rowsum.cfg"
echo 'perturb: { trials = 4; };' >>"$clone/data/tiny/rowsum.cfg"
build build/tiny/rowsum-1/isn.tsv
ok 'a claim on a trained network: exit status 0' exits 0
ok 'a claim on a trained network: only its program was run' [ "$(made)" = rowsum-1.isn.tsv ]
cp "$work/rowsum.cfg" "$clone/data/tiny/rowsum.cfg"
rm -r "$S/log"
cat >"$clone/data/tiny/longer.cfg" <<'END'
learning: { mu = 8.0; trials = 8; };
run: { seeds = 1; continues = "rowsum"; targets = "rowsum"; };
END
build build/tiny/longer-1/weights.h5
ok 'a longer training: exit status 0' exits 0
ok 'a longer training: network, targets and training, and nothing of other runs' \
  [ "$(made)" = 'longer-1.network.h5 longer-1.targets.h5 longer-1.weights.h5' ]
rm -rf "$clone/data/tiny/longer.cfg" "$S/longer-1" "$S/log"
rm "$clone"/build/bin/{record,audit}      # as in a fresh clone: the audit makes what it needs
build audit RUNS=ridge-1
ok 'spikes are made from verified weights as they were recorded' exits 0
ok 'the audit says what was not made here' \
  grep -qE '^audit: [0-9]+ files were taken from a bundle, and not made' "$work/out"
ok 'weights were not' no grep -q weights <<<"$(made)"

# --- other parameters than those of the record -------------------------------------------------------------------
rm -r "$S"
cp "$clone/data/tiny/ridge.cfg" "$work/ridge.cfg"
sed -i 's/mu = 0.0/mu = 4.0/' "$clone/data/tiny/ridge.cfg"
build verify BUNDLE="$bundle"
ok 'a parameter that has changed: exit status 0' exits 0
ok 'a parameter that has changed: it is told' grep -qE \
  '^verify: [0-9]+ files of the record are of other programs or parameters than this tree has' "$work/out"
ok 'a parameter that has changed: the network is taken, the weights are not' \
  [ -e "$S/ridge-1/network.h5" -a ! -e "$S/ridge-1/weights.h5" ]
cp "$work/ridge.cfg" "$clone/data/tiny/ridge.cfg"

# --- damaged, forged and hostile ---------------------------------------------------------------------------------
rm -r "$S"
build build/tiny/plan.mk
mkdir "$work/outside" "$work/pack"
echo harmless >"$work/outside/file"
bad=$work/bad.tar
everything() {               # the date of a folder changes where a folder in it came and went
  (cd "$work" && find clone outside pack \( -type d -printf '%p\n' \) -o -printf '%p %y %s %T@\n' | sort)
}
refused() {                  # TEXT WORDS...: the bundle is refused in a sentence with these words; nothing changes
  local text=$1 word
  shift
  everything >"$work/before"
  run eval 'cd "$clone" && build/make/verify.sh "$bad" tiny build/tiny build "${arguments[@]}"'
  cd "$OLDPWD"
  ok "$text: exit status" exits 2
  for word; do ok "$text: the sentence" says "$word"; done
  everything >"$work/after"
  ok "$text: nothing is written" diff "$work/before" "$work/after"
}
unpacked() { rm -rf "$work/pack" && mkdir "$work/pack" && tar -xf "$bundle" -C "$work/pack"; }
packed() {                   # with digests of its own
  (cd "$work/pack" && find . -type f ! -name SHA256SUMS -printf '%P\n' | sort | xargs sha256sum >SHA256SUMS &&
    find . -type f -printf '%P\n' | sort | tar -T - -cf "$bad")
}
append() { cp "$bundle" "$bad" && tar -P -rf "$bad" "$@"; }
flip() {                     # FILE OFFSET: one byte
  local byte
  byte=$(od -An -tu1 -j "$2" -N 1 "$1")
  printf "\\x$(printf %x $((byte ^ 255)))" | dd of="$1" bs=1 seek="$2" conv=notrunc status=none
}
append "$work/outside/file"
refused 'an absolute name' 'has a member that no bundle has: /'
append -C "$work/outside" --transform 's,^,../,' file
refused 'a name with ..' 'has a member that no bundle has: ../file'
append -C "$work/outside" --transform 's,^,runs/../../,' file
refused 'a name with .. inside' 'has a member that no bundle has: runs/../../file'
ln -s /dev/null "$work/outside/link"
append -C "$work/outside" --transform 's,^,tables/,' link
refused 'a symbolic link' 'has tables/link, which is no plain file'
rm "$work/outside/link"
cp -l "$work/outside/file" "$work/outside/twin"
append -C "$work/outside" --transform 's,^[ft],tables/&,' file twin
refused 'a hard link' 'which is no plain file'
rm "$work/outside/twin"
append -C "$work/outside" --transform 's,.*,runs/rowsum-1/other.h5,' file
refused 'a member that the list does not name' 'SHA256SUMS do not agree about runs/rowsum-1/other.h5'
append -C "$work/outside" --transform 's,.*,bundle.txt,' file
refused 'a member twice' 'has bundle.txt twice'
unpacked
cp "$work/outside/file" "$work/pack/runs/rowsum-1/other.h5"
packed
refused 'a foreign file, with its digest' 'has runs/rowsum-1/other.h5, which scale tiny does not make'
unpacked
sed -i 's/^scale .*/scale smoke/' "$work/pack/bundle.txt"
packed
refused 'another scale' "is of scale smoke; run 'make SCALE=smoke verify BUNDLE=...'"
unpacked
echo >>"$work/pack/record/rowsum-1.tsv"
packed
refused 'another record' 'was packed with another record than data/recorded/tiny, that of results of commit'
unpacked
flip "$work/pack/runs/rowsum-1/weights.h5" 5000
packed
refused 'forged weights' 'rowsum-1/weights.h5 is not as recorded: bytes' 'is used, since it differs from the record'
unpacked
gzip -d "$work/pack/runs/rowsum-1/measures.tsv.gz"
sed -i '/^fano\t/s/[0-9]$/x/' "$work/pack/runs/rowsum-1/measures.tsv"
gzip -n "$work/pack/runs/rowsum-1/measures.tsv"
packed
refused 'a forged table' 'rowsum-1/measures.tsv is not as recorded: measures.tsv fano'
cp "$bundle" "$bad"
flip "$bad" $(($(grep -abo 'runs/rowsum-1/weights.h5' "$bad" | tail -n 1 | cut -d: -f1) + 512 + 2000))
refused 'a flipped byte' 'runs/rowsum-1/weights.h5 changed since it was packed'
cp "$bundle" "$bad"
flip "$bad" $(($(grep -abo 'runs/ridge-1/curve.tsv.gz' "$bad" | tail -n 1 | cut -d: -f1) + 512 + 30))
refused 'a flipped byte of a table' 'runs/ridge-1/curve.tsv.gz changed since it was packed'
head -c $(($(stat -c %s "$bundle") / 2)) "$bundle" >"$bad"
refused 'half a bundle' 'is no bundle, or it is damaged'
echo 'no archive' >"$bad"
refused 'a text' 'is no bundle, or it is damaged'

# --- a few runs, drawn at random ---------------------------------------------------------------------------------
audit() { run make -C "$tree" SCALE=tiny audit "$@"; }
drawn() { (cd "$tree" && build/make/choose.sh data/recorded/tiny "$@"); }
count=$(ls "$tree/data/recorded/tiny" | grep -vcE '^(tables|figures|environment)\.tsv$')
ok 'five runs are the default' [ "$(drawn 3 random | wc -l)" = 5 ]
ok 'a seed draws the same runs again' [ "$(drawn 3 random:4)" = "$(drawn 3 random:4)" ]
ok 'another seed draws others' [ "$(drawn 3 random:4)" != "$(drawn 4 random:4)" ]
audit RUNS='rowsum-1 nothing-1'
ok 'two runs, one of them not recorded: the audit fails' exits 2
ok 'two runs, one of them not recorded: the sentence' \
  says 'audit: no run nothing-1 is recorded in data/recorded/tiny; name recorded runs, or random:5'
ok 'two runs, one of them not recorded: the other is not said to be right' no grep -q 'the same' "$work/out"
audit RUNS=random:2 SEED=3
ok 'two random runs: they pass' exits 0
ok 'two random runs: of how many' grep -qxF "audit: 2 of $count runs, drawn at random with SEED=3, are as recorded." \
  "$work/out"
ok 'two random runs: what would have been missed' \
  grep -qF 'probability (1-p)^2 at most: 0.81 for p = 0.1, 0.49 for p = 0.3.' "$work/out"
ok 'two random runs: what would have been found' grep -qF 'a share of 0.78 or more' "$work/out"
first=$(drawn 3 random:2 | head -n 1)
curve=$tree/build/tiny/$first/drifts.tsv
touch -r "$curve" "$work/date"
sed -i '$s/[0-9]/7/g' "$curve"
touch -r "$work/date" "$curve"
audit RUNS=random:2 SEED=3
ok 'a false one among them: the audit fails' exits 2
ok 'a false one among them: nothing is said of the others' no grep -q 'drawn at random' "$work/out"

# --- how long with other numbers of cores ------------------------------------------------------------------------
run make -C "$tree" SCALE=tiny schedule
ok 'the schedule: exit status 0' exits 0
span() { awk -F'\t' -v cores="$1" '!/^#/ && $2 == cores { print $3 }' "$tree/build/tiny/schedule.tsv"; }
noted() {                    # what the programs of the runs of the scale cost
  awk -F'\t' 'FNR == NR { run[$1 "-1"]; next } !/^#/ && $1 in run { sum += $3 } END { print sum }' \
    <(cd "$tree/data/tiny" && ls *.cfg | sed 's/\.cfg$//') "$tree/build/tiny/costs.tsv"
}
near() { awk -v a="$1" -v b="$2" 'BEGIN { exit !(a > 1 && (a - b) ^ 2 < 0.01) }'; }
ok 'on one core it is all that was noted' near "$(span 1)" "$(noted)"
ok 'on a thousand it is the longest chain' \
  near "$(span 1000)" "$(awk -F'\t' '!/^#/ { sum += $2 } END { print sum }' "$tree/build/tiny/chain.tsv")"

# The goal gives the script its limit, though a job for a cluster has one of the same name.
run make -n -C "$tree" SCALE=tiny bundle
ok 'the goal bundle: its limit in bytes' grep -q "bundle.sh 'tiny' .* '100000000' " "$work/out"
run make -n -C "$tree" SCALE=tiny LIMIT=5000000 bundle
ok 'the goal bundle: another limit' grep -q "bundle.sh 'tiny' .* '5000000' " "$work/out"

# A build that was timed: its row, from invented costs. Two programs for 4 s at the same time, then one for 2 s.
printf 'scale\tcores\tplanned\n%s\n' $'a\t1\t10.0' $'a\t2\t5.4' >"$work/planned.tsv"
printf '# costs\nrun\tfile\tseconds\tended\tmake\n%s\n' $'x-1\ta.h5\t4\t104\t7' $'x-2\ta.h5\t4\t104.001\t7' \
  $'x-1\tb.h5\t2\t106\t7' >"$work/costs.tsv"
built() { run awk -F'\t' -v scale=a -f "$B/make/built.awk" "$work/planned.tsv" "$work/costs.tsv"; cp "$work/out" "$work/built.tsv"; }
built
ok 'a timed build: jobs, programs, prediction, time, error' \
  [ "$(tail -n 1 "$work/built.tsv")" = $'a\t2\t3\t5.4\t6.0\t-0.100' ]
printf '%s\n' '# old' $'scale\tjobs\tprograms' $'a\t1\told' $'a\t2\told' $'b\t2\told' >"$work/record.tsv"
run awk -F'\t' -v keys=2 -f "$B/make/others.awk" "$work/record.tsv" "$work/built.tsv"
ok 'recorded: the row of the same scale and jobs is replaced, and no other' \
  [ "$(grep -v '^#' "$work/out" | cut -f 1,2,3 | tr '\t\n' ' ;')" = 'scale jobs programs;a 1 old;b 2 old;a 2 3;' ]
sed -i 's/7$/8/;3s/8$/7/' "$work/costs.tsv"
built
ok 'of two makes no build is timed' says 'schedule: 2 makes have made these runs; only one whole build can be timed'
ok 'of two makes there is no row' [ "$(tail -n 1 "$work/built.tsv" | cut -f 1)" = scale ]

rm -r "$tree/build/tiny/log"
run make -C "$tree" SCALE=tiny schedule
ok 'nothing was made: the sentence' says "schedule: nothing has been made here; run 'make runs' first"
finish
