#!/bin/bash
# unyt: 5 ms, assigned to an element of an array in seconds, become 5 s; and 1500 ms are looked for among 1, 2 and 3 s
# as if they were 1500 s.
#
# version: unyt 2.9.3 (Debian python3-unyt 2.9.3-2) with numpy 1.24.2
# source: Debian 12; README: "A package for handling numpy arrays with units", "a subclass of NumPy's ndarray class
#   that knows about units"
# expectation: the element becomes 0.005 s, as a sum or a comparison of the two converts, or the assignment is refused.
# behaviour: an assignment copies the number and leaves the unit, for one element and for a slice, and searchsorted and
#   digitize compare the numbers; t > 1500 ms and t + 1500 ms convert. No warning.
# seen: "assigned: [5. 2. 3.] s", "searchsorted: 3", "later than 1500 ms: 2 of 3", "sum: [2.5 3.5 4.5] s"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-unyt=2.9.3-2 python3-sympy python3-mpmath python3-numpy=1:1.24.2-1+deb12u1 \
  python3-packaging python3-pkg-resources libblas3 liblapack3 libgfortran5 libquadmath0 \
  python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >times.py <<'END_OF_SCRIPT'
import numpy, unyt
times = unyt.unyt_array([1., 2., 3.], 's')
late = unyt.unyt_quantity(1500., 'ms')
print('searchsorted:', int(numpy.searchsorted(times, late)))
print('later than 1500 ms:', int((times > late).sum()), 'of 3')
print('sum:', times + late)
times[0] = unyt.unyt_quantity(5., 'ms')
print('assigned:', times)
END_OF_SCRIPT
usr/bin/python3.11 -W ignore times.py | tee out
grep -qx 'searchsorted: 3' out && grep -qx 'later than 1500 ms: 2 of 3' out && grep -qx 'sum: \[2.5 3.5 4.5\] s' out &&
  grep -qx 'assigned: \[5. 2. 3.\] s' out || { echo 'changed'; exit 1; }
