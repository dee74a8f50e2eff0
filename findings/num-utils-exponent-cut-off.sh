#!/bin/bash
# num-utils: the sum of 0.5 and 1e-5 is 1.5, and the mean of 2e3 and 4e3 is 3: a number ends at its "e".
#
# version: num-utils 0.5 (Debian num-utils 0.5-15)
# source: Debian 12; manual page of numsum: "will take all the numbers on stdin and return the sum of those numbers";
#   "Besides positive numbers, it also handles negative numbers and numbers with decimals."
# expectation: 0.50001 and 3000, as awk and datamash say, or an error; 1e-5 is how awk, C and Python print a small
#   number, the others of the same column in plain digits.
# behaviour: what looks like digits and a point is taken from the line and the rest thrown away, without a word. The
#   smallest of a column of weights count most. numbound finds 30 greater than 2e3. The sum by columns (-c) is right.
# seen: "sum 1.5, mean 3, greatest 30, sum of the column 0.50001"
set -eu
version=0.5-15
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "num-utils=$version" >/dev/null
dpkg -x num-utils_*.deb .
echo "sum $(printf '%s\n' 0.5 1e-5 | perl usr/bin/numsum)," \
  "mean $(printf '%s\n' 2e3 4e3 | perl usr/bin/numaverage)," \
  "greatest $(printf '%s\n' 2e3 30 | perl usr/bin/numbound)," \
  "sum of the column $(printf '%s\n' 0.5 1e-5 | perl usr/bin/numsum -c)" | tee out
grep -qx 'sum 1.5, mean 3, greatest 30, sum of the column 0.50001' out || { echo 'changed'; exit 1; }
