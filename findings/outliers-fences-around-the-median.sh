#!/bin/bash
# outliers: what lies 1.5 interquartile ranges from the median is an outlier, not what lies 1.5 beyond the quartiles: of
# the numbers 1 to 9 and 15 it is 15, of normal numbers every 23rd instead of every 143rd.
#
# version: outliers 0.0.3 (npm)
# source: npm registry; README: "Based on" the section "Interquartile range and outliers" of Wikipedia, where outliers
#   are below Q1 - 1.5 IQR or above Q3 + 1.5 IQR
# expectation: of 1 to 9 and 15 none, since Q1 = 3 and Q3 = 8, and all from -4.5 to 15.5 stays; of normal numbers 0.7 %.
# behaviour: the quartiles give only the range; the fences stand around the median, 5.5, at -2 and 13. Of normal numbers
#   4.3 % are outliers, of the intervals of a Poisson train 9.6 % instead of 4.8 %.
# seen: "1 to 9 and 15: 15 is an outlier, fences of the source -4.5 15.5", "normal numbers: 4.3 % outliers, of the
#   source 0.7 %"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" outliers@0.0.3 >/dev/null
cd "$work"
cat >fences.js <<'END'
const outliers = require('outliers')
const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 15]
const [q1, q3] = [3, 8]                   // the medians of both halves, as in the library
console.log(`1 to 9 and 15: ${outliers(values).join(' ')} is an outlier, fences of the source ` +
  `${q1 - 1.5 * (q3 - q1)} ${q3 + 1.5 * (q3 - q1)}`)
const normal = []                         // the quantiles of the normal distribution at the middles of 9999 equal parts
const erf = x => {                        // by its series
  let sum = 0, term = x
  for (let n = 0; n < 200; n++) { sum += term / (2 * n + 1); term *= -x * x / (n + 1) }
  return 2 / Math.sqrt(Math.PI) * sum
}
for (let i = 0; i < 9999; i++) {
  let low = -5, high = 5
  while (high - low > 1e-9) {
    const middle = (low + high) / 2
    if ((1 + erf(middle / Math.SQRT2)) / 2 < (i + 0.5) / 9999) low = middle
    else high = middle
  }
  normal.push(low)
}
const range = 2 * 0.6744898
const beyond = normal.filter(x => Math.abs(x) > 0.6744898 + 1.5 * range).length
const share = count => (100 * count / normal.length).toFixed(1)
console.log(`normal numbers: ${share(outliers(normal).length)} % outliers, of the source ${share(beyond)} %`)
END
node fences.js | tee out
grep -qx '1 to 9 and 15: 15 is an outlier, fences of the source -4.5 15.5' out &&
  grep -qx 'normal numbers: 4.3 % outliers, of the source 0.7 %' out || { echo 'changed'; exit 1; }
