#!/bin/bash
# numpy-groupies: one missing value in a group makes the cumulated sums of all groups after it missing, too.
#
# version: numpy-groupies 0.9.20 (Debian python3-numpy-groupies 0.9.20-1) with numpy 1.24.2, without numba
# source: Debian 12; description of cumsum in aggregate_numpy.py: "Perform cumulative sum for each group"
# expectation: what is in one group has no influence on another; with numba, which the package takes if it is there,
#   the sums of the other groups are 3, 7 and 5.
# behaviour: one cumulated sum runs over all groups, and at the beginning of each the sum until there is taken away,
#   which is not a number from the missing value on; infinity does the same. Also, digits are lost: after 1e16 in one
#   cell the sums of 0.1, 0.1 of the next are no longer those. sum and mean of the same groups are right. No warning.
# seen: "lost sample in group 0: sum nan 7 5", "lost sample in group 0: cumsum 1 nan nan nan nan", "group 1 before it:
#   cumsum 0.1 0.2 1e+16", "after a group with 1e16: cumsum 1e+16 0 0"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-numpy-groupies=0.9.20-1 python3-numpy=1:1.24.2-1+deb12u1 python3-pkg-resources libblas3 \
  liblapack3 libgfortran5 libquadmath0 python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 \
  libssl3 zlib1g libbz2-1.0 liblzma5 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >groups.py <<'END'
import numpy, numpy_groupies
print('numpy-groupies', numpy_groupies.__version__)
def show(name, groups, values, func):
    print(name, func, *(f'{x:g}' for x in numpy_groupies.aggregate(numpy.array(groups), numpy.array(values), func)))
for func in 'sum', 'mean', 'cumsum':
    show('lost sample in group 0:', [0, 0, 1, 1, 2], [1.0, numpy.nan, 3, 4, 5], func)
show('group 1 before it:', [0, 0, 1], [0.1, 0.1, 1e16], 'cumsum')
show('after a group with 1e16:', [0, 1, 1], [1e16, 0.1, 0.1], 'cumsum')
END
usr/bin/python3.11 -W ignore groups.py | tee out
for line in 'lost sample in group 0: sum nan 7 5' 'lost sample in group 0: mean nan 3.5 5' \
  'lost sample in group 0: cumsum 1 nan nan nan nan' 'group 1 before it: cumsum 0.1 0.2 1e+16' \
  'after a group with 1e16: cumsum 1e+16 0 0'; do
  grep -qxF "$line" out || { echo 'changed'; exit 1; }
done
