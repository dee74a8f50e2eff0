#!/bin/bash
# Miller: of points exactly on a line the correlation is 0.005 and the slope 0.0002 instead of 10, when x are times in
# seconds since 1970; and the variance of four such times within 0.3 s is 682.67.
#
# version: Miller 6.6.0 (Debian miller 6.6.0-2+b3)
# source: Debian 12; Miller's manual page, stats2: "linreg-ols: Linear regression using ordinary least squares", "corr:
#   Sample correlation"; stats1: "var: Compute sample variance"
# expectation: slope 10, correlation 1 and variance 0.01667, as for 0.1, 0.2, 0.3 and 0.4; the times have enough digits
#   for it: their differences are right to a millionth.
# behaviour: all three are made from sums of squares and products, which are equal in almost all digits and are
#   subtracted. At 100000 s the correlation is above 1, at 1000000 s the slope is wrong in the second digit. No
#   warning; datamash, from the same data, says 0.01667.
# seen: "from 0: slope 10, correlation 1, variance 0.01667; from 1700000000: slope 0.0002441, correlation 0.004941,
#   variance 682.7"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq miller=6.6.0-2+b3 datamash=1.7-2 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export LC_ALL=C
points() { printf 'x,y\n'; for i in 1 2 3 4; do echo "$1.$i,$i"; done; }
miller() { usr/bin/mlr --icsv --oxtab "$@" <points.csv; }
digits() { awk '{printf "%.4g\n", $NF}'; }
line() {                     # START: slope, correlation and variance of four points from START on
  points "$1" >points.csv
  echo "from $1: slope $(miller stats2 -a linreg-ols -f x,y 'then' cut -f x_y_ols_m | digits)," \
    "correlation $(miller stats2 -a corr -f x,y | digits), variance $(miller stats1 -a var -f x | digits)"
}
usr/bin/mlr --version
{
  line 0
  line 100000
  line 1000000
  line 1700000000
  echo "datamash: variance $(points 1700000000 | usr/bin/datamash -t, --header-in svar 1 | digits)"
  points 100000 >points.csv
  echo "correlation from 100000 above 1: $(miller stats2 -a corr -f x,y |
    awk '{print ($NF > 1 ? "yes" : "no")}')"
} | tee out
grep -qx 'from 0: slope 10, correlation 1, variance 0.01667' out &&
  grep -qx 'from 1700000000: slope 0.0002441, correlation 0.004941, variance 682.7' out &&
  grep -qx 'datamash: variance 0.01667' out && grep -qx 'correlation from 100000 above 1: yes' out ||
  { echo 'changed'; exit 1; }
