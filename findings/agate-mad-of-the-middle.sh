#!/bin/bash
# agate: the median absolute deviation of an odd number of values is always 0, however far they are apart.
#
# version: agate 1.6.3 (Debian python3-agate 1.6.3-2), the library of csvkit
# source: Debian 12; agate's documentation, MAD: "Calculate the median absolute deviation of a column." It links to the
#   definition, the median of the distances from the median.
# expectation: of 1, 2, 3, 4, 10 the distances from the median 3 are 2, 1, 0, 1, 7, and their median is 1. It is the
#   usual measure of the noise of a recording, the threshold for spikes being some multiples of it.
# behaviour: the values are sorted, their distances are not: the one in the middle is taken, which is that of the median
#   itself. Of an even number it is half the gap between the two values in the middle: 0.5 for 1, 2, 3, 50.
# seen: "1 2 3 4 10: MAD 0, by hand 1", "1 20 300 4000 50000: MAD 0, by hand 299", "1 2 3 50: MAD 0.5, by hand 1"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-agate=1.6.3-2 python3-babel python-babel-localedata python3-isodate python3-leather \
  python3-parsedatetime python3-future python3-pytimeparse python3-six python3-slugify python3-text-unidecode \
  python3-tz python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g \
  libbz2-1.0 liblzma5 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH=$work/usr/lib/x86_64-linux-gnu:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >deviation.py <<'END_OF_SCRIPT'
import statistics, agate
for values in [1, 2, 3, 4, 10], [1, 20, 300, 4000, 50000], [1, 2, 3, 50]:
    table = agate.Table([[v] for v in values], ['v'], [agate.Number()])
    centre = statistics.median(values)
    print(*values, end=f": MAD {float(table.aggregate(agate.MAD('v'))):g}, ")
    print(f'by hand {statistics.median(abs(v - centre) for v in values):g}')
END_OF_SCRIPT
usr/bin/python3.11 -W ignore deviation.py | tee out
grep -qx '1 2 3 4 10: MAD 0, by hand 1' out && grep -qx '1 20 300 4000 50000: MAD 0, by hand 299' out &&
  grep -qx '1 2 3 50: MAD 0.5, by hand 1' out || { echo 'changed'; exit 1; }
