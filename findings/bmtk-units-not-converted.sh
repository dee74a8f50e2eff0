#!/bin/bash
# bmtk: write_sonata_itr(path, spikes, units='ms') of spikes whose file says seconds writes the seconds and calls them ms.
#
# version: bmtk 1.0.6 (Debian python3-bmtk 1.0.6+ds-1)
# source: Debian 12; bmtk/utils/reports/spike_trains/spikes_file_writers.py: find_conversion(spiketrain_reader.units, units)
#   compares the method "units", which is not called, with 's', so the factor is 1; the unit asked for is written beside
#   the times. write_csv_itr has the same line.
# behaviour: a spike at 1.5 s is at 1.5 ms in the new file, without a word; write_sonata with the same arguments ignores
#   them and writes 1.5 s.
# seen: "from 1.5 s: write_sonata_itr 1.5 ms, write_sonata 1.5 s"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-bmtk=1.0.6+ds-1 python3-numpy python3-pandas python3-pandas-lib python3-h5py \
  python3-h5py-serial python3-six python3-dateutil python3-tz libhdf5-103-1 libaec0 libsz2 liblzf1 libblas3 liblapack3 \
  libgfortran5 >/dev/null
for package in *.deb; do dpkg -x "$package" system; done
lib=$work/system/usr/lib/x86_64-linux-gnu
export PYTHONPATH=$work/system/usr/lib/python3/dist-packages LD_LIBRARY_PATH=$lib:$lib/blas:$lib/lapack
cat >script.py <<'END'
import sys, types
sys.modules['scipy'], sys.modules['scipy.stats'] = types.ModuleType('scipy'), types.ModuleType('scipy.stats')
sys.modules['scipy.stats'].gamma = None              # asked for by a generator of spikes that is not used here
import h5py
from bmtk.utils.reports.spike_trains import SpikeTrains
from bmtk.utils.reports.spike_trains.spikes_file_writers import write_sonata, write_sonata_itr
with h5py.File('seconds.h5', 'w') as f:
    f['spikes/cells/timestamps'], f['spikes/cells/node_ids'] = [1.5], [0]
    f['spikes/cells/timestamps'].attrs['units'] = 's'
spikes = SpikeTrains.load('seconds.h5')
assert spikes.units() == 's'
told = []
for write in write_sonata_itr, write_sonata:
    write(write.__name__, spikes, units='ms')
    times = h5py.File(write.__name__, 'r')['spikes/cells/timestamps']
    told.append(f'{write.__name__} {times[0]} {times.attrs["units"]}')
print('from 1.5 s:', ', '.join(told))
END
/usr/bin/python3 script.py | tee out
grep -qx 'from 1.5 s: write_sonata_itr 1.5 ms, write_sonata 1.5 s' out || { echo 'changed'; exit 1; }
