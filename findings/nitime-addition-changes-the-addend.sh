#!/bin/bash
# nitime: a sum or a comparison of times with a numpy array multiplies that array by the number of picoseconds in the
# unit, where it lies: after times + shift the array shift is another one.
#
# version: nitime 0.9 (Debian python3-nitime 0.9-5) with numpy 1.24.2 and scipy 1.10.1
# source: Debian 12; numpy, of whose array TimeArray is a subclass, leaves the operands of +, - and > as they are, in
#   contrast to +=; nitime says nothing else of its operators
# expectation: times + shift has a value and no effect; done twice, it gives the same twice.
# behaviour: the operators convert a plain array to picoseconds by *= on the array itself. [1, 2] added to times in ms
#   is [1000000000, 2000000000] afterwards, and each further use multiplies again, integers and floating point alike; a
#   comparison does so too. No warning.
# seen: "first sum: 6 8 ms, shift afterwards 1e+09 2e+09", "second sum: 1e+09 2e+09 ms, shift afterwards 1e+18 2e+18"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-nitime=0.9-5 python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 \
  libblas3 liblapack3 libgfortran5 libquadmath0 libstdc++6 libgcc-s1 liblbfgsb0 python3-decorator \
  python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >sums.py <<'END_OF_SCRIPT'
import nitime, numpy
from nitime.timeseries import TimeArray
print('nitime', nitime.__version__)
def words(array, unit=1):
    return ' '.join(f'{x / unit:.6g}' for x in numpy.asarray(array))
times, shift, limit = TimeArray([5, 6], time_unit='ms'), numpy.array([1, 2]), numpy.array([1.5, 10.5])
for name in 'first', 'second':
    total = times + shift
    print(f'{name} sum: {words(total, 1e9)} ms, shift afterwards {words(shift)}')
above = times > limit
print(f'times > limit: {above[0]} {above[1]}, limit afterwards {words(limit)}')
END_OF_SCRIPT
usr/bin/python3.11 -W ignore sums.py | tee out
grep -qxF 'first sum: 6 8 ms, shift afterwards 1e+09 2e+09' out &&
  grep -qxF 'second sum: 1e+09 2e+09 ms, shift afterwards 1e+18 2e+18' out &&
  grep -qxF 'times > limit: True False, limit afterwards 1.5e+09 1.05e+10' out || { echo 'changed'; exit 1; }
