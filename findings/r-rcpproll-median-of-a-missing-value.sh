#!/bin/bash
# RcppRoll for R: roll_median takes a window with a missing value for sorted, and so returns any of its other values.
#
# version: RcppRoll 0.3.0 (Debian r-cran-rcpproll 0.3.0-2), in R 4.2.2
# source: Debian 12; help of roll_median: "na.rm: Remove missing values?", FALSE by default
# expectation: where a window has a missing value, the median is missing, as for roll_mean, roll_sd, roll_max and R's
#   median; with na.rm = TRUE it is that of the other values.
# behaviour: neither, and both settings give the same. What compares a number with NaN is always false, so sorting leaves
#   the window in disorder around it, and its middle element is returned, whether it is NaN or not. With windows of five
#   a single lost sample changes the median in five places. No warning.
# seen: "roll_median: 5 7 NaN 7 4 6", "roll_median na.rm: 5 7 NaN 7 4 6", "median: NA NA NA NA NA 6", "median na.rm: 3.5
#   6 5 7.5 6 6"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq r-cran-rcpproll=0.3.0-2 r-cran-rcpp=1.0.10-1 r-base-core=4.2.2.20221110-2 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export R_HOME=$work/usr/lib/R R_LIBS=$work/usr/lib/R/site-library EDITOR=vi PAGER=cat
export LD_LIBRARY_PATH=$R_HOME/lib
cat >median.R <<'END'
library(RcppRoll)
x <- c(1, 5, 2, 7, NaN, 8, 3, 9, 4, 6)
windows <- lapply(1:6, function(i) x[i:(i + 4)])
cat('roll_median:', roll_median(x, 5), '\n')
cat('roll_median na.rm:', roll_median(x, 5, na.rm = TRUE), '\n')
cat('median:', sapply(windows, median), '\n')
cat('median na.rm:', sapply(windows, median, na.rm = TRUE), '\n')
END
"$R_HOME/bin/exec/R" --vanilla --slave -f median.R 2>messages | tee out
grep -qx 'roll_median: 5 7 NaN 7 4 6 ' out && grep -qx 'roll_median na.rm: 5 7 NaN 7 4 6 ' out &&
  grep -qx 'median: NA NA NA NA NA 6 ' out && grep -qx 'median na.rm: 3.5 6 5 7.5 6 6 ' out || { echo 'changed'; exit 1; }
