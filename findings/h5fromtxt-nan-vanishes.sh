#!/bin/bash
# h5utils: h5fromtxt leaves out each nan but one in the first place of the file: of the numbers 1, nan, 2 that h5totxt
# has written there are two, and a column of them is gone; nan, 1, 2 are three, and so are 1, -inf, 2.
#
# version: h5utils 1.13.2 (Debian h5utils 1.13.2-1) with HDF5 1.10.8
# source: Debian 12; manual page of h5fromtxt: "All characters besides the numbers (and associated decimal points,
#   etcetera) in the input are ignored."; h5totxt, of the same package, writes nan and inf into its text
# expectation: what h5totxt writes h5fromtxt reads; or nan is ignored wherever it is, or refused.
# behaviour: after a number all is skipped up to the next digit, sign or point. So nan and inf vanish there, with status
#   0 if all lines lose as many; at the begin of the file, and behind a sign, they are read. All rows of a column behind
#   a missing one are taken for another.
# seen: "1 nan 2: 1 2", "1 inf 2: 1 2", "1 -inf 2: 1 -inf 2", "nan 1 2: nan 1 2",
#   "two rows 1,nan,2: 1,2 1,2", "written 1 2 nan 3, read 1 2 3"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
libraries=$(apt-cache depends --recurse --no-{recommends,suggests,conflicts,breaks,replaces,enhances} libhdf5-103-1 |
  grep '^lib' | grep -vE '^libc6$' | sort -u)
apt-get download -qq h5utils=1.13.2-1 $libraries >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH=$work/usr/lib/x86_64-linux-gnu:$work/lib/x86_64-linux-gnu PATH=$work/usr/bin:$PATH
of() { h5totxt "$1" | paste -sd ' '; }
{
  for numbers in '1 nan 2' '1 inf 2' '1 -inf 2' 'nan 1 2'; do
    tr ' ' '\n' <<<"$numbers" | h5fromtxt numbers.h5
    echo "$numbers: $(of numbers.h5)"
  done
  printf '1,nan,2\n1,nan,2\n' | h5fromtxt rows.h5
  echo "two rows 1,nan,2: $(of rows.h5)"
  printf '1\n2\n' | h5fromtxt first.h5
  printf 'nan\n3\n' | h5fromtxt second.h5
  h5totxt first.h5 second.h5 >written.txt
  h5fromtxt read.h5 <written.txt
  echo "written $(paste -sd ' ' written.txt), read $(of read.h5)"
} | tee out
grep -qx '1 nan 2: 1 2' out && grep -qx '1 inf 2: 1 2' out && grep -qx '1 -inf 2: 1 -inf 2' out &&
  grep -qx 'nan 1 2: nan 1 2' out && grep -qx 'two rows 1,nan,2: 1,2 1,2' out &&
  grep -qx 'written 1 2 nan 3, read 1 2 3' out || { echo 'changed'; exit 1; }
