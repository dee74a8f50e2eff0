#!/bin/bash
# everpolate: a step function has at its last point the value of the point before: of the values 10, 20, 30 from 0, 1, 2
# on it is 10 at 0, 20 at 1 and 20 at 2, but 30 at 2.001.
#
# version: everpolate 0.0.3 (npm)
# source: npm registry; README: "Step Function Interpolation"; lib/help.js: "search an interval to which point belongs
#   to, then returns an index of left border of the interval"
# expectation: a step begins at its own point, at the last as at all others: 30 at 2, as the linear interpolation of the
#   same library says.
# behaviour: the last interval is searched with its right border included, so the last point counts to the interval
#   before; only what lies beyond it gets the last value. A current that is switched at the end of a run, or the last
#   step of a cumulative count, is missing at its time.
# seen: "step at 0 1 2 2.001: 10 20 20 30", "linear at 0 1 2: 10 20 30"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" everpolate@0.0.3 >/dev/null
cd "$work"
cat >steps.js <<'END'
const { step, linear } = require('everpolate')
const x = [0, 1, 2], y = [10, 20, 30]
console.log(`step at 0 1 2 2.001: ${step([0, 1, 2, 2.001], x, y).join(' ')}`)
console.log(`linear at 0 1 2: ${linear(x, x, y).join(' ')}`)
END
node steps.js | tee out
grep -qx 'step at 0 1 2 2.001: 10 20 20 30' out && grep -qx 'linear at 0 1 2: 10 20 30' out ||
  { echo 'changed'; exit 1; }
