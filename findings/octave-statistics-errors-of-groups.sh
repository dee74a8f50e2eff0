#!/bin/bash
# octave-statistics: by groups, the standard errors of two columns are one number that is neither; and the intervals of
# confidence become narrower with every group that is added.
#
# version: octave-statistics 1.5.3 (Debian octave-statistics 1.5.3-2) in Octave 7.3.0
# source: Debian 12; help of grpstats: "computes groupwise summary statistics, for data in a matrix X", "sem":
#   "standard error of the mean", "meanci": "95% confidence interval for the mean", "predci": "95% prediction interval
#   for a new observation"
# expectation: of 1, 2, 4 and 10, 50, 20 the errors are 0.882 and 12.019; the interval of the first mean is 2.333 +-
#   3.795, of a next value +- 7.589, which is wider, and both are what they are with that group alone.
# behaviour: the row of deviations is divided by the row of roots as matrices, which gives one number, 6.450, for all
#   columns. The intervals take the number of all rows for that of the group: the more groups, the narrower. The one of
#   a next value is also divided by the root where it is to be multiplied, and so the next value is expected nearer
#   than its own scatter. No warning. Error bars of neurons by condition are too short.
# seen: "errors: of each column 0.882 and 12.019, of both together 6.450", "first of 1 groups: mean +- 3.795, next
#   value +- 5.692", "first of 3 groups: mean +- 1.174, next value +- 3.342"
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
cat >groups.m <<'OCTAVE'
warning('off', 'all');                 % the package takes names of Octave's own functions
addpath(argv(){:});
x = [1 10; 2 50; 4 20; 3 90; 5 0; 9 30; 8 10; 1 20; 2 40];
group = [1 1 1 2 2 2 3 3 3]';
first = @(a) a(1, :);
printf('errors: of each column %.3f and %.3f, of both together %s\n', first(grpstats(x(:, 1), group, 'sem')), ...
  first(grpstats(x(:, 2), group, 'sem')), sprintf('%.3f', first(grpstats(x, group, 'sem'))));
for n = [3, 6, 9]
  mean = diff(first(grpstats(x(1:n, 1), group(1:n), 'meanci'))) / 2;
  next = diff(first(grpstats(x(1:n, 1), group(1:n), 'predci'))) / 2;
  printf('first of %d groups: mean +- %.3f, next value +- %.3f\n', n / 3, mean, next);
end
OCTAVE
usr/bin/octave-cli --norc --no-history groups.m "$package/shadow9" "$package" "$package/distributions" | tee out
grep -qx 'errors: of each column 0.882 and 12.019, of both together 6.450' out &&
  grep -qx 'first of 1 groups: mean +- 3.795, next value +- 5.692' out &&
  grep -qx 'first of 2 groups: mean +- 1.603, next value +- 3.635' out &&
  grep -qx 'first of 3 groups: mean +- 1.174, next value +- 3.342' out || { echo 'changed'; exit 1; }
