#!/bin/bash
# lazyarray: the last element of an array of five made from a function is that of place -1, the last two are seven, the
# first none are all five, and behind the fifth there are more.
#
# version: lazyarray 0.5.0 (Debian python3-lazyarray 0.5.0-1) with numpy 1.24.2
# source: Debian 12; lazyarray's documentation of larray: "if the array is created from a function f(i) or f(i,j), then
#   elements are only evaluated when they are accessed"; PyNN keeps the parameters of its cells and synapses in it
# expectation: a[-1] is a[4], and a slice is what numpy gives of the evaluated array, as for one made from an array.
# behaviour: a negative index is handed on to the function as it is; a slice from -2 counts -2, -1, 0 up to the end, one
#   that stops at 0 stops at the end, one that stops behind it gives elements that do not exist. The function is asked
#   for cells of negative number and answers with a number.
# seen: "evaluated: last 40, last two 30 40, first none -, from 3 to 8 30 40",
#   "lazy: last -10, last two -20 -10 0 10 20 30 40, first none 0 10 20 30 40, from 3 to 8 30 40 50 60 70"
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
cat >slices.py <<'END_OF_SCRIPT'
import lazyarray
print('lazyarray', lazyarray.__version__)
lazy = lazyarray.larray(lambda i: 10.0 * i, shape=(5,))
def words(array):
    return ' '.join(f'{x:g}' for x in array) or '-'
for name, some in ('evaluated', lazy.evaluate()), ('lazy', lazy):
    print(f'{name}: last {some[-1]:g}, last two {words(some[-2:])}, first none {words(some[:0])},'
          f' from 3 to 8 {words(some[3:8])}')
END_OF_SCRIPT
usr/bin/python3.11 -W ignore slices.py | tee out
grep -qx 'evaluated: last 40, last two 30 40, first none -, from 3 to 8 30 40' out &&
  grep -qx 'lazy: last -10, last two -20 -10 0 10 20 30 40, first none 0 10 20 30 40, from 3 to 8 30 40 50 60 70' out ||
  { echo 'changed'; exit 1; }
