#!/bin/bash
# octave-tsa: Burg's algorithm halves every reflection coefficient but the first, so a pure oscillation of 100 Hz becomes a
# damped one of 86 Hz.
#
# version: octave-tsa 4.6.3 (Debian octave-tsa 4.6.3-3) with octave-nan 3.7.0, in Octave 7.3.0
# source: Debian 12; help of lattice: "Estimates AR(p) model parameter with lattice algorithm (Burg 1968)", and of its
#   modes "'BURG' (default) Burg algorithm"
# expectation: a sine of 100 Hz at 1 kHz is 2 cos(0.2 pi) = 1.62 times its last value minus the one before it, and Burg's
#   algorithm finds 1.62 and -1.00, as by hand.
# behaviour: 1.21 and -0.50. From the second coefficient on, the sum of the products of forward and backward errors is
#   divided by the squares of both, but not doubled as in Burg's formula. The poles have a radius of 0.71 in place of 1, so
#   the peak of the spectrum is broad and elsewhere. The mode 'GEOL' is right. No warning.
# seen: "lattice: 1.21 -0.50, poles of radius 0.71 at 86 Hz", "by hand: 1.62 -1.00, poles of radius 1.00 at 100 Hz"
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
cat >burg.m <<'END'
warning('off', 'all');                 % octave-nan takes names of Octave's own functions
addpath(argv(){:});
function report(what, a)
  pole = roots([1, -a])(1);
  printf('%s: %.2f %.2f, poles of radius %.2f at %.0f Hz\n', what, a, abs(pole), 1000 * abs(arg(pole)) / (2 * pi));
end
y = sin(0.2 * pi * (0:299));
[a, ~, ~] = lattice(y, 2);
report('lattice', a);
[a, ~, ~] = lattice(y, 2, 'GEOL');
report('lattice GEOL', a);
forward = backward = y;
a = [];
for k = 1:2
  f = forward(2:end);
  b = backward(1:end - 1);
  c = 2 * sum(f .* b) / sum(f .^ 2 + b .^ 2);
  a = [a - c * fliplr(a), c];
  forward = f - c * b;
  backward = b - c * f;
end
report('by hand', a);
END
usr/bin/octave-cli --norc --no-history burg.m "$packages/nan-3.7.0" "$packages/tsa-4.6.3" | tee out
grep -qx 'lattice: 1.21 -0.50, poles of radius 0.71 at 86 Hz' out &&
  grep -qx 'lattice GEOL: 1.61 -0.99, poles of radius 1.00 at 100 Hz' out &&
  grep -qx 'by hand: 1.62 -1.00, poles of radius 1.00 at 100 Hz' out || { echo 'changed'; exit 1; }
