#!/bin/bash
# gnuplot: with "set datafile missing 'nan'" a row is left out as soon as a missing field of it is looked at, even as text
# and even to replace it; without that setting the same expression draws the row.
#
# version: gnuplot 5.4 patchlevel 4 (Debian gnuplot-nox 5.4.4+dfsg1-2+b2)
# source: Debian 12; gnuplot manual, "set datafile missing"
# behaviour: the interval of a mean over one seed does not exist. strcol('low') eq 'nan' ? column('value') :
#   column('low') is to draw the point alone; the point disappears. "set datafile missing NaN" does not do so.
# seen: "nan as text: 1 of 2 rows, NaN as value: 2 of 2 rows"
set -eu
version=5.4.4+dfsg1-2+b2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "gnuplot-nox=$version" >/dev/null
dpkg -x gnuplot-nox_*.deb .
gnuplot=$(find "$work" -type f -name 'gnuplot*' -perm -u+x -path '*/bin/*' | head -n 1)
printf 'value\tlow\n0.9\t0.8\n0.7\tnan\n' >table.tsv
cat >script.gp <<'END'
set datafile separator "\t"
set datafile columnheaders
set datafile missing 'nan'
stats 'table.tsv' using (strcol('low') eq 'nan' ? column('value') : column('low')) nooutput name 'text'
set datafile missing NaN
stats 'table.tsv' using (strcol('low') eq 'nan' ? column('value') : column('low')) nooutput name 'number'
set print '-'
print sprintf('nan as text: %d of 2 rows, NaN as value: %d of 2 rows', text_records, number_records)
END
"$gnuplot" --version
"$gnuplot" -d script.gp | tee out
grep -qx 'nan as text: 1 of 2 rows, NaN as value: 2 of 2 rows' out || { echo 'changed'; exit 1; }
