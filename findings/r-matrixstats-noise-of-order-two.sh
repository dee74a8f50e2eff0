#!/bin/bash
# matrixStats for R: sdDiff and madDiff overestimate the noise of a trace by 22 % with diff = 2, and by 58 % with diff = 3.
#
# version: matrixStats 0.63.0 (Debian r-cran-matrixstats 0.63.0-1), in R 4.2.2
# source: Debian 12; help of sdDiff: "diff: The positional distance of elements for which the difference should be
#   calculated", and "n-order difference MAD estimates, just like the ordinary MAD estimate by 'mad', apply a correction
#   factor such that the estimates are consistent with the standard deviation under Gaussian distributions"
# expectation: of white noise with standard deviation 1, every estimate is about 1.
# behaviour: diff is not a distance but the order, how many times differences are taken. Such differences have the
#   variance 2, 6, 20 of that of the noise, the binomial coefficient (2 d over d), but it is divided by 2, 4, 8. So with
#   diff = 2 or 3, which one takes against a slow drift, thresholds are too high. No warning.
# seen: "diff 2: sdDiff 1.23, madDiff 1.23, over a distance of 2 by hand 1.01, of order 2 by hand 1.00"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq r-cran-matrixstats=0.63.0-1 r-base-core=4.2.2.20221110-2 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export R_HOME=$work/usr/lib/R R_LIBS=$work/usr/lib/R/site-library EDITOR=vi PAGER=cat
export LD_LIBRARY_PATH=$R_HOME/lib
cat >noise.R <<'END'
library(matrixStats)
set.seed(1)
x <- rnorm(100000)
for (d in 1:3)
  cat(sprintf("diff %d: sdDiff %.2f, madDiff %.2f, over a distance of %d by hand %.2f, of order %d by hand %.2f\n", d,
              sdDiff(x, diff = d), madDiff(x, diff = d), d, sd(diff(x, lag = d)) / sqrt(2),
              d, sd(diff(x, differences = d)) / sqrt(choose(2 * d, d))))
END
"$R_HOME/bin/exec/R" --vanilla --slave -f noise.R 2>messages | tee out
grep -qx 'diff 1: sdDiff 1.00, madDiff 1.01, .*' out &&
  grep -qx 'diff 2: sdDiff 1.23, madDiff 1.23, over a distance of 2 by hand 1.01, of order 2 by hand 1.00' out &&
  grep -qx 'diff 3: sdDiff 1.58, madDiff 1.59, over a distance of 3 by hand 1.01, of order 3 by hand 1.00' out ||
  { echo 'changed'; exit 1; }
