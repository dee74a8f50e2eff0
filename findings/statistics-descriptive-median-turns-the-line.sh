#!/bin/bash
# Statistics::Descriptive: whoever asks for the median before the line through the data gets another line: a fall of 2
# a step becomes a rise of 2.
#
# version: Statistics::Descriptive 3.0800 (Debian libstatistics-descriptive-perl 3.0800-1)
# source: Debian 12; its documentation: least_squares_fit "performs a least squares fit on the data, assuming a domain
#   of @x or a default of 1..$stat->count()", and "Because calling least_squares_fit() with no arguments defaults to
#   using the current range, there is no caching of the results."
# expectation: the line through 9, 6, 5, 3, 1 at 1 to 5 has the slope -1.9, before and after other questions.
# behaviour: median, percentile, quantile, trimmed_mean and summary sort the data where they lie, and the fit pairs the
#   sorted values with the places that others had; a correlation of -0.99 becomes +0.99. get_data returns the sorted
#   values from then on, too.
# seen: "before: slope -1.9, correlation -0.99", "median 5", "after: slope 1.9, correlation 0.99"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq libstatistics-descriptive-perl=3.0800-1 liblist-moreutils-perl=0.430-2 \
  libexporter-tiny-perl=1.006000-1 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
cat >line.pl <<'END'
use strict;
use warnings;
use Statistics::Descriptive;
my $rate = Statistics::Descriptive::Full->new;
$rate->add_data(9, 6, 5, 3, 1);
my @line = $rate->least_squares_fit;
printf "before: slope %.1f, correlation %.2f\n", @line[1, 2];
printf "median %g\n", $rate->median;
@line = $rate->least_squares_fit;
printf "after: slope %.1f, correlation %.2f\n", @line[1, 2];
END
perl -Iusr/share/perl5 line.pl | tee out
grep -qx 'before: slope -1.9, correlation -0.99' out && grep -qx 'median 5' out &&
  grep -qx 'after: slope 1.9, correlation 0.99' out || { echo 'changed'; exit 1; }
