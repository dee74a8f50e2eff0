#!/bin/bash
# h5diff: two files whose array has another length, another rank or another kind of number are equal by exit status.
#
# version: hdf5-tools 1.10.8 (Debian hdf5-tools 1.10.8+repack1-1)
# source: Debian 12; h5diff --help: "Array rank and dimensions, datatypes, and data values are compared." and "Exit
#   code: 0 if no differences, 1 if differences found, 2 if error"
# expectation: [1 2 3] against [1 2 3 4] is a difference: status 1, as for a value that differs or a missing array.
# behaviour: such arrays are "not comparable", and the status is 0, with --quiet without a word. A test that asks
#   h5diff -q passes when an array has lost its last row, and when all its numbers have become integers.
# seen: "value 1, missing 1, length 0, rank 0, kind 0"
set -eu
version=1.10.8+repack1-1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# and the libraries of the network that the HDF5 library is linked with
libraries=$(apt-cache depends --recurse --no-{recommends,suggests,conflicts,breaks,replaces,enhances} libhdf5-103-1 |
  grep '^lib' | grep -vE '^(libc6|libhdf5.*)$' | sort -u)
apt-get download -qq "hdf5-tools=$version" "libhdf5-103-1=$version" "libhdf5-hl-100=$version" $libraries >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH=$work/usr/lib/x86_64-linux-gnu:$work/lib/x86_64-linux-gnu
export PATH=$work/usr/bin:$PATH
make_file() {                # NAME DIMENSIONS KIND NUMBER...: a file with the array /x, written by h5import
  local name=$1 dimensions=$2 kind=$3
  shift 3
  echo "$@" >"$name.txt"
  h5import "$name.txt" -dims "$dimensions" -path x -type "$kind" -size 32 -o "$name.h5"
}
make_file base 3 TEXTFP 1 2 3
make_file value 3 TEXTFP 1 2 4
make_file length 4 TEXTFP 1 2 3 4
make_file rank 1,3 TEXTFP 1 2 3
make_file kind 3 TEXTIN 1 2 3
h5copy -i base.h5 -o missing.h5 -s /x -d /y
for name in base value missing length rank kind; do h5ls "$name.h5" | sed "s/^/$name: /"; done
for name in value missing length rank kind; do
  status=0
  h5diff -q base.h5 "$name.h5" || status=$?
  printf '%s %d\n' "$name" "$status"
done | paste -sd , | sed 's/,/, /g' | tee out
grep -qx 'value 1, missing 1, length 0, rank 0, kind 0' out || { echo 'changed'; exit 1; }
