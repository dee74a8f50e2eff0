#!/bin/bash
# jStat: the second of the three quartiles is not the median, and the quartiles of data mirrored at 0 are not mirrored.
#
# version: jstat 1.9.6 (npm)
# source: npm registry; jStat's documentation: "quartiles: Returns the quartiles of the array vector", "median: Returns
#   the median of the array vector"
# expectation: of 1, 2 the median and so the second quartile is 1.5; of five values the first and the third quartile are
#   equally far from the ends, by any of the usual rules. jStat's own percentile does so: 20 and 40 of 10 to 50.
# behaviour: each quartile is the element at a rounded place: of two values the second quartile is the smaller one; of
#   10, 20, 30, 40, 50 the first is the smallest value and the third the last but one. A box plot of few values leans to
#   the small ones.
# seen: "1,2: quartiles 1,1,2, median 1.5; 10 to 50: 10,30,40; -50 to -10: -50,-30,-20"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" jstat@1.9.6 >/dev/null
cd "$work"
cat >quartiles.js <<'END'
const { jStat } = require('jstat')
const values = [10, 20, 30, 40, 50], mirrored = values.map(value => -value)
console.log(`1,2: quartiles ${jStat.quartiles([1, 2])}, median ${jStat.median([1, 2])};` +
  ` 10 to 50: ${jStat.quartiles(values)}; -50 to -10: ${jStat.quartiles(mirrored)}`)
console.log(`percentile: ${[0.25, 0.5, 0.75].map(p => jStat.percentile(values, p))}`)
END
node quartiles.js | tee out
grep -qxF '1,2: quartiles 1,1,2, median 1.5; 10 to 50: 10,30,40; -50 to -10: -50,-30,-20' out &&
  grep -qx 'percentile: 20,30,40' out || { echo 'changed'; exit 1; }
