#!/bin/bash
# h5utils: of an array with four dimensions h5totxt writes the first number twice: four numbers are five, and all of
# them but the first are one place too late.
#
# version: h5utils 1.13.2 (Debian h5utils 1.13.2-1) with HDF5 1.10.8
# source: Debian 12; manual page of h5totxt: "numeric datasets", "from one-, two-, or more-dimensional slices";
#   "By default, the entire dataset is dumped to the output, in row-major order."
# expectation: as many numbers as the array has, as with one to three dimensions.
# behaviour: from the fourth dimension on they come in one line that begins with the first number once more, with
#   status 0. The slice "-t 0" has three dimensions and is right. A sum has the first number twice, and what is read
#   back as trials, neurons, bins and conditions is shifted by one.
# seen: "1x2x2: 4 numbers, 1 2 3 4", "1x2x1x2: 5 numbers, 1 1 2 3 4", "1x2x1x2x1: 5 numbers, 1 1 2 3 4"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
libraries=$(apt-cache depends --recurse --no-{recommends,suggests,conflicts,breaks,replaces,enhances} libhdf5-103-1 |
  grep '^lib' | grep -vE '^libc6$' | sort -u)
apt-get download -qq h5utils=1.13.2-1 $libraries >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH=$work/usr/lib/x86_64-linux-gnu:$work/lib/x86_64-linux-gnu PATH=$work/usr/bin:$PATH
for size in 1x2x2 1x2x1x2 1x2x1x2x1; do
  echo 1 2 3 4 | h5fromtxt -n "$size" "$size.h5"
  h5totxt "$size.h5" >"$size.txt"
  numbers=$(tr -s ',\n' '  ' <"$size.txt" | sed 's/^ //; s/ $//')
  echo "$size: $(wc -w <<<"$numbers") numbers, $numbers"
done | tee out
grep -qx '1x2x2: 4 numbers, 1 2 3 4' out && grep -qx '1x2x1x2: 5 numbers, 1 1 2 3 4' out &&
  grep -qx '1x2x1x2x1: 5 numbers, 1 1 2 3 4' out || { echo 'changed'; exit 1; }
