# What the tests share. A test sources this file from the root of the tree and prints TAP for prove; the
# variable B names the build folder whose bin/ holds the programs. Everything happens in a folder of its own.
export LC_ALL=C OMP_WAIT_POLICY=passive GOMP_SPINCOUNT=0
B=${B:-build}
B_given=$B                  # as make knows it: a path with a blank in it would be two targets
case $B in /*) ;; *) B=$PWD/$B ;; esac
makeflags=${MAKEFLAGS:-}    # what make was told on its command line is not for the trees that the tests make
unset MAKEFLAGS MFLAGS DEBUG
tests=0
last='(nothing)' status=0
mounts=()
work=$(mktemp -d)

clean_up() {
  local job mount
  for job in $(jobs -p); do kill -9 "$job" 2>/dev/null; done
  wait
  for mount in "${mounts[@]}"; do umount "$mount"; done
  rm -rf --one-file-system "$work"
} 2>/dev/null
trap clean_up EXIT
trap 'exit 1' INT TERM HUP

# --- what several tests look for ------------------------------------------------------------------------------------
sealed() { echo "# seal $(sha256sum <"$1" | cut -c1-64)"; cat "$1"; }      # FILE: as a file of the record is sealed
python_with_h5py() {         # prints a python that reads HDF5, or nothing
  local candidate
  for candidate in ${PYTHON:-python3 /usr/bin/python3}; do
    "$candidate" -c 'import h5py, numpy' >/dev/null 2>&1 && { echo "$candidate"; return; }
  done
}

# --- assertions ---------------------------------------------------------------------------------------------------
run() {                      # COMMAND...: run it; keep status, $work/out and $work/err
  last=$*
  status=0
  "$@" >"$work/out" 2>"$work/err" || status=$?
}
ok() {                       # TEXT COMMAND...: the command must succeed
  local text=$1
  shift
  tests=$((tests + 1))
  if "$@" >"$work/told" 2>&1; then
    echo "ok $tests - $text"
  else
    echo "not ok $tests - $text"
    {                        # on standard error, which prove lets through
      echo "# $0, not ok $tests - $text"
      echo "# wanted: $*"
      sed 's/^/#   /' "$work/told" | head -n 20
      echo "# after: ${last:0:300}"
      echo "# exit status: $status"
      for stream in out err; do
        [ -s "$work/$stream" ] && { echo "# std$stream:"; tail -n 25 "$work/$stream" | sed 's/^/#   /'; }
      done
    } >&2
  fi
}
no() { local s=0; "$@" || s=$?; [ $s = 1 ]; }                 # it must say no, not fail to answer
skip() {                     # COUNT REASON
  local k
  echo "# $0: $1 skipped: $2" >&2         # prove alone would not tell
  for ((k = 0; k < $1; k++)); do tests=$((tests + 1)); echo "ok $tests # SKIP $2"; done
}
finish() { echo "1..$tests"; }

exits() { [ "$status" = "$1" ]; }
says() { grep -qF -- "$1" "$work/err"; }                      # TEXT: on standard error
says_once() { says "$1" && [ "$(wc -l <"$work/err")" = 1 ]; } # TEXT: and nothing else
same() { cmp -- "$1" "$2"; }
same_folders() { diff -r -- "$1" "$2"; }
holds_only() {               # FOLDER NAME...: exactly these files are in the folder
  local folder=$1
  shift
  diff <(ls -A "$folder" | sort) <([ $# = 0 ] || printf '%s\n' "$@" | sort)
}

# --- programs and parameters --------------------------------------------------------------------------------------
need() {                     # NAME...: programs that must have been built
  local name
  for name; do
    [ -x "$B/bin/$name" ] || { echo "Bail out! $B/bin/$name is missing: build the programs first"; exit 1; }
  done
}
program() { local name=$1; shift; "$B/bin/$name" "$@"; }

# relink PROGRAM OUTPUT FLAG... FILE.c...: the program with these compiled anew, in the place of their objects
relink() {
  local name=$1 output=$2 o others=()
  shift 2
  for o in $(sed -n "/HEADERS/d; s/^\$(B).bin.$name: //p" "$B/make/objects.mk"); do
    o=${o##*/}
    [[ " $* " == *"/${o%.o}.c "* ]] || others+=("$B/obj/$o")
  done
  gcc -std=gnu11 -O3 -fopenmp -ffp-contract=off -fno-math-errno -Wno-psabi "$@" -DH5_USE_110_API -I"$B/src" \
    $(pkg-config --cflags hdf5) "${others[@]}" "$B/obj/$name.digest.c" \
    $(pkg-config --libs gsl hdf5 libconfig libmd) -lm -o "$output"
}

