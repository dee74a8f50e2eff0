#!/bin/bash
# plotrix for R: weighted.hist takes bins that become narrower for equal ones, and draws their counts as densities.
#
# version: plotrix 3.8-2 (Debian r-cran-plotrix 3.8-2-1), in R 4.2.2
# source: Debian 12; help of weighted.hist: "freq: Whether to plot counts or densities", and of breaks "may be specified by
#   a monotonically increasing vector of numbers"; of unequal bins its code warns "Areas will not relate to frequencies"
# expectation: bars of densities are in proportion to counts over widths, and the histogram of a mirrored sample in
#   mirrored bins is the mirror image. With freq = TRUE, there is the warning for unequal bins.
# behaviour: bins are equal for it if their widths minus that of the first add up to less than a thousandth of the range,
#   without absolute values, so all bins that become narrower are equal. The bars of densities are then the shares of
#   the counts: between 0 and 5 one is four times too high against one of width 1. In the mirrored bins, the bars are
#   right. There is no warning either, and "equidist" is true.
# seen: "bins 0 5 8 9: equidist TRUE, bars 0.50 0.38 0.12, counts over widths 0.80 1.00 1.00", "bins 0 1 4 9: equidist
#   FALSE, bars 0.36 0.36 0.29, counts over widths 1.00 1.00 0.80"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq r-cran-plotrix=3.8-2-1 r-base-core=4.2.2.20221110-2 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export R_HOME=$work/usr/lib/R R_LIBS=$work/usr/lib/R/site-library EDITOR=vi PAGER=cat
export LD_LIBRARY_PATH=$R_HOME/lib
cat >bins.R <<'END'
library(plotrix)
pdf(NULL)
bars <- NULL
invisible(suppressMessages(trace(graphics:::barplot.default, quote(bars <<- height), print = FALSE)))
show <- function(x, breaks) {
  h <- weighted.hist(x, breaks = breaks, freq = FALSE)
  warned <- tryCatch({weighted.hist(x, breaks = breaks); 'without a warning'}, warning = function(w) 'with a warning')
  weighted.hist(x, breaks = breaks, freq = FALSE)
  cat(sprintf('bins %s: equidist %s, bars %s, counts over widths %s\n', paste(breaks, collapse = ' '), h$equidist,
              paste(sprintf('%.2f', bars), collapse = ' '),
              paste(sprintf('%.2f', h$counts / diff(breaks)), collapse = ' ')))
  cat('counts in them:', warned, '\n')
}
x <- c(1, 2, 3, 4, 5.5, 6, 7.5, 8.5)
show(x, c(0, 5, 8, 9))
show(9 - x, c(0, 1, 4, 9))
END
"$R_HOME/bin/exec/R" --vanilla --slave -f bins.R 2>messages | tee out
grep -qx 'bins 0 5 8 9: equidist TRUE, bars 0.50 0.38 0.12, counts over widths 0.80 1.00 1.00' out &&
  grep -qx 'bins 0 1 4 9: equidist FALSE, bars 0.36 0.36 0.29, counts over widths 1.00 1.00 0.80' out &&
  grep -qx 'counts in them: without a warning ' out && grep -qx 'counts in them: with a warning ' out ||
  { echo 'changed'; exit 1; }
