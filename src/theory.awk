# One row for each run and class: what chapter "Theory" says of all its neurons, beside what chapter "Drift" predicts for a
# sample of them. Columns whose names begin with "all:" are means or maxima over all neurons, those with "sample:" means
# over the sample; the others describe the run. A run that has no noise to speak of (it was not trained, or for one trial)
# has no predictions: its sample columns are nan. Usage: awk -f theory.awk RUN/theory.tsv RUN/drifts.tsv ...
BEGIN {
  FS = OFS = "\t"
  run_columns = split("class mu lambda K M W", both, " ")
  more = split("tau_s (ms)/A/rate E (Hz)/rate I (Hz)/F/dimensions", only_drifts, "/")
}
function refuse(sentence) { print "theory: " sentence > "/dev/stderr"; failed = 1; exit 2 }
function bare(column) { sub(/ \(ms\)$/, "", column); return column }
function is_of_run(column,    k) {
  for (k = 1; k <= run_columns; k++) if (column == both[k] || column == both[k] " (ms)") return 1
  for (k = 1; k <= more; k++) if (column == only_drifts[k]) return 1
  return 0
}
function near(x, y) { return x == y || (x - y) ^ 2 <= 1e-10 * y ^ 2 }
FNR == 1 {
  run = table = FILENAME; sub(/\/[^\/]*$/, "", run); sub(/.*\//, "", run); sub(/.*\//, "", table); sub(/\.tsv$/, "", table)
  if (table == "theory") runs[++count] = run
  else if (table != "drifts" || run != runs[count]) refuse(FILENAME " does not follow the theory.tsv of its run")
  read[run, table]
  $1 = substr($1, 3)
  if (table in columns && head[table] != $0) refuse(FILENAME " has other columns than the tables before it; make it again")
  head[table] = $0; columns[table] = NF
  for (k = 1; k <= NF; k++) { name[table, k] = $k; place[table, $k] = k; place[table, bare($k)] = k }
  next
}
FNR == 2 {
  made[run, table] = $0; sub(/ code .*/, "", made[run, table])
  code[table] = $0; sub(/.* code /, "", code[table])
  next
}
{
  if (NF != columns[table]) refuse(FILENAME ": the row of " $1 " has " NF " columns of " columns[table])
  if ((run, table, $1) in row) refuse(FILENAME " has two rows of " $1)
  row[run, table, $1] = $0; rows[run, table]++
}
END {
  if (failed) exit 2
  split("EE IE EI II", class, " ")
  for (r = 1; r <= count; r++) {
    run = runs[r]
    if (!((run, "drifts") in read)) refuse(run " has no drifts.tsv")
    if (made[run, "theory"] != made[run, "drifts"]) refuse("theory.tsv and drifts.tsv of " run " are of other parameters or seeds; make them again")
    for (c = 1; c <= 4; c++) {
      if (!((run, "theory", class[c]) in row)) refuse("theory.tsv of " run " lacks the row of " class[c])
      if (rows[run, "drifts"] > 0 && !((run, "drifts", class[c]) in row)) refuse("drifts.tsv of " run " lacks the row of " class[c])
    }
    if (rows[run, "theory"] != 4 || rows[run, "drifts"] > 4) refuse(run " has rows that are of no class")
  }
  line = "# run"
  for (k = 1; k <= run_columns; k++) line = line OFS name["theory", place["theory", both[k]]]
  for (k = 1; k <= more; k++) line = line OFS only_drifts[k]
  for (k = 1; k <= columns["theory"]; k++) if (!is_of_run(name["theory", k])) line = line OFS "all: " name["theory", k]
  for (k = 1; k <= columns["drifts"]; k++) if (!is_of_run(name["drifts", k])) line = line OFS "sample: " name["drifts", k]
  print line
  print "# code " code["theory"] " " code["drifts"]
  for (r = 1; r <= count; r++) for (c = 1; c <= 4; c++) {
    run = runs[r]
    split(row[run, "theory", class[c]], t); split(row[run, "drifts", class[c]], d)
    line = run
    for (k = 1; k <= run_columns; k++) {
      x = t[place["theory", both[k]]]
      if (rows[run, "drifts"] > 0 && !near(x, d[place["drifts", both[k]]]))
        refuse("theory.tsv and drifts.tsv of " run " differ in " both[k] " of " class[c])
      line = line OFS x
    }
    for (k = 1; k <= more; k++) line = line OFS (rows[run, "drifts"] > 0 ? d[place["drifts", only_drifts[k]]] : "nan")
    for (k = 1; k <= columns["theory"]; k++) if (!is_of_run(name["theory", k])) line = line OFS t[k]
    for (k = 1; k <= columns["drifts"]; k++) if (!is_of_run(name["drifts", k])) line = line OFS (rows[run, "drifts"] > 0 ? d[k] : "nan")
    print line
  }
}
