#!/bin/bash
# randgen: Poisson numbers with a mean of 800, 2000 or a million all have a mean of 745.
#
# version: randgen 0.1.0 (npm)
# source: npm registry; README: "Supported distributions: Uniform, Normal, Poisson, Chi-Square, Cauchy";
#   rpoisson(lambda) of lib/randgen.js
# expectation: the mean that was asked for, or an error beyond what the method can do.
# behaviour: uniform numbers are multiplied until their product is below exp(-lambda), which is 0 from 745.2 on; then
#   they are multiplied until the product itself is 0, so that lambda no longer matters. Up to 700 all is right. A
#   population of 100 neurons at 10 Hz, counted over a second, fires 745 spikes instead of 1000.
# seen: "mean 500: 500, mean 800: 745, mean 2000: 745, mean 1000000: 745", to 2 % each
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" randgen@0.1.0 >/dev/null
cd "$work"
cat >counts.js <<'END'
const { rvpoisson } = require('randgen')
const near = (found, wanted) => Math.abs(found - wanted) < 0.02 * wanted
const means = [500, 800, 2000, 1e6].map(lambda => {
  const counts = rvpoisson(2000, lambda)
  return [lambda, counts.reduce((sum, count) => sum + count, 0) / counts.length]
})
console.log(means.map(([lambda, mean]) => `mean ${lambda}: ${mean.toFixed(1)}`).join(', '))
process.exit(means.every(([lambda, mean]) => near(mean, Math.min(lambda, 745))) ? 0 : 1)
END
node counts.js || { echo 'changed'; exit 1; }
