#!/bin/bash
# statly: the U test is a toss of coins: one value below a hundred others has p = 0.5, ten below ten others 0.00098
# instead of 0.000011, and two equal samples have a p of 0.62.
#
# version: statly 0.0.1 (npm)
# source: npm registry; README: "Perform a Mann-Whitney U Test (AKA a Wilcoxon Rank Sum Test) comparing sample a and
#   b."; "p represents the probability that both sets of samples could have been randomly selected from the same
#   underlying distribution."
# expectation: the distribution of U: all of a below all of b has the probability of one in (n + m choose n), twice that
#   with two sides, so 1/101 for 1 and 100 values and 1/184756 for 10 and 10; equal samples have p = 1, or 0.5.
# behaviour: U / (n m) is multiplied by the size of the smaller sample, rounded, and looked up in the binomial
#   distribution of as many fair coins. The size of the larger sample has no part in it.
# seen: "1 below 100: p 0.5, of U 0.0099", "10 below 10: p 0.00098, of U 0.0000054", "10 below 1000: p 0.00098",
#   "10 like 10: p 0.62"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" statly@0.0.1 >/dev/null
cd "$work"
cat >test.js <<'END'
const { uTest } = require('statly')
const from = (first, count) => Array.from({ length: count }, (_, i) => first + i)
const p = (a, b) => Number(uTest(a, b).p.toPrecision(2))
const choose = (n, k) => k ? choose(n - 1, k - 1) * n / k : 1
const ofU = (n, m) => (1 / choose(n + m, n)).toFixed(12).replace(/^(0\.0*\d\d).*/, '$1')
console.log(`1 below 100: p ${p([0], from(1, 100))}, of U ${ofU(1, 100)}`)
console.log(`10 below 10: p ${p(from(1, 10), from(11, 10))}, of U ${ofU(10, 10)}`)
console.log(`10 below 1000: p ${p(from(1, 10), from(11, 1000))}`)
console.log(`10 like 10: p ${p(from(1, 10), from(1, 10))}`)
END
node test.js | tee out
grep -qx '1 below 100: p 0.5, of U 0.0099' out && grep -qx '10 below 10: p 0.00098, of U 0.0000054' out &&
  grep -qx '10 below 1000: p 0.00098' out && grep -qx '10 like 10: p 0.62' out || { echo 'changed'; exit 1; }
