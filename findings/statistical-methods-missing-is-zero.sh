#!/bin/bash
# statistical-methods: what is not a number counts as 0: the mean of -60, NaN and -66 is -42, the greatest of them 0;
# and the variance has n - 1 below also if that of the population is asked for.
#
# version: statistical-methods 1.0.4 (npm)
# source: npm registry; README: "The expected data format for all functions is an array of numbers (integers or
#   floats)."; lib: "Extract a numeric value from an array", "This defaults to the sample variance"
# expectation: NaN, which is a value of a float, makes the mean NaN, or is left out of sum and count; and
#   variance(values, false), whose second parameter is named sample, divides by n.
# behaviour: a value that is not a number, or an empty one, is replaced by 0 and counted in. The parameter is set to
#   true whenever it is false. And median sorts the array of the caller.
# seen: "-60 NaN -66: mean -42, max 0, median -60", "-60 -66: variance 18, of the population 18, not 9",
#   "3 1 2 after its median: 1 2 3"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" statistical-methods@1.0.4 >/dev/null
cd "$work"
cat >values.js <<'END'
const { mean, max, median, variance } = require('statistical-methods')
const potentials = [-60, NaN, -66]
console.log(`-60 NaN -66: mean ${mean(potentials)}, max ${max(potentials)}, median ${median(potentials)}`)
console.log(`-60 -66: variance ${variance([-60, -66])}, of the population ${variance([-60, -66], false)}, not 9`)
const values = [3, 1, 2]
median(values)
console.log(`3 1 2 after its median: ${values.join(' ')}`)
END
node values.js | tee out
grep -qx -e '-60 NaN -66: mean -42, max 0, median -60' out && grep -qx '3 1 2 after its median: 1 2 3' out &&
  grep -qx -e '-60 -66: variance 18, of the population 18, not 9' out || { echo 'changed'; exit 1; }
