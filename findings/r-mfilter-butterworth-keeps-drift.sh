#!/bin/bash
# mFilter for R: the Butterworth high-pass is no Butterworth filter from order 2 on, and keeps half of the drift.
#
# version: mFilter 0.1-5 (Debian r-cran-mfilter 0.1.5-2), in R 4.2.2
# source: Debian 12; help of bwfilter: "The digital version of the Butterworth highpass filter is described by the rational
#   polynomial expression (the filter's z-transform) \frac{lambda(1-z)^n(1-z^{-1})^n}{(1+z)^n(1+z^{-1})^n+
#   lambda(1-z)^n(1-z^{-1})^n}", "nfix: sets the order of the filter. The default is 'nfix=2'"
# expectation: of an oscillation whose period is the cut-off of 12 samples, one half is left, as by that expression, and of
#   one of 40 samples 0.079, 0.007 and 0.001 at the orders 1, 2 and 3.
# behaviour: right at order 1. For order 2, the matrix of first differences is not multiplied by itself but by a shift of
#   one sample, while lambda is that of order 2. So the slope is still that of order 1, and the cut-off is elsewhere:
#   one half is left at 40 samples, not at 12. Order 3 is similar. No warning.
# seen: "order 1: 0.500 left at 12 samples, by its expression 0.500, 0.079 at 40 samples, 0.079", "order 2: 0.933 left at 12
#   samples, by its expression 0.500, 0.546 at 40 samples, 0.007"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq r-cran-mfilter=0.1.5-2 r-base-core=4.2.2.20221110-2 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export R_HOME=$work/usr/lib/R R_LIBS=$work/usr/lib/R/site-library EDITOR=vi PAGER=cat
export LD_LIBRARY_PATH=$R_HOME/lib
cat >high-pass.R <<'END'
library(mFilter)
t <- 1:600
middle <- 121:480
left <- function(period, order) {
  y <- as.numeric(bwfilter(sin(2 * pi * t / period), freq = 12, nfix = order)$cycle)
  2 * Mod(mean(y[middle] * exp(-2i * pi * t[middle] / period)))
}
expression <- function(period, order) {
  z <- exp(2i * pi / period)
  lambda <- (1 / tan(pi / 12)) ^ (2 * order)
  high <- lambda * Mod(1 - z) ^ (2 * order)
  high / (Mod(1 + z) ^ (2 * order) + high)
}
for (order in 1:3)
  cat(sprintf('order %d: %.3f left at 12 samples, by its expression %.3f, %.3f at 40 samples, %.3f\n', order,
              left(12, order), expression(12, order), left(40, order), expression(40, order)))
END
"$R_HOME/bin/exec/R" --vanilla --slave -f high-pass.R 2>messages | tee out
grep -qx 'order 1: 0.500 left at 12 samples, by its expression 0.500, 0.079 at 40 samples, 0.079' out &&
  grep -qx 'order 2: 0.933 left at 12 samples, by its expression 0.500, 0.546 at 40 samples, 0.007' out ||
  { echo 'changed'; exit 1; }
