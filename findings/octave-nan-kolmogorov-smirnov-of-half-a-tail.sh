#!/bin/bash
# octave-nan: its test of Kolmogorov and Smirnov has half the p-value, and passes over the level and the tail asked for.
#
# version: octave-nan 3.7.0 (Debian octave-nan 3.7.0-3) in Octave 7.3.0
# source: Debian 12; help of kstest2: "computes the two-sample Kolmogorov-Smirnov", "kstest2(x, y, [, 'alpha', alpha]
#   [, 'tail', '>'])", "statistical significance (p < alpha)"; of kolmogorov_smirnov: "D maximum absolute difference",
#   "tail: 'unequal' (default), 'larger', 'smaller'"
# expectation: for 1 to 10 against 7 to 16 the difference is 0.6, and p is 2 exp(-2 n m / (n + m) D^2) = 0.0546 (in the
#   exact test 0.0524): not significant at 0.05, and much less at 0.01.
# behaviour: p is 0.0273, the value of one side, and the test is significant, also with 'alpha', 0.01. The options are
#   looked for from the second one on, so the first is passed over without a word, and so is the tail: 'larger' and
#   'smaller' have the same D, though kolmogorov_smirnov itself tells them apart. It has the same p.
# seen: "kstest2: D 0.60, p 0.0273, significant 1", "alpha 0.01: D 0.60, p 0.0273, significant 1",
#   "by hand, two sides: p 0.0546", "smaller: kstest2 D 0.60, kolmogorov_smirnov D -0.00"
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
cat >samples.m <<'END'
warning('off', 'all');                 % octave-nan takes names of Octave's own functions
addpath(argv(){:});
x = (1:10)';
y = (7:16)';
[significant, p, ~, D] = kstest2(x, y);
printf('kstest2: D %.2f, p %.4f, significant %d\n', D, p, significant);
[significant, p, ~, D] = kstest2(x, y, 'alpha', 0.01);
printf('alpha 0.01: D %.2f, p %.4f, significant %d\n', D, p, significant);
printf('by hand, two sides: p %.4f\n', 2 * exp(-2 * 10 * 10 / (10 + 10) * 0.6 ^ 2));
for tail = {'larger', 'smaller'}
  [~, ~, ~, D] = kstest2(x, y, 'tail', tail{1});
  printf('%s: kstest2 D %.2f, kolmogorov_smirnov D %.2f\n', tail{1}, D, kolmogorov_smirnov(x, y, 'tail', tail{1}));
end
END
usr/bin/octave-cli --norc --no-history samples.m "$packages/nan-3.7.0" | tee out
grep -qx 'kstest2: D 0.60, p 0.0273, significant 1' out && grep -qx 'alpha 0.01: D 0.60, p 0.0273, significant 1' out &&
  grep -qx 'by hand, two sides: p 0.0546' out && grep -q '^larger: kstest2 D 0.60' out &&
  grep -q '^smaller: kstest2 D 0.60, kolmogorov_smirnov D -\?0.00' out || { echo 'changed'; exit 1; }
