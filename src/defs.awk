# A filter for noweave: of the definitions that autodefs finds, keep functions, types and constants, and
# drop the local variables that it takes for globals where a chunk begins at the left margin.
/^@text / { text = substr($0, 7) }
/^@index defn / {
  name = $3
  if (name == "size_t" || name ~ /^.$/) next
  if (name !~ /^[A-Z]/ && index(text, name "(") == 0) next
}
{ print }
