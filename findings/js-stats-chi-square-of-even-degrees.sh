#!/bin/bash
# js-stats: chi-square with one degree of freedom is below any value with probability 1, and with 2, 4, 6, 8 degrees
# it is that of another number of them.
#
# version: js-stats 1.0.5 (npm)
# source: npm registry; README: "Package implements various statistics and distribution function", with the
#   ChiSquareDistribution of 10 degrees of freedom at 10 as its example
# expectation: 0.683 for one degree at 1, and 0.560 for the 10 degrees at 10 of the README.
# behaviour: whether the number of degrees is even is found by reading twice its half as a number in base 2. Only 1 is
#   then even, for which the sum has no term, and 2, 4, 6, 8, 10 are odd, so that they have the values of 1, 5, 7, 9,
#   11. A test whose p value is one minus this is significant always with one degree, and otherwise too rarely or too
#   often.
# seen: "1 degree at 1: 1.0000, by hand 0.6827", "2 degrees at 3.84: 0.9500, by hand 0.8534", "3 degrees at 3.84:
#   0.7207, by hand 0.7207", "4 degrees at 3.84: 0.4273, by hand 0.5719", "10 degrees at 10: 0.4696, by hand 0.5595"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" js-stats@1.0.5 >/dev/null
cd "$work"
cat >chi-square.cjs <<'END'
const { ChiSquareDistribution } = require('js-stats')
function gamma(half) {                      // of half / 2
  return half == 1 ? Math.sqrt(Math.PI) : half == 2 ? 1 : (half / 2 - 1) * gamma(half - 2)
}
function below(value, degrees) {            // the integral of the density, over the root of its variable, by midpoints
  const steps = 100000, width = Math.sqrt(value) / steps
  let sum = 0
  for (let i = 0; i < steps; i++) {
    const root = (i + 0.5) * width
    sum += root ** (degrees - 1) * Math.exp(-root * root / 2)
  }
  return sum * width * 2 / (2 ** (degrees / 2) * gamma(degrees))
}
for (const [degrees, value] of [[1, 1], [2, 3.84], [3, 3.84], [4, 3.84], [5, 3.84], [10, 10]])
  console.log(`${degrees} degree${degrees > 1 ? 's' : ''} at ${value}:`,
    new ChiSquareDistribution(degrees).cumulativeProbability(value).toFixed(4) + ', by hand',
    below(value, degrees).toFixed(4))
END
node chi-square.cjs | tee out
grep -qx '1 degree at 1: 1.0000, by hand 0.6827' out && grep -qx '2 degrees at 3.84: 0.9500, by hand 0.8534' out &&
  grep -qx '3 degrees at 3.84: 0.7207, by hand 0.7207' out &&
  grep -qx '4 degrees at 3.84: 0.4273, by hand 0.5719' out &&
  grep -qx '5 degrees at 3.84: 0.4273, by hand 0.4273' out &&
  grep -qx '10 degrees at 10: 0.4696, by hand 0.5595' out || { echo 'changed'; exit 1; }
