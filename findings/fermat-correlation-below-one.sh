#!/bin/bash
# Fermat: the correlation of three points exactly on a line is 0.667, of two points 0.5, and never 1.
#
# version: @mathigon/fermat 1.1.24 (npm)
# source: npm registry; src/statistics.ts: "Calculates the correlation between the numbers in two arrays aX and aY."
# expectation: points on a rising line have the correlation 1, as many as they are; and the covariance of numbers with
#   themselves is their variance.
# behaviour: the covariance is divided by n, the variances below it by n - 1, so each correlation is (n - 1) / n of the
#   right one. With 20 trials 0.95 is the most there can be, and the covariance of 1, 2, 3 with itself is 0.667, its
#   variance 1.
# seen: "2 points on a line: 0.500", "3: 0.667", "20: 0.950", "covariance with itself 0.667, variance 1.000"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" @mathigon/fermat@1.1.24 >/dev/null
cd "$work"
cat >line.js <<'END'
const { correlation, covariance, variance } = require('@mathigon/fermat')
for (const n of [2, 3, 20]) {
  const x = Array.from({ length: n }, (_, i) => i)
  console.log(`${n} points on a line: ${correlation(x, x.map(v => 2 * v)).toFixed(3)}`)
}
const x = [1, 2, 3]
console.log(`covariance with itself ${covariance(x, x).toFixed(3)}, variance ${variance(x).toFixed(3)}`)
END
node line.js | tee out
grep -qx '2 points on a line: 0.500' out && grep -qx '3 points on a line: 0.667' out &&
  grep -qx '20 points on a line: 0.950' out && grep -qx 'covariance with itself 0.667, variance 1.000' out ||
  { echo 'changed'; exit 1; }
