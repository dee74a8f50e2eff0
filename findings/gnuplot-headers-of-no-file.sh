#!/bin/bash
# gnuplot: "set datafile columnheaders" also takes the first entry of an array, which has no line of names, without a word.
#
# version: gnuplot 5.4 patchlevel 4 (Debian gnuplot-nox 5.4.4+dfsg1-2+b2)
# source: Debian 12; gnuplot manual, "set datafile columnheaders": "the first row of input will be interpreted as
#   column headers"
# behaviour: an array of four points is drawn with three; no warning. Whoever turns the setting on for tables
#   loses a point of each array that the same script draws.
# seen: "without: 4 records, with: 3 records"
set -eu
version=5.4.4+dfsg1-2+b2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "gnuplot-nox=$version" >/dev/null
dpkg -x gnuplot-nox_*.deb .
gnuplot=$(find "$work" -type f -name 'gnuplot*' -perm -u+x -path '*/bin/*' | head -n 1)
cat >script.gp <<'END'
array points[4] = [10, 20, 30, 40]
stats points using 2 nooutput name 'without'
set datafile columnheaders
stats points using 2 nooutput name 'with'
set print '-'
print sprintf('without: %d records, with: %d records', without_records, with_records)
END
"$gnuplot" --version
"$gnuplot" -d script.gp | tee out
grep -qx 'without: 4 records, with: 3 records' out || { echo 'changed: the array is whole'; exit 1; }
