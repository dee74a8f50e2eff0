#!/bin/bash
# PySpike: a histogram of spikes over 0.3 s in bins of 0.1 s has two bins of 0.15 s, and one over 10 s in bins of 3 s
# three bins of 3.33 s: the width asked for is not the width used.
#
# version: PySpike 0.7.0 (Debian python3-pyspike 0.7.0-2+b1) with numpy 1.24.2
# source: Debian 12; PySpike's documentation of psth: "The bin_size defines the width of the histogram bins"
# expectation: three bins from 0 to 0.3 s, as over 1 s there are ten; and where the width does not divide the time, bins
#   of that width with a shorter last one, or an error.
# behaviour: the number of bins is the quotient cut off, and 0.3 / 0.1 is a little less than 3 in floating point; then
#   the bins are stretched to fill the time. The values are counts of spikes in a bin, so divided by 0.1 s they are rates
#   half as large again; 2.9 s have 28 bins, and each edge is further off than the one before.
# seen: "1 s in bins of 0.1: 10 of 0.1", "0.3 s in bins of 0.1: 2 of 0.15, counts 3 3", "10 s in bins of 3: 3 of 3.333"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-pyspike=0.7.0-2+b1 python3-numpy=1:1.24.2-1+deb12u1 python3-pkg-resources libblas3 \
  liblapack3 libgfortran5 libquadmath0 libstdc++6 libgcc-s1 python3.11-minimal libpython3.11-minimal libpython3.11-stdlib \
  libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >psth.py <<'END_OF_SCRIPT'
import pyspike
print('PySpike', pyspike.__version__)
spikes = [0.02, 0.07, 0.12, 0.17, 0.22, 0.27]        # one every 0.05 s, two in each 0.1 s
for end, width in (1, 0.1), (0.3, 0.1), (2.9, 0.1), (10, 3):
    histogram = pyspike.psth([pyspike.SpikeTrain(spikes, [0, end])], width)
    print(f'{end} s in bins of {width}: {len(histogram.y)} of {histogram.x[1] - histogram.x[0]:.4g}, counts',
          *histogram.y[:3])
END_OF_SCRIPT
usr/bin/python3.11 -W ignore psth.py | tee out
grep -qx '1 s in bins of 0.1: 10 of 0.1, counts 2 2 2' out &&
  grep -qx '0.3 s in bins of 0.1: 2 of 0.15, counts 3 3' out &&
  grep -q '^2.9 s in bins of 0.1: 28 of 0.1036,' out &&
  grep -qx '10 s in bins of 3: 3 of 3.333, counts 6 0 0' out || { echo 'changed'; exit 1; }
