#!/bin/bash
# What a file was made from is part of what it is: an edited network or edited targets keep their parameters, and what
# was made from the files before is refused beside them. Nothing is written then, and the right files are taken as ever.
. tests/tap.sh
need network targets train respond measure perturb theory dale drift export
# edit FILE number: one target is another. edit FILE rows: two E neurons exchange their sources, so the same rows in
# another order make another graph of the same parameters.
cat >"$work/edit.c" <<'END'
#include <hdf5.h>
#include <stdlib.h>
#include <string.h>
enum { E = 40, n = 40 };
static int has(const unsigned long *row, unsigned long j)
{
  for (int k = 0; k < n; k++)
    if (row[k] == j)
      return 1;
  return 0;
}
int main(int argc, char **argv)
{
  static unsigned long x[1000000];
  unsigned long row[n];
  int number = argc == 3 && strcmp(argv[2], "number") == 0, a = 0, b = 1, found = 0;
  hid_t type = number ? H5T_NATIVE_DOUBLE : H5T_NATIVE_ULONG, file = H5Fopen(argv[1], H5F_ACC_RDWR, H5P_DEFAULT);
  hid_t set = H5Dopen2(file, number ? "z" : "edges/recurrent/source_node_id", H5P_DEFAULT);
  if (argc != 3 || H5Dread(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, x) < 0)
    return 1;
  for (int i = 0; !number && !found && i < E; i++)
    for (int j = 0; j < i && !found; j++)
      if (!has(x + i * n, j) && !has(x + j * n, i))
        a = i, b = j, found = 1;
  if (number)
    ((double *)x)[7] += 1e-3;
  else if (!found)
    return 1;
  else
    memcpy(row, x + a * n, sizeof row), memcpy(x + a * n, x + b * n, sizeof row), memcpy(x + b * n, row, sizeof row);
  return H5Dwrite(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, x) < 0 || H5Dclose(set) < 0 || H5Fclose(file) < 0;
}
END
gcc $(pkg-config --cflags hdf5) "$work/edit.c" $(pkg-config --libs hdf5) -o "$work/edit" ||
  { echo 'Bail out! no compiler'; exit 1; }
o=$work/made p=(-q -t 1 "${params[@]}")
run chain "$o" -t 1
ok 'a run' exits 0
run chain "$work/again" -t 1
ok 'a run again has the same bytes' same_folders "$o" "$work/again"
mkdir "$work/edited" "$work/empty"
cp "$o"/{network,targets}.h5 "$work/edited"
run "$work/edit" "$work/edited/network.h5" rows
ok 'two rows of the network are exchanged' exits 0
run "$work/edit" "$work/edited/targets.h5" number
ok 'a target is changed' exits 0
N=$o/network.h5 T=$o/targets.h5 W=$o/weights.h5 R=$o/trials.h5 M=$work/edited/network.h5 U=$work/edited/targets.h5

refuses() {                  # TEXT ONE OTHER KIND PROGRAM INPUT...: ONE was not made from OTHER
  local text=$1 sentence="$2 was not made from $3 but from another file of the $4 (contents " name=$5 out=$work/empty
  shift 5
  case $name in train | respond | targets) out+=/new.h5 ;; export) out+=/new ;; esac
  run program "$name" "${p[@]}" -o "$out" "$@"
  ok "$name, $text: status" exits 2
  ok "$name, $text: the sentence" says_once "$name: $sentence"
  ok "$name, $text: nothing is written" holds_only "$work/empty"
}
refuses 'targets of another network' "$T" "$M" network train "$M" "$T"
for name in respond perturb theory dale drift; do refuses 'edited targets' "$W" "$U" targets $name "$U" "$W"; done
refuses 'edited targets' "$W" "$U" targets measure "$N" "$U" "$W" "$R"
refuses 'edited network' "$T" "$M" network measure "$M" "$T" "$W" "$R"
refuses 'edited targets' "$W" "$U" targets export "$U" "$W" "$R"

# What is made from an edited file is a run of its own, and says so wherever it meets the first one.
run program train "${p[@]}" -o "$work/edited/weights.h5" "$N" "$U"
ok 'edited targets can be trained on' exits 0
V=$work/edited/weights.h5
run program respond "${p[@]}" -o "$work/edited/trials.h5" "$U" "$V"
ok 'and tested' exits 0
refuses 'trials of other weights' "$R" "$U" targets measure "$N" "$U" "$V" "$R"
refuses 'weights of other targets' "$V" "$T" targets measure "$N" "$T" "$V" "$R"
run program targets "${p[@]}" -o "$work/edited/other.h5" "$M"
ok 'targets of the other graph' exits 0
run program theory "${p[@]}" -o "$work/empty" "$work/edited/other.h5" "$W"
ok 'they are not those of the weights' says_once "theory: $W was not made from $work/edited/other.h5"

# A state to go on from is of the targets that it was trained on.
short=("${p[@]}" -p "$work/short.cfg")
echo 'learning: { trials = 2; };' >"$work/short.cfg"
mkdir "$work/going"
run program train "${short[@]}" -o "$work/short.h5" "$N" "$T" "$work/going/weights.h5.checkpoint"
ok 'a state is left' exits 0
cp "$work/going/weights.h5.checkpoint" "$work/state"
run program train "${p[@]:1}" -o "$work/going/weights.h5" "$N" "$T"
ok 'with the same targets training goes on' says 'going on from trial 2'
ok 'to the same weights' same "$work/going/weights.h5" "$W"
cp "$work/state" "$work/going/weights.h5.checkpoint"
run program train "${p[@]:1}" -o "$work/going/weights.h5" "$N" "$U"
ok 'with edited ones it does not' says 'starting anew'
ok 'and ends where it would' same "$work/going/weights.h5" "$V"
finish
