#!/bin/bash
# A small run of every program under the address, undefined-behaviour and thread sanitizers and under valgrind. A tool
# that is not installed is skipped.
. tests/tap.sh

folder=$work/run
cat > "$work/tiny.cfg" <<'END'
network: { N = 60; K = 15; };
neuron: { x_E = 0.5; x_I = 0.4; };
trial: { window = 200.0; };
task: { baseline = 2; };
learning: { trials = 3; checkpoint = 2; block = 7; };
test: { trials = 3; };
perturb: { trials = 2; time = 40.0; };
END
echo 'run: { seeds = 1; families = "claims conditions errors"; };' > "$work/x.cfg"
parameters=(-p data/base.cfg -p "$work/tiny.cfg" -p "$work/x.cfg")
p=(-q "${parameters[@]}" -t 2)
chain() { # BIN [WRAPPER...]: all programs, one after the other
  local bin=$1 f=$folder/x-1 all=$folder
  shift
  rm -rf "$folder"; mkdir -p "$folder/rows"
  "$@" "$bin/parameters" -q "${parameters[@]}" -o "$all/parameters.tex" &&
  "$@" "$bin/plan" -q "${parameters[@]:0:4}" -o "$all" "$work/x.cfg" figures/fig*.gp &&
  "$@" "$bin/network" "${p[@]}" -o "$f/network.h5" &&
  "$@" "$bin/targets" "${p[@]}" -o "$f/targets.h5" "$f/network.h5" &&
  "$@" "$bin/train" "${p[@]}" -o "$f/weights.h5" "$f/network.h5" "$f/targets.h5" &&
  "$@" "$bin/respond" "${p[@]}" -o "$f/trials.h5" "$f/targets.h5" "$f/weights.h5" &&
  "$@" "$bin/measure" "${p[@]}" -o "$f" "$f/network.h5" "$f/targets.h5" "$f/weights.h5" "$f/trials.h5" &&
  "$@" "$bin/perturb" "${p[@]}" -o "$f" "$f/targets.h5" "$f/weights.h5" &&
  "$@" "$bin/theory" "${p[@]}" -o "$f" "$f/targets.h5" "$f/weights.h5" &&
  "$@" "$bin/dale" "${p[@]}" -o "$f" "$f/targets.h5" "$f/weights.h5" &&
  "$@" "$bin/drift" "${p[@]}" -o "$f" "$f/targets.h5" "$f/weights.h5" &&
  "$@" "$bin/claims" -q -o "$all" "$all/runs.tsv" &&
  "$@" "$bin/collect" -q -o "$all/theory.tsv" "$all/runs.tsv" theory drifts &&
  "$@" "$bin/sweep" -q -o "$all" "$all/theory.tsv" &&
  "$@" "$bin/document" -q -o "$all" drifts "$all/theory.tsv" &&
  "$@" "$bin/document" -q -o "$all" runs "$all/runs.tsv" &&
  "$@" "$bin/record" -q -o "$folder/rows/x-1.tsv" "$f"/*.h5 "$f"/*.tsv &&
  "$@" "$bin/record" -q -o "$folder/rows/tables.tsv" "$all"/{claims,theory,errors}.tsv &&
  "$@" "$bin/audit" -q -o "$all" "$folder/rows" "$folder/rows"
}
for kind in address thread; do             # the first has the checks for undefined behaviour with it
  if [ $kind = thread ] &&
    ! { echo '#include <omp.h>' | clang -fopenmp -E - && ls /usr/lib/llvm-*/lib/libarcher.so; } >/dev/null 2>&1; then
    skip 2 "clang with its OpenMP (package libomp-dev) is not installed"
    continue
  fi
  run make -s B="$B_given/debug-$kind" DEBUG=$kind programs
  ok "$kind: the programs are built" exits 0
  # libgomp and libomp are not instrumented. Archer tells the thread sanitizer of OpenMP's synchronisation.
  export OMP_TOOL_LIBRARIES=$(ls /usr/lib/llvm-*/lib/libarcher.so 2>/dev/null | head -n 1)
  export TSAN_OPTIONS="ignore_noninstrumented_modules=1 exitcode=66" ASAN_OPTIONS=detect_leaks=1
  run chain "$B/debug-$kind/bin"
  ok "$kind: a run of every program is clean" exits 0
done
unset OMP_TOOL_LIBRARIES TSAN_OPTIONS
if command -v valgrind >/dev/null; then
  run chain "$B/bin" valgrind -q --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite
  ok "valgrind: a run of every program is clean" exits 0
else
  skip 1 "valgrind is not installed"
fi
finish
