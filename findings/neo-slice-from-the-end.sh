#!/bin/bash
# neo: the last samples of a signal, signal[-3:], are dated before its beginning; and every second sample, signal[::2],
# keeps the rate of all of them, while signal[::2, :] does not.
#
# version: neo 0.11.1 (Debian python3-neo 0.11.1-1) with quantities 0.13.0 and numpy 1.24.2
# source: Debian 12; neo's documentation of AnalogSignal, "Slicing": "an AnalogSignal (actually a view) is returned,
#   with the same metadata, except that t_start is changed if the start index [...] is greater than 1"; a negative index
#   counts from the end in Python and numpy, and nothing there says otherwise
# expectation: signal[-3:] and signal[7:] of ten samples are the same signal, values and times; so are signal[::2] and
#   signal[::2, :] of a signal with one channel.
# behaviour: the time of the beginning is moved by the negative index as it stands: samples 7, 8 and 9 of a signal from
#   0 to 10 ms lie at -3, -2 and -1 ms. signal[::2] says 1 kHz, so its times are half of the true ones. No warning.
# seen: "[-3:] 7 8 9 mV at -3 -2 -1 ms", "[::2] 0 2 4 6 8 mV at 0 1 2 3 4 ms"
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
cat >slices.py <<'END'
import neo, numpy, quantities as pq
print('neo', neo.__version__)
signal = neo.AnalogSignal(numpy.arange(10.0) * pq.mV, t_start=0 * pq.ms, sampling_rate=1 * pq.kHz)
def show(name, part):
    values = ' '.join(f'{x:g}' for x in part.magnitude.ravel())
    times = ' '.join(f'{t:g}' for t in numpy.round(part.times.rescale('ms').magnitude, 9))
    print(f'{name} {values} mV at {times} ms')
show('[7:]', signal[7:])
show('[-3:]', signal[-3:])
show('[::2, :]', signal[::2, :])
show('[::2]', signal[::2])
END
usr/bin/python3.11 -W ignore slices.py | tee out
grep -qxF '[7:] 7 8 9 mV at 7 8 9 ms' out && grep -qxF '[-3:] 7 8 9 mV at -3 -2 -1 ms' out &&
  grep -qxF '[::2, :] 0 2 4 6 8 mV at 0 2 4 6 8 ms' out && grep -qxF '[::2] 0 2 4 6 8 mV at 0 1 2 3 4 ms' out ||
  { echo 'changed'; exit 1; }
