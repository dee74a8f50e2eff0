#!/bin/bash
# octave-statistics: the median that shall include missing values, "includenan", leaves them out.
#
# version: octave-statistics 1.5.3 (Debian octave-statistics 1.5.3-2) in Octave 7.3.0, whose median it replaces
# source: Debian 12; help of median: "By default, NaN values are included in the calculation (nanflag has the value
#   "includenan"). To exclude NaN values, set the value of nanflag to "omitnan"."
# expectation: NaN for 1, 2 and NaN, as without the word, and as mean, var and std of the package have it.
# behaviour: 1.5, the median of 1 and 2: both words switch the same thing on. Whoever writes out the default, so that a
#   gap in a recording shows, is the one from whom it is hidden. No warning.
# seen: "median: NaN, includenan 1.5, omitnan 1.5", "mean: NaN, includenan NaN, omitnan 1.5",
#   "var: NaN, includenan NaN, omitnan 0.5"
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
libraries=$work/usr/lib/x86_64-linux-gnu statistics=$work/usr/share/octave/packages/statistics-1.5.3
export OCTAVE_HOME=$work/usr LD_LIBRARY_PATH=$libraries:$libraries/octave/7.3.0:$work/usr/lib
cat >missing.m <<'END'
warning('off', 'all');                 % the package takes names of Octave's own functions
addpath(argv(){:});
x = [1, 2, NaN];
report = @(what, default, include, omit) printf('%s: %g, includenan %g, omitnan %g\n', what, default, include, omit);
report('median', median(x), median(x, 'includenan'), median(x, 'omitnan'));
report('mean', mean(x), mean(x, 'includenan'), mean(x, 'omitnan'));
report('var', var(x), var(x, 'includenan'), var(x, 'omitnan'));
END
# the folders that the package itself puts on the path in an Octave before 9
usr/bin/octave-cli --norc --no-history missing.m "$statistics" "$statistics/distributions" "$statistics/shadow9" |
  tee out
grep -qx 'median: NaN, includenan 1.5, omitnan 1.5' out && grep -qx 'mean: NaN, includenan NaN, omitnan 1.5' out &&
  grep -qx 'var: NaN, includenan NaN, omitnan 0.5' out || { echo 'changed'; exit 1; }
