#!/bin/bash
# Statistics::Basic: the line of y over x and the line of x over y are the same one if both are asked for: whichever is
# asked for first is returned for the other, too.
#
# version: Statistics::Basic 1.6611 (Debian libstatistics-basic-perl 1.6611-3)
# source: Debian 12; its documentation of LeastSquareFit: it computes the fit "of given vectors x and y" and returns
#   alpha and beta of "$y = $beta * $x + $alpha"; query_vector1 is "the first vector used in the computation"
# expectation: for x = 1 2 3 4 and y = 1 4 2 7, y = -0.5 + 1.6 x, and x over y, with the covariance 2 over the variance
#   5.25 of y, x = 1.17 + 0.38 y, in any order.
# behaviour: a fit is kept for both orders of the two vectors, as is right for a covariance or a correlation, and the
#   second call returns the object of the first, as long as that lives. From a rate over a current, 1.6 Hz/pA, comes
#   1.6 pA/Hz. With plain lists instead of vector() each fit is right.
# seen: "y over x: -0.50 + 1.60 x", "x over y: -0.50 + 1.60 y, alone 1.17 + 0.38 y, by hand 1.17 + 0.38 y",
#   "the first vector of the second fit: [1, 2, 3, 4]"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq libstatistics-basic-perl=1.6611-3 libnumber-format-perl=1.75-3 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
cat >lines.pl <<'END'
use strict;
use warnings;
use Statistics::Basic qw(:all);
my @x = (1, 2, 3, 4);
my @y = (1, 4, 2, 7);
sub words { sprintf '%.2f + %.2f', @_ }
my $alone = words(leastsquarefit([@y], [@x])->query);
my ($x, $y) = (vector(@x), vector(@y));
my $first = leastsquarefit($x, $y);
my $second = leastsquarefit($y, $x);
my ($covariance, $square) = (0, 0);        # the means are 2.5 and 3.5
$covariance += ($x[$_] - 2.5) * ($y[$_] - 3.5) / 4 for 0 .. 3;
$square += ($y[$_] - 3.5) ** 2 / 4 for 0 .. 3;
my $slope = $covariance / $square;
print 'y over x: ', words($first->query), " x\n";
print 'x over y: ', words($second->query), " y, alone $alone y, by hand ", words(2.5 - $slope * 3.5, $slope), " y\n";
print 'the first vector of the second fit: ', $second->query_vector1, "\n";
END
perl -Iusr/share/perl5 lines.pl | tee out
grep -qx 'y over x: -0.50 + 1.60 x' out &&
  grep -qx 'x over y: -0.50 + 1.60 y, alone 1.17 + 0.38 y, by hand 1.17 + 0.38 y' out &&
  grep -qx 'the first vector of the second fit: \[1, 2, 3, 4\]' out || { echo 'changed'; exit 1; }
