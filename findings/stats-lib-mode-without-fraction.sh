#!/bin/bash
# stats-lib: the mode of 0.5, 0.5 and 2.5 is 0, which is none of them, and of 2.2, 2.2, 2.7 and 2.7 it is 2 and 2; and
# the greatest of 1, NaN and 3 is 3, where NaN is promised.
#
# version: stats-lib 1.1.2 (npm)
# source: npm registry; README: "mode(X) ... return array if more than one mode", with whole numbers; "Simple Error
#   Handling", "Invalid number => return NaN"
# expectation: the mode is one of the values: 0.5. With a NaN among the numbers the result is NaN, for all functions.
# behaviour: the values are counted under their names, and a name is read back as a whole number, up to the point or the
#   exponent: the most frequent delay of 1.5 ms is 1, one of 1e-7 s is 1, too. The search for NaN returns from within a
#   loop over the values and so never ends in false: greatest and least value pass over a NaN, unless it is the first
#   one, and a median is taken with the NaN left in its place.
# seen: "mode of 0.5 0.5 2.5: 0", "mode of 2.2 2.2 2.7 2.7: 2 2", "mode of 1e-7 1e-7 2: 1", "max of 1 NaN 3: 3", "max of
#   NaN 1 3: NaN", "median of 1 2 3 NaN: 2.5"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" stats-lib@1.1.2 >/dev/null
cd "$work"
cat >mode.js <<'END'
const stats = require('stats-lib')
const show = (name, ...values) => console.log(`${name} of ${values.join(' ')}: ` +
  [stats[name](values)].flat().join(' '))
show('mode', 1, 1, 2)
show('mode', 0.5, 0.5, 2.5)
show('mode', 2.2, 2.2, 2.7, 2.7)
show('mode', 1e-7, 1e-7, 2)
show('max', 1, NaN, 3)
show('max', NaN, 1, 3)
show('median', 1, 2, 3, NaN)
END
node mode.js | tee out
grep -qx 'mode of 1 1 2: 1' out && grep -qx 'mode of 0.5 0.5 2.5: 0' out &&
  grep -qx 'mode of 2.2 2.2 2.7 2.7: 2 2' out && grep -qx 'mode of 1e-7 1e-7 2: 1' out &&
  grep -qx 'max of 1 NaN 3: 3' out && grep -qx 'max of NaN 1 3: NaN' out &&
  grep -qx 'median of 1 2 3 NaN: 2.5' out || { echo 'changed'; exit 1; }
