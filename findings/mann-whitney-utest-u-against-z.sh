#!/bin/bash
# mann-whitney-utest: two samples of 20 that hardly overlap are "not significant", and two of one value each are: U is
# compared with its own z.
#
# version: mann-whitney-utest 1.0.5 (npm)
# source: npm registry; README: "To test whether the result is significant, use the significant method. This tests the
#   U-value against an approximate critical value."
# expectation: U = 45 of 20 and 20 values lies far below 127, the critical value of the tables at 5 % (two-sided); one
#   value against one is never significant.
# behaviour: what is called the critical value is |U - mean| / deviation of U, so a z, here 4.2, and a result counts as
#   significant where U itself is less. So a difference of many values is found only where nearly none overlap, and of
#   two values any is one. Where z is compared with 1.96, both come out right.
# seen: "20 and 20 values: U 45, z 4.19, significant: false", "1 and 1 value: U 0, z 1.00, significant: true"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" mann-whitney-utest@1.0.5 >/dev/null
cd "$work"
cat >rates.js <<'END'
const { test, criticalValue, significant } = require('mann-whitney-utest')
const low = Array.from({ length: 20 }, (_, i) => 2 * i), high = low.map(rate => rate + 20.5)
for (const [name, samples] of [['20 and 20 values', [low, high]], ['1 and 1 value', [[1], [2]]]]) {
  const u = test(samples)
  console.log(`${name}: U ${Math.min(...u)}, z ${criticalValue(u, samples).toFixed(2)},` +
    ` significant: ${significant(u, samples)}`)
}
END
node rates.js | tee out
grep -qx '20 and 20 values: U 45, z 4.19, significant: false' out &&
  grep -qx '1 and 1 value: U 0, z 1.00, significant: true' out || { echo 'changed'; exit 1; }
