#!/bin/bash
# neo: sorting events sorts their times and leaves the labels where they were, so each time gets the label of another.
#
# version: neo 0.11.1 (Debian python3-neo 0.11.1-1) with quantities 0.13.0 and numpy 1.24.2
# source: Debian 12; neo's documentation: an Event is an "Array of events", with times, labels and array_annotations
#   that belong to each event; SpikeTrain.sort: "Sorts the SpikeTrain and its waveforms, if any, by time."
# expectation: sort() takes labels and annotations along, as it does for a SpikeTrain and as slices of an Event do.
# behaviour: Event and Epoch inherit numpy's sort, which knows the times alone: right at 20 ms and left at 30 ms
#   become right at 10 ms and left at 20 ms; an Epoch keeps its durations in the old order too. No warning.
# seen: "event: right at 20 ms, left at 30 ms", "sorted: right at 10 ms, left at 20 ms"
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
cat >events.py <<'END_OF_SCRIPT'
import neo, numpy, quantities as pq
print('neo', neo.__version__)
def words(event):
    return ', '.join(f'{label} at {time:g} ms' for label, time in zip(event.labels, event.magnitude))
event = neo.Event([20, 30, 10] * pq.ms, labels=['right', 'left', 'none'])
epoch = neo.Epoch([20, 10] * pq.ms, durations=[5, 1] * pq.ms, labels=['long', 'short'])
train = neo.SpikeTrain([20, 30, 10] * pq.ms, t_stop=40, array_annotations={'unit': numpy.array([2, 3, 1])})
print('event:', words(event))
print('two of it:', words(event[1:]))
event.sort()
print('sorted:', words(event))
epoch.sort()
print('epoch sorted:', ', '.join(f'{label} at {time:g} ms for {duration:g} ms' for label, time, duration
                                 in zip(epoch.labels, epoch.magnitude, epoch.durations.magnitude)))
train.sort()
print('spikes sorted:', *train.magnitude, 'units', *train.array_annotations['unit'])
END_OF_SCRIPT
usr/bin/python3.11 -W ignore events.py | tee out
grep -qx 'event: right at 20 ms, left at 30 ms, none at 10 ms' out &&
  grep -qx 'sorted: right at 10 ms, left at 20 ms, none at 30 ms' out &&
  grep -qx 'epoch sorted: long at 10 ms for 5 ms, short at 20 ms for 1 ms' out &&
  grep -qx 'spikes sorted: 10.0 20.0 30.0 units 1 2 3' out || { echo 'changed'; exit 1; }
