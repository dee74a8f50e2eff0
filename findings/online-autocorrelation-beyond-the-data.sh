#!/bin/bash
# online-autocorrelation: where there are fewer values than lags, the last correlations are far from 0 and from -1: of
# -65 and -65.5 mV the one at lag 3 is -34060.5.
#
# version: online-autocorrelation 0.0.1, with online-autocovariance 0.0.1 (npm)
# source: npm registry; README: "Calculate autocorrelation in online fashion (element by element)"; README of
#   online-autocovariance: the sum over i = 1..n-k divided by n, and "Until we get non-zero weight wlag[k]" the mean of
#   the late values and "β are zero"
# expectation: a lag to which there is no pair of values has the sum of nothing, 0, as the lag that equals the number of
#   values has; or no value at all. No autocorrelation is below -1, and an offset changes none.
# behaviour: what is computed is (n - k) / n (β + μ (μ - μ[i] - μ[i+k])) with 0 for each of the means over no pairs, so
#   the square of the mean of all values remains, times (n - k) / n, which is below zero for k > n. In a stream all
#   first results are such ones, as are those of short trials. Without a number ten lags are computed.
# seen: "-65 -65.5: 1.00 -0.50 0.00 -34060.50", "the same from 0: 1.00 -0.50 0.00 -0.50", "by hand: 1.00 -0.50 0.00
#   0.00", "five values: 1.00 -0.59 0.20 -0.13", which is right
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" online-autocorrelation@0.0.1 \
  online-autocovariance@0.0.1 >/dev/null
cd "$work"
cat >lags.js <<'END'
const Autocorrelation = require('online-autocorrelation')
const words = values => values.map(value => value.toFixed(2).replace('-0.00', '0.00')).join(' ')
function byHand(values, lags) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const sums = Array.from({ length: lags + 1 }, (_, lag) =>
    values.slice(lag).reduce((sum, value, i) => sum + (value - mean) * (values[i] - mean), 0))
  return sums.map(sum => sum / sums[0])
}
const two = [-65, -65.5], five = [-65, -65.5, -64.8, -65.1, -65]
console.log(`-65 -65.5: ${words(Autocorrelation(3)(two))}`)
console.log(`the same from 0: ${words(Autocorrelation(3)(two.map(value => value + 65)))}`)
console.log(`by hand: ${words(byHand(two, 3))}`)
console.log(`five values: ${words(Autocorrelation(3)(five))}`)
console.log(`five by hand: ${words(byHand(five, 3))}`)
END
node lags.js | tee out
grep -qx -e '-65 -65.5: 1.00 -0.50 0.00 -34060.50' out && grep -qx 'the same from 0: 1.00 -0.50 0.00 -0.50' out &&
  grep -qx 'by hand: 1.00 -0.50 0.00 0.00' out && grep -qx 'five values: 1.00 -0.59 0.20 -0.13' out &&
  grep -qx 'five by hand: 1.00 -0.59 0.20 -0.13' out || { echo 'changed'; exit 1; }
