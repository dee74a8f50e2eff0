#!/bin/bash
# nitime: times + 1 is 1 ms later for a TimeArray in ms, and 1 picosecond later for a UniformTime in ms; in the same
# way times > 6 means 6 ms for the one and 6 ps for the other.
#
# version: nitime 0.9 (Debian python3-nitime 0.9-5) with numpy 1.24.2 and scipy 1.10.1
# source: Debian 12; nitime's documentation of UniformTime, t0: "The value of the first time-point in the array (unless
#   given as a `TimeArray`, should be in the time-unit)", time_unit: "The time unit to be used in the representation of
#   time"; the base unit of the module is the picosecond
# expectation: a plain number is in the unit of the times in either class, as it is for t0, at and index_at.
# behaviour: TimeArray converts a plain number to its unit, UniformTime, which is what time of a TimeSeries is, leaves
#   all operators to numpy. Shown, nothing has moved; each time is > 6 ms.
# seen: "TimeArray: 5 6 7 ms, + 1: 6 7 8 ms, > 6: False False True",
#   "UniformTime: 5 6 7 ms, + 1: 5 6 7 ms, > 6: True True True"
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
cat >times.py <<'END_OF_SCRIPT'
import nitime, numpy
from nitime.timeseries import TimeArray, UniformTime
print('nitime', nitime.__version__)
def words(times):
    return ' '.join(f'{t / 1e9:g}' for t in numpy.asarray(times)) + ' ms'
for times in TimeArray([5, 6, 7], time_unit='ms'), UniformTime(t0=5, length=3, sampling_interval=1, time_unit='ms'):
    above = ' '.join(str(bool(x)) for x in numpy.asarray(times > 6))
    print(f'{type(times).__name__}: {words(times)}, + 1: {words(times + 1)}, > 6: {above}')
    print('moved by', int(numpy.asarray(times + 1)[0] - numpy.asarray(times)[0]), 'ps')
END_OF_SCRIPT
usr/bin/python3.11 -W ignore times.py | tee out
grep -qx 'TimeArray: 5 6 7 ms, + 1: 6 7 8 ms, > 6: False False True' out && grep -qx 'moved by 1000000000 ps' out &&
  grep -qx 'UniformTime: 5 6 7 ms, + 1: 5 6 7 ms, > 6: True True True' out && grep -qx 'moved by 1 ps' out ||
  { echo 'changed'; exit 1; }
