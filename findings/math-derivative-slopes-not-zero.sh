#!/bin/bash
# Math::Derivative: the second derivatives of samples are 0 at both ends and wrong beside them, -1.026 in place of
# -0.707, and not those with the slopes that the documentation says are taken.
#
# version: Math::Derivative 1.01 (Debian libmath-derivative-perl 1.01-3), which Math::Spline 0.02 is made of
# source: Debian 12; its documentation of Derivative2: "You may optionally give values to use as the first derivatives
#   at the start and end points of the data. If you don't, first derivative values will be assumed to be zero."
# expectation: the call without slopes gives what the call with slopes 0 and 0 gives. Of one period of the cosine,
#   whose slope is 0 at both ends, it is near minus the cosine, -1 at the ends.
# behaviour: without slopes it is the second derivative that is taken to be zero at the ends, a natural spline. So the
#   curvature of a trace at its ends is lost, though its slope there is the zero that is documented. With 0 and 0
#   given, the result is right.
# seen: "without slopes: 0.000 -1.026 0.076 0.722 1.063 0.722 0.076 -1.026 0.000", "with 0 and 0: -1.052 -0.744 0.000
#   0.744 1.052 0.744 0.000 -0.744 -1.052", "exact: -1.000 -0.707 0.000 0.707 1.000 0.707 0.000 -0.707 -1.000"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq libmath-derivative-perl=1.01-3 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
cat >curvature.pl <<'END'
use strict;
use warnings;
use Math::Derivative 'Derivative2';
print "Math::Derivative $Math::Derivative::VERSION\n";
my @times = map { $_ * 3.14159265358979 / 4 } 0 .. 8;
my @trace = map { cos $_ } @times;
sub words { join ' ', map { sprintf('%.3f', $_) =~ s/^-(?=[0.]+$)//r } @_ }
print 'without slopes: ', words(Derivative2(\@times, \@trace)), "\n";
print 'with 0 and 0: ', words(Derivative2(\@times, \@trace, 0, 0)), "\n";
print 'exact: ', words(map { -cos $_ } @times), "\n";
END
perl -Iusr/share/perl5 curvature.pl | tee out
grep -qx 'without slopes: 0.000 -1.026 0.076 0.722 1.063 0.722 0.076 -1.026 0.000' out &&
  grep -qx 'with 0 and 0: -1.052 -0.744 0.000 0.744 1.052 0.744 0.000 -0.744 -1.052' out &&
  grep -qx 'exact: -1.000 -0.707 0.000 0.707 1.000 0.707 0.000 -0.707 -1.000' out || { echo 'changed'; exit 1; }
