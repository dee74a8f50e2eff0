#!/bin/bash
# Bottleneck: the mean of a million samples that are all -65.1 mV is -64.73 mV, and their deviation 0.37 mV, not 0; the
# mean of 2^25 ones is 0.5.
#
# version: Bottleneck 1.3.5 (Debian python3-bottleneck 1.3.5+ds1-2+b1) with numpy 1.24.2
# source: Debian 12; the package: "Fast NumPy array functions written in C"; documentation of nanmean: "Mean of array
#   elements along given axis ignoring NaNs", and "`float64` intermediate and return values are used for integer inputs"
# expectation: what numpy.nanmean gives for the same array: -65.1 within a thousandth, and 1.
# behaviour: numbers of 32 bits, as recordings of membrane potential have, are added up one by one in 32 bits. The
#   sum rounds at each step, in the same direction for long stretches, and of ones it stops at 2^24 for good. The same
#   samples as 64-bit numbers or as integers give the right mean.
# seen: "1048576 samples of -65.1: mean -64.73, deviation 0.3652; numpy: -65.1 and 0", "33554432 ones: 0.5, numpy 1"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-bottleneck=1.3.5+ds1-2+b1 python3-numpy=1:1.24.2-1+deb12u1 libblas3 liblapack3 \
  libgfortran5 libquadmath0 libstdc++6 libgcc-s1 python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 \
  libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >mean.py <<'END_OF_SCRIPT'
import bottleneck, numpy
print('Bottleneck', bottleneck.__version__)
x = numpy.full(2**20, -65.1, dtype='float32')
print(f'{x.size} samples of -65.1: mean {bottleneck.nanmean(x):.4g}, deviation {bottleneck.nanstd(x):.4g};',
      f'numpy: {numpy.nanmean(x):.4g} and {round(float(numpy.nanstd(x)), 3):g}')
print(f'the same in 64 bits: {bottleneck.nanmean(x.astype(float)):.4g}')
ones = numpy.ones(2**25, dtype='float32')
print(f'{ones.size} ones: {bottleneck.nanmean(ones):g}, numpy {numpy.nanmean(ones):g}')
END_OF_SCRIPT
usr/bin/python3.11 -W ignore mean.py | tee out
grep -qx '1048576 samples of -65.1: mean -64.73, deviation 0.3652; numpy: -65.1 and 0' out &&
  grep -qx 'the same in 64 bits: -65.1' out && grep -qx '33554432 ones: 0.5, numpy 1' out ||
  { echo 'changed'; exit 1; }
