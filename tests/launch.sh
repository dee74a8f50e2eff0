#!/bin/bash
# Programs of a run through a prefix, LAUNCH, as they go through a batch system: what they are promised and what they
# need, threads, what is noted of the other machine, inputs that come late. A real Slurm is in tests/slurm.sh.
. tests/tap.sh
unset MAKELEVEL MAKEFLAGS MFLAGS ${!SLURM*} OMP_NUM_THREADS
here() { (cd "$tree" && exec "$@"); }
tree=$work/tree S=$work/tree/build/tiny
tiny_tree "$tree" <<<'run: { seeds = 1; };'
find "$tree/data/tiny" -name '*.cfg' ! -name scale.cfg ! -name rowsum.cfg -delete
echo 'run: { stages = "network targets train"; }; network: { N = 1000; K = 60; };
  learning: { trials = 1; rule = "recursive"; };' >"$tree/data/tiny/matrix.cfg"
with_programs "$tree"

# --- memory, cores, threads -----------------------------------------------------------------------------------------
# This prefix writes down what a program was promised, what it needed at most (kilobytes), and its words.
cat >"$work/measured" <<END
#!/bin/bash
memory=\$1 cores=\$2
shift 2
command time -f "%M \$memory \$cores \$OMP_NUM_THREADS \$MAKEFLAGS" -a -o "$work/peaks" "\$@"
END
chmod +x "$work/measured"
run env OMP_NUM_THREADS=1 make -C "$tree" -j2 SCALE=tiny LAUNCH="$work/measured \$(MEMORY) \$(CORES)" runs
ok 'a prefix that measures: exit status 0' exits 0
ok 'and every program went through it' [ "$(wc -l <"$work/peaks")" = 12 ]
ok 'no program needs more memory than the plan says' \
  [ -z "$(awk '$1 > 1024 * $2' "$work/peaks")" ]
ok 'nor is it twice as much as is needed, above what every program needs' \
  [ -z "$(awk '$1 < 1024 * ($2 - 40) / 2' "$work/peaks")" ]
ok 'the matrices are the most of it' [ "$(sort -rn "$work/peaks" | awk 'NR == 1 { print ($1 > 70000) }')" = 1 ]
cp "$S/rowsum-1/weights.h5" "$work/weights.h5"
ok 'what it cost is noted on the node' grep -q '^took [0-9]' "$S/log/rowsum-1.weights.h5.node"
ok 'the same time is that of make' \
  [ "$(sed -n 's/^took //p' "$S/log/matrix-1.weights.h5.node")" = "$(cut -d' ' -f3 "$S/log/matrix-1.weights.h5")" ]
rm "$S/rowsum-1/weights.h5"
run env OMP_NUM_THREADS=1,1 make -C "$tree" SCALE=tiny "build/tiny/rowsum-1/weights.h5"
ok 'without a prefix, one thread: the same bytes' same "$work/weights.h5" "$S/rowsum-1/weights.h5"
run env OMP_NUM_THREADS=3 make -C "$tree" -n SCALE=tiny build/tiny/rowsum-1/weights.h5 -W build/tiny/rowsum-1/train.key
ok 'OMP_NUM_THREADS: the programs are told' grep -q 'build/bin/train -t 3 ' "$work/out"
run env SLURM_CPUS_PER_TASK=2 make -C "$tree" -n SCALE=tiny build/tiny/rowsum-1/weights.h5 \
  -W build/tiny/rowsum-1/train.key
ok 'SLURM_CPUS_PER_TASK: the programs are told' grep -q 'build/bin/train -t 2 ' "$work/out"
sed 's/^processor.*/processor\ttold\tx86_64 other\t0/' -i "$S/log/matrix-1.weights.h5.node"
here env TOOLS=$'machine\tx86_64' build/make/environment.sh build build/tiny '' >"$work/out"
ok 'the record has the processors of both machines' \
  [ "$(grep -c 'processor.*told.*x86_64 other.*; x86_64\|processor.*told.*x86_64.*; x86_64 other' "$work/out")" = 1 ]

# This prefix shows an input late, as a shared folder may: it is taken away, and comes back with its date.
cat >"$work/late" <<END
#!/bin/bash
mv build/tiny/rowsum-1/targets.h5 "$work/held"
(sleep \$1; mv "$work/held" build/tiny/rowsum-1/targets.h5) >/dev/null 2>&1 &
shift
exec "\$@"
END
chmod +x "$work/late"
rm "$S/rowsum-1/weights.h5"
run make -C "$tree" SCALE=tiny LAUNCH="$work/late 2" build/tiny/rowsum-1/weights.h5
ok 'a late input is waited for' [ "$status" = 0 -a -e "$S/rowsum-1/weights.h5" ]
rm "$S/rowsum-1/weights.h5"
run env LATE=1 make -C "$tree" SCALE=tiny LAUNCH="$work/late 4" build/tiny/rowsum-1/weights.h5
ok 'an input that does not come: make fails' [ "$status" != 0 ]
ok 'an input that does not come: the sentence' says 'does not see build/tiny/rowsum-1/targets.h5 as it was made, after 1 s'
until [ -e "$S/rowsum-1/targets.h5" ]; do sleep 0.1; done
run make -C "$tree" SCALE=tiny TASKS=3 NODES=4 cluster
ok 'a job with fewer tasks than nodes is refused' [ "$status" != 0 ]
ok 'a job with fewer tasks than nodes: the sentence' says 'cluster: TASKS and NODES are whole numbers'
for limit in 100000000x 8h 0 0:00:00 1:99 1-2:3:4:5; do
  run make -C "$tree" SCALE=tiny LIMIT=$limit cluster
  ok "a job of the time $limit: the sentence" says "cluster: LIMIT is the time of the job,"
done
for limit in 90 8:00:00 2-12 1:30; do
  run make -C "$tree" SCALE=tiny LIMIT=$limit cluster
  ok "a job of the time $limit is written" exits 0
done
finish
