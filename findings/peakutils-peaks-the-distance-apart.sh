#!/bin/bash
# PeakUtils: peaks that lie exactly the minimum distance apart are too near, so every second one is lost; and in samples
# of 16 bits a spike that rises by more than 32767 from one sample to the next is not found, half of it is.
#
# version: PeakUtils 1.3.4 (Debian python3-peakutils 1.3.4+ds-2) with numpy 1.24.2 and scipy 1.10.1
# source: Debian 12; help of peakutils.indexes: min_dist is the "Minimum distance between each detected peak", y must be
#   "signed", and unsigned numbers are refused with an error
# expectation: all of ten peaks that are 10 samples apart with min_dist = 10; the spike of whole numbers of 16 bits
#   where that of the same numbers in floating point is.
# behaviour: around each peak min_dist samples are cleared, the last one included, so the distance has to be greater.
#   The differences of samples of 16 bits are of 16 bits, and wrap: a step from -20000 to 20000 goes down. No warning.
# seen: "min_dist 9: 5 15 25 35 45 55 65 75 85 95", "min_dist 10: 5 25 45 65 85", "spike from -20000 to 20000, int16:
#   none", as float64 "2", and from -10000 to 10000 both "2"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-peakutils=1.3.4+ds-2 python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 \
  python3-decorator python3-pkg-resources libblas3 liblapack3 libgfortran5 libquadmath0 liblbfgsb0 libstdc++6 \
  libgcc-s1 python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 \
  liblzma5 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >peaks.py <<'END'
import numpy, peakutils
trace = numpy.zeros(101)
trace[5::10] = numpy.arange(10, 0, -1) + 10
for distance in 9, 10:
    print(f'min_dist {distance}:', *peakutils.indexes(trace, min_dist=distance))
for height in 10000, 20000:
    spike = numpy.array([0, -height, height, -height, 0])
    for kind in 'int16', 'float64':
        found = peakutils.indexes(spike.astype(kind), thres=0, thres_abs=True)
        print(f'spike from {-height} to {height}, {kind}:', *(found if len(found) else ['none']))
END
usr/bin/python3.11 -W ignore peaks.py | tee out
grep -qx 'min_dist 9: 5 15 25 35 45 55 65 75 85 95' out && grep -qx 'min_dist 10: 5 25 45 65 85' out &&
  grep -qx 'spike from -10000 to 10000, int16: 2' out && grep -qx 'spike from -10000 to 10000, float64: 2' out &&
  grep -qx 'spike from -20000 to 20000, int16: none' out && grep -qx 'spike from -20000 to 20000, float64: 2' out ||
  { echo 'changed'; exit 1; }
