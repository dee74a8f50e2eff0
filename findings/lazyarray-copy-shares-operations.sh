#!/bin/bash
# lazyarray: what is added to an array made from another is added to the other, too.
#
# version: lazyarray 0.5.0 (Debian python3-lazyarray 0.5.0-1) with numpy 1.24.2
# source: Debian 12; lazyarray's documentation of larray: "Any operations performed on the array are also queued up to
#   be executed on access"; an larray is taken as a value of another, beside numbers and functions
# expectation: the new array begins with the values of the old one, which stays what it is, as numpy.array(old) does.
# behaviour: both share one list of waiting operations, so += and *= on either change both, in whatever order; rates of
#   20 Hz that are doubled for a copy are 40 Hz in both. deepcopy, and + instead of +=, keep them apart.
# seen: "made from it, then *= 2: old 40 40, new 40 40", "deepcopy, then *= 2: old 20 20, new 40 40"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-lazyarray=0.5.0-1 python3-numpy=1:1.24.2-1+deb12u1 python3-pkg-resources libblas3 \
  liblapack3 libgfortran5 libquadmath0 python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 \
  libssl3 zlib1g libbz2-1.0 liblzma5 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >copies.py <<'END_OF_SCRIPT'
import copy, lazyarray
print('lazyarray', lazyarray.__version__)
def words(array):
    return ' '.join(f'{x:g}' for x in array.evaluate())
for name, make in ('made from it', lazyarray.larray), ('deepcopy', copy.deepcopy):
    old = lazyarray.larray(20.0, shape=(2,))
    new = make(old)
    new *= 2
    print(f'{name}, then *= 2: old {words(old)}, new {words(new)}')
END_OF_SCRIPT
usr/bin/python3.11 -W ignore copies.py | tee out
grep -qx 'made from it, then \*= 2: old 40 40, new 40 40' out &&
  grep -qx 'deepcopy, then \*= 2: old 20 20, new 40 40' out || { echo 'changed'; exit 1; }
