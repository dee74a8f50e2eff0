#!/bin/bash
# stats-analysis: a value right behind a 0 is never an outlier, however great; an outlier in ms is none in s.
#
# version: stats-analysis 2.0.0 (npm)
# source: npm registry; README: "Outlier Detection & Filtering using Median Differencing (Default method) - Use this if
#   the order of your data matters. This looks at the difference between adjacent points best for time series data."
# expectation: 400 among values of 0 to 2 is found behind a 0 as it is behind a 1; intervals between spikes have the
#   same outliers in whatever unit, as a quotient of differences has none.
# behaviour: a value of 0 before counts as no value before, and the difference is NaN, so no outlier; only the step down
#   from 400 is found, and the value taken out is its neighbour. Differences are rounded to whole numbers before they
#   are compared, so all below 0.5 are equal. Counts of spikes per bin are full of zeros.
# seen: "behind a 1: outliers 400 1", "behind a 0: outliers 1", "intervals in ms: outliers 400 2", "in s: outliers"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" stats-analysis@2.0.0 >/dev/null
cd "$work"
cat >outliers.js <<'END'
const { indexOfOutliers } = require('stats-analysis')
const show = (name, values) => console.log(`${name}: outliers`, ...indexOfOutliers(values).map(i => values[i]))
show('behind a 1', [2, 1, 2, 1, 2, 1, 400, 1, 2, 1, 2, 1])
show('behind a 0', [2, 1, 2, 1, 2, 0, 400, 1, 2, 1, 2, 1])
const intervals = [2, 3, 2, 4, 2, 3, 400, 2, 4, 2, 3, 2]
show('intervals in ms', intervals)
show('in s', intervals.map(interval => interval / 1000))
END
node outliers.js | tee out
grep -qx 'behind a 1: outliers 400 1' out && grep -qx 'behind a 0: outliers 1' out &&
  grep -qx 'intervals in ms: outliers 400 2' out && grep -qx 'in s: outliers' out || { echo 'changed'; exit 1; }
