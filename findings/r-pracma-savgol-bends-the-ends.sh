#!/bin/bash
# pracma for R: Savitzky and Golay's filter bends both ends of a trace towards zero, so a constant does not stay constant.
#
# version: pracma 2.4.2 (Debian r-cran-pracma 2.4.2-1), in R 4.2.2
# source: Debian 12; help of savgol: "Savitzky-Golay smoothing performs a local polynomial regression on a series of values
#   [...] to determine the smoothed value for each point"
# expectation: a polynomial through equal values has that value: a potential that rests at -70 mV is -70 mV everywhere,
#   and a line stays a line.
# behaviour: beyond the ends, the values are zero for it, and the polynomial is drawn through them too. With the filter
#   length 21, a trace of -70 mV begins and ends at -38.8 mV and overshoots to -75.7 mV, so there are ten samples at each
#   end that are no data. The result has all samples, and its help says nothing of the ends. No warning.
# seen: "constant -70, order 2: -38.8 -46.2 -53.2 -59.7 -65.4 -70.1 -73.5 -75.4 -75.7 -73.9 -70.0 -70.0, last -38.8"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq r-cran-pracma=2.4.2-1 r-base-core=4.2.2.20221110-2 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export R_HOME=$work/usr/lib/R R_LIBS=$work/usr/lib/R/site-library EDITOR=vi PAGER=cat
export LD_LIBRARY_PATH=$R_HOME/lib
cat >ends.R <<'END'
library(pracma)
show <- function(what, y)
  cat(sprintf('%s: %s, last %.1f\n', what, paste(sprintf('%.1f', y[1:12]), collapse = ' '), y[length(y)]))
x <- rep(-70, 100)
show('constant -70, order 2', savgol(x, 21, 2))
show('constant -70, order 4', savgol(x, 21))
by_hand <- sapply(1:100, function(i) {
  j <- max(1, i - 10):min(100, i + 10)
  predict(lm(y ~ poly(j, 2), data.frame(y = x[j], j = j)), data.frame(j = i))
})
show('by regressions on the samples that there are', by_hand)
END
"$R_HOME/bin/exec/R" --vanilla --slave -f ends.R 2>messages | tee out
grep -qx 'constant -70, order 2: -38.8 -46.2 -53.2 -59.7 -65.4 -70.1 -73.5 -75.4 -75.7 -73.9 -70.0 -70.0, last -38.8' out ||
  { echo 'changed'; exit 1; }
