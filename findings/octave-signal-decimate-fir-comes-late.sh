#!/bin/bash
# octave-signal: decimate with "fir" brings everything 15 samples later, without it nothing: a peak at sample 500 is at
# 500 or at 515.
#
# version: octave-signal 1.4.3 (Debian octave-signal 1.4.3-1) in Octave 7.3.0
# source: Debian 12; help of decimate: it reduces the rate by an integer Q, after an antialiasing filter of Chebyshev,
#   or with "fir" "an order N FIR filter is used, with a default order of 30"; it says nothing of a delay, and its
#   example draws the samples left over those of the recording
# expectation: sample k of the result is sample k Q of the recording, whichever filter is taken, and what lies in the
#   last samples is not lost.
# behaviour: the default filter runs forwards and backwards, the FIR filter once, and its delay of half its order is
#   not taken away. With the order 100 it is 50 samples. What comes in the last 15 samples is missing, the first 15 are
#   filled up with what the filter makes of silence. No warning. Two channels that were brought to one rate by the two
#   filters are apart by 15 ms at 1 kHz, and spikes seem to follow their stimulus later.
# seen: "default: peak at 500", "fir: peak at 515", "fir of order 100: peak at 550"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
sparse=1:5.12.0+dfsg-2 magick=1.4+really1.3.40-4+deb12u1 fftw=3.3.10-1
apt-get download -qq octave-signal=1.4.3-1 octave=7.3.0-2 octave-common=7.3.0-2 \
  libqrupdate1=1.1.2-4 libarpack2=3.8.0-3 \
  "libgraphicsmagick++-q16-12=$magick" "libgraphicsmagick-q16-3=$magick" libwmflite-0.2-7=0.2.12-5.1 \
  "libfftw3-double3=$fftw" "libfftw3-single3=$fftw" "libamd2=$sparse" "libcamd2=$sparse" "libccolamd2=$sparse" \
  "libcholmod3=$sparse" "libcolamd2=$sparse" "libcxsparse3=$sparse" "libspqr2=$sparse" "libumfpack5=$sparse" \
  "libsuitesparseconfig5=$sparse" libmetis5=5.1.0.dfsg-7 libgl2ps1.4=1.4.2+dfsg1-2 >/dev/null
# loaded by Octave and not used here, in whatever version there is
apt-get download -qq libjxl0.7 libhwy1 libgl1 libglx0 libglvnd0 libopengl0 libglu1-mesa libpcre3 libwebpmux3 libxml2 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
libraries=$work/usr/lib/x86_64-linux-gnu package=$work/usr/share/octave/packages/signal-1.4.3
export OCTAVE_HOME=$work/usr LD_LIBRARY_PATH=$libraries:$libraries/octave/7.3.0:$work/usr/lib
cat >peak.m <<'OCTAVE'
warning('off', 'all');
addpath(argv(){:});
x = exp(-((0:999)' - 500) .^ 2 / (2 * 20 ^ 2));
at = @(y) 5 * (find(y == max(y)) - 1);
printf('default: peak at %d\n', at(decimate(x, 5)));
printf('fir: peak at %d\n', at(decimate(x, 5, 'fir')));
printf('fir of order 100: peak at %d\n', at(decimate(x, 5, 100, 'fir')));
OCTAVE
usr/bin/octave-cli --norc --no-history peak.m "$package" | tee out
grep -qx 'default: peak at 500' out && grep -qx 'fir: peak at 515' out &&
  grep -qx 'fir of order 100: peak at 550' out || { echo 'changed'; exit 1; }
