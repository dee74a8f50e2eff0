#!/bin/bash
# Math::NumberCruncher: the probability that 50 of 100 or more pairs have one sign by chance is 4.06, and of 8 of 10
# it is 0.132 in place of 0.055.
#
# version: Math::NumberCruncher 5.00 (Debian libmath-numbercruncher-perl 5.00-14)
# source: Debian 12; its documentation of SignSignificance($trials, $hits, $probability): "Returns the probability of
#   how likely it is that your data is due to chance. The lower the confidence, the less likely your data is due to
#   chance."
# expectation: the sum of the binomial probabilities of 8, 9 and 10 of 10, as in the sign test.
# behaviour: the loop from the hits to the trials adds the probability of the hits each time and not that of its own
#   number, 3 times that of 8 of 10. So what is significant seems not to be, and with many trials the result is no
#   probability. Binomial of the same package, added up, is right.
# seen: "8 of 10: 0.1318, by hand 0.0547, sum of Binomial 0.0547", "15 of 20: 0.0887, by hand 0.0207, sum of Binomial
#   0.0207", "50 of 100: 4.0591, by hand 0.5398, sum of Binomial 0.5398"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq libmath-numbercruncher-perl=5.00-14 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
cat >sign.pl <<'END'
use strict;
use warnings;
use Math::NumberCruncher;
print "Math::NumberCruncher $Math::NumberCruncher::VERSION\n";
for my $case ([10, 8], [20, 15], [100, 50]) {
  my ($trials, $hits) = @$case;
  my ($ways, $sum) = (1, 0);                      # of $count hits, from Pascal's triangle
  for my $count (0 .. $trials) {
    $sum += $ways / 2 ** $trials if $count >= $hits;
    $ways = $ways * ($trials - $count) / ($count + 1);
  }
  my $added = 0;
  $added += Math::NumberCruncher::Binomial($trials, $_, 0.5) for $hits .. $trials;
  printf "%d of %d: %.4f, by hand %.4f, sum of Binomial %.4f\n", $hits, $trials,
    Math::NumberCruncher::SignSignificance($trials, $hits, 0.5), $sum, $added;
}
END
perl -Iusr/share/perl5 sign.pl | tee out
grep -qx '8 of 10: 0.1318, by hand 0.0547, sum of Binomial 0.0547' out &&
  grep -qx '15 of 20: 0.0887, by hand 0.0207, sum of Binomial 0.0207' out &&
  grep -qx '50 of 100: 4.0591, by hand 0.5398, sum of Binomial 0.5398' out || { echo 'changed'; exit 1; }
