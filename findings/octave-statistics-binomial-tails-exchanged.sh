#!/bin/bash
# octave-statistics: binotest exchanges its tails, so 9 of 10 are not more than a half (p = 0.999) but fewer (p =
# 0.011); and both-sided, 1 of 10 has p = 0.012 and 9 of 10 have 0.021.
#
# version: octave-statistics 1.5.3 (Debian octave-statistics 1.5.3-2) in Octave 7.3.0
# source: Debian 12; help of binotest: with "right" "the one-sided alternative p > p0 is considered", with "left" "p <
#   p0"; two-sided, p-value "is determined by adding the probabilities of all event less or equally likely than the
#   observed number"
# expectation: 9 or 10 of 10 by chance have 11/1024 = 0.0107, which is the p-value of "right"; two-sided it is 22/1024
#   = 0.0215, for 1 of 10 as for 9 of 10.
# behaviour: "right" has the p-value of p < p0, 0.9990, and "left" has 0.0107. The intervals of confidence have the
#   right side and contradict them: with "right" p lies above 0.606 and yet is not greater than 0.5. Two-sided, the
#   event that is equally likely on the other side is left out if its rounded probability is greater by one bit: 5 and
#   14 of 19 have 0.041 and 0.064, so one is significant and its mirror image is not. No warning. A cell that fires in
#   9 of 10 trials is found to answer less often than by chance.
# seen: "9 of 10: right 0.9990, above 0.606; left 0.0107", "two-sided: 1 of 10 0.0117, 9 of 10 0.0215", "two-sided: 5
#   of 19 0.0414, 14 of 19 0.0636"
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
[~, right, interval] = binotest(9, 10, 0.5, 'tail', 'right');
[~, left] = binotest(9, 10, 0.5, 'tail', 'left');
printf('9 of 10: right %.4f, above %.3f; left %.4f\n', right, interval(1), left);
for n = [10, 19; 1, 5]
  [~, low] = binotest(n(2), n(1), 0.5);
  [~, high] = binotest(n(1) - n(2), n(1), 0.5);
  printf('two-sided: %d of %d %.4f, %d of %d %.4f\n', n(2), n(1), low, n(1) - n(2), n(1), high);
end
OCTAVE
usr/bin/octave-cli --norc --no-history tails.m "$package" "$package/distributions" | tee out
grep -qx '9 of 10: right 0.9990, above 0.606; left 0.0107' out &&
  grep -qx 'two-sided: 1 of 10 0.0117, 9 of 10 0.0215' out &&
  grep -qx 'two-sided: 5 of 19 0.0414, 14 of 19 0.0636' out || { echo 'changed'; exit 1; }