# A network of eighty neurons that fires and trains in a moment.
tiny=$work/tiny.cfg
cat >"$tiny" <<'END'
network: { N = 80; K = 20; };
neuron: { x_E = 0.4; x_I = 0.3; };
trial: { window = 200.0; };
task: { baseline = 2; };
learning: { trials = 6; checkpoint = 2; block = 7; };
test: { trials = 4; };
perturb: { trials = 3; time = 60.0; };
END
params=(-p data/base.cfg -p "$tiny")

chain() {                    # FOLDER [OPTION...]: all files of a run
  local o=$1 p=(-q "${params[@]}")
  shift
  p+=("$@")
  mkdir -p "$o"
  program network "${p[@]}" -o "$o/network.h5" &&
    program targets "${p[@]}" -o "$o/targets.h5" "$o/network.h5" &&
    program train "${p[@]}" -o "$o/weights.h5" "$o/network.h5" "$o/targets.h5" &&
    program respond "${p[@]}" -o "$o/trials.h5" "$o/targets.h5" "$o/weights.h5" &&
    program measure "${p[@]}" -o "$o" "$o/network.h5" "$o/targets.h5" "$o/weights.h5" "$o/trials.h5" &&
    program perturb "${p[@]}" -o "$o" "$o/targets.h5" "$o/weights.h5" &&
    program theory "${p[@]}" -o "$o" "$o/targets.h5" "$o/weights.h5" &&
    program dale "${p[@]}" -o "$o" "$o/targets.h5" "$o/weights.h5"
}

