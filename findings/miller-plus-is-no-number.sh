#!/bin/bash
# Miller: a number with a plus sign is left out of sums and means, and counted: the mean of -1 and +1 is -1, of 2.
#
# version: Miller 6.6.0 (Debian miller 6.6.0-2+b3)
# source: Debian 12; Miller's issue 1267, "mlr calculates mean incorrectly when numeric values have a '+' prefix",
#   mended after 6.6; its help of is_nan: "True if the argument is the NaN (not-a-number) floating-point value"
# expectation: +1 is a number, as it is for awk and for scanf; or it is text, and sum and mean say "(error)", as $x + 1
#   does in "mlr put".
# behaviour: sum and mean pass over the field without a word, and count takes it, so that sum over count is not the
#   mean. So they do with any other text, and NaN and numbers with leading zeros are text: 007 counts and adds nothing.
# seen: "-1 +1: count 2 sum -1 mean -1, 1 2 NaN: count 3 sum 3 mean 1.5, 1 2 007: count 3 sum 3 mean 1.5"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq miller=6.6.0-2+b3 >/dev/null
dpkg -x miller_*.deb .
of() {                       # VALUE...: their count, sum and mean
  printf '%s\n' x "$@" >x.csv
  echo "$*: $(usr/bin/mlr --icsv --odkvp --ofs ' ' --ops ' ' stats1 -a count,sum,mean -f x x.csv | sed 's/x_//g')"
}
usr/bin/mlr --version
echo "$(of -1 +1), $(of 1 2 NaN), $(of 1 2 007)" | tee out
grep -qxF -e '-1 +1: count 2 sum -1 mean -1, 1 2 NaN: count 3 sum 3 mean 1.5, 1 2 007: count 3 sum 3 mean 1.5' out ||
  { echo 'changed'; exit 1; }
