#!/bin/bash
# stats-lite: a low percentile lies below the least value: of the counts 0, 4, 8 the 5 % are -1.4; a high one stays.
#
# version: stats-lite 2.2.0 (npm)
# source: npm registry; README: "Calculate the value representing the desired percentile (0 < ptile <= 1). Uses the
#   Estimation method to interpolate non-member percentiles."
# expectation: a percentile lies between the least and the greatest value, and those of mirrored data are mirrored.
# behaviour: below the middle of the first of n steps, so for less than 1 / (2 n), the line through the two smallest
#   values is followed to the left; at the other end the greatest value stands in for the next, so nothing is beyond.
#   A band from 1 to 99 % of up to 49 trials begins below what was ever measured, rates and counts below 0.
# seen: "5 % of 0, 4, 8: -1.4, 95 %: 8", "1 % of 10 to 50: 5.5, 99 %: 50"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" stats-lite@2.2.0 >/dev/null
cd "$work"
cat >percentiles.js <<'END'
const { percentile } = require('stats-lite')
const at = (values, p) => Number(percentile(values, p).toFixed(9))
console.log(`5 % of 0, 4, 8: ${at([0, 4, 8], 0.05)}, 95 %: ${at([0, 4, 8], 0.95)}`)
const values = [10, 20, 30, 40, 50]
console.log(`1 % of 10 to 50: ${at(values, 0.01)}, 99 %: ${at(values, 0.99)}`)
END
node percentiles.js | tee out
grep -qx '5 % of 0, 4, 8: -1.4, 95 %: 8' out && grep -qx '1 % of 10 to 50: 5.5, 99 %: 50' out ||
  { echo 'changed'; exit 1; }
