#!/bin/bash
# octave-nan: the first L-moment, which is the mean, is 2.5 for 0 and 10, and the coefficient of Gini is wrong with it.
#
# version: octave-nan 3.7.0 (Debian octave-nan 3.7.0-3) in Octave 7.3.0
# source: Debian 12; help of lmom: "estimates the L-Moments", "LMOM is equivalent to samlmo.F from dataplot"; of gini:
#   "computes the gini-coefficient [...] by computing the L-moments"
# expectation: samlmo.F has the mean, and half the mean difference of two values: 5 and 5 for 0 and 10, a Gini of 1, or of
#   0.5 by the other definition; 2 and 2/3 for 1 2 3, a Gini of 1/3 or 2/9.
# behaviour: 2.5 and 2.5 for 0 and 10, 1.67 and 0.44 for 1 2 3. The steps of the distribution are integrated as if they
#   were slopes, so each value but the least counts as the mean of itself and the one below. The coefficient of Gini, 0.27,
#   is neither of the two. The error falls with the number of values, but stays large if one is far out. No warning.
# seen: "0 10: L-moments 2.500 2.500, Gini 1.000; by hand 5.000 5.000, Gini 1.000 or 0.500",
#   "1 2 3: L-moments 1.667 0.444, Gini 0.267; by hand 2.000 0.667, Gini 0.333 or 0.222",
#   "1 2 3 4 20: L-moments 4.100 2.300, Gini 0.561; by hand 6.000 4.000, Gini 0.667 or 0.533"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
sparse=1:5.12.0+dfsg-2 magick=1.4+really1.3.40-4+deb12u1 fftw=3.3.10-1
apt-get download -qq octave-nan=3.7.0-3 octave=7.3.0-2 octave-common=7.3.0-2 libqrupdate1=1.1.2-4 libarpack2=3.8.0-3 \
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
cat >moments.m <<'END'
warning('off', 'all');                 % octave-nan takes names of Octave's own functions
addpath(argv(){:});
for rates = {[0; 10], [1; 2; 3], [1; 2; 3; 4; 20]}
  x = rates{1};
  n = numel(x);
  half = sum(sum(abs(x - x'))) / (n * (n - 1)) / 2;
  moments = lmom(x, 2);
  printf('%s: L-moments %.3f %.3f, Gini %.3f; by hand %.3f %.3f, Gini %.3f or %.3f\n', strtrim(sprintf('%d ', x)), ...
    moments, gini(x), sum(x) / n, half, half / (sum(x) / n), half / (sum(x) / n) * (n - 1) / n);
end
END
usr/bin/octave-cli --norc --no-history moments.m "$packages/nan-3.7.0" | tee out
grep -q '^0 10: L-moments 2.500 2.500, Gini 1.000; by hand 5.000 5.000, ' out &&
  grep -q '^1 2 3: L-moments 1.667 0.444, Gini 0.267; by hand 2.000 0.667, ' out &&
  grep -q '^1 2 3 4 20: L-moments 4.100 2.300, Gini 0.561; by hand 6.000 4.000, ' out || { echo 'changed'; exit 1; }
