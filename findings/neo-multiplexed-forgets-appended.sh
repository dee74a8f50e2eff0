#!/bin/bash
# neo: SpikeTrainList.multiplexed answers what it answered the first time: a spike train appended after it has been
# looked at once is not in it, and is lost from sums of lists.
#
# version: neo 0.11.1 (Debian python3-neo 0.11.1-1) with quantities 0.13.0 and numpy 1.24.2
# source: Debian 12; neo's documentation of SpikeTrainList: "This class contains multiple spike trains, and can
#   represent them either as a list of SpikeTrain objects or as a pair of arrays (all spike times in a single array,
#   with a second array indicating which neuron/channel the spike is from)"; multiplexed: "Return spike trains as a
#   pair of arrays."
# expectation: both forms hold the same spikes, whether the arrays have been asked for before or not.
# behaviour: multiplexed keeps its arrays, and append and extend do not discard them. A loop that appends trials and
#   prints the number of spikes so far counts the first trial again and again. Lists made by from_spike_time_array begin
#   with their arrays, so nothing that is appended to them is ever seen there.
# seen: "not looked at before: 3 trains, 5 spikes of 5", "looked at before: 3 trains, 3 spikes of 5",
#   "added to another list: 3 spikes of 5"
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
cat >spikes.py <<'END_OF_SCRIPT'
import neo, quantities as pq
from neo.core.spiketrainlist import SpikeTrainList
print('neo', neo.__version__)
def train(*times):
    return neo.SpikeTrain(times * pq.ms, t_stop=100 * pq.ms)
def show(name, trains):
    print(f'{name}: {len(trains)} trains, {len(trains.multiplexed[1])} spikes of {sum(len(t) for t in trains)}')
untouched, looked_at = (SpikeTrainList([train(1, 2), train(3)]) for _ in range(2))
looked_at.multiplexed
for trains in untouched, looked_at:
    trains.append(train(50, 60))
show('not looked at before', untouched)
show('looked at before', looked_at)
other = SpikeTrainList([neo.SpikeTrain([] * pq.ms, t_stop=100 * pq.ms, channel_id=7)])
for trains in looked_at, other:
    trains.multiplexed, trains.all_channel_ids, trains.t_start, trains.t_stop
print(f'added to another list: {len((looked_at + other).multiplexed[1])} spikes of {sum(len(t) for t in looked_at)}')
END_OF_SCRIPT
usr/bin/python3.11 -W ignore spikes.py | tee out
grep -qx 'not looked at before: 3 trains, 5 spikes of 5' out &&
  grep -qx 'looked at before: 3 trains, 3 spikes of 5' out &&
  grep -qx 'added to another list: 3 spikes of 5' out || { echo 'changed'; exit 1; }
