#!/bin/bash
# math-stats: the median of 8, 9, 10, 11, 12 is 12, and that of -1, -2, -3 and -20 is -11: the numbers are sorted as
# words, and the array of the caller with them.
#
# version: math-stats 0.3.1 (npm)
# source: npm registry; README: "A small library that does statistics for your numbers"; "stats.median(numbers)",
#   with 1, 2, 3 as example
# expectation: the medians are 10 and -2.5, and the data stay in their order, as they do for the mean.
# behaviour: JavaScript's sort without a comparison puts 10 before 8 and -2 and -20 before -3; what is then in the
#   middle is the median. The rates of a recording are in another order afterwards, so no longer beside their times.
#   With positive numbers of as many digits all looks well.
# seen: "median of 8 to 12: 12, afterwards 10 11 12 8 9", "median of -1 -2 -3 -20: -11", "median of 1 to 5: 3"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" math-stats@0.3.1 >/dev/null
cd "$work"
cat >medians.js <<'END'
const { median } = require('math-stats')
const rates = [8, 9, 10, 11, 12]
console.log(`median of 8 to 12: ${median(rates)}, afterwards`, ...rates)
console.log(`median of -1 -2 -3 -20: ${median([-1, -2, -3, -20])}`)
console.log(`median of 1 to 5: ${median([1, 2, 3, 4, 5])}`)
END
node medians.js | tee out
grep -qx 'median of 8 to 12: 12, afterwards 10 11 12 8 9' out && grep -qx 'median of -1 -2 -3 -20: -11' out &&
  grep -qx 'median of 1 to 5: 3' out || { echo 'changed'; exit 1; }
