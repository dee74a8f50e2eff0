#!/bin/bash
# gnuplot: one NaN among the data ends the sums of "smooth" there and begins new ones: "smooth cnormal" draws a
# distribution that never reaches 1 and falls, "smooth frequency" a histogram with two bars at one place.
#
# version: gnuplot 5.4 patchlevel 4 (Debian gnuplot-nox 5.4.4+dfsg1-2+b2)
# source: Debian 12; gnuplot manual, "smooth cnormal": "makes the data monotonic in x and normalises the y-values onto
#   the range [0:1]"; "smooth frequency": "points with the same x-value are replaced by a single point having the
#   summed y-values". Only of "the spline and Bezier options" the manual says that undefined values part the data.
# expectation: a value that is not a number is left out, as "stats" and "bins" leave it out, and the others are summed.
# behaviour: the points in front of it and those behind it are sorted and summed apart, but cnormal and fnormal divide
#   both by the sum of all. unique, frequency, cumulative and kdensity part the data too. No warning. With "set
#   datafile missing NaN" all is well.
# seen: "cnormal: 1 0.25, 2 0.5, 1 0.25, 2 0.5; frequency: 1 2, 2 2, 1 2, 2 2;
#   with missing NaN: 1 0.5, 2 1; 1 4, 2 4"
set -eu
version=5.4.4+dfsg1-2+b2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "gnuplot-nox=$version" >/dev/null
dpkg -x gnuplot-nox_*.deb .
gnuplot=$(find "$work" -type f -name 'gnuplot*' -perm -u+x -path '*/bin/*' | head -n 1)
printf '2 2\n1 2\n9 NaN\n1 2\n2 2\n' >data.txt
points() {                   # OPTION [SETTING]: the points that are drawn
  printf '%s\n' 'set table "table.txt"' "${2-}" "plot 'data.txt' using 1:2 smooth $1" >script.gp
  "$gnuplot" -d script.gp
  awk '/^ *[0-9]/ { printf "%s%s %s", separator, $1, $2; separator = ", " }' table.txt
}
"$gnuplot" --version
echo "cnormal: $(points cnormal); frequency: $(points frequency); with missing NaN:" \
  "$(points cnormal 'set datafile missing NaN'); $(points frequency 'set datafile missing NaN')" | tee out
seen='cnormal: 1 0.25, 2 0.5, 1 0.25, 2 0.5; frequency: 1 2, 2 2, 1 2, 2 2'
grep -qx "$seen; with missing NaN: 1 0.5, 2 1; 1 4, 2 4" out || { echo 'changed'; exit 1; }
