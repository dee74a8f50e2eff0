#!/bin/bash
# octave-signal: the moving root mean square of a constant 1 is 0.22 in a recording of 1000 samples and 0.11 in one of
# 4000: it is divided by the length of the recording, not by that of the window.
#
# version: octave-signal 1.4.3 (Debian octave-signal 1.4.3-1) in Octave 7.3.0
# source: Debian 12; help of movingrms: "Calculate moving RMS value of the signal", which is convoluted "against a
#   sigmoid window of width W"
# expectation: the root mean square of a constant 1 is 1 in any window, and a longer recording of the same kind has the
#   same values as a part of it.
# behaviour: the squares in the window are added up and divided by the number of all samples less one. So the value is
#   that of the window times the root of its part of the recording: too small by 4.5 and by 9 for a window of 50
#   samples, and with a window twice as wide 1.4 times greater. No warning. A threshold of 0.5 for "the muscle is
#   active", or of a noise in microvolts, depends on how long was recorded.
# seen: "1000 samples, window 50: 0.219", "1000 samples, window 100: 0.313", "4000 samples, window 50: 0.110"
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
cat >moving.m <<'OCTAVE'
warning('off', 'all');
addpath(argv(){:});
for n = [1000, 1000, 4000; 50, 100, 50]
  printf('%d samples, window %d: %.3f\n', n(1), n(2), movingrms(ones(n(1), 1), n(2), 1)(n(1) / 2));
end
OCTAVE
usr/bin/octave-cli --norc --no-history moving.m "$package" | tee out
grep -qx '1000 samples, window 50: 0.219' out && grep -qx '1000 samples, window 100: 0.313' out &&
  grep -qx '4000 samples, window 50: 0.110' out || { echo 'changed'; exit 1; }