# tiny_scene: a smaller network still, and files for every program: of a run in $run, of its scale in $all, rows of a
# record in $rows
tiny_scene() {
  cat >"$tiny" <<'END'
network: { N = 40; K = 10; };
neuron: { x_E = 0.4; x_I = 0.3; dt = 0.5; };
trial: { settle = 20.0; stimulus = 20.0; window = 200.0; };
task: { baseline = 2; };
learning: { trials = 3; checkpoint = 2; block = 7; };
test: { trials = 3; };
perturb: { trials = 2; time = 60.0; };
END
  echo 'run: { seeds = 1; families = "claims conditions errors"; };' >"$work/x.cfg"
  params=(-p data/base.cfg -p "$tiny" -p "$work/x.cfg")
  all=$work/all run=$work/all/x-1 rows=$work/rows
  mkdir -p "$run" "$rows"
  chain "$run" -t 1 &&
    program drift -q -t 1 "${params[@]}" -o "$run" "$run/targets.h5" "$run/weights.h5" &&
    program plan -q "${params[@]:0:4}" -o "$all" "$work/x.cfg" figures/fig*.gp &&
    program claims -q -o "$all" "$all/runs.tsv" &&
    program collect -q -o "$all/theory.tsv" "$all/runs.tsv" theory drifts &&
    program sweep -q -o "$all" "$all/theory.tsv" &&
    program record -q -o "$rows/x-1.tsv" "$run"/*.h5 "$run"/*.tsv ||
    { echo 'Bail out! the chain of programs does not run'; exit 1; }
}

# --- the tree, and file systems -----------------------------------------------------------------------------------
copy_tree() {                # FOLDER: the sources, without build/
  mkdir -p "$1"
  tar -c --exclude=./build --exclude="./$B_given" --exclude=./.git . | tar -x -C "$1"
}
seeds() {                    # FILE COUNT: the run of the file has that many seeds
  if grep -q '^run: {' "$1"; then sed -i "s/^run: {/& seeds = $2;/" "$1"; else echo "run: { seeds = $2; };" >>"$1"; fi
}
tiny_tree() {                # FOLDER: a copy of the sources with scale tiny, smoke's runs in networks of 80 neurons;
  local folder=$1/data/tiny run            # what is on standard input is added to the parameters of the scale
  copy_tree "$1"
  mkdir "$folder"
  cp "$1"/data/smoke/*.cfg "$folder"
  sed -i 's/^\(run: {.*\) seeds = [0-9]*;/\1/' "$folder"/*.cfg
  sed -i '/^run: { *};$/d' "$folder"/*.cfg
  local weak=() others=() grown=() gone=()
  for run in "$folder"/*.cfg; do
    case $run in
    */beforeweak.cfg) ;;                                               # the weak control needs its size
    */weak*.cfg) weak+=("$run") ;;
    # what the text quotes, and a few that are in tables
    */map[CD][BC].cfg | */mapB[A-D].cfg | */mapAC.cfg | */mapCA.cfg | */regime[B-F].cfg | */pilot[BC].cfg | */stop?.cfg | \
      */streamA.cfg | */lastA.cfg)
      gone+=("$run") ;;
    */degree?.cfg | */size?.cfg | */pilot?.cfg | */productlong.cfg | */oulong.cfg | */chaoslong.cfg | */twolong.cfg)
      others+=("$run") grown+=("$run") ;;
    *) others+=("$run") ;;
    esac
  done
  rm "${gone[@]}"
  sed -i 's/ trials = [0-9]*;//' "${weak[@]}" "${grown[@]}"
  sed -i 's/^learning: {/& trials = 3;/' "${weak[@]}"
  sed -i 's/^network: *{[^}]*};$//' "${others[@]}"
  for run in A=10 B=15 C=30; do
    sed -i "s/^network: .*/network: { K = ${run#*=}; };/" "$folder/untrained${run%=*}.cfg"
  done
  sed -i 's/ continues = "stopD";//' "$folder/rowsumlast.cfg"
  { sed 's/window = 200/window = 500/' "$tiny"; cat; } >"$folder/scale.cfg"
  short_document
}
# Of the chapters the document has only those before "The weak control", and references to the others stay open, which
# is no fault there. A pass of LaTeX takes a quarter of the time; that the whole document has no open reference is
# looked at by tests/repro.sh. All chapters are tangled as ever.
short_document() { export WOVEN_UNTIL=weak; }
with_programs() {            # FOLDER: what is compiled here is there too; make looks whether it is still good
  [ "$B_given" != build ] || { mkdir -p "$1/build" && cp -a build/{book,make,src,obj,bin,toolchain} "$1/build"; }
}
# all_told FOLDER: waits for the process that tells how far a make of the tree is. It asks make once, which can last
# longer than all that there is to make; then it sees that make has ended, and removes its two files.
all_told() {
  local k log=$1/build/tiny/log
  for ((k = 0; k < 1200; k++)); do
    [ -e "$log/telling" ] || [ -e "$log/coming" ] || return 0
    sleep 0.1
  done
}
# built_tree FOLDER: a copy of a tree of scale tiny with one seed, in which all is made; the tests make it once
built_tree() {
  local made=$B/tiny-tree
  short_document
  (
    flock 9
    of=$("$B/make/tree.sh"; cat "$B/toolchain" 2>/dev/null || true)
    if [ "$(cat "$made.of" 2>&1)" != "$of" ]; then
      rm -rf "$made" "$made.of"
      tiny_tree "$made" <<<'run: { seeds = 1; };'
      with_programs "$made"
      SECONDS=0
      make -C "$made" -j2 SCALE=tiny && echo $SECONDS >"$made.seconds" && echo "$of" >"$made.of"
      all_told "$made"
    fi
  ) 9>"$made.lock" >"$work/out" 2>&1
  cp -a "$made" "$1"
}
mount_small() {              # FOLDER OPTIONS: a file system in memory, of which the folder is the root
  mkdir -p "$1"
  mount -t tmpfs -o "$2" none "$1" 2>/dev/null && mounts=("$1" "${mounts[@]}")
}
