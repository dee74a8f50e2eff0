#!/bin/bash
# PDL: a NaN vanishes from min and max, though the documentation says that it wins; from minmax it vanishes too, unless it
# comes first, and then both ends are NaN.
#
# version: PDL 2.081 (Debian pdl 1:2.081-2)
# source: Debian 12; PDL's documentation of minimum and maximum, to which min and max refer: "Note that NaNs are
#   considered to be valid values and will "win" over non-NaN"; of minmax: "Returns a list with minimum and maximum values"
# expectation: NaN for min, max and both of minmax, wherever the NaN stands, so a missing sample shows.
# behaviour: min and max skip NaN, and minmax compares with the first value, so the same three samples have the range
#   1 to 2 or none, depending on their order. A look at max says that a recording is whole when it is not.
# seen: "nan 1 2: min 1 max 2, minmax NaN NaN", "1 nan 2: min 1 max 2, minmax 1 2", "1 2 nan: min 1 max 2, minmax 1 2"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq pdl=1:2.081-2 libfile-which-perl=1.27-2 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
cat >range.pl <<'END'
use strict;
use warnings;
use PDL::Lite;
print "PDL $PDL::VERSION\n";
for my $order (['nan', 1, 2], [1, 'nan', 2], [1, 2, 'nan']) {
  my $x = PDL->pdl(@$order);
  print "@$order: min ", $x->min, ' max ', $x->max, ', minmax ', join(' ', $x->minmax), "\n";
}
END
perl -Iusr/lib/x86_64-linux-gnu/perl5/5.36 -Iusr/share/perl5 range.pl | tee out
grep -qx 'nan 1 2: min 1 max 2, minmax NaN NaN' out && grep -qx '1 nan 2: min 1 max 2, minmax 1 2' out &&
  grep -qx '1 2 nan: min 1 max 2, minmax 1 2' out || { echo 'changed'; exit 1; }
