#!/bin/bash
# rdata: a time series of R is moved and stretched: samples at 0.25, 1.25, 2.25 s lie at 0, 1, 2 s, and those at 0,
# 0.4, 0.8 s at 0, 0.5, 1 s. And of a list with two elements of one name, or without names, one is left.
#
# version: rdata 0.5 (Debian python3-rdata 0.5-3) with numpy 1.24.2 and pandas 1.5.3; files saved by R 4.2.2
# source: Debian 12; rdata's documentation: R's "ts" objects become a pandas Series, a vector with names a dictionary
#   of "their corresponding values"; R's help of ts: start is a number or two, frequency any number of samples in a
#   unit of time
# expectation: the index of the series is R's time(series); every element of a list is there, or an error.
# behaviour: the frequency is cut to a whole number, and the beginning and the end are rounded to multiples of its
#   period. So a recording that begins between two samples of the clock is moved by up to half a sample, and one of 2.5
#   samples in a second is of 2. An unnamed element has the name "" in R, and in a dictionary the last one of a name
#   wins. No warning.
# seen: "began at 0.25: 0 1 2 3, R has 0.25 1.25 2.25 3.25", "2.5 in a second: 0 0.5 1, R has 0 0.4 0.8", "list of 3
#   elements: 'rate' 1 '' 3"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-rdata=0.5-3 r-base-core=4.2.2.20221110-2 python3-numpy=1:1.24.2-1+deb12u1 \
  python3-pandas=1.5.3+dfsg-2 python3-pandas-lib=1.5.3+dfsg-2 python3-xarray=2023.01.0-1.1 python3-dateutil \
  python3-six \
  python3-tz python3-packaging python3-pkg-resources libblas3 liblapack3 libgfortran5 libquadmath0 \
  python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 \
  libuuid1 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
cat >save.R <<'END'
late <- ts(c(-65, -64, -63, -62), start = 0.25, frequency = 1)
slow <- ts(c(-65, -64, -63), start = 0, frequency = 2.5)
cells <- list(rate = 1, 2, 3)
late_times <- c(time(late))
slow_times <- c(time(slow))
save(late, slow, cells, late_times, slow_times, file = "series.rda")
END
R_HOME=$work/usr/lib/R EDITOR=vi PAGER=cat LD_LIBRARY_PATH=$work/usr/lib/R/lib \
  "$work/usr/lib/R/bin/exec/R" --vanilla --slave -f save.R 2>messages
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >read.py <<'END'
import rdata
data = rdata.conversion.convert(rdata.parser.parse_file('series.rda'))
def words(values):
    return ' '.join(f'{float(x):g}' for x in values)
print('began at 0.25:', words(data['late'].index), end=f", R has {words(data['late_times'])}\n")
print('2.5 in a second:', words(data['slow'].index), end=f", R has {words(data['slow_times'])}\n")
print('list of 3 elements:', *(f'{name!r} {words(x)}' for name, x in data['cells'].items()))
END
usr/bin/python3.11 -W ignore read.py | tee out
grep -qx 'began at 0.25: 0 1 2 3, R has 0.25 1.25 2.25 3.25' out &&
  grep -qx '2.5 in a second: 0 0.5 1, R has 0 0.4 0.8' out &&
  grep -qx "list of 3 elements: 'rate' 1 '' 3" out || { echo 'changed'; exit 1; }
