#!/bin/bash
# bmtk: SpikeTrains.to_csv(path, sort_order=...) writes spikes in their old order, whatever order is asked for, without a word.
#
# version: bmtk 1.0.6 (Debian python3-bmtk 1.0.6+ds-1)
# source: Debian 12; bmtk/utils/reports/spike_trains/spike_trains_api.py: to_csv passes "sort_orders=sort_order" on to
#   write_csv, whose parameter is "sort_order", and which takes any other word too
# behaviour: the same call to to_sonata sorts. Whoever compares two spike files in CSV, or reads one as a list in
#   order of time, gets the order in which the spikes were added.
# seen: "asked for by_time: CSV 30.0 10.0 20.0, SONATA 10.0 20.0 30.0"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-bmtk=1.0.6+ds-1 python3-numpy python3-pandas python3-pandas-lib python3-h5py \
  python3-h5py-serial python3-six python3-dateutil python3-tz libhdf5-103-1 libaec0 libsz2 liblzf1 libblas3 liblapack3 libgfortran5 \
  >/dev/null
for package in *.deb; do dpkg -x "$package" system; done
lib=$work/system/usr/lib/x86_64-linux-gnu
export PYTHONPATH=$work/system/usr/lib/python3/dist-packages LD_LIBRARY_PATH=$lib:$lib/blas:$lib/lapack
cat >script.py <<'END'
import sys, types
sys.modules['scipy'], sys.modules['scipy.stats'] = types.ModuleType('scipy'), types.ModuleType('scipy.stats')
sys.modules['scipy.stats'].gamma = None              # asked for by a generator of spikes that is not used here
import h5py
from bmtk.utils.reports.spike_trains import SpikeTrains, sort_order
spikes = SpikeTrains(population='cells')
for node, time in (0, 30.0), (1, 10.0), (2, 20.0):
    spikes.add_spike(node_id=node, timestamp=time)
spikes.to_csv('spikes.csv', sort_order=sort_order.by_time)
spikes.to_sonata('spikes.h5', sort_order=sort_order.by_time)
csv = [line.split()[0] for line in open('spikes.csv').readlines()[1:]]
h5 = [str(t) for t in h5py.File('spikes.h5', 'r')['spikes/cells/timestamps'][:]]
print('asked for by_time: CSV', *csv, end='')
print(', SONATA', *h5)
END
/usr/bin/python3 script.py | tee out
grep -qx 'asked for by_time: CSV 30.0 10.0 20.0, SONATA 10.0 20.0 30.0' out || { echo 'changed'; exit 1; }
