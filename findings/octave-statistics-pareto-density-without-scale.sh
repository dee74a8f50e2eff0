#!/bin/bash
# octave-statistics: the density of the generalized Pareto distribution with shape 0 is too great by the factor of its
# scale, and has a mass of 20 in place of 1 for intervals with a mean of 20 ms.
#
# version: octave-statistics 1.5.3 (Debian octave-statistics 1.5.3-2) in Octave 7.3.0
# source: Debian 12; help of gppdf: "compute the probability density function (PDF) at x of the generalized Pareto
#   distribution with parameters shape, scale, and location"
# expectation: with shape 0 it is the exponential distribution, so at 0 the density is 1 / 20, and it differs from that
#   of a shape of 1e-6 by next to nothing; its integral is 1, and from 0 to 10 what the package's own gpcdf says.
# behaviour: with shape 0, and only then, the density is not divided by the scale: it is 1 at 0, and its integral is 20.
#   gpcdf is right. No warning. A likelihood of intervals in ms prefers shape 0 by a factor of 20 for each interval.
# seen: "shape 0: density at 0 1.0000, mass 20.000, up to 10 7.869, by gpcdf 0.393",
#   "shape 1e-06: density at 0 0.0500, mass 1.000, up to 10 0.393, by gpcdf 0.393"
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
cat >mass.m <<'END'
warning('off', 'all');                 % the package takes names of Octave's own functions
addpath(argv(){:});
for shape = [0, 1e-6]
  density = @(x) gppdf(x, shape, 20, 0);
  printf('shape %g: density at 0 %.4f, mass %.3f, up to 10 %.3f, by gpcdf %.3f\n', shape, density(0), ...
    quadgk(density, 0, 1000), quadgk(density, 0, 10), gpcdf(10, shape, 20, 0));
end
END
usr/bin/octave-cli --norc --no-history mass.m "$statistics" "$statistics/distributions" | tee out
grep -qx 'shape 0: density at 0 1.0000, mass 20.000, up to 10 7.869, by gpcdf 0.393' out &&
  grep -qx 'shape 1e-06: density at 0 0.0500, mass 1.000, up to 10 0.393, by gpcdf 0.393' out ||
  { echo 'changed'; exit 1; }
