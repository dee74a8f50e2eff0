#!/bin/bash
# numexpr: -7 % 10 is -7 for whole numbers and 3 for the same numbers in floating point: what comes before the stimulus is
# in another phase, or in none, depending on how the times are stored.
#
# version: numexpr 2.8.4 (Debian python3-numexpr 2.8.4-1+b2) with numpy 1.24.2, and pandas 1.5.3, which uses it
# source: Debian 12; README: "expressions that operate on arrays [...] are accelerated and use less memory than doing the
#   same calculation in Python", "NumExpr: Fast numerical expression evaluator for NumPy"; pandas's documentation: query
#   takes numexpr where it is installed, and its example compares it with indexing by the same condition
# expectation: what Python and numpy give for t % 10, 3 for -7 and 8 for -12, for any type of number.
# behaviour: whole numbers have the remainder of C, with the sign of the first number, and floating point that of Python.
#   Of times in ms before and after a stimulus, t % 10 < 5 selects all that are before it if they are stored as whole
#   numbers, and so does pandas's query, but not its indexing. With t % 10.0 all is right. No warning.
# seen: "t: -12 -7 7 12 by hand 8 3 7 2 numpy 8 3 7 2", "t % 10: -2 -7 7 2 floating 8 3 7 2", "t % 10.0: 8 3 7 2",
#   "t % 10 < 5: 3 of 4 whole, 2 of 4 floating, numpy 2", "pandas: query -12 -7 12, indexing -7 12"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-numexpr=2.8.4-1+b2 python3-numpy=1:1.24.2-1+deb12u1 python3-pandas=1.5.3+dfsg-2 \
  python3-pandas-lib=1.5.3+dfsg-2 python3-tz python3-dateutil python3-six python3-packaging python3-pkg-resources \
  libblas3 liblapack3 libgfortran5 libquadmath0 libstdc++6 libgcc-s1 \
  python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >phase.py <<'END_OF_SCRIPT'
import numexpr, numpy, pandas
print('numexpr', numexpr.__version__)
t = numpy.array([-12, -7, 7, 12])
floating = t.astype(float)
def words(array):
    return ' '.join(f'{x:g}' for x in array)
def below(array):
    return int(numexpr.evaluate('t % 10 < 5', {'t': array}).sum())
print('t:', words(t), 'by hand', words(t - 10 * numpy.floor(t / 10)), 'numpy', words(t % 10))
print('t % 10:', words(numexpr.evaluate('t % 10')), 'floating', words(numexpr.evaluate('floating % 10')))
print('t % 10.0:', words(numexpr.evaluate('t % 10.0')))
print(f't % 10 < 5: {below(t)} of 4 whole, {below(floating)} of 4 floating, numpy {int((t % 10 < 5).sum())}')
table = pandas.DataFrame({'t': t})
print('pandas: query', words(table.query('t % 10 < 5').t) + ', indexing', words(table[table.t % 10 < 5].t))
END_OF_SCRIPT
usr/bin/python3.11 -W ignore phase.py | tee out
grep -qx 't: -12 -7 7 12 by hand 8 3 7 2 numpy 8 3 7 2' out && grep -qx 't % 10: -2 -7 7 2 floating 8 3 7 2' out &&
  grep -qx 't % 10.0: 8 3 7 2' out && grep -qx 't % 10 < 5: 3 of 4 whole, 2 of 4 floating, numpy 2' out &&
  grep -qx 'pandas: query -12 -7 12, indexing -7 12' out || { echo 'changed'; exit 1; }
