#!/bin/bash
# ml-array-median: the median of 0 and 100 is 0, and that of the numbers mirrored at 0 is not mirrored.
#
# version: ml-array-median 2.0.0 (npm)
# source: npm registry; README: "Get the median value in an array", with an example of five numbers
# expectation: the median of an even number of values is the mean of the two in the middle: 50 for 0 and 100, 4 for 1,
#   3, 5, 7.
# behaviour: it is the lower of the two, whatever their distance, so a median of differences has a bias: of intervals of
#   which half are 0 and half are 100 it is 0, of their negatives -100.
# seen: "0 100: 0", "0 -100: -100", "1 3 5 7: 3", "1 5 3 2 4: 3"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" ml-array-median@2.0.0 >/dev/null
cd "$work"
cat >median.js <<'END'
const { default: median } = require('ml-array-median')
for (const values of [[0, 100], [0, -100], [1, 3, 5, 7], [1, 5, 3, 2, 4]])
  console.log(`${values.join(' ')}: ${median(values)}`)
END
node median.js | tee out
grep -qx '0 100: 0' out && grep -qx '0 -100: -100' out && grep -qx '1 3 5 7: 3' out && grep -qx '1 5 3 2 4: 3' out ||
  { echo 'changed'; exit 1; }
