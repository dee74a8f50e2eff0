#!/bin/bash
# Pint: with units, numpy's interp takes left for right: what is to be -70 mV before the recording and 50 mV behind it is
# 50 mV before and -70 mV behind.
#
# version: Pint 0.19.2 (Debian python3-pint 0.19.2-1) with numpy 1.24.2
# source: Debian 12; numpy's documentation of interp: left is the "Value to return for x < xp[0]", right that "for
#   x > xp[-1]"; Pint's documentation: "NumPy functions are supported by Pint", with interp in its list of them
# expectation: at 0, 1, 2 and 3 s, of a recording of 10 mV at 1 s and 20 mV at 2 s: -70, 10, 20 and 50 mV, as numpy gives
#   for the same numbers without units.
# behaviour: the two are exchanged, and left alone fills the other end. Without either, the ends are as numpy has them.
# seen: "with units: 50 10 20 -70 mV", "without: -70 10 20 50", "left alone: 10 10 20 -70 mV"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-pint=0.19.2-1 python3-numpy=1:1.24.2-1+deb12u1 python3-packaging python3-pkg-resources \
  libblas3 liblapack3 libgfortran5 libquadmath0 libstdc++6 libgcc-s1 \
  python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >ends.py <<'END_OF_SCRIPT'
import numpy, pint
print('Pint', pint.__version__)
unit = pint.UnitRegistry()
at, times, potential = numpy.array([0., 1, 2, 3]), numpy.array([1., 2]), numpy.array([10., 20])
def words(array):
    return ' '.join(f'{x:g}' for x in array)
def interp(**ends):
    return words(numpy.interp(at * unit.s, times * unit.s, potential * unit.mV, **ends).to('mV').magnitude)
left, right = -70 * unit.mV, 50 * unit.mV
print('with units:', interp(left=left, right=right), 'mV')
print('without:', words(numpy.interp(at, times, potential, left=-70, right=50)))
print('left alone:', interp(left=left), 'mV')
print('neither:', interp(), 'mV')
END_OF_SCRIPT
usr/bin/python3.11 ends.py | tee out
grep -qx 'with units: 50 10 20 -70 mV' out && grep -qx 'without: -70 10 20 50' out &&
  grep -qx 'left alone: 10 10 20 -70 mV' out && grep -qx 'neither: 10 10 20 20 mV' out || { echo 'changed'; exit 1; }
