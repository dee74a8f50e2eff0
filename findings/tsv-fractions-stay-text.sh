#!/bin/bash
# tsv: a column with the times 0.5, 1 and 2.5 has two texts and a number, and their sum is 00.512.5.
#
# version: tsv 0.2.0 (npm)
# source: npm registry; README: "Simple TSV/CSV converter and parser. Good for serving time-series (or any series) data
#   to use in D3.js or other client-side graph libraries."
# expectation: either all fields are text, as in the file, or all that are numbers are numbers.
# behaviour: only a number without a fraction becomes a number: 1, also 1.0, +3 and the name 007. 0.5 and 1e-3 stay
#   text, so sums and sorted times are wrong in tables that are read rightly as long as the times are whole. And the end
#   of line of the last row is one more row, whose time is empty.
# seen: "string 0.5, number 1, string 2.5, string 1e-3, number 7, string (empty)", "sum of the first three: 00.512.5"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" tsv@0.2.0 >/dev/null
cd "$work"
cat >times.js <<'END'
const TSV = require('tsv')
const times = TSV.parse('time\tcell\n0.5\t1\n1\t2\n2.5\t3\n1e-3\t4\n007\t5\n').map(row => row.time)
console.log(times.map(t => `${typeof t} ${t === '' ? '(empty)' : t}`).join(', '))
console.log(`sum of the first three: ${times.slice(0, 3).reduce((sum, t) => sum + t, 0)}`)
END
node times.js | tee out
grep -qx 'string 0.5, number 1, string 2.5, string 1e-3, number 7, string (empty)' out &&
  grep -qx 'sum of the first three: 00.512.5' out || { echo 'changed'; exit 1; }
