#!/bin/bash
# datamash: with --narm the correlation of two columns with missing values pairs values of different lines.
#
# version: datamash 1.7 (Debian datamash 1.7-2)
# source: Debian 12; datamash's manual page: "--narm: skip NA/NaN values"; "ppearson/spearson [X:Y]: Pearson
#   product-moment correlation coefficient [...] of fields X and Y"
# expectation: a line of which one value is missing has no pair and is left out whole, as pandas does and R
#   with use = "complete.obs"; or an error.
# behaviour: the missing values are taken out of each column by itself, and what is left is paired in its new order.
#   Where both columns have lost the same number of values there is no complaint: of lines on y = x the correlation is
#   0.5. Only where the numbers differ datamash says "fields 1,2 have different number of items".
# seen: "whole lines: 1, with the two incomplete lines: 0.5, with one: different number of items"
set -eu
version=1.7-2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "datamash=$version" >/dev/null
dpkg -x datamash_*.deb .
correlation() {              # LINE...: Pearson's correlation of the two columns
  printf '%s\n' "$@" | LC_ALL=C usr/bin/datamash -W --narm ppearson 1:2 2>&1 | sed 's/.*have //'
}
usr/bin/datamash --version | head -n 1
echo "whole lines: $(correlation '1 1' '3 3')," \
  "with the two incomplete lines: $(correlation '1 1' 'NA 2' '3 3' '2 NA')," \
  "with one: $(correlation '1 1' 'NA 2' '3 3')" | tee out
grep -qx 'whole lines: 1, with the two incomplete lines: 0.5, with one: different number of items' out ||
  { echo 'changed'; exit 1; }
