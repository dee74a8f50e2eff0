#!/bin/bash
# RcppRoll for R: the weighted standard deviation of a trace that rests at -70 mV is 30 mV.
#
# version: RcppRoll 0.3.0 (Debian r-cran-rcpproll 0.3.0-2), in R 4.2.2
# source: Debian 12; help of roll_sd: "Each function here applies an operation over a moving window of size 'n', with
#   (customizable) weights", "weights: A vector of length 'n', giving the weights for each element within a window",
#   "Normalize window weights, such that they sum to 'n'"
# expectation: the weighted deviation of a constant is 0, whatever the weights, the least and the greatest weighted value
#   are the constant, and a shift of the trace changes no deviation.
# behaviour: roll_sd and roll_var multiply the samples by the weights and take the deviation of the products, so the
#   weights 1, 2, 1 make of -70 mV -52.5, -105 and -52.5 mV, and what is returned depends on the offset of the trace.
#   roll_min and roll_max return those products too. roll_mean is right. No warning.
# seen: "constant -70: mean -70.0, deviation 30.3, least -105.0, greatest -52.5", "a spike of 10: deviation 4.33 at rest 0,
#   32.69 at rest -70"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq r-cran-rcpproll=0.3.0-2 r-cran-rcpp=1.0.10-1 r-base-core=4.2.2.20221110-2 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export R_HOME=$work/usr/lib/R R_LIBS=$work/usr/lib/R/site-library EDITOR=vi PAGER=cat
export LD_LIBRARY_PATH=$R_HOME/lib
cat >weights.R <<'END'
library(RcppRoll)
w <- c(1, 2, 1)
x <- rep(-70, 5)
cat(sprintf('constant -70: mean %.1f, deviation %.1f, least %.1f, greatest %.1f\n', roll_mean(x, weights = w)[1],
            roll_sd(x, weights = w)[1], roll_min(x, weights = w)[1], roll_max(x, weights = w)[1]))
spike <- c(0, 0, 10)
cat(sprintf('a spike of 10: deviation %.2f at rest 0, %.2f at rest -70\n', roll_sd(spike, weights = w),
            roll_sd(spike - 70, weights = w)))
cat(sprintf('without weights: deviation %.2f at rest 0, %.2f at rest -70\n', roll_sd(spike, 3), roll_sd(spike - 70, 3)))
END
"$R_HOME/bin/exec/R" --vanilla --slave -f weights.R 2>messages | tee out
grep -qx 'constant -70: mean -70.0, deviation 30.3, least -105.0, greatest -52.5' out &&
  grep -qx 'a spike of 10: deviation 4.33 at rest 0, 32.69 at rest -70' out || { echo 'changed'; exit 1; }
