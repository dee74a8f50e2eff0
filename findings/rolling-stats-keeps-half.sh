#!/bin/bash
# rolling-stats: the mean over the last second contains values that are five seconds old, and is another if it is asked
# for twice; the least of all values is 0 if none is below.
#
# version: rolling-stats 0.2.1 (npm)
# source: npm registry; README: "Calculate rolling statistics of point events"; parameters size, duration and clock
# expectation: with a duration of 1000 ms a value of 10 after some of 100 that are older has a mean of 10; a question
#   changes no answer; the least of 100 and 10 is 10.
# behaviour: the loop over what is too old counts up as the number of values goes down, so that it meets half way: of
#   four old values three are dropped, of forty 21; the next question drops half of those left. Rate, mean, maximum and
#   deviation are all of the mixture. The least and the greatest of all begin at 0 instead of at the first value.
# seen: "4 old: asked once 2 values, mean 55; asked again 1 values, mean 10", "40 old: asked once 20 values, mean 95.5;
#   asked again 10 values, mean 91", "least of 100 and 10: 0"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" rolling-stats@0.2.1 >/dev/null
cd "$work"
cat >rates.js <<'END'
const rollingStats = require('rolling-stats')
let least
for (const old of [4, 40]) {
  let now = 0
  const rates = rollingStats(100, 1000, () => now)
  for (let i = 0; i < old; i++)
    rates.point(100)
  now = 5000
  rates.point(10)
  const words = [rates.calculate(), rates.calculate()].map(({ count, mean }) => `${count} values, mean ${mean}`)
  console.log(`${old} old: asked once ${words[0]}; asked again ${words[1]}`)
  least = rates.calculate().allmin
}
console.log(`least of 100 and 10: ${least}`)
END
node rates.js | tee out
grep -qx '4 old: asked once 2 values, mean 55; asked again 1 values, mean 10' out &&
  grep -qx '40 old: asked once 20 values, mean 95.5; asked again 10 values, mean 91' out &&
  grep -qx 'least of 100 and 10: 0' out || { echo 'changed'; exit 1; }
