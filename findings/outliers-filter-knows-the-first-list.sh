#!/bin/bash
# outliers: a filter that is kept knows only the first list: of a second one, values about 50 with a 9, it leaves the 9
# in and takes each 50 out, since 50 was an outlier of the first.
#
# version: outliers 0.0.3 (npm)
# source: npm registry; README, "Filter out outliers": "[12, 14, 51, 12, 10, 9, 16, 1].filter(outliers())"; filter hands
#   the list itself to the function as third argument with each value
# expectation: each list is judged by itself, since the function is given it; so one filter serves all trials.
# behaviour: the outliers are computed at the first call and remembered with the function, whatever list comes later.
#   Only a new outliers() for each list looks at it.
# seen: "kept: first 1 2 3 2 1 2 3 2, second 48 52 51 49 9 53", "new: second 48 50 52 51 49 50 53"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" outliers@0.0.3 >/dev/null
cd "$work"
cat >filter.js <<'END'
const outliers = require('outliers')
const first = [1, 2, 3, 2, 50, 1, 2, 3, 2], second = [48, 50, 52, 51, 49, 50, 9, 53]
const filter = outliers()
console.log(`kept: first ${first.filter(filter).join(' ')}, second ${second.filter(filter).join(' ')}`)
console.log(`new: second ${second.filter(outliers()).join(' ')}`)
END
node filter.js | tee out
grep -qx 'kept: first 1 2 3 2 1 2 3 2, second 48 52 51 49 9 53' out &&
  grep -qx 'new: second 48 50 52 51 49 50 53' out || { echo 'changed'; exit 1; }
