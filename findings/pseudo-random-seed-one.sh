#!/bin/bash
# pseudo-random: with the seed 1 all random numbers are the same one, and it is below 0.
#
# version: pseudo-random 0.6.0 (npm)
# source: npm registry; README: "Park-Miller-Carta pseudo-random number generator implementation"; index.js: "Returns a
#   pseudo-random floating point number in range [0,1]"
# expectation: a seed of 1 begins the known sequence 16807, 282475249, 1622650073, so the numbers are 0.0000078, 0.1315
#   and 0.7556. Every state but 0 is allowed, and the generator comes by all of them.
# behaviour: 2^31 - 2 is added to every seed but 0, not to those below 1 only. So the sequence of 1 comes with the seed
#   2, and 1 becomes 2^31 - 1, which is 0 to the generator: it stays there, and (0 - 1) / 2147483646 is below the range.
# seen: "seed 1: -4.7e-10 -4.7e-10 -4.7e-10", "seed 2: 7.8e-6 1.3e-1 7.6e-1"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" pseudo-random@0.6.0 >/dev/null
cd "$work"
cat >seeds.js <<'END'
const pseudoRandom = require('pseudo-random')
for (const seed of [1, 2]) {
  const generator = pseudoRandom(seed)
  console.log(`seed ${seed}: ${[0, 0, 0].map(() => generator.random().toExponential(1)).join(' ')}`)
}
const generator = pseudoRandom(1)
const numbers = new Set(Array.from({ length: 1000 }, () => generator.random()))
console.log(`different numbers among 1000 of seed 1: ${numbers.size}`)
END
node seeds.js | tee out
grep -qx 'seed 1: -4.7e-10 -4.7e-10 -4.7e-10' out && grep -qx 'seed 2: 7.8e-6 1.3e-1 7.6e-1' out &&
  grep -qx 'different numbers among 1000 of seed 1: 1' out || { echo 'changed'; exit 1; }
