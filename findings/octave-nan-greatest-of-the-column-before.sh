#!/bin/bash
# octave-nan: the greatest quantile of a column with missing values is that of the column before it.
#
# version: octave-nan 3.7.0 (Debian octave-nan 3.7.0-3) in Octave 7.3.0
# source: Debian 12; help of quantile: "returns the q-th quantile along dimension DIM of sample array Y"; the package's own
#   median, max and range pass over NaN
# expectation: of a neuron with intervals of 10 and 20 ms and a third that is missing, the quantile 1 is 20, whatever the
#   neuron before it has.
# behaviour: 300, the greatest interval of the neuron before it. The sorted values lie in an array that keeps its length
#   from column to column, and for the quantile 1 its last element is taken, which a shorter column does not overwrite. So
#   percentile and prctile at 100. The other quantiles are right, and the same column by itself is right. No warning.
# seen: "after 100 200 300: median 15, greatest 300, by percentile 300", "alone: median 15, greatest 20, by percentile 20"
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
cat >greatest.m <<'END'
warning('off', 'all');                 % octave-nan takes names of Octave's own functions
addpath(argv(){:});
before = [100; 200; 300];
intervals = [10; 20; NaN];
report = @(what, q, p) printf('%s: median %g, greatest %g, by percentile %g\n', what, q(1, end), q(2, end), p(end));
both = [before, intervals];
report('after 100 200 300', quantile(both, [0.5, 1]), percentile(both, 100));
report('alone', quantile(intervals, [0.5, 1], 1), percentile(intervals, 100, 1));
END
usr/bin/octave-cli --norc --no-history greatest.m "$packages/nan-3.7.0" | tee out
grep -qx 'after 100 200 300: median 15, greatest 300, by percentile 300' out &&
  grep -qx 'alone: median 15, greatest 20, by percentile 20' out || { echo 'changed'; exit 1; }
