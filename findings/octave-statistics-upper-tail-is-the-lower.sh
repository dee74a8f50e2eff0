#!/bin/bash
# octave-statistics: chi2cdf(x, df, "upper"), the p-value of a chi-square test, is the lower tail, so what is
# significant has p = 0.98 and what is not has 0.02.
#
# version: octave-statistics 1.5.3 (Debian octave-statistics 1.5.3-2) in Octave 7.3.0
# source: Debian 12; help of chi2cdf: with "upper" it "computes the upper tail probability of the Chi-Squared
#   distribution"
# expectation: the two tails add up to 1; with 3 degrees of freedom the upper one of 10 is 0.0186, and of 0.2 it is
#   0.9776.
# behaviour: both tails are the lower one: 0.9814 and 0.0224. The branch that looks for a wrong flag also throws the
#   right one away. No warning. The normal and the gamma distribution of the same package have a correct upper tail.
#   A count of spikes far from the expected one passes a test of p < 0.05 as chance, and one that fits is "significant".
# seen: "10: lower 0.9814, upper 0.9814, of the gamma distribution 0.0186",
#   "0.2: lower 0.0224, upper 0.0224, of the gamma distribution 0.9776"
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
cat >tails.m <<'END'
warning('off', 'all');                 % the package takes names of Octave's own functions
addpath(argv(){:});
for x = [10, 0.2]                      % chi-square with 3 degrees of freedom is gamma with 3/2 and 2
  printf('%g: lower %.4f, upper %.4f, of the gamma distribution %.4f\n', x, chi2cdf(x, 3), ...
    chi2cdf(x, 3, 'upper'), gamcdf(x, 3 / 2, 2, 'upper'));
end
END
usr/bin/octave-cli --norc --no-history tails.m "$statistics" "$statistics/distributions" | tee out
grep -qx '10: lower 0.9814, upper 0.9814, of the gamma distribution 0.0186' out &&
  grep -qx '0.2: lower 0.0224, upper 0.0224, of the gamma distribution 0.9776' out || { echo 'changed'; exit 1; }
