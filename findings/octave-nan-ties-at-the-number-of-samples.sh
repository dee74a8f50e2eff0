#!/bin/bash
# octave-nan: ties of the greatest value are no ties if that value is the number of samples, and in a row every rank is 1.
#
# version: octave-nan 3.7.0 (Debian octave-nan 3.7.0-3) in Octave 7.3.0
# source: Debian 12; help of ranks: "if X is a vector, return the vector of ranks of X adjusted for ties", "if DIM is zero
#   or empty, the lowest dimension with more then 1 element is used"
# expectation: the counts 1 2 4 4 of four trials have the ranks 1 2 3.5 3.5, as 10 20 40 40 have, in a column or a row.
# behaviour: 1 2 3 4. A run of equal values ends where the next value differs, and behind the last one the number of
#   samples is put, so a run of just this value has no end. tiedrank has it from there. The mode 'traditional' is right.
#   Without a dimension, each element of a row is ranked alone. No warning.
# seen: "1 2 4 4: ranks 1 2 3 4, traditional 1 2 3.5 3.5, as a row 1 1 1 1, tiedrank 1 2 3 4",
#   "10 20 40 40: ranks 1 2 3.5 3.5, traditional 1 2 3.5 3.5, as a row 1 1 1 1, tiedrank 1 2 3.5 3.5"
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
cat >ties.m <<'END'
warning('off', 'all');                 % octave-nan takes names of Octave's own functions
addpath(argv(){:});
for unit = [1, 10]
  x = [1; 2; 4; 4] * unit;
  printf('%d %d %d %d: ranks%s, traditional%s, as a row%s, tiedrank%s\n', x, ...
    sprintf(' %g', ranks(x)), sprintf(' %g', ranks(x, 1, 'traditional')), sprintf(' %g', ranks(x')), ...
    sprintf(' %g', tiedrank(x)));
end
END
usr/bin/octave-cli --norc --no-history ties.m "$packages/nan-3.7.0" | tee out
grep -qx '1 2 4 4: ranks 1 2 3 4, traditional 1 2 3.5 3.5, as a row 1 1 1 1, tiedrank 1 2 3 4' out &&
  grep -qx '10 20 40 40: ranks 1 2 3.5 3.5, traditional 1 2 3.5 3.5, as a row 1 1 1 1, tiedrank 1 2 3.5 3.5' out ||
  { echo 'changed'; exit 1; }
