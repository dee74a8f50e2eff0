#!/bin/bash
# chance: several seeds are added up, each with its place from the end as factor, and the sum loses its fraction:
# network 3 trial 1 draws the numbers of network 2 trial 3.
#
# version: chance 1.1.13 (npm)
# source: chance's documentation, docs/usage/seed.md: "Optionally provide multiple arguments as the seed", with examples
#   of which it says "These will be different"
# expectation: other seeds, other numbers, as for the tuples of numpy's SeedSequence; new Chance(network, trial) is how
#   to get one stream for each trial of each network.
# behaviour: new Chance(a, b) is new Chance(2 * a + b), so (3, 1), (2, 3) and (7) are one stream, and so are (1, 0) and
#   (2); of ten networks with ten trials each only 28 of 100 streams differ. 0.5 is 0.
# seen: "(3, 1) is (2, 3): true, is (7): true", "10 networks with 10 trials: 28 streams", "0.5 is 0: true"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" chance@1.1.13 >/dev/null
cat >seeds.cjs <<'END_OF_SCRIPT'
const Chance = require('chance');
const draws = (...seeds) => {
  const chance = new Chance(...seeds);
  return [1, 2, 3, 4].map(() => chance.random()).join(' ');
};
console.log(draws(3, 1));
console.log(draws(2, 3));
console.log(`(3, 1) is (2, 3): ${draws(3, 1) === draws(2, 3)}, is (7): ${draws(3, 1) === draws(7)}`);
const streams = new Set();
for (let network = 0; network < 10; network++)
  for (let trial = 0; trial < 10; trial++)
    streams.add(draws(network, trial));
console.log(`10 networks with 10 trials: ${streams.size} streams`);
console.log(`0.5 is 0: ${draws(0.5) === draws(0)}`);
END_OF_SCRIPT
node seeds.cjs | tee out
grep -qx '(3, 1) is (2, 3): true, is (7): true' out && grep -qx '10 networks with 10 trials: 28 streams' out &&
  grep -qx '0.5 is 0: true' out || { echo 'changed'; exit 1; }
