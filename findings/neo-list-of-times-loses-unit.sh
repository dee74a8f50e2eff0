#!/bin/bash
# neo, quantities: a list of times that carry their units loses them: SpikeTrain([0.5 * s, 1.5 * s], units='ms') has
# spikes at 0.5 ms and 1.5 ms, while the end of the same train, t_stop=2 * s, becomes 2000 ms.
#
# version: neo 0.11.1 (Debian python3-neo 0.11.1-1) with quantities 0.13.0 and numpy 1.24.2
# source: Debian 12; neo's documentation of SpikeTrain: "times: (quantity array 1D, numpy array 1D, or list) The times
#   of each spike", and of t_stop: "This will be converted to the same units as times"; Quantity(data, units) of
#   quantities converts data that is a Quantity
# expectation: the units are heeded, as in an array of the same times and in t_stop, or refused, as sums of s and a
#   plain number are.
# behaviour: numpy takes each element for a number, and the unit asked for is put on it, whatever it had; s and ms in
#   one list become one unit. No warning, and spikes in s called ms lie between the beginning and the end of the train.
# seen: "list of s: 0.5 1.5 ms until 2000 ms", "array of s: 500 1500 ms until 2000 ms",
#   "Quantity([1 s, 500 ms], 's'): 1 500 s"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-neo=0.11.1-1 python3-quantities=0.13.0-2 python3-numpy=1:1.24.2-1+deb12u1 \
  python3-packaging python3-pkg-resources libblas3 liblapack3 libgfortran5 libquadmath0 \
  python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >times.py <<'END_OF_SCRIPT'
import neo, quantities as pq
print('neo', neo.__version__, 'quantities', pq.__version__)
def words(array):
    return ' '.join(f'{x:g}' for x in array.magnitude.ravel()) + f' {array.dimensionality}'
first, second, end = 0.5 * pq.s, 1.5 * pq.s, 2 * pq.s
for name, times in ('list', [first, second]), ('array', [0.5, 1.5] * pq.s):
    train = neo.SpikeTrain(times, units='ms', t_stop=end)
    print(f'{name} of s: {words(train)} until {words(train.t_stop)}')
print('a sum:', words(first + 500 * pq.ms))
print("Quantity([1 s, 500 ms], 's'):", words(pq.Quantity([1 * pq.s, 500 * pq.ms], 's')))
print("Quantity(500 ms, 's'):", words(pq.Quantity(500 * pq.ms, 's')))
END_OF_SCRIPT
usr/bin/python3.11 -W ignore times.py | tee out
grep -qx 'list of s: 0.5 1.5 ms until 2000 ms' out && grep -qx 'array of s: 500 1500 ms until 2000 ms' out &&
  grep -qxF "Quantity([1 s, 500 ms], 's'): 1 500 s" out && grep -qxF "Quantity(500 ms, 's'): 0.5 s" out ||
  { echo 'changed'; exit 1; }
