# The end of "make audit": every row that fails, and the count; the exit status is 1 if any fails.
function short(text) { return length(text) > 24 ? substr(text, 1, 21) "..." : text }
/^#/ { next }
{ count[$7]++; rows++ }
$7 == "fails" {
  if (count[$7] == 1) printf "%-14s %-44s %-24s %-24s %-9s %s\n", "file", "item", "recorded", "now", "bound", "verdict"
  printf "%-14s %-44s %-24s %-24s %-9s %s\n", $1, $2, short($4), short($5), $6, $7
}
END {
  printf "audit: %d rows: %d the same, %d within their bound, %d told, %d FAIL\n", rows, count["same"], count["within"], count["told"], count["fails"]
  exit count["fails"] > 0 || rows == 0
}
