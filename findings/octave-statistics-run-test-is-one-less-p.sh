#!/bin/bash
# octave-statistics: run_test gives 1 less its p-value, so a pure sine is independent with p = 1.
#
# version: octave-statistics 1.5.3 (Debian octave-statistics 1.5.3-2) in Octave 7.3.0
# source: Debian 12; help of run_test: it performs "a chi-square test with 6 degrees of freedom based on the upward
#   runs", "can be used to decide whether X contains independent data", "the p-value of the test is returned in PVAL"
# expectation: where chi-square is far above 6, its p-value, the upper tail, is near 0: the data are not independent.
# behaviour: what is returned is the distribution function of chi-square, the lower tail. A sine of 200 samples has a
#   chi-square of 161134 and p = 1; a ramp the same; scattered numbers whose chi-square is 5 have 0.443, where 0.557 is
#   right. No warning. Other tests of the package take 1 less this function. Who drops all neurons whose intervals have
#   p < 0.05 as dependent keeps those that depend most, and drops some that are pure chance.
# seen: "sine: chi-square 161134, p 1.000, upper tail 0.000", "ramp: chi-square 849782, p 1.000, upper tail 0.000"
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
cat >runs.m <<'OCTAVE'
warning('off', 'all');                 % the package takes names of Octave's own functions
addpath(argv(){:});
t = (1:200)';
random = mod(t .* t * 0.6180339887498949, 1);    % numbers without an order of their own
names = {'sine', 'ramp', 'scattered'};
data = {sin(t / 10), t, random};
for i = 1:3
  [p, chi] = run_test(data{i});
  printf('%s: chi-square %.0f, p %.3f, upper tail %.3f\n', names{i}, chi, p, gammainc(chi / 2, 3, 'upper'));
end
OCTAVE
usr/bin/octave-cli --norc --no-history runs.m "$package" "$package/distributions" | tee out
grep -qx 'sine: chi-square 161134, p 1.000, upper tail 0.000' out &&
  grep -qx 'ramp: chi-square 849782, p 1.000, upper tail 0.000' out || { echo 'changed'; exit 1; }
