#!/bin/bash
# neo: the sum of two lists of spike trains in ms has times without a unit; and cut to a part, a list whose channel ids
# are numpy's integers counts its channels from 0 again.
#
# version: neo 0.11.1 (Debian python3-neo 0.11.1-1) with quantities 0.13.0 and numpy 1.24.2
# source: Debian 12; neo's documentation of SpikeTrainList.from_spike_time_array: "all_channel_ids: (list, tuple, or
#   numpy array 1D containing integers)"; of multiplexed: "The first (plain NumPy) array contains the ids of the
#   channels/neurons that produced each spike, the second (Quantity) array contains the times of the spikes."
# expectation: spikes at 1 ms and 2 ms stay at 1 ms and 2 ms beside others in ms; the ids 20 and 30 stay 20 and 30,
#   given as a list or as an array.
# behaviour: the sum puts the bare numbers together, and its trains are "dimensionless", with an end at 100 ms. A part
#   takes only ids of Python's own int for ids; for numpy's it counts positions, though each train is still
#   annotated with the right id. Spikes go to the wrong neurons.
# seen: "sum: 1 2 3 dimensionless", "part, ids in a list: 20 30", "part, ids in an array: 0 1"
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
cat >lists.py <<'END_OF_SCRIPT'
import neo, numpy, quantities as pq
from neo.core.spiketrainlist import SpikeTrainList
print('neo', neo.__version__)
def trains(times, ids, all_ids):
    return SpikeTrainList.from_spike_time_array(numpy.array(times), numpy.array(ids), all_channel_ids=all_ids,
                                                units='ms', t_start=0 * pq.ms, t_stop=100 * pq.ms)
def words(array):
    return ' '.join(f'{x:g}' for x in array)
for name, some in ('one list', trains([1.0, 2], [0, 1], [0, 1])), \
                  ('sum', trains([1.0, 2], [0, 1], [0, 1]) + trains([3.0], [2], [2])):
    times = some.multiplexed[1]
    print(f'{name}: {words(times.magnitude)} {times.dimensionality}; a train: {some[0]!r}')
ids = [10, 20, 30]
for name, given in ('a list', ids), ('an array', numpy.array(ids)):
    some = trains([1.0, 2, 3], ids, given)
    print(f'whole, ids in {name}: {words(some.multiplexed[0])}')
    print(f'part, ids in {name}: {words(some[1:].multiplexed[0])}')
END_OF_SCRIPT
usr/bin/python3.11 -W ignore lists.py | tee out
grep -q '^one list: 1 2 ms;' out && grep -q '^sum: 1 2 3 dimensionless;' out &&
  grep -qx 'part, ids in a list: 20 30' out && grep -qx 'whole, ids in an array: 10 20 30' out &&
  grep -qx 'part, ids in an array: 0 1' out || { echo 'changed'; exit 1; }
