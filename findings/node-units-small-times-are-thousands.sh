#!/bin/bash
# node-units: half a microsecond, 5e-7 s as JavaScript writes it, is 5000 ms; 0.000002 s is 0.002 ms.
#
# version: node-units 0.1.7 (npm) with numerizer 0.0.4
# source: npm registry; README: "A unit conversion library for Node.JS", convert(conversion_string) with "<value>
#   <from_unit> to <to_unit>", for example '5 gills to mL' and 'five days to seconds'
# expectation: 0.0005 ms, as value times 1000 is, or an error. String(x) of a number below 1e-6 has an exponent.
# behaviour: numerizer, which makes numbers of words, makes a space of a hyphen, as of that in twenty-five; its
#   pattern is meant to leave out digits, but has one backslash too many and leaves out only the letter d. So 5e-7 is
#   "5e 7", of which 5 is read; 1e+21, without hyphen, is right. An interval that gets shorter becomes ten million
#   times longer.
# seen: "0.25 s: 250 ms", "0.000002 s: 0.002 ms", "5e-7 s: 5000 ms", "1e-7 s: 1000 ms", "1e+21 s: 1e+24 ms"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" node-units@0.1.7 numerizer@0.0.4 >/dev/null
cd "$work"
cat >intervals.cjs <<'END'
const units = require('node-units')
for (const seconds of [0.25, 0.000002, 0.0000005, 0.0000001, 1e21])
  console.log(`${seconds} s: ${units.convert(`${seconds} s to ms`)} ms, by hand ${seconds * 1000} ms`)
END
node intervals.cjs | tee out
grep -q '^0.25 s: 250 ms,' out && grep -q '^0.000002 s: 0.002 ms,' out &&
  grep -qx '5e-7 s: 5000 ms, by hand 0.0005 ms' out &&
  grep -q '^1e-7 s: 1000 ms,' out && grep -q '^1e+21 s: 1e+24 ms,' out || { echo 'changed'; exit 1; }
