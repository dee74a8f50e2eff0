#!/bin/bash
# Statistics::LineFit: the variance of the slope falls to a thousandth when one value is moved by 0.1, and is 15 times too
# small for 1, 2, 4, 3, 5: the points nearest to the line decide.
#
# version: Statistics::LineFit 0.07 (Debian libstatistics-linefit-perl 0.07-3)
# source: Debian 12; its documentation: "The varianceofEstimate() method returns the variances of the estimates of the
#   intercept and slope, respectively. See Numerical Recipes in C, section 15.2 [...], equation 15.2.9", where each
#   point has a known error of measurement; sigma() "is an estimate of the homoscedastic standard deviation of the error"
# expectation: sigma squared over the sum of (x - mean x)^2, as in every textbook, and as the t statistic of the same
#   object has it: 0.063 for 1, 2, 4, 3, 5, whose slope is 0.9 with an error of 0.25.
# behaviour: the deviation of each single point from the fitted line is taken for the error of its measurement, so a point
#   that happens to lie near the line counts as exact, and one on the line is left out. The slope gets an error of 0.065.
# seen: "1 2 4 3 5: slope 0.9, variance 0.0042, by hand 0.0633, from the t statistic 0.0633",
#   "1 3 1 5 5: slope 1.0, variance 0.5000, by hand 0.2000", "1 3 1 5 5.1: slope 1.0, variance 0.0001, by hand 0.2001"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq libstatistics-linefit-perl=0.07-3 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
cat >line.pl <<'END'
use strict;
use warnings;
use Statistics::LineFit;
for my $y ([1, 2, 4, 3, 5], [1, 3, 1, 5, 5], [1, 3, 1, 5, 5.1]) {
  my $fit = Statistics::LineFit->new;
  $fit->setData([1 .. 5], $y);
  my ($intercept, $slope) = $fit->coefficients;
  my $t = ($fit->tStatistics)[1];
  my $squares = 0;
  $squares += ($y->[$_] - $intercept - $slope * ($_ + 1)) ** 2 for 0 .. 4;
  my $spread = 10;             # of 1 to 5: 4 + 1 + 0 + 1 + 4
  printf "%s: slope %.1f, variance %.4f, by hand %.4f, from the t statistic %.4f\n", "@$y", $slope,
    ($fit->varianceOfEstimates)[1], $squares / (5 - 2) / $spread, ($slope / $t) ** 2;
}
END
perl -Iusr/share/perl5 line.pl | tee out
grep -qx '1 2 4 3 5: slope 0.9, variance 0.0042, by hand 0.0633, from the t statistic 0.0633' out &&
  grep -qx '1 3 1 5 5: slope 1.0, variance 0.5000, by hand 0.2000, from the t statistic 0.2000' out &&
  grep -qx '1 3 1 5 5.1: slope 1.0, variance 0.0001, by hand 0.2001, from the t statistic 0.2001' out ||
  { echo 'changed'; exit 1; }
