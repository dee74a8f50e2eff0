# From the tangled C, write which objects each program and each test is linked from: its own, and for
# every module whose header it includes, directly or through others, that module's. Headers without a C file of their own
# are written down as well, for the digest.
# Usage: awk -f closure.awk FILE.c FILE.h ... > closure.mk
FNR == 1 { file = FILENAME; sub(/.*\//, "", file); module = file; sub(/\.[ch]$/, "", module); exists[file] = 1 }
/^#include "/ { split($0, part, "\""); needs[module] = needs[module] " " part[2] }
function visit(module,    name, list, count, i) {
  if (module in seen) return
  seen[module] = 1
  count = split(needs[module], list, " ")
  for (i = 1; i <= count; i++) { name = list[i]; sub(/\.h$/, "", name); visit(name) }
}
END {
  programs = tests = "";
  for (file in exists) if (file ~ /-(main|test)\.c$/) roots[++count] = file
  for (i = 2; i <= count; i++) for (j = i; j > 1 && roots[j] < roots[j-1]; j--) { t = roots[j]; roots[j] = roots[j-1]; roots[j-1] = t }
  for (i = 1; i <= count; i++) {
    module = roots[i]; sub(/\.c$/, "", module)
    name = module; sub(/-main$/, "", name)
    split("", seen); visit(module)
    line = headers = ""
    for (file in exists) { m = file; if (sub(/\.h$/, "", m) && m in seen && !((m ".c") in exists)) alone[++h] = file }
    for (a = 2; a <= h; a++) for (b = a; b > 1 && alone[b] < alone[b-1]; b--) { t = alone[b]; alone[b] = alone[b-1]; alone[b-1] = t }
    for (a = 1; a <= h; a++) headers = headers " $(B)/src/" alone[a]
    split("", alone); h = 0
    for (file in exists) { m = file; if (sub(/\.c$/, "", m) && m in seen) sorted[++k] = m }
    for (a = 2; a <= k; a++) for (b = a; b > 1 && sorted[b] < sorted[b-1]; b--) { t = sorted[b]; sorted[b] = sorted[b-1]; sorted[b-1] = t }
    for (a = 1; a <= k; a++) line = line " $(B)/obj/" sorted[a] ".o"
    split("", sorted); k = 0
    print "$(B)/bin/" name ":" line
    print "$(B)/bin/" name ": HEADERS :=" headers
    if (module ~ /-test$/) tests = tests " " name; else programs = programs " " name
  }
  print "PROGRAMS :=" programs
  print "TESTS :=" tests
}
