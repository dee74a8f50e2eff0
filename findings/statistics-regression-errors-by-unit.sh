#!/bin/bash
# Statistics::Regression: the error of a slope is 32 times too small when conductances of 1 to 5 uS are given in
# siemens, so that t is 113 in place of 3.6; and of 10 to 50 nS the least is 0.
#
# version: Statistics::Regression 0.53 (Debian libstatistics-regression-perl 0.53+ds-2)
# source: Debian 12; its documentation: "weighted linear regression package", standarderrors() beside theta() and
#   rsq(), and of problems "None known"
# expectation: slope and error, multiplied by the unit, stay what they are, and t is 3.576, as by hand.
# behaviour: a sum of squares below 1e-8 is taken for 1e-8 where the errors are computed, but not where the slope is,
#   and a variable that is not larger than 1e-8 counts as 0, so that 10 nS is none. The error is then as small as the
#   unit, and a chance line is significant. No warning.
# seen: "unit 1: slope 0.900, error 0.2517, t 3.58, R2 0.810", "unit 1e-05: slope 0.900, error 0.0796, t 11.31, R2
#   0.810", "unit 1e-06: slope 0.900, error 0.0080, t 113.09, R2 0.810", "unit 1e-08: slope 0.895, error 0.0001, t
#   10014.45, R2 0.761", "by hand: slope 0.900, error 0.2517, t 3.58, R2 0.810"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq libstatistics-regression-perl=0.53+ds-2 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
cat >line.pl <<'END'
use strict;
use warnings;
use Statistics::Regression;
my @conductances = 1 .. 5;
my @rates = (1, 2, 4, 3, 5);
sub report {
  my ($what, $slope, $error, $t, $squares) = @_;
  printf "%s: slope %.3f, error %.4f, t %.2f, R2 %.3f\n", $what, $slope, $error, $t, $squares;
}
for my $unit (1, 1e-3, 1e-5, 1e-6, 1e-8) {
  my $fit = Statistics::Regression->new('rates', ['constant', 'conductance']);
  $fit->include($rates[$_], [1, $conductances[$_] * $unit]) for 0 .. $#rates;
  my $slope = ($fit->theta)[1];
  my $error = ($fit->standarderrors)[1];
  report("unit $unit", $slope * $unit, $error * $unit, $slope / $error, $fit->rsq);
}
# by hand: the means are 3 and 3
my ($spread, $both, $total, $rest) = (0, 0, 0, 0);
for (0 .. $#rates) {
  $spread += ($conductances[$_] - 3) ** 2;
  $both += ($conductances[$_] - 3) * ($rates[$_] - 3);
  $total += ($rates[$_] - 3) ** 2;
}
my $slope = $both / $spread;
$rest += ($rates[$_] - 3 - $slope * ($conductances[$_] - 3)) ** 2 for 0 .. $#rates;
my $error = sqrt($rest / (5 - 2) / $spread);
report('by hand', $slope, $error, $slope / $error, 1 - $rest / $total);
END
perl -Iusr/share/perl5 line.pl | tee out
grep -qx 'unit 1: slope 0.900, error 0.2517, t 3.58, R2 0.810' out &&
  grep -qx 'unit 0.001: slope 0.900, error 0.2517, t 3.58, R2 0.810' out &&
  grep -qx 'unit 1e-05: slope 0.900, error 0.0796, t 11.31, R2 0.810' out &&
  grep -qx 'unit 1e-06: slope 0.900, error 0.0080, t 113.09, R2 0.810' out &&
  grep -qx 'unit 1e-08: slope 0.895, error 0.0001, t 10014.45, R2 0.761' out &&
  grep -qx 'by hand: slope 0.900, error 0.2517, t 3.58, R2 0.810' out || { echo 'changed'; exit 1; }
