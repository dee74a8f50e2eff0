#!/bin/bash
# scipy: savemat of a dictionary of dictionaries keeps only fields with a name that MATLAB knows: spike times under the
# number of the neuron are left out, without a word.
#
# version: scipy 1.10.1 (Debian python3-scipy 1.10.1-2) with numpy 1.24.2
# source: Debian 12; scipy's documentation of savemat, mdict: "Dictionary from which to save matfile variables"; nothing
#   is said of names that are left out
# expectation: a name that cannot be written is an error or a warning, as a name that is too long is.
# behaviour: keys that are no strings, and names that begin with a digit or an underscore, are skipped: {1: times, 2:
#   times} becomes a struct without fields, {'1': times} too. The file is written, and loadmat reads it. No warning.
# seen: "{1: 2 spikes, 2: 1 spike}: fields none", "{'cell1': 2 spikes, '2': 1 spike}: fields cell1"
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
cat >fields.py <<'END_OF_SCRIPT'
import scipy, warnings
from scipy.io import loadmat, savemat
print('scipy', scipy.__version__)
def fields(spikes):
    savemat('spikes.mat', {'spikes': spikes})
    return ' '.join(loadmat('spikes.mat', simplify_cells=True)['spikes']) or 'none'
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    print('{1: 2 spikes, 2: 1 spike}: fields', fields({1: [0.1, 0.2], 2: [0.3]}))
    print("{'cell1': 2 spikes, '2': 1 spike}: fields", fields({'cell1': [0.1, 0.2], '2': [0.3]}))
    print('warnings:', len(told))
try:
    fields({'x' * 32: [0.1]})
except ValueError as error:
    print('32 characters:', error)
END_OF_SCRIPT
usr/bin/python3.11 -W ignore fields.py | tee out
grep -qx '{1: 2 spikes, 2: 1 spike}: fields none' out && grep -qx 'warnings: 0' out &&
  grep -qx "{'cell1': 2 spikes, '2': 1 spike}: fields cell1" out || { echo 'changed'; exit 1; }
