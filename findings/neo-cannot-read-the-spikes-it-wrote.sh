#!/bin/bash
# neo: AsciiSpikeTrainIO cannot read the file that it has written itself, and has rounded the times in it.
#
# version: neo 0.11.1 (Debian python3-neo 0.11.1-1) with quantities 0.13.0 and numpy 1.24.2
# source: Debian 12; neo documentation, AsciiSpikeTrainIO: "Class for reading/writing SpikeTrains in a text file.
#   Each Spiketrain is a line." The class says is_readable = True and is_writable = True
# expectation: write_segment and then read_segment give the spike trains back.
# behaviour: the writer formats each time as a quantity, "0.123457 s", with its unit and six places, whatever the unit:
#   in seconds that is a microsecond. The reader knows numbers without units only and ends with "could not convert
#   string to float". A file of bare numbers, as the documentation shows, is read.
# seen: "written: 0.123457 s, 1.500000 s", "read: could not convert string to float: '0.123457 s'"
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
cat >spikes.py <<'END'
import neo, quantities as pq
from neo.io import AsciiSpikeTrainIO
print('neo', neo.__version__)
segment = neo.Segment()
segment.spiketrains.append(neo.SpikeTrain([0.12345678, 1.5] * pq.s, t_stop=2 * pq.s))
AsciiSpikeTrainIO('spikes.txt').write_segment(segment)
print('written:', ', '.join(open('spikes.txt').read().split('\t')).strip(', \n'))
try:
    print('read:', AsciiSpikeTrainIO('spikes.txt').read_segment().spiketrains[0])
except ValueError as error:
    print('read:', error)
with open('bare.txt', 'w') as file:
    file.write('0.12345678\t1.5\n')
print('read from bare numbers:', AsciiSpikeTrainIO('bare.txt').read_segment().spiketrains[0])
END
usr/bin/python3.11 -W ignore spikes.py | tee out
grep -qxF 'written: 0.123457 s, 1.500000 s' out &&
  grep -qxF "read: could not convert string to float: '0.123457 s'" out || { echo 'changed'; exit 1; }
