#!/bin/bash
# Octave: the median of two samples of 16 bits, 20000 and 30000, is 16384, below both of them.
#
# version: Octave 7.3.0 (Debian octave 7.3.0-2)
# source: Debian 12; help of median: of an even number of sorted elements it is "(s(N/2) + s(N/2+1))/2"
# expectation: 25000, which fits in 16 bits, as do all values between the two; the mean of the same numbers is 25000.
# behaviour: the two middle samples are added in 16 bits, where the sum ends at 32767, and then halved. So no median of
#   an even number of samples is above 16384 or below -16384, nor above 128 for unsigned samples of 8 bits. An odd
#   number has the right one. No warning. The baseline of a recording with a great offset, read as whole numbers, is a
#   constant.
# seen: "int16 20000 30000: median 16384, mean 25000", "int16 -20000 -30000: median -16384, mean -25000",
#   "uint8 200 250: median 128, mean 225", "int16 20000 25000 30000: median 25000, mean 25000"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
sparse=1:5.12.0+dfsg-2 magick=1.4+really1.3.40-4+deb12u1 fftw=3.3.10-1
apt-get download -qq octave=7.3.0-2 octave-common=7.3.0-2 \
  libqrupdate1=1.1.2-4 libarpack2=3.8.0-3 \
  "libgraphicsmagick++-q16-12=$magick" "libgraphicsmagick-q16-3=$magick" libwmflite-0.2-7=0.2.12-5.1 \
  "libfftw3-double3=$fftw" "libfftw3-single3=$fftw" "libamd2=$sparse" "libcamd2=$sparse" "libccolamd2=$sparse" \
  "libcholmod3=$sparse" "libcolamd2=$sparse" "libcxsparse3=$sparse" "libspqr2=$sparse" "libumfpack5=$sparse" \
  "libsuitesparseconfig5=$sparse" libmetis5=5.1.0.dfsg-7 libgl2ps1.4=1.4.2+dfsg1-2 >/dev/null
# loaded by Octave and not used here, in whatever version there is
apt-get download -qq libjxl0.7 libhwy1 libgl1 libglx0 libglvnd0 libopengl0 libglu1-mesa libpcre3 libwebpmux3 libxml2 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
libraries=$work/usr/lib/x86_64-linux-gnu
export OCTAVE_HOME=$work/usr LD_LIBRARY_PATH=$libraries:$libraries/octave/7.3.0:$work/usr/lib
cat >middle.m <<'END'
for samples = {int16([20000, 30000]), int16([-20000, -30000]), uint8([200, 250]), int16([20000, 25000, 30000])}
  x = samples{1};
  printf('%s%s: median %d, mean %d\n', class(x), sprintf(' %d', x), median(x), mean(x));
end
END
usr/bin/octave-cli --norc --no-history middle.m | tee out
grep -qx 'int16 20000 30000: median 16384, mean 25000' out &&
  grep -qx 'int16 -20000 -30000: median -16384, mean -25000' out &&
  grep -qx 'uint8 200 250: median 128, mean 225' out &&
  grep -qx 'int16 20000 25000 30000: median 25000, mean 25000' out || { echo 'changed'; exit 1; }
