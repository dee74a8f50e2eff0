#!/bin/bash
# proxy for R: the distances of Soergel and of Wave and Hedges take one least and greatest value of both vectors together,
# where their formulas have one for each pair of elements.
#
# version: proxy 0.4-27 (Debian r-cran-proxy 0.4-27-1), in R 4.2.2
# source: Debian 12; the registry pr_DB of the package: Soergel "sum_i |x_i - y_i| / sum_i max{x_i, y_i}", Wave Hedges
#   "sum_i (1 - min(x_i, y_i) / max(x_i, y_i))"
# expectation: by these formulas 5 / 13 = 0.38 and 0.5 + 0.2 + 0.5 = 1.20 between the spike counts 2, 4, 6 and 1, 5, 3.
# behaviour: 5 / 6 and 1 - 1 / 6, both 0.83. The code has R's max and min, which return one number, for pmax and pmin.
#   So Soergel's distance, which is at most 1, grows with the number of neurons, and that of Wave and Hedges, which
#   should grow with it, is 1 for all vectors with a silent neuron, also of a vector from itself. No warning.
# seen: "Soergel 0.83, by its formula 0.38", "Wave Hedges 0.83, by its formula 1.20", "of 100 neurons, Soergel 37.50, by
#   its formula 0.43", "vector with a 0 from itself: Wave Hedges 1.00"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq r-cran-proxy=0.4-27-1 r-base-core=4.2.2.20221110-2 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export R_HOME=$work/usr/lib/R R_LIBS=$work/usr/lib/R/site-library EDITOR=vi PAGER=cat
export LD_LIBRARY_PATH=$R_HOME/lib
cat >distances.R <<'END'
suppressMessages(library(proxy))
d <- function(x, y, method) as.numeric(dist(rbind(x, y), method = method))
x <- c(2, 4, 6)
y <- c(1, 5, 3)
cat('formulas:', pr_DB$get_entry('Soergel')$formula, 'and', pr_DB$get_entry('Wave')$formula, '\n')
soergel <- function(x, y) sum(abs(x - y)) / sum(pmax(x, y))
cat(sprintf('Soergel %.2f, by its formula %.2f\n', d(x, y, 'Soergel'), soergel(x, y)))
cat(sprintf('Wave Hedges %.2f, by its formula %.2f\n', d(x, y, 'Wave'), sum(1 - pmin(x, y) / pmax(x, y))))
x <- rep(c(2, 4), 50)
y <- rep(c(3, 2), 50)
cat(sprintf('of 100 neurons, Soergel %.2f, by its formula %.2f\n', d(x, y, 'Soergel'), soergel(x, y)))
cat(sprintf('vector with a 0 from itself: Wave Hedges %.2f\n', d(c(0, 4, 6), c(0, 4, 6), 'Wave')))
END
"$R_HOME/bin/exec/R" --vanilla --slave -f distances.R 2>messages | tee out
grep -qx 'Soergel 0.83, by its formula 0.38' out && grep -qx 'Wave Hedges 0.83, by its formula 1.20' out ||
  { echo 'changed'; exit 1; }
