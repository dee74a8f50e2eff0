#!/bin/bash
# quantities: compared with a plain number a quantity drops its unit, added to one it keeps it: 1000 ms/s is not equal
# to 1, and 5 ms is less than 6, but 1000 ms/s + 1 is 2000 ms/s, and 5 ms + 6 is refused.
#
# version: quantities 0.13.0 (Debian python3-quantities 0.13.0-2) with numpy 1.24.2
# source: Debian 12; the documentation of quantities converts between compatible units in arithmetic and says of no
#   operator that it leaves the unit out
# expectation: comparisons take a plain number as addition does: 1000 ms/s == 1 and 50 % < 1 are true, 5 ms < 6 is an
#   error of units (as it is in Brian 2 and pint).
# behaviour: ==, < and their kin compare the magnitude, whatever the unit; so 50 % < 1 is false, and float() of
#   1000 ms/s is 1000. Against pq.dimensionless the same comparisons come out right.
# seen: "1000 ms/s == 1 False == 1 dimensionless True", "50 % < 1 False < 1 dimensionless True", "5 ms < 6 True"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-quantities=0.13.0-2 python3-numpy=1:1.24.2-1+deb12u1 \
  python3-pkg-resources libblas3 liblapack3 libgfortran5 libquadmath0 \
  python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >compare.py <<'END'
import quantities as pq
print('quantities', pq.__version__)
one = 1 * pq.dimensionless
ratio, half = 1000 * pq.ms / pq.s, 50 * pq.percent
print('1000 ms/s == 1', bool(ratio == 1), '== 1 dimensionless', bool(ratio == one))
print('50 % < 1', bool(half < 1), '< 1 dimensionless', bool(half < one))
print('1000 ms/s + 1 =', ratio + 1)
print('float', float(ratio), 'of the simplified', float(ratio.simplified))
print('5 ms < 6', bool(5 * pq.ms < 6))
try:
    print('5 ms + 6 =', 5 * pq.ms + 6)
except ValueError as error:
    print('5 ms + 6:', error)
END
usr/bin/python3.11 -W ignore compare.py | tee out
grep -qx '1000 ms/s == 1 False == 1 dimensionless True' out && grep -qx '50 % < 1 False < 1 dimensionless True' out &&
  grep -qx '1000 ms/s + 1 = 2000.0 ms/s' out && grep -qx '5 ms < 6 True' out || { echo 'changed'; exit 1; }
