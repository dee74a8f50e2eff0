#!/bin/bash
# mathjs: the sample variance and the standard deviation of a single value are 0, not undefined.
#
# version: mathjs 15.2.0 (npm)
# source: npm registry; mathjs's documentation of variance, repeated in its source: "'unbiased' (default) The sum of
#   squared errors is divided by (n - 1)", with no word on n = 1
# expectation: 0 divided by 0 is not a number, or an error, as in GSL (NaN), R (NA), numpy (NaN with ddof = 1) and
#   simple-statistics (an error).
# behaviour: one number, and a row of a matrix that has one column, deviate by 0. A mean over one seed is drawn with an
#   error bar of no length, as if it were known exactly.
# seen: "one value: variance 0, deviation 0; by rows: 0,0; two values: 0.5"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" mathjs@15.2.0 >/dev/null
cd "$work"
cat >one.js <<'END'
const { std, variance } = require('mathjs')
console.log(`one value: variance ${variance([5])}, deviation ${std([5])}; by rows: ${std([[5], [7]], 1)};` +
  ` two values: ${variance([5, 6])}`)
END
node one.js | tee out
grep -qx 'one value: variance 0, deviation 0; by rows: 0,0; two values: 0.5' out || { echo 'changed'; exit 1; }
