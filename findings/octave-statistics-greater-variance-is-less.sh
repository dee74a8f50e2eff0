#!/bin/bash
# octave-statistics: vartest, asked whether the variance is greater ("right"), answers whether it is less: a variance
# ten times too great has p = 1, one ten times too small is "greater" with p = 0.
#
# version: octave-statistics 1.5.3 (Debian octave-statistics 1.5.3-2) in Octave 7.3.0
# source: Debian 12; help of vartest: "tail", "left": "variance is less than V (left-tailed)", "right": "variance is
#   greater than V (right-tailed)"
# expectation: the p-values of both tails add up to 1, and that of "right" is small if the variance is far above V.
# behaviour: both tails are the left one. The two-sided p-value is right, and so is the interval of confidence of
#   "right", which thus contradicts the p-value beside it: from 5.72 upwards, without the 1 asked about, with p = 1. No
#   warning. vartest2, of two samples, has both tails. A trace whose noise is ten times what it should be passes the
#   test.
# seen: "against 1: both 0.0000, left 1.0000, right 1.0000, variance above 5.72", "against 100: both 0.0010, left
#   0.0005, right 0.0005, variance above 5.72"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
sparse=1:5.12.0+dfsg-2 magick=1.4+really1.3.40-4+deb12u1 fftw=3.3.10-1
apt-get download -qq octave-statistics=1.5.3-2 octave=7.3.0-2 octave-common=7.3.0-2 \
  libqrupdate1=1.1.2-4 libarpack2=3.8.0-3 \
  "libgraphicsmagick++-q16-12=$magick" "libgraphicsmagick-q16-3=$magick" libwmflite-0.2-7=0.2.12-5.1 \
  "libfftw3-double3=$fftw" "libfftw3-single3=$fftw" "libamd2=$sparse" "libcamd2=$sparse" "libccolamd2=$sparse" \
  "libcholmod3=$sparse" "libcolamd2=$sparse" "libcxsparse3=$sparse" "libspqr2=$sparse" "libumfpack5=$sparse" \
  "libsuitesparseconfig5=$sparse" libmetis5=5.1.0.dfsg-7 libgl2ps1.4=1.4.2+dfsg1-2 >/dev/null
# loaded by Octave and not used here, in whatever version there is
apt-get download -qq libjxl0.7 libhwy1 libgl1 libglx0 libglvnd0 libopengl0 libglu1-mesa libpcre3 libwebpmux3 libxml2 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
libraries=$work/usr/lib/x86_64-linux-gnu package=$work/usr/share/octave/packages/statistics-1.5.3
export OCTAVE_HOME=$work/usr LD_LIBRARY_PATH=$libraries:$libraries/octave/7.3.0:$work/usr/lib
cat >tails.m <<'OCTAVE'
warning('off', 'all');                 % the package takes names of Octave's own functions
addpath(argv(){:});
x = [1 -4 2 5 -3 0 4 -2 -5 3]' * 0.943;          % their variance is about 11
for v = [1, 100]
  [~, both] = vartest(x, v);
  [~, left] = vartest(x, v, 'tail', 'left');
  [h, right, interval] = vartest(x, v, 'tail', 'right');
  printf('against %g: both %.4f, left %.4f, right %.4f, variance above %.2f\n', v, both, left, right, interval(1));
end
OCTAVE
usr/bin/octave-cli --norc --no-history tails.m "$package" "$package/distributions" | tee out
grep -qx 'against 1: both 0.0000, left 1.0000, right 1.0000, variance above 5.72' out &&
  grep -qx 'against 100: both 0.0010, left 0.0005, right 0.0005, variance above 5.72' out || { echo 'changed'; exit 1; }
