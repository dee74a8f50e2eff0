#!/bin/bash
# The audit: it passes on what has not changed, and each change is found by the rows that should find it and by no
# others. It works on a scale of its own in a copy of the tree that has a history.
. tests/tap.sh
need record audit
tree=$work/tree
built_tree "$tree"
# Until the document is made fewer runs will do; each audit looks at all there are. Those that go have rows that lock
# must not keep.
mkdir "$work/aside"
mv "$tree"/data/tiny/{chaos,ou,product,regime,two}*.cfg "$tree"/data/tiny/mapAB.cfg \
  "$tree"/data/tiny/{degreeB,degreeC,sizeB,rowsumlast,rowsumdale,rowsumalways}.cfg \
  "$work/aside"
sed -i 's/continues = "rowsumdale"/continues = "rowsum"/' "$tree/data/tiny/long.cfg"
rm -rf "$tree"/data/recorded/*/
S=$tree/build/tiny record=$tree/data/recorded/tiny
history() { git -C "$tree" -c user.name=test -c user.email=test@localhost "$@"; }
commit() { history add -A && history commit -qm "$1"; }
history init -q && commit first
build() { run make -C "$tree" -j2 SCALE=tiny "$@"; }
audit() { build audit; }
# Rows that fail, one a line: file and item.
failing() { awk -F'\t' '$7 == "fails" { print $1 " " $2 }' "$S/audit.tsv" | sort; }
exactly() {                  # ROW...: these fail and no others
  diff <(failing) <(printf '%s\n' "$@" | sort)
}
all_match() {                # PATTERN: some fail, and all of these match
  [ -n "$(failing)" ] && ! failing | grep -vE "$1"
}
fails() { failing | grep -qxF -- "$1" || { failing; return 1; }; }     # ROW: it is among them
unchanged() { [ -z "$(history status --porcelain -- . ':!data/recorded')" ]; }
mutated() { ! unchanged; }
rows() { grep -v '^#' "$1" | sed 1d; }                                 # FILE: the rows of a table
runs() { rows "$S/runs.tsv" | cut -f1; }
having() {                   # STAGE: the runs that have it
  awk -F'\t' -v stage="$1" '/^#/ { next } !head++ { for (j = 1; j <= NF; j++) at[$j] = j; next }
    index(" " $at["stages"] " ", " " stage " ") { print $at["run"] }' "$S/runs.tsv"
}
# add FILE ROW COLUMN STEP: to the cell of this row, counted from 1, in the column of this name
add() {
  awk -i inplace -F'\t' -v OFS='\t' -v row="$2" -v column="$3" -v step="$4" '
    /^#/ { print; next }
    !head++ { for (j = 1; j <= NF; j++) if ($j == column) at = j; print; next }
    ++seen == row && at { $at += step }
    { print }' "$1"
}
# keeping FILE COMMAND...: change a made file and leave its date, so that nothing is made again
keeping() {
  local file=$1
  shift
  cp -p "$file" "$work/kept"
  "$@"
  touch -r "$work/kept" "$file"
}
put_back() { cp -p "$work/kept" "$1"; }

# --- before there is a record ----------------------------------------------------------------------------------
audit
ok 'nothing recorded: exit status' exits 2
ok 'nothing recorded: the sentence' says "audit: nothing is recorded of scale 'tiny'; run 'make SCALE=tiny lock' first"
build lock
ok 'tests not run: lock refuses' exits 2
ok 'tests not run: the sentence' says "lock: the tests have not passed here; run 'make check' first"
(cd "$tree" && build/make/tree.sh >build/checked)
echo >>"$tree/paper.nw"
build lock
ok 'tree with changes: lock refuses' exits 2
ok 'tree with changes: the sentence' says 'lock: the tree has changes that are not committed; commit them first'
ok 'tree with changes: the file' says 'paper.nw'
commit second
build lock
ok 'tests older than the tree: lock refuses' exits 2
ok 'tests older than the tree: the sentence' says \
  "lock: the sources have changed since the tests passed; run 'make check' again"
ok 'nothing has been recorded so far' [ ! -e "$record" ]
history reset -q --hard HEAD~
build lock
ok 'lock: exit status 0' exits 0
runs=$(runs)
ok 'lock: a file for each run, and three more' holds_only "$record" $(printf '%s.tsv ' $runs) \
  environment.tsv figures.tsv tables.tsv
ok 'lock: every file is sealed' [ "$(head -qn 1 "$record"/*.tsv | grep -c '^# seal ')" = "$(ls "$record" | wc -l)" ]
commit record

# --- nothing has changed -----------------------------------------------------------------------------------------
audit
ok 'unchanged: it passes' exits 0
ok 'unchanged: no row fails' [ -z "$(failing)" ]
ok 'unchanged: all rows are the same' [ -z "$(rows "$S/audit.tsv" | awk -F'\t' '$7 != "same" && $7 != "told"')" ]
ok 'unchanged: there are rows' [ "$(rows "$S/audit.tsv" | grep -c same)" -gt 1000 ]
ok 'unchanged: the count' grep -q '^audit: [0-9]* rows: .* 0 FAIL$' "$work/out"
cp -r "$record" "$work/first"
build lock
ok 'a second lock gives the same record, but for the commit' diff -r -x environment.tsv "$work/first" "$record"
for file in $runs; do
  ok "$file: rows for all its files" diff <(cd "$S/$file" && ls *.h5 *.tsv) \
    <(rows "$S/record/$file.tsv" | cut -f1 | cut -d' ' -f1 | sort -u)
done

twice() { local file; for file in "$record"/*.tsv; do rows "$file" | cut -f1 | sort | uniq -d; done; }
ok 'no two rows of a file have one name' [ -z "$(twice)" ]

# A folder that cannot be listed has not been compared, and brackets in its name are no pattern.
mkdir "$work/odd [1] name" "$work/verdicts"
cp "$record"/*.tsv "$work/odd [1] name"
run "$B/bin/audit" -q -o "$work/verdicts" "$work/odd [1] name" "$work/odd [1] name"
ok 'a folder with brackets in its name: it is read' [ "$(rows "$work/verdicts/audit.tsv" | grep -c same)" -gt 1000 ]
run "$B/bin/audit" -q -o "$work/verdicts" "$record/tables.tsv" "$record"
ok 'a file in place of a folder: exit status' exits 2
ok 'a file in place of a folder: the sentence' says \
  "audit: cannot list the folder $record/tables.tsv: Not a directory"

# --- one weight, one byte: the date of the file is kept, so nothing else is made again ---------------------------
cat >"$work/poke.c" <<'END'
#include <hdf5.h>
#include <stdlib.h>
int main(int argc, char **argv)
{
  static double x[10000000];
  hid_t file = H5Fopen(argv[1], H5F_ACC_RDWR, H5P_DEFAULT), set = H5Dopen2(file, argv[2], H5P_DEFAULT);
  if (argc != 4 || H5Dread(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, x) < 0)
    return 1;
  x[7] += atof(argv[3]);
  return H5Dwrite(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, x) < 0 || H5Dclose(set) < 0
         || H5Fclose(file) < 0;
}
END
gcc $(pkg-config --cflags hdf5) "$work/poke.c" $(pkg-config --libs hdf5) -o "$work/poke"
weight=edges/recurrent/0/syn_weight
keeping "$S/rowsum-1/weights.h5" "$work/poke" "$S/rowsum-1/weights.h5" $weight 1e-6
audit
ok 'one weight: the audit fails' exits 2
ok 'one weight: its rows fail and no others' exactly 'rowsum-1 weights.h5 bytes' "rowsum-1 weights.h5 $weight"
ok 'one weight: it is told' grep -qE "^rowsum-1 +weights.h5 $weight .* fails$" "$work/out"
put_back "$S/rowsum-1/weights.h5"

keeping "$S/ridge-1/network.h5" "$work/poke" "$S/ridge-1/network.h5" edges/recurrent/source_node_id 1
audit
ok 'one synapse: its rows fail and no others' exactly 'ridge-1 network.h5 bytes' \
  'ridge-1 network.h5 edges/recurrent/source_node_id'
put_back "$S/ridge-1/network.h5"

flip() {                     # FILE OFFSET: one byte
  local byte
  byte=$(od -An -tu1 -j "$2" -N 1 "$1")
  printf "\\x$(printf %x $((byte ^ 255)))" | dd of="$1" bs=1 seek="$2" conv=notrunc status=none
}
size=$(stat -c %s "$S/loose-1/trials.h5")
for part in 3 5 8; do
  keeping "$S/loose-1/trials.h5" flip "$S/loose-1/trials.h5" $((size * part / 10))
  audit
  ok "one byte of HDF5, at $part tenths: rows of this file fail and no others" all_match '^loose-1 trials\.h5 '
  ok "one byte of HDF5, at $part tenths: its bytes do" fails 'loose-1 trials.h5 bytes'
  put_back "$S/loose-1/trials.h5"
done
keeping "$S/loose-1/trials.h5" truncate -s $((size / 2)) "$S/loose-1/trials.h5"
audit
ok 'half an HDF5 file: rows of this file fail and no others' all_match '^loose-1 trials\.h5 '
ok 'half an HDF5 file: its spikes are missing' fails 'loose-1 trials.h5 spikes/neurons/timestamps'
put_back "$S/loose-1/trials.h5"

# --- a figure ----------------------------------------------------------------------------------------------------
curve=$S/rowsum-1/curve.tsv
keeping "$curve" add "$curve" 2 error 1
audit
ok "a figure's data: the table and the drawing fail and no others" exactly 'rowsum-1 curve.tsv numbers' \
  'figures fig2 data/picture'
put_back "$curve"
keeping "$S/pictures/fig1.pdf" flip "$S/pictures/fig1.pdf" 2000
audit
ok 'a picture: it fails and nothing else' exactly 'figures fig1 data/picture'
put_back "$S/pictures/fig1.pdf"
# Another gnuplot draws the same data otherwise: that is told. With the gnuplot of the record it fails, and other data
# fail with any.
other=$work/other
compare() {                  # VERSION DIGEST: by this gnuplot, fig2 has another digest of data (1) or picture (2)
  rm -rf "$other" && cp -a "$record" "$other" && mkdir "$other/audit"
  awk -i inplace -F'\t' -v OFS='\t' -v version="$1" -v column="$2" '
    $1 == "gnuplot" { $3 = $3 version }
    $1 == "fig2 data/picture" { split($3, x, "/"); x[column] = substr(x[column], 2) "z"; $3 = x[1] "/" x[2] }
    { print }' "$other"/{environment,figures}.tsv
  program audit -q -o "$other/audit" "$record" "$other"
  awk -F'\t' '$2 == "fig2 data/picture" { print $7 }' "$other/audit/audit.tsv"
}
ok 'a picture by another gnuplot: told' [ "$(compare ' patchlevel 99' 2)" = told ]
ok 'another picture by the same gnuplot: it fails' [ "$(compare '' 2)" = fails ]
ok 'other exact data by another gnuplot: they fail' [ "$(compare ' patchlevel 99' 1)" = fails ]
drift=$S/ridge-1/drift.tsv
keeping "$drift" add "$drift" 7 D 1
audit
ok 'a cell of a bounded table: its column fails and nothing else' all_match '^ridge-1 drift\.tsv D: (mean|rms)$'
put_back "$drift"
keeping "$S/meanfield.tsv" add "$S/meanfield.tsv" 7 balance_E 1
audit
ok 'a cell of a table of the scale without names: its column fails and nothing else' \
  all_match '^tables meanfield\.tsv balance_E: (mean|rms)$'
put_back "$S/meanfield.tsv"
named=$(awk -F'\t' '/^#/ { next } !head++ { for (j = 1; j <= NF; j++) at[$j] = j; next }
  ++seen == 7 { print $at["run"] " " $at["class"] }' "$S/theory.tsv")
keeping "$S/theory.tsv" add "$S/theory.tsv" 7 W 1
audit
ok 'a cell of a table of the scale with names: it fails alone' exactly "tables theory.tsv $named: W"
put_back "$S/theory.tsv"
audit
ok 'everything put back: it passes' exits 0

# --- the record --------------------------------------------------------------------------------------------------
sed -i 's/^\(measures.tsv fano\texact\t.*\)[0-9]\t0$/\1x\t0/' "$record/rowsum-1.tsv"
audit
ok 'one digit of an exact number: it fails, and the seal' exactly 'rowsum-1 measures.tsv fano' 'rowsum-1 seal'
cp "$work/first/rowsum-1.tsv" "$record"
awk -i inplace -F'\t' -v OFS='\t' -v CONVFMT=%.15g \
  '$1 == "predictions.tsv balance_E" { $3 += $4 / 4 } { print }' "$record/loose-1.tsv"
audit
ok 'a digit within its bound: the seal fails alone' exactly 'loose-1 seal'
cp "$work/first/loose-1.tsv" "$record"
awk -i inplace -F'\t' -v OFS='\t' -v CONVFMT=%.15g \
  '$1 == "predictions.tsv balance_E" { $3 += $4 * 4 } { print }' "$record/loose-1.tsv"
audit
ok 'a digit beyond its bound: the number fails, too' exactly 'loose-1 predictions.tsv balance_E' 'loose-1 seal'
cp "$work/first/loose-1.tsv" "$record"
# Somebody who forges a number, lets its row allow that, and seals the file again.
seal() { tail -n +2 "$1" >"$work/body"; sealed "$work/body" >"$1"; }
awk -i inplace -F'\t' -v OFS='\t' '$1 == "measures.tsv fano" { $2 = "told"; $3 = "9.9" } { print }' \
  "$record/loose-1.tsv"
seal "$record/loose-1.tsv"
audit
ok 'a number told in place of exact, sealed again: it fails' exactly 'loose-1 measures.tsv fano'
cp "$work/first/loose-1.tsv" "$record"
awk -i inplace -F'\t' -v OFS='\t' -v CONVFMT=%.15g \
  '$1 == "predictions.tsv balance_E" { $3 += $4 * 4; $4 *= 10 } { print }' "$record/loose-1.tsv"
seal "$record/loose-1.tsv"
audit
ok 'a wider bound, sealed again: it fails' exactly 'loose-1 predictions.tsv balance_E'
cp "$work/first/loose-1.tsv" "$record"
sed -i '/^measures.tsv cv\t/d' "$record/equal-1.tsv"
audit
ok 'a row taken out: what has no partner fails, and the seal' exactly 'equal-1 measures.tsv cv' 'equal-1 seal'
echo 'no row' >>"$record/equal-1.tsv"
audit
ok 'a line that is no row: exit status' exits 2
line=$(wc -l <"$record/equal-1.tsv")
ok 'a line that is no row: the sentence' says \
  "audit: data/recorded/tiny/equal-1.tsv:$line: the row has another number of cells than the head"
cp "$work/first/equal-1.tsv" "$record"
rm "$record/untrained-1.tsv"
audit
ok 'a file taken out: all rows of the run fail and no others' all_match '^untrained-1 '
cp "$work/first/untrained-1.tsv" "$record"
ok 'the record is as it was' diff -r -x environment.tsv "$work/first" "$record"

# --- parameters, seeds, code: make again, then compare -----------------------------------------------------------
follows='|^tables [a-z]+\.tsv ([a-z]+ )?rowsum(-1)?[ :]|^tables (errors|rule)\.tsv |^figures fig[0-9]+ data/picture$'
echo 'learning: { mu = 4.0; };' >"$tree/data/tiny/rowsum.cfg"
sed -i '/continues/d' "$tree/data/tiny/long.cfg"            # it went on where rowsum ended
audit
ok 'one parameter: the audit fails' exits 2
ok 'one parameter: this run, its lines of the tables and figures fail, no others' all_match "^rowsum-1 $follows"
ok 'one parameter: the weights' fails "rowsum-1 weights.h5 $weight"
ok 'one parameter: the parameters' fails 'rowsum-1 weights.h5 parameters'
ok 'one parameter: the number itself' fails 'rowsum-1 measures.tsv mu'
ok 'one parameter: not the graph nor the targets' [ -z "$(failing | grep -E 'rowsum-1 (network|targets)\.h5')" ]
history checkout -q -- data/tiny
audit
ok 'the parameter put back: it passes' exits 0

# The command of every program of the run gets another seed, and the keys of the run stay as they are.
other='strcmp(folder, "rowsum-1") == 0 ? 9 : seed'
sed -i "s/-s %d -o \$(S)\/%s\", run->path, seed, folder/-s %d -o \$(S)\/%s\", run->path, $other, folder/" \
  "$tree/src/keeping/plan.nw"
ok 'one seed: the rules of the runs are changed' mutated
rm -r "$S/rowsum-1"
audit
ok 'one seed: exit status' exits 2
ok 'one seed: it is seen' grep -qE \
  '^(claims|collect): build/tiny/rowsum-1/[a-z]+\.tsv was made with other parameters than the run has now; remove it' \
  "$work/err"
# The same where keys and list of the runs have the other seed, too: only the record knows better.
sed -i -e '/write_key(&plan->run\[r\]/s/(unsigned)seed, path/strstr(path, "\/rowsum-1") ? 9u : (unsigned)seed, path/' \
  -e 's/Table_number(table, "seed", seed)/Table_number(table, "seed", strcmp(name, "rowsum-1") == 0 ? 9 : seed)/' \
  "$tree/src/keeping/plan.nw"
ok 'one seed: keys and list of the runs are changed, too' [ "$(history diff --numstat -- src | cut -f1)" = 3 ]
rm -r "$S/rowsum-1"
audit
ok 'one seed: this run, its lines of the tables and figures fail, no others' all_match "^rowsum-1 $follows"
for file in network.h5 targets.h5 weights.h5 trials.h5; do
  ok "one seed: $file says so" fails "rowsum-1 $file seed"
done
ok 'one seed: the graph' fails 'rowsum-1 network.h5 edges/recurrent/source_node_id'
ok 'one seed: the spikes' fails 'rowsum-1 trials.h5 spikes/neurons/timestamps'
history checkout -q -- src/keeping
rm -r "$S/rowsum-1"
audit
ok 'the seed put back: it passes' exits 0

sed -i 's#variance \* trials / total;#1.5 * variance * trials / total;#' "$tree/src/results/trains.nw"
ok 'one line of C: it is changed' mutated
audit
tested=$(having measure | wc -l)
ok 'one line of C: there are runs that are measured, and others' [ "$tested" -gt 10 -a "$tested" -lt "$(runs | wc -l)" ]
ok 'one line of C: tables of this program, claims and figures fail, no others' \
  all_match '^[a-zA-Z]+-1 [a-z]+\.tsv |^tables (claims\.tsv variable|window\.tsv code)( |$)|^figures '
ok 'one line of C: the number in every run' [ "$(failing | grep -c ' measures\.tsv fano$')" = "$tested" ]
ok 'one line of C: the digest of the code in every run' [ "$(failing | grep -c ' measures\.tsv code$')" = "$tested" ]
ok 'one line of C: no array' [ -z "$(failing | grep '\.h5 ')" ]
ok 'one line of C: no other number' [ -z "$(failing | grep -E ' measures\.tsv (cv|rate_E|correlation|kept_EE)$')" ]
history checkout -q -- src
audit
ok 'the line put back: it passes' exits 0

echo 'learning: { mu = 2.0; };' >"$tree/data/tiny/extra.cfg"
audit
ok 'a run that nobody recorded: the audit passes' exits 0
ok 'a run that nobody recorded: it is told in a line' \
  grep -qx 'audit: not recorded, and so compared with nothing: [0-9]* rows of extra-1' "$work/out"
rm "$tree/data/tiny/extra.cfg"
audit
ok 'the run removed: it passes' exits 0

# --- the document ------------------------------------------------------------------------------------------------
mv "$work"/aside/*.cfg "$tree/data/tiny"
commit 'all runs'
(cd "$tree" && build/make/tree.sh >build/checked)
build lock
commit 'record of all runs'
runs=$(runs)
build
ok 'the document: exit status 0' exits 0
ok 'the document: its last appendix says that it passed' grep -qF '\newcommand\AuditState{passed}' "$S/audit.tex"
ok 'the document: a line for each run' \
  [ "$(grep -cE '^[a-zA-Z0-9]+-1 &' "$S/audit-files.tex")" = "$(wc -w <<<"$runs")" ]
ok 'the document: compiler, libraries, processor, commit' \
  [ "$(grep -cE '^(compiler|flags|gsl|hdf5|processor|commit) &' "$S/audit-environment.tex")" = 6 ]
ok 'the document: the commit' grep -q "^commit & .* & $(history rev-parse HEAD)" "$S/audit-environment.tex"
sed -i 's/^\(measures.tsv fano\texact\t.*\)[0-9]\t0$/\1x\t0/' "$record/rowsum-1.tsv"
build
ok 'a row that fails: the document is made' exits 0
ok 'a row that fails: and shows it' grep -q '^rowsum-1 & measures.tsv fano & ' "$S/audit-failures.tex"

# --- why the tables of measure are exact -------------------------------------------------------------------------
# Functions of the mathematical library whose last bit differs between processors; sqrt and rounding are exact.
inexact='exp|exp2|expm1|exp10|log|log2|log10|log1p|pow|sin|cos|tan|sincos|asin|acos|atan|atan2|sinh|cosh|tanh|asinh'
inexact+='|acosh|atanh|erf|erfc|tgamma|lgamma|cbrt|hypot|gsl_(sf|cdf|ran|integration)_[a-z0-9_]*'
calls() { [ -f "$1" ] || return 2; nm -u "$1" | awk '{ print $2 }' | sed 's/@.*//' | grep -xE "($inexact)f?"; }
for object in trains measured panels measure measure-main store table; do
  ok "$object.o calls no function that differs between processors" no calls "$tree/build/obj/$object.o"
done
ok 'such a function would be found' calls "$tree/build/obj/sim.o"
solved() { rows "$S/record/untrained-1.tsv" | grep -c "^[a-z]*\.tsv T0_[^	]*	$1	"; }
ok 'what measure gets from the mean-field theory, which does, is bounded' [ "$(solved bound)" -gt 10 ]
ok 'and in no table exact' [ "$(solved exact)" = 0 ]
finish
