#!/bin/bash
# octave-statistics: the Burr distribution has its scale in the wrong place: a time has one density alone and four
# times it in a list, the median of a scale of 20 is less than that of 2, and random numbers can be complex.
#
# version: octave-statistics 1.5.3 (Debian octave-statistics 1.5.3-2) in Octave 7.3.0
# source: Debian 12; help of burrpdf: "for each element of X, compute the probability density function", burrinv is the
#   quantile of the same distribution, burrrnd draws from it
# expectation: with the scale a all quantiles are a times those with scale 1; the density is the slope of burrcdf,
#   which is right; the median for c = 3, k = 1 is the scale.
# behaviour: burrpdf of a list lacks a power of the scale, a to c - 1, and so is 4 times too great for a = 2, c = 3; of
#   a single value it is right. burrinv and burrrnd divide the probability by the scale in place of multiplying the
#   quantile with it. So random numbers of scale 2 lie between 0 and 1, half of them below 0.69, and of a scale below 1
#   many are complex. No warning. Likelihoods and simulations of intervals with this tail are wrong unless a is 1.
# seen: "density at 2: alone 0.375, in a list 1.500, slope of the distribution function 0.375", "median of scale 1:
#   1.000, of 2: 0.693, of 20: 0.295", "greatest of 10000 of scale 2: below or at 1", "of scale 0.5: some are complex"
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
cat >burr.m <<'OCTAVE'
warning('off', 'all');                 % the package takes names of Octave's own functions
addpath(argv(){:});
step = 0.001;
printf('density at 2: alone %.3f, in a list %.3f, slope of the distribution function %.3f\n', burrpdf(2, 2, 3, 1), ...
  burrpdf([2 1], 2, 3, 1)(1), (burrcdf(2 + step, 2, 3, 1) - burrcdf(2 - step, 2, 3, 1)) / (2 * step));
printf('median of scale 1: %.3f, of 2: %.3f, of 20: %.3f\n', arrayfun(@(a) burrinv(0.5, a, 3, 1), [1, 2, 20]));
if max(burrrnd(2, 3, 1, 10000, 1)) <= 1 word = 'below or at'; else word = 'above'; end
printf('greatest of 10000 of scale 2: %s 1\n', word);
if iscomplex(burrrnd(0.5, 3, 1, 10000, 1)) word = 'some are complex'; else word = 'all are real'; end
printf('of scale 0.5: %s\n', word);
OCTAVE
usr/bin/octave-cli --norc --no-history burr.m "$package" "$package/distributions" | tee out
grep -qx 'density at 2: alone 0.375, in a list 1.500, slope of the distribution function 0.375' out &&
  grep -qx 'median of scale 1: 1.000, of 2: 0.693, of 20: 0.295' out &&
  grep -qx 'greatest of 10000 of scale 2: below or at 1' out && grep -qx 'of scale 0.5: some are complex' out ||
  { echo 'changed'; exit 1; }
