#!/bin/bash
# exponential-moving-average: of an odd number of values all averages but the first are NaN; of an even number they are
# right.
#
# version: exponential-moving-average 1.0.0 (npm)
# source: npm registry; README: range is "The number of array elements to use for the moving average. If no number is
#   specified half of the length of the array is used."
# expectation: half of five is two or three elements; with two the averages of 1 to 5 are 1.5, 2.5, 3.5 and 4.5.
# behaviour: half of five is 2.5, and from there on the values at the places 2.5, 3.5 and 4.5 are averaged, which do not
#   exist. The first average is that of two values, so a look at it shows nothing. And as numbers are written with two
#   decimals, currents in nA below 0.005 are all "0.00".
# seen: "four values: 1.50 2.50 3.50", "five values: 1.50 NaN NaN NaN", "five values, range 2: 1.50 2.50 3.50 4.50"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" exponential-moving-average@1.0.0 >/dev/null
cd "$work"
cat >average.js <<'END'
const ema = require('exponential-moving-average')
console.log(`four values: ${ema([1, 2, 3, 4]).join(' ')}`)
console.log(`five values: ${ema([1, 2, 3, 4, 5]).join(' ')}`)
console.log(`five values, range 2: ${ema([1, 2, 3, 4, 5], 2).join(' ')}`)
END
node average.js | tee out
grep -qx 'four values: 1.50 2.50 3.50' out && grep -qx 'five values: 1.50 NaN NaN NaN' out &&
  grep -qx 'five values, range 2: 1.50 2.50 3.50 4.50' out || { echo 'changed'; exit 1; }
