#!/bin/bash
# caTools for R: of two samples that are equally near, moving quantiles of type 3 take the upper one, not the even one.
#
# version: caTools 1.18.2 (Debian r-cran-catools 1.18.2-1+b1), in R 4.2.2
# source: Debian 12; help of runquantile: "type: an integer between 1 and 9 selecting one of the nine quantile algorithms,
#   same as 'type' in 'quantile' function"; help of quantile: "Type 3 Nearest even order statistic [...] gamma = 0 if g = 0
#   and j is even, and 1 otherwise"
# expectation: in each window, quantile(..., type = 3) and runquantile(..., type = 3) are the same, as they are for the eight
#   other types.
# behaviour: between the samples j and j + 1 of a sorted window it takes the upper one, but the lower one of the first two,
#   whichever has the even number. With windows of five, the quantiles of 0.3, 0.5 and 0.9 are all those of a neighbour.
#   No warning.
# seen: "type 3: 108 of 180 quantiles are different", "window 1 5 2 8 3, quantile of 0.3: runquantile 1, quantile 2"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq r-cran-catools=1.18.2-1+b1 r-cran-bitops=1.0-7-1 r-base-core=4.2.2.20221110-2 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export R_HOME=$work/usr/lib/R R_LIBS=$work/usr/lib/R/site-library EDITOR=vi PAGER=cat
export LD_LIBRARY_PATH=$R_HOME/lib
cat >quantiles.R <<'END'
library(caTools)
set.seed(1)
x <- rnorm(40)
p <- c(0.1, 0.3, 0.5, 0.7, 0.9)
for (type in 1:9) {
  moving <- runquantile(x, 5, p, type = type, endrule = 'trim')
  by_hand <- t(apply(embed(x, 5), 1, quantile, p, type = type))
  cat(sprintf('type %d: %d of %d quantiles are different\n', type, sum(abs(moving - by_hand) > 1e-9), length(by_hand)))
}
x <- c(1, 5, 2, 8, 3)
for (q in p)
  cat(sprintf('window 1 5 2 8 3, quantile of %.1f: runquantile %g, quantile %g\n', q,
              runquantile(x, 5, q, type = 3, endrule = 'trim'), quantile(x, q, type = 3)))
END
"$R_HOME/bin/exec/R" --vanilla --slave -f quantiles.R 2>messages | tee out
grep -qx 'window 1 5 2 8 3, quantile of 0.3: runquantile 1, quantile 2' out &&
  grep -qx 'type 3: 108 of 180 quantiles are different' out && grep -qx 'type 2: 0 of 180 quantiles are different' out ||
  { echo 'changed'; exit 1; }
