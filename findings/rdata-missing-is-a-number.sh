#!/bin/bash
# rdata: a missing whole number of R is -2147483648, and a missing truth value is True; only a missing fraction is
# missing.
#
# version: rdata 0.5 (Debian python3-rdata 0.5-3) with numpy 1.24.2 and pandas 1.5.3; files saved by R 4.2.2
# source: Debian 12; rdata's documentation says that the conversion selects "Python objects that preserve most
#   information of the original R object", and nothing of missing values; in R NA is a value of every type
# expectation: a missing value is missing, as it is for fractions, text and factors: as NaN, masked, or an error.
# behaviour: the bits with which R marks what is missing are taken as a number, and of truth values whether it is 0. So
#   the mean number of spikes of three trials of which one was lost is -715827880, and a trial of which nobody knows
#   whether it was correct, is; the mean share of correct trials is too great. Tables have it, too. No warning.
# seen: "counts 3 -2147483648 5, mean -715827880", "correct True True False", "rates 1.5 nan 2.5", "table 3 -2147483648
#   5"
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
counts <- c(3L, NA, 5L)
correct <- c(TRUE, NA, FALSE)
rates <- c(1.5, NA, 2.5)
table <- data.frame(counts = counts, rates = rates)
save(counts, correct, rates, table, file = "trials.rda")
END
R_HOME=$work/usr/lib/R EDITOR=vi PAGER=cat LD_LIBRARY_PATH=$work/usr/lib/R/lib \
  "$work/usr/lib/R/bin/exec/R" --vanilla --slave -f save.R 2>messages
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >read.py <<'END'
import rdata
trials = rdata.conversion.convert(rdata.parser.parse_file('trials.rda'))
print('counts', *trials['counts'], end=f", mean {trials['counts'].mean():.0f}\n")
print('correct', *trials['correct'])
print('rates', *trials['rates'])
print('table', *trials['table']['counts'], 'with rates', *trials['table']['rates'])
END
usr/bin/python3.11 -W ignore read.py | tee out
grep -qx 'counts 3 -2147483648 5, mean -715827880' out && grep -qx 'correct True True False' out &&
  grep -qx 'rates 1.5 nan 2.5' out && grep -qx 'table 3 -2147483648 5 with rates 1.5 nan 2.5' out ||
  { echo 'changed'; exit 1; }
