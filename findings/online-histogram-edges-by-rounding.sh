#!/bin/bash
# online-histogram: the values 0, 0.1 to 1, one each, are counted 2 1 0 2 1 0 1 2 1 1 in ten bins from 0 to 1: a value
# on an edge belongs to the bin below or above, as the rounding of the edge has it.
#
# version: online-histogram 0.0.4 (npm)
# source: npm registry; README: "Online histogram calculation (piece-by-piece)"; "toTrim (default false) - if true zeros
#   will be removed from both histogram tails"
# expectation: one side of each bin is closed, for all bins the same: 1 in each, and 2 in the last or the first; as
#   0 to 10 in bins of 1 are counted. And empty bins stay by default.
# behaviour: a value equal to the edge goes below, but 3 * 0.1 is not 0.3, so 0.3 goes above. Times on a grid make combs
#   of empty and double bins. And toTrim is true by default, so the counts begin at the first bin that is not empty.
# seen: "0 0.1 to 1: 2 1 0 2 1 0 1 2 1 1", "0 1 to 10: 2 1 1 1 1 1 1 1 1 1", "5 in 0 to 10, default: 1",
#   "5 in 0 to 10, false: 0 0 0 0 1 0 0 0 0 0"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" online-histogram@0.0.4 >/dev/null
cd "$work"
cat >edges.js <<'END'
const Histogram = require('online-histogram')
const counts = (values, end, ...trim) => {
  const histogram = Histogram(10, ...trim, 0, end)
  values.forEach(value => histogram(value))
  return histogram.value[0].join(' ')
}
const whole = Array.from({ length: 11 }, (_, i) => i)
console.log(`0 0.1 to 1: ${counts(whole.map(i => i / 10), 1, false)}`)
console.log(`0 1 to 10: ${counts(whole, 10, false)}`)
console.log(`5 in 0 to 10, default: ${counts([5], 10, undefined)}`)
console.log(`5 in 0 to 10, false: ${counts([5], 10, false)}`)
END
node edges.js | tee out
grep -qx '0 0.1 to 1: 2 1 0 2 1 0 1 2 1 1' out && grep -qx '0 1 to 10: 2 1 1 1 1 1 1 1 1 1' out &&
  grep -qx '5 in 0 to 10, default: 1' out && grep -qx '5 in 0 to 10, false: 0 0 0 0 1 0 0 0 0 0' out ||
  { echo 'changed'; exit 1; }
