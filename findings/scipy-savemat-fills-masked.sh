#!/bin/bash
# scipy: savemat writes a masked value as a number: the missing potential between -65 and -64 mV becomes 1e20, the
# missing count between 3 and 5 becomes 999999, without a word.
#
# version: scipy 1.10.1 (Debian python3-scipy 1.10.1-2) with numpy 1.24.2
# source: Debian 12; scipy's documentation of savemat: "Save a dictionary of names and arrays into a MATLAB-style .mat
#   file", without a word of masks; numpy's own save refuses a masked array ("MaskedArray.tofile() not implemented
#   yet."). netCDF4 returns a masked array for a variable with missing values.
# expectation: NaN in floating point, or an error, as for None.
# behaviour: the bytes of a masked array are those with its fill value, and these are written. What was NaN before
#   masked_invalid is 1e20 in MATLAB, and the mean 3.3e19.
# seen: "potential: -65 1e+20 -64", "count: 3 999999 5"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 \
  libblas3 liblapack3 libgfortran5 libquadmath0 libstdc++6 libgcc-s1 liblbfgsb0 python3-decorator \
  python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >masked.py <<'END_OF_SCRIPT'
import numpy, scipy, warnings
from scipy.io import loadmat, savemat
print('scipy', scipy.__version__)
potential = numpy.ma.masked_invalid([-65, numpy.nan, -64])
count = numpy.ma.array([3, 4, 5], mask=[False, True, False])
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    savemat('masked.mat', {'potential': potential, 'count': count})
    print('warnings:', len(told))
for name, array in loadmat('masked.mat').items():
    if not name.startswith('__'):
        print(name + ':', *(f'{x:.6g}' for x in array.ravel()))
try:
    numpy.save('masked.npy', potential)
except NotImplementedError as error:
    print('numpy.save:', error)
END_OF_SCRIPT
usr/bin/python3.11 -W ignore masked.py | tee out
grep -qx 'potential: -65 1e+20 -64' out && grep -qx 'count: 3 999999 5' out && grep -qx 'warnings: 0' out ||
  { echo 'changed'; exit 1; }
