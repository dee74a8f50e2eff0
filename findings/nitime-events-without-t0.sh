#!/bin/bash
# nitime: an average around events of a signal that begins later than 0 is taken from the wrong place: the time of an
# event is used as if the first sample lay at 0.
#
# version: nitime 0.9 (Debian python3-nitime 0.9-5) with numpy 1.24.2 and scipy 1.10.1
# source: Debian 12; nitime's documentation of TimeSeries, t0: "If you provide a sampling rate, you can optionally also
#   provide a starting time", with which at and during of the series reckon; of the events of EventRelatedAnalyzer: "a
#   TimeSeries object or an Events object. The events which occurred in tandem with the time-series"
# expectation: around an event at 15 s lies what time_series.at(15 s) gives.
# behaviour: the number of the sample is the time divided by the sampling interval; for a signal from 5 s on, the
#   average around 15 s is that around 20 s. Only an event behind the end of the array is an error.
# seen: "t0 = 0 s: at the event 15, average 15 16 17", "t0 = 5 s: at the event 10, average 15 16 17"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-nitime=0.9-5 python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 \
  libblas3 liblapack3 libgfortran5 libquadmath0 libstdc++6 libgcc-s1 liblbfgsb0 python3-decorator \
  python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >events.py <<'END_OF_SCRIPT'
import nitime, numpy
from nitime.analysis import EventRelatedAnalyzer
from nitime.timeseries import Events, TimeSeries
print('nitime', nitime.__version__)
events = Events([15.0], time_unit='s')
for t0 in 0, 5:
    signal = TimeSeries(numpy.arange(50.0), sampling_interval=1.0, t0=t0, time_unit='s')
    average = EventRelatedAnalyzer(signal, events, 3).eta.data
    print(f't0 = {t0} s: at the event {float(signal.at(15)):g}, average', *(f'{x:g}' for x in average))
END_OF_SCRIPT
usr/bin/python3.11 -W ignore events.py | tee out
grep -qx 't0 = 0 s: at the event 15, average 15 16 17' out &&
  grep -qx 't0 = 5 s: at the event 10, average 15 16 17' out || { echo 'changed'; exit 1; }
