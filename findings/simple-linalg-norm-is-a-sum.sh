#!/bin/bash
# simple-linalg: the Frobenius norm of one matrix is the sum of its elements: 0 for weights of 3 and -3, and below zero
# where inhibition prevails; compared with a matrix of zeros it is right.
#
# version: simple-linalg 1.5.0 (npm)
# source: npm registry; lib/frobenius.js: "Calculates the Frobenius norm of the given matrices or vectors", both marked
#   "(optional)", with a link to the norm's definition; the README shows it for two matrices, of their difference
# expectation: the root of the sum of the squares, which is 0 for nothing but zeros and never negative: 5 for 3 and 4.
# behaviour: if one of the two is missing, the elements of the other are added as they are, without squares and root;
#   with both, the norm of the difference is right. norm of the same library is right, too, but takes vectors only.
# seen: "3 4 / 0 0: 7, less zeros: 5, by hand: 5", "3 -3 / 0 0: 0, less zeros: 4.243, by hand: 4.243",
#   "1 -4 / 0 0: -3, less zeros: 4.123, by hand: 4.123"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" simple-linalg@1.5.0 >/dev/null
cd "$work"
cat >norm.js <<'END'
const { frobenius, zeros } = require('simple-linalg')
const short = value => +value.toFixed(3)
for (const matrix of [[[3, 4], [0, 0]], [[3, -3], [0, 0]], [[1, -4], [0, 0]]]) {
  const byHand = Math.sqrt(matrix.flat().reduce((sum, value) => sum + value ** 2, 0))
  console.log(`${matrix.map(row => row.join(' ')).join(' / ')}: ${short(frobenius(matrix))}, ` +
    `less zeros: ${short(frobenius(matrix, zeros(2, 2)))}, by hand: ${short(byHand)}`)
}
END
node norm.js | tee out
grep -qx '3 4 / 0 0: 7, less zeros: 5, by hand: 5' out &&
  grep -qx '3 -3 / 0 0: 0, less zeros: 4.243, by hand: 4.243' out &&
  grep -qx '1 -4 / 0 0: -3, less zeros: 4.123, by hand: 4.123' out || { echo 'changed'; exit 1; }
