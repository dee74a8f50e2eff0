#!/bin/bash
# Inputs of every kind to every reader. Texts: changed parameter files and tables. Arrays: one thing changed in an HDF5
# file, given to every program that reads it. A reader refuses what is wrong in sentences, with exit status 2 and
# nothing left; what it reads is good. Here some inputs; `make fuzz` tries a million texts and ten thousand files, those
# of arrays in programs with the address sanitizer.
. tests/tap.sh
need network targets train respond measure perturb theory dale drift record plan
texts=${FUZZ_TEXTS:-1000} arrays=${FUZZ_ARRAYS:-25} first=${FUZZ_FIRST:-1}
bin=${FUZZ_BIN:-$B/bin}      # the programs that get the arrays
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1:exitcode=66 MALLOC_PERTURB_=165
scratch=$work
[ -w /dev/shm ] && scratch=$(mktemp -d /dev/shm/fuzz.XXXXXX) && trap 'rm -rf "$scratch"; clean_up' EXIT

tiny_scene
gcc -std=gnu11 -g -O1 ${FUZZ_SANITIZE--fsanitize=address,undefined -fno-sanitize-recover=all} -w -DH5_USE_110_API \
  -I"$B/src" tests/fuzz-texts.c "$B"/src/{params,table}.c $(pkg-config --cflags --libs gsl hdf5 libconfig libmd) -lm \
  -lgomp -o "$work/texts" &&
  gcc -std=gnu11 -O1 -w -DH5_USE_110_API $(pkg-config --cflags hdf5) tests/fuzz-arrays.c -o "$work/arrays" \
    $(pkg-config --libs hdf5) -lm || { echo 'Bail out! the fuzzers cannot be compiled'; exit 1; }

# --- texts ------------------------------------------------------------------------------------------------------------
text_inputs() {              # KIND FILE...
  run nice -n "${NICE:-0}" "$work/texts" "$1" "$first" $((texts / 2)) "$scratch/text" "${@:2}"
  grep '^#' "$work/out"
  ok "$1: $(tail -n 1 "$work/out")" exits 0
}
text_inputs params data/base.cfg "$tiny" "$work/x.cfg" data/smoke/{scale,rowsum,weak,two,untrained}.cfg
text_inputs table "$run"/{theory,measures,curve,drifts,dale,predictions}.tsv "$all"/{runs,claims,theory}.tsv \
  "$rows/x-1.tsv"

# --- arrays -----------------------------------------------------------------------------------------------------------
input=$scratch/input.h5
p=(-q -t 1 "${params[@]}")
readers=()                   # of a kind of file, by number; each a command with the output @
readers_of() {
  local n=$run/network.h5 t=$run/targets.h5 w=$run/weights.h5
  case $1 in
  network) readers=("targets @/o.h5 $input" "train @/o.h5 $input $t" "measure @ $input $t $w $run/trials.h5") ;;
  targets) readers=("train @/o.h5 $n $input" "respond @/o.h5 $input $w" "measure @ $n $input $w $run/trials.h5"
    "perturb @ $input $w" "theory @ $input $w" "dale @ $input $w" "drift @ $input $w") ;;
  weights) readers=("respond @/o.h5 $t $input" "measure @ $n $t $input $run/trials.h5" "perturb @ $t $input"
    "theory @ $t $input" "dale @ $t $input" "drift @ $t $input") ;;
  trials) readers=("measure @ $n $t $w $input") ;;
  state) readers=("train @/o.h5 $n $t") ;;
  esac
  readers+=("record @/o.tsv $input")
}
command_of() {               # READER FOLDER: sets command
  local word=($1) options=("${p[@]}")
  [ "${word[0]}" != record ] || options=(-q)
  command=("$bin/${word[0]}" "${options[@]}" -o "${word[1]/@/$2}" "${word[@]:2}")
}
# The state of a training that is to go on: under the name of the output, with its ending.
program train "${p[@]}" -o "$work/o.h5" "$run"/{network,targets}.h5 "$run/state.h5"
for kind in network targets weights trials state; do
  cp "$run/$kind.h5" "$input"
  readers_of $kind
  for k in "${!readers[@]}"; do
    mkdir -p "$work/good/$kind.$k"
    command_of "${readers[k]}" "$work/good/$kind.$k"
    "${command[@]}" || { echo "Bail out! ${command[0]} does not run"; exit 1; }
  done
