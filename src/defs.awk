# A filter for noweave: of the definitions that autodefs finds, keep functions, types and constants, and
# drop the local variables that it takes for globals where a chunk begins at the left margin.
/^@nl/ { line = "" }
/^@text / { line = line substr($0, 7) }
/^@index (local)?defn / {
  name = $3
  if (name ~ /_t$/ || name ~ /^.$/ || name ~ /^(main|fprintf|snprintf)$/) next
  if (name !~ /^[A-Z]/ && line !~ ("(^|[^A-Za-z0-9_])" name "\\(")) next
}
{ print }
