#!/bin/bash
# Files that are whole and of the right shape, with one number that no program leaves there: a reader refuses it in a
# sentence with exit status 2, and writes nothing.
. tests/tap.sh
need network targets train respond measure perturb theory dale drift export
tiny_scene                   # $run: files of a run
# edit FILE ARRAY AT NUMBER: one number is another. edit FILE ARRAY AT same: it is the one before.
cat >"$work/edit.c" <<'END'
#include <hdf5.h>
#include <stdlib.h>
#include <string.h>
int main(int argc, char **argv)
{
  static double x[1000000];
  hid_t file = H5Fopen(argv[1], H5F_ACC_RDWR, H5P_DEFAULT), set = H5Dopen2(file, argv[2], H5P_DEFAULT);
  long at = atol(argv[3]);
  if (argc != 5 || H5Dread(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, x) < 0)
    return 1;
  x[at] = strcmp(argv[4], "same") == 0 ? x[at - 1] : atof(argv[4]);
  return H5Dwrite(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, x) < 0 || H5Dclose(set) < 0
         || H5Fclose(file) < 0;
}
END
gcc $(pkg-config --cflags hdf5) "$work/edit.c" $(pkg-config --libs hdf5) -o "$work/edit" ||
  { echo 'Bail out! no compiler'; exit 1; }

p=(-q -t 1 "${params[@]}") edited=$work/edited.h5 empty=$work/empty
mkdir "$empty"
refuses() {                  # WHAT FILE TEXT READER...: the readers of the edited FILE say TEXT
  local what=$1 text=$3 file name out inputs
  declare -A of=([network]=$run/network.h5 [targets]=$run/targets.h5 [weights]=$run/weights.h5 [trials]=$run/trials.h5)
  of[$2]=$edited
  shift 3
  for name; do
    out=$empty
    case $name in
    respond) inputs=("${of[targets]}" "${of[weights]}") out+=/new.h5 ;;
    measure) inputs=("${of[network]}" "${of[targets]}" "${of[weights]}" "${of[trials]}") ;;
    export) inputs=("${of[targets]}" "${of[weights]}" "${of[trials]}") out+=/new ;;
    *) inputs=("${of[targets]}" "${of[weights]}") ;;
    esac
    run program $name "${p[@]}" -o "$out" "${inputs[@]}"
    ok "$name, $what: exit status 2" exits 2
    ok "$name, $what: the sentence" says "$text"
    ok "$name, $what: nothing is written" [ -z "$(ls -A "$empty")" ]
    rm -rf "${empty:?}"/*
  done
}
change() {                   # FILE ARRAY AT NUMBER
  cp "$run/$1.h5" "$edited"
  run "$work/edit" "$edited" "$2" "$3" "$4"
  ok "$2 of the $1: number $3 is $4" exits 0
}
times=spikes/neurons/timestamps nodes=spikes/neurons/node_ids
spike='and no test trial has such a spike; make the file again'
for number in -1 0 1e300 721; do                     # three trials of 240 ms
  change trials $times 5 $number
  refuses "a spike at $number ms" trials "$spike" measure
done
for number in 40 4000000; do
  change trials $nodes 5 $number
  refuses "a spike of neuron $number" trials "$spike" measure
done
change trials $times 5 720
refuses 'a spike before its time' trials 'spike 6 of the recording does not come after the one before' measure
change trials $times 5 same
run "$work/edit" "$edited" $nodes 5 same
refuses 'a spike that is there twice' trials 'spike 5 of the recording does not come after the one before' measure
for name in u_mean u_first single repeat trace u_variance; do
  change trials $name 1 -1e300
  refuses "$name" trials "number 1 of $name in the recording is -1e+300, which no trial leaves" measure
done
change weights edges/recurrent/0/syn_weight 7 1e200
refuses 'a weight' weights 'the weight of synapse 7 is 1e+200, which no training leaves' \
  respond measure perturb theory dale drift export
finish
