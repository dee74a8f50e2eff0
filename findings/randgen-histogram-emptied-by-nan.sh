#!/bin/bash
# randgen: one value that is not a number empties the whole histogram: of 1, 2, 3, 4 and NaN all bins are 0. And if all
# values are equal it has one bin, whatever number was asked for.
#
# version: randgen 0.1.0 (npm)
# source: npm registry; README: "It also includes a handy histogram() function to convert an array of numbers into a set
#   of bins", "bins = histogram(data, 20); // 20 bins"
# expectation: the NaN left out, counted apart or refused, and the others in their bins; 20 bins where 20 are asked for.
# behaviour: least and greatest value become NaN and with them the place of each value, so that none is counted in a
#   bin; the count goes to an entry "NaN" beside the bins, which neither their sum nor their number shows.
# seen: "1 2 3 4: 2 2", "1 2 3 4 NaN: 0 0", "5 5 5 in four bins: 3"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" randgen@0.1.0 >/dev/null
cd "$work"
cat >bins.js <<'END'
const { histogram } = require('randgen')
const words = bins => Array.from(bins).join(' ')
console.log(`1 2 3 4: ${words(histogram([1, 2, 3, 4], 2))}`)
console.log(`1 2 3 4 NaN: ${words(histogram([1, 2, 3, 4, NaN], 2))}`)
console.log(`5 5 5 in four bins: ${words(histogram([5, 5, 5], 4))}`)
END
node bins.js | tee out
grep -qx '1 2 3 4: 2 2' out && grep -qx '1 2 3 4 NaN: 0 0' out && grep -qx '5 5 5 in four bins: 3' out ||
  { echo 'changed'; exit 1; }
