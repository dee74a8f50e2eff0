#!/bin/bash
# octave-tsa: its partial autocorrelation has the wrong sign, and its upper limit of confidence is below the lower one.
#
# version: octave-tsa 4.6.3 (Debian octave-tsa 4.6.3-3) with octave-nan 3.7.0, in Octave 7.3.0
# source: Debian 12; help of pacf: "Partial Autocorrelation function. [parcor,sig,cil,ciu] = pacf(Z,N)", "cil lower
#   confidence interval, ciu upper confidence interval"
# expectation: at lag 1 nothing lies between, so the partial autocorrelation is the autocorrelation, 0.99 for a slow wave
#   and -0.99 for one that alternates; and the lower limit is below the upper one.
# behaviour: -0.99 and 0.99, and so at every lag: the coefficients of durlev, which already have the right sign, are
#   negated. The limits are exchanged: norminv of half the significance, which is negative, makes the upper one. No warning.
# seen: "slow: autocorrelation 0.99, partial -0.99, from 0.08 to -0.08",
#   "alternating: autocorrelation -0.99, partial 0.99, from 0.08 to -0.08"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
sparse=1:5.12.0+dfsg-2 magick=1.4+really1.3.40-4+deb12u1 fftw=3.3.10-1
apt-get download -qq octave-tsa=4.6.3-3 octave-nan=3.7.0-3 octave=7.3.0-2 octave-common=7.3.0-2 \
  libqrupdate1=1.1.2-4 libarpack2=3.8.0-3 \
  "libgraphicsmagick++-q16-12=$magick" "libgraphicsmagick-q16-3=$magick" libwmflite-0.2-7=0.2.12-5.1 \
  "libfftw3-double3=$fftw" "libfftw3-single3=$fftw" "libamd2=$sparse" "libcamd2=$sparse" "libccolamd2=$sparse" \
  "libcholmod3=$sparse" "libcolamd2=$sparse" "libcxsparse3=$sparse" "libspqr2=$sparse" "libumfpack5=$sparse" \
  "libsuitesparseconfig5=$sparse" libmetis5=5.1.0.dfsg-7 libgl2ps1.4=1.4.2+dfsg1-2 >/dev/null
# loaded by Octave and not used here, in whatever version there is
apt-get download -qq libjxl0.7 libhwy1 libgl1 libglx0 libglvnd0 libopengl0 libglu1-mesa libpcre3 libwebpmux3 libxml2 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
libraries=$work/usr/lib/x86_64-linux-gnu packages=$work/usr/share/octave/packages
export OCTAVE_HOME=$work/usr LD_LIBRARY_PATH=$libraries:$libraries/octave/7.3.0:$work/usr/lib
cat >partial.m <<'END'
warning('off', 'all');                 % octave-nan takes names of Octave's own functions
addpath(argv(){:});
slow = sin(2 * pi * (0:999) / 50);
waves = {'slow', slow; 'alternating', slow .* (-1) .^ (0:999)};
for k = 1:2
  y = waves{k, 2};
  [partial, ~, low, high] = pacf(y, 1);
  printf('%s: autocorrelation %.2f, partial %.2f, from %.2f to %.2f\n', waves{k, 1}, acorf(y, 1), partial, low, high);
end
END
usr/bin/octave-cli --norc --no-history partial.m "$packages/nan-3.7.0" "$packages/tsa-4.6.3" | tee out
grep -qx 'slow: autocorrelation 0.99, partial -0.99, from 0.08 to -0.08' out &&
  grep -qx 'alternating: autocorrelation -0.99, partial 0.99, from 0.08 to -0.08' out || { echo 'changed'; exit 1; }
