#!/bin/bash
# online-linear-regression: points exactly on a line have a slope of 1 per ms, and of 8.2 per second instead of 1000.
#
# version: online-linear-regression 1.0.0 (npm)
# source: npm registry; README: "The classical approach for calculating [the weights] is minimizing the residual sum of
#   squares", and the recursive algorithm is derived from it, for the same weights
# expectation: ten points on y = t leave no residuals, so the slope is that of the line, and in seconds 1000 times that
#   in milliseconds.
# behaviour: the recursion begins with 100 times the unit matrix as the inverse of X'X, that is as if each weight had
#   already been seen to be 0. What it minimises is the residual sum plus a hundredth of the squares of the weights: by
#   hand, with x in s, slope = 8.2 and intercept = 5.4. No option changes that hundredth.
# seen: "ms: intercept 0.001 slope 1.000", "s: intercept 5.449 slope 8.212", "solved with the term: 5.449 8.212"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" online-linear-regression@1.0.0 >/dev/null
cd "$work"
cat >line.js <<'END'
const LinReg = require('online-linear-regression')
const times = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
for (const [unit, factor] of [['ms', 1], ['s', 1e-3]]) {
  const line = LinReg()
  for (const t of times) line([t * factor], t)
  const [[intercept], [slope]] = line()
  console.log(`${unit}: intercept ${intercept.toFixed(3)} slope ${slope.toFixed(3)}`)
}
let n = 0.01, sx = 0, sxx = 0.01, sy = 0, sxy = 0   // normal equations, 0.01 added on the diagonal
for (const t of times) { n += 1; sx += t / 1e3; sxx += t * t / 1e6; sy += t; sxy += t * t / 1e3 }
const d = n * sxx - sx * sx
console.log(`solved with the term: ${((sxx * sy - sx * sxy) / d).toFixed(3)} ${((n * sxy - sx * sy) / d).toFixed(3)}`)
END
node line.js | tee out
grep -qx 'ms: intercept 0.001 slope 1.000' out && grep -qx 's: intercept 5.449 slope 8.212' out &&
  grep -qx 'solved with the term: 5.449 8.212' out || { echo 'changed'; exit 1; }
