# Why a target would be made again, in a sentence. Usage: make -n --trace TARGET | awk -v target=TARGET -f why.awk
function base(path) { sub(/.*\//, "", path); return path }
function reason(file,    stage) {
  if (file ~ /\.key$/) { stage = base(file); sub(/\.key$/, "", stage); return "the parameters of its stage " stage " have changed (" file ")" }
  if (file ~ /\/bin\//) return "the program " base(file) " has changed"
  if (file ~ /\.nw$|\.gp$|\.bib$|\.awk$|\.sh$/) return file " has been edited"
  return file " is newer"
}
/^make(\[[0-9]+\])?: \*\*\* / { sub(/^[^*]*\*\*\* /, ""); sub(/\.  Stop\.$/, ""); print "why: " $0 > "/dev/stderr"; failed = 1 }
match($0, /^[^ ]*: (update )?target '[^']*' (does not exist|due to:)/) {
  split($0, quoted, "'"); name = quoted[2]
  if (name !~ /\//) next                       # a goal such as paper is no file
  order[++count] = name; made[name]
  if ($0 ~ /does not exist$/) cause[name] = "it does not exist"
  else { cause_text = $0; sub(/.* due to: /, "", cause_text); due[name] = cause_text }
}
END {
  if (failed) exit 2
  if (count == 0) { print target " is up to date: nothing it depends on is newer."; exit }
  for (i = 1; i <= count; i++) {
    name = order[i]; text = ""
    n = split(due[name], list, " ")
    for (k = extra = 0; ++k <= n; ) if (!(list[k] in made)) {
      if (text == "") text = reason(list[k]); else extra++
    }
    if (extra > 0) text = text ", and " extra " more"
    if (cause[name] != "") text = cause[name]
    if (text != "") roots[++r] = name ": " text
  }
  printf "%s would be made again", target
  for (i = 1; i <= r && i <= 3; i++) printf "%s %s", (i == 1 ? ":" : ";"), roots[i]
  if (r > 3) printf "; and for %d more reasons", r - 3
  printf ". In all %d file%s would be made.\n", count, (count == 1 ? "" : "s")
}
