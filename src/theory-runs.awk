# The rows of theory.tsv for the document, drifts in percent of the summed weight. Usage: awk -f theory-runs.awk theory.tsv
function number(x,    text, part) {
  if (x == "nan") return "--"
  text = sprintf("%.3g", x)
  if (split(text, part, "e") == 2) text = part[1] "\\cdot10^{" part[2] + 0 "}"
  return "$" text "$"
}
function of(column) {
  if (!(column in place)) { print "theory-runs: theory.tsv has no column " column > "/dev/stderr"; failed = 1; exit 2 }
  return $place[column]
}
function percent(column,    x) { x = of(column); return number(x == "nan" ? x : 100 * x / of("W (ms)")) }
BEGIN { FS = "\t" }
/^# run/ { sub(/^# /, ""); for (k = 1; k <= NF; k++) place[$k] = k; next }
/^#/ { next }
{
  condition = $1; sub(/-[0-9]+$/, "", condition)
  if ($1 != last && last != "") print "\\addlinespace[2pt]"
  name = $1 == last ? "" : "\\hyperlink{run:" condition "}{" $1 "}"; last = $1
  print name " & " of("class") " & " number(of("W (ms)")) " & " percent("all: mean D (ms)") " & " percent("all: mean T2 (ms)") \
    " & " number(of("all: largest |D - T2| / W")) " & " number(of("all: largest |D| / T3 by cost")) " & " number(of("all: largest |D| / T3 by product")) \
    " & " percent("sample: D (ms)") " & " percent("sample: T4m16 (ms)") " & " percent("sample: T4h (ms)") " & " percent("sample: T4d (ms)") \
    " & " percent("sample: T5 (ms)") " \\\\"
}
END { exit failed ? 2 : 0 }
