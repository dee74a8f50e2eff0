#!/bin/bash
# Every program at tiny size, with one system call refused, or one allocation: it says so in one sentence and leaves
# everything as it was, or it needs no such thing. Here some of them, spread over the run; `make faults` refuses each.
# What a library cannot do without ends the program inside the library: such ends are counted, and nothing may be lost
# by them either.
. tests/tap.sh
need network targets train respond measure perturb theory dale drift meanfield parameters plan claims collect sweep \
  document record audit hidden rates schedule export
most=${REFUSALS:-6}         # of each kind in each program; 0: all
gcc -std=gnu11 -O1 tests/refusals.c -o "$work/refusals" &&
  gcc -std=gnu11 -O1 -shared -fPIC tests/refusals-shim.c -o "$work/shim.so" || { echo 'Bail out! no compiler'; exit 1; }
if [ "$(uname -m)" != x86_64 ]; then
  skip 1 'the system calls of x86-64 are counted, and of no other processor'
  finish
  exit
fi
tiny_scene                   # $all: tables of the scale; $run: files of a run; $rows: rows of a record

# With the rows of its arrays two files are compared whose bytes differ.
export RECORD="$work/contents"
cat >"$RECORD" <<END
#!/bin/bash
"$B/bin/record" -q -o "$work/contents.tsv" "\$1" && grep -v ' bytes' "$work/contents.tsv"
END
chmod +x "$RECORD"

each() {                     # PROGRAM OUTPUT ARGUMENT...: OUTPUT is a file, or . for a folder
  local name=$1 out=${2#.} folder=$work/refused/$1 file kind
  shift 2
  local command=("$B/bin/$name" "$@" -o "$folder/now/$out")
  [[ $PROGRAMS == *" $name "* ]] || return 0
  mkdir -p "$folder"/{now,old,new}
  run "${command[@]}"
  ok "$name: it runs" exits 0
  cp -a "$folder/now/." "$folder/new"
  for file in "$folder"/new/*; do            # a folder, as plan makes for a run, is there as it is to be
    [ $name != export ] || break             # which replaces nothing
    if [ -d "$file" ]; then cp -a "$file" "$folder/old"; else echo old >"$folder/old/${file##*/}"; fi
  done
  for kind in calls "$work/shim.so"; do
    run nice -n "${NICE:-0}" "$work/refusals" "$kind" "$most" "$folder" "${command[@]}"
    sed 's/^\([^#]\)/# \1/' "$work/out"
    ok "$name: $(tail -n 1 "$work/out" | sed 's/^[^:]*: //')" exits 0
  done
}
PROGRAMS=" ${PROGRAMS:-network targets train respond measure perturb theory dale drift meanfield parameters plan claims
  collect sweep document record audit hidden rates schedule export} "
PROGRAMS=$(tr '\n' ' ' <<<"$PROGRAMS")
p=(-q -t 1 "${params[@]}")
each network network.h5 "${p[@]}"
each targets targets.h5 "${p[@]}" "$run/network.h5"
each train weights.h5 "${p[@]}" "$run/network.h5" "$run/targets.h5"
each respond trials.h5 "${p[@]}" "$run/targets.h5" "$run/weights.h5"
each measure . "${p[@]}" "$run"/{network,targets,weights,trials}.h5
for name in perturb theory dale drift; do each $name . "${p[@]}" "$run"/{targets,weights}.h5; done
each meanfield . -q -t 1 "${params[@]}"
each parameters parameters.tex -q "${params[@]}"
each plan . -q "${params[@]:0:4}" "$work/x.cfg" figures/fig*.gp
each claims . -q "$all/runs.tsv"
each collect theory.tsv -q "$all/runs.tsv" theory drifts
each sweep . -q "$all/theory.tsv"
each document . -q drifts "$all/theory.tsv"
each record x-1.tsv -q "$run"/*.h5 "$run"/*.tsv
each audit . -q "$rows" "$rows"
# A recording, and the rates of a network that was trained on it; costs of the runs of a scale; a folder to take along.
awk 'BEGIN { printf "time"; for (c = 0; c < 5; c++) printf "\tc%d", c; print ""
  for (t = 0; t <= 200; t += 20) { printf "%d", t
    for (c = 0; c < 5; c++) printf "\t%.3f", 1.5 * (c + 1) * (1 + 0.8 * sin(t / 30 + c)); print "" } }' >"$work/cells.tsv"
echo 'task: { name = "rates"; rates = ["cells.tsv"]; };' >"$work/rates.cfg"
r=("${p[@]}" -p "$work/rates.cfg")
mkdir "$work/r"
[[ $PROGRAMS != *" rates "* ]] || { program network "${r[@]}" -o "$work/r/network.h5" &&
  program targets "${r[@]}" -o "$work/r/targets.h5" "$work/r/network.h5" &&
  program train "${r[@]}" -o "$work/r/weights.h5" "$work/r/network.h5" "$work/r/targets.h5" &&
  program respond "${r[@]}" -o "$work/r/trials.h5" "$work/r/targets.h5" "$work/r/weights.h5"; } ||
  { echo 'Bail out! the chain of programs for recordings does not run'; exit 1; }
{ printf '%b\n' '# costs' '# column\tunit\texactness\tmeaning' '# run\t1\tkey\t.' '# file\t1\tkey\t.' \
    '# seconds\ts\ttold\t.' '# ended\ts\ttold\t.' '# make\t1\ttold\t.' 'run\tfile\tseconds\tended\tmake'
  for file in network.h5 targets.h5 weights.h5 trials.h5 drift.tsv drifts.tsv dale.tsv measures.tsv isn.tsv theory.tsv; do
    printf 'x-1\t%s\t1\t100\t7\n' $file
  done; } >"$work/costs.tsv"
each hidden recording.h5 "${p[@]}"
each rates . "${r[@]}" "$work/r/targets.h5" "$work/r/trials.h5"
each schedule . -q "${params[@]:0:4}" "$work/x.cfg" tiny "$work/costs.tsv"
each export taken "${p[@]}" "$run"/{targets,weights,trials}.h5
finish
