#!/bin/bash
# ztable: a z-score of 1.15 has the percentile of 1.14, and so have 36 of the 699 scores of two digits that of their
# neighbour.
#
# version: ztable 1.0.7 (npm)
# source: npm registry; README: "A simple module to convert z-scores to percentiles using the standard normal table",
#   with -1.3452 as its example, which gives 0.0901, the entry of -1.34
# expectation: each of the scores -3.49, -3.48, ... 3.49 has the entry that stands in the table for it, 0.8749 for
#   1.15.
# behaviour: the score is multiplied by 100 and cut off, and 1.15 * 100 is 114.99999999999999, so that 1.14 is looked
#   for. It happens on both sides of zero, for example at 0.29, 0.57, 1.13 to 1.16 and 2.01.
# seen: "1.14: 0.8708, by hand 0.8729", "1.15: 0.8729, by hand 0.8749", "1.17: 0.8790, by hand 0.8790", "2.05: 0.9793,
#   by hand 0.9798", "not the nearest: 36 of 699, the neighbour's: 36"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" ztable@1.0.7 >/dev/null
cd "$work"
cat >scores.cjs <<'END'
const ztable = require('ztable')
function below(z) {                         // of a standard normal variable, by its power series
  let term = z, sum = z
  for (let i = 1; i < 200; i++)
    sum += term *= z * z / (2 * i + 1)
  return 0.5 + sum * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI)
}
for (const z of [1.14, 1.15, 1.17, 2.05])
  console.log(`${z}: ${ztable(z).toFixed(4)}, by hand ${below(z).toFixed(4)}`)
let wrong = 0, neighbours = 0
for (let i = -349; i <= 349; i++) {
  const found = ztable(i / 100)
  if (Math.abs(found - below(i / 100)) < 0.00006)       // the entries have four digits
    continue
  wrong++
  neighbours += Math.abs(found - below((i - Math.sign(i)) / 100)) < 0.00006
}
console.log(`not the nearest: ${wrong} of 699, the neighbour's: ${neighbours}`)
END
node scores.cjs | tee out
grep -qx '1.14: 0.8708, by hand 0.8729' out && grep -qx '1.15: 0.8729, by hand 0.8749' out &&
  grep -qx '1.17: 0.8790, by hand 0.8790' out && grep -qx '2.05: 0.9793, by hand 0.9798' out &&
  grep -qx "not the nearest: 36 of 699, the neighbour's: 36" out || { echo 'changed'; exit 1; }
