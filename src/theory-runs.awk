# The rows of theory.tsv for the document, drifts in percent of the summed weight. Untrained runs, which have none, are left
# out. Usage: awk -f theory-runs.awk theory.tsv
function number(x, digits,    text, part) {
  if (x == "nan") return "--"
  text = sprintf("%." digits "g", x)
  if (split(text, part, "e") == 2) text = part[1] "\\cdot10^{" part[2] + 0 "}"
  return "$" text "$"
}
function of(column) {
  if (!(column in place)) { print "theory-runs: theory.tsv has no column " column > "/dev/stderr"; failed = 1; exit 2 }
  return $place[column]
}
function percent(column,    x) {
  x = of(column)
  if (x != "nan") x *= 100 / of("W (ms)")
  return number(x, x * x < 1 ? 2 : 3)
}
BEGIN { FS = "\t" }
/^# run/ { sub(/^# /, ""); for (k = 1; k <= NF; k++) place[$k] = k; next }
/^#/ || of("M") == 0 { next }
{
  condition = $1; sub(/-[0-9]+$/, "", condition)
  if (last != "") print $1 == last ? " \\\\*" : " \\\\\\addlinespace[2pt]"
  name = $1 == last ? "" : "\\hyperlink{run:" condition "}{" $1 "}"; last = $1
  printf "%s", name " & " of("class") " & " number(of("W (ms)"), 3) " & " percent("all: mean D (ms)") " & " percent("all: mean T2 (ms)") \
    " & " number(of("all: largest |D - T2| / W"), 1) " & " number(of("all: largest |D| / T3 by cost"), 2) " & " number(of("all: largest |D| / T3 by product"), 2) \
    " & " percent("sample: D (ms)") " & " percent("sample: T4m16 (ms)") " & " percent("sample: T4h (ms)") " & " percent("sample: T4d (ms)") \
    " & " percent("sample: T5 (ms)")
}
END { if (failed) exit 2; if (last != "") print " \\\\" }