done
# A drift with a bound of zero is infinitely many times the bound, which fails the claim as it should; and weights that are
# all equal, as those of an untrained network, have no quantiles in units of their standard deviation; and a trial that
# is gone once inhibition is replayed leaves no rate behind it.
none_in() {
  local but=
  [[ $1 != */@(theory|predictions).tsv ]] || but='s/\tinf\b//g'
  [[ $1 != */@(qq|frozen).tsv ]] || but='s/\tnan\b//g'
  grep -v '^#' "$1" | sed "$but" | grep -cwE 'nan|inf|-inf'
}
new_none() {                 # FOLDER GOOD: the first has more rows with a number that is none
  local file
  for file in "$1"/*.tsv; do
    [ "$(none_in "$file")" -le "$(none_in "$2/${file##*/}")" ] || return 0
  done
  return 1
}
wrong() { echo "# WRONG: $kind $number, ${command[0]##*/}: $*"; wrong=$((wrong + 1)); }
arrays_of() { "$B/bin/record" -q -o "$scratch/rows.tsv" "$1" && grep -v '^#\|o.h5 bytes' "$scratch/rows.tsv"; }
same_arrays() {              # GOOD: as there, though the bytes have the digest of all that was read
  [[ $change == form:* ]] && cmp -s <(arrays_of "$scratch/now/o.h5") <(arrays_of "$1/o.h5")
}
same_output() {              # GOOD
  local name=${readers[k]}
  [[ $name != *o.h5* ]] || { cmp -s "$scratch/now/o.h5" "$1/o.h5" || same_arrays "$1"; return; }
  diff -rq "$scratch/now" "$1" >/dev/null
}
judge() {                    # how the reader took it
  local good=$work/good/$kind.$k
  case $status in
  0) if same_output "$good"; then unread=$((unread + 1))
    elif [[ ${command[0]} == */record ]]; then refused=$((refused + 1))       # other rows, and the audit tells
    elif [[ $change == form:* ]]; then wrong "accepted: $change"
    elif ! [ -e "$scratch/now/o.h5" ] && new_none "$scratch/now" "$good"; then wrong "no numbers: $change"
    else accepted=$((accepted + 1)); fi ;;
  2) if [ -n "$(ls "$scratch/now" | grep -v checkpoint)" ]; then wrong "something is left: $change"
    elif ! grep -q "^${command[0]##*/}: " "$scratch/err"; then wrong "no sentence: $change"
    else refused=$((refused + 1)); fi ;;
  *) if [[ $change == bytes:* ]] && ! grep -qE 'Assertion|build/(debug-[a-z]*/)?src/' "$scratch/err"; then
      library=$((library + 1))
      echo "# library: $kind, ${command[0]##*/}: status $status, bytes of the file changed"
    else wrong "status $status: $change: $(grep -m 1 -E 'ERROR|error|Assertion' "$scratch/err")"; fi ;;
  esac
}
wrong=0
for kind in network targets weights trials state; do
  readers_of $kind
  refused=0 accepted=0 unread=0 library=0 before=$wrong
  for ((number = first; number < first + arrays / 5; number++)); do
    cp "$run/$kind.h5" "$input"
    change=$(timeout 20 "$work/arrays" $number "$input") || continue
    for k in "${!readers[@]}"; do
      rm -rf "$scratch/now"
      mkdir "$scratch/now"
      [ $kind != state ] || cp "$input" "$scratch/now/o.h5.checkpoint"
      command_of "${readers[k]}" "$scratch/now"
      status=0
      timeout 60 nice -n "${NICE:-0}" "${command[@]}" >"$scratch/out" 2>"$scratch/err" || status=$?
      judge
    done
  done
  last="fuzz-arrays $kind"
  counts="$refused refused, $unread without effect, $accepted other numbers, $library ended by a library"
  ok "$kind: $((arrays / 5)) files, ${#readers[@]} readers: $counts" [ $wrong = $before ]
done
finish
