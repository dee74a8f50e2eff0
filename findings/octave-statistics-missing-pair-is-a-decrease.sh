#!/bin/bash
# octave-statistics: the sign test counts a missing pair as a decrease: eight cells that all rise have p = 0.008, and
# with three missing ones 0.23; and asked for "exact" p-values it gives approximate ones.
#
# version: octave-statistics 1.5.3 (Debian octave-statistics 1.5.3-2) in Octave 7.3.0
# source: Debian 12; help of signtest: the median of X - Y is tested; with "exact" "the p-value is computed using an
#   exact method", with "approximate" "a normal approximation is used"; it says nothing of missing values, and the
#   source is to remove them
# expectation: pairs with a missing value are left out, as zeros are, or the p-value is missing. Eight signs of one
#   kind have 2/256 = 0.0078, six have 2/64 = 0.0313 with "exact", as without a method.
# behaviour: what is looked for is whether the answer "is it zero" is missing, which it never is, so the missing pairs
#   stay in the number of pairs, and all pairs that did not rise count as falling. With a method, whichever it is, the
#   normal approximation is taken: six of six have 0.0412. No warning.
# seen: "8 rise: p 0.0078", "8 rise, 3 missing: p 0.2266", "8 rise, 3 fall: p 0.2266", "6 rise: p 0.0312, exact 0.0412,
#   approximate 0.0412"
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
cat >signs.m <<'OCTAVE'
warning('off', 'all');                 % the package takes names of Octave's own functions
addpath(argv(){:});
rise = (1:8)';
printf('8 rise: p %.4f\n', signtest(rise));
printf('8 rise, 3 missing: p %.4f\n', signtest([rise; NaN; NaN; NaN]));
printf('8 rise, 3 fall: p %.4f\n', signtest([rise; -1; -1; -1]));
printf('6 rise: p %.4f, exact %.4f, approximate %.4f\n', signtest((1:6)'), ...
  signtest((1:6)', 0, 'method', 'exact'), signtest((1:6)', 0, 'method', 'approximate'));
OCTAVE
usr/bin/octave-cli --norc --no-history signs.m "$package" "$package/distributions" | tee out
grep -qx '8 rise: p 0.0078' out && grep -qx '8 rise, 3 missing: p 0.2266' out &&
  grep -qx '8 rise, 3 fall: p 0.2266' out &&
  grep -Eqx '6 rise: p 0.031[23], exact 0.0412, approximate 0.0412' out || { echo 'changed'; exit 1; }
