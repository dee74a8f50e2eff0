#!/bin/bash
# npyjs: a list of numbers written without a type is a file of single precision: of spikes an hour after the start two
# that are 0.1 ms apart have one time, and sample 16777217 is 16777216.
#
# version: npyjs 1.2.0 (npm)
# source: npm registry; README: "Dump a plain array (dtype is inferred)", with whole numbers as example
# expectation: JavaScript's numbers are of double precision, and so are numpy's of the same list; what is written is
#   what is read, as for whole numbers, whose type is chosen such that all fit.
# behaviour: if one number has a fraction, the type is f4 as long as the greatest is below 3.4e38, whatever is lost of
#   the others; f8 is only taken beyond. A Float64Array or { dtype: 'f8' } keeps the numbers.
# seen: "list: f4, 3600.123291015625 3600.123291015625, 0 ms apart", "whole numbers: u4, 16777217 1", "one of them with
#   a fraction: f4, 16777216 0.5", "Float64Array: f8, 3600.1233 3600.1234, 0.1 ms apart"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" npyjs@1.2.0 >/dev/null
cd "$work"
cat >times.mjs <<'END'
import { dump, parse } from 'npyjs'
const times = [3600.1233, 3600.1234]
const show = (name, written) => {
  const { data, dtype } = parse(dump(written))
  const apart = name.includes('number') || name.includes('them') ? '' :
    `, ${Math.round(1e6 * (data[1] - data[0])) / 1e3} ms apart`
  console.log(`${name}: ${dtype}, ${data[0]} ${data[1]}${apart}`)
}
show('list', times)
show('whole numbers', [16777217, 1])
show('one of them with a fraction', [16777217, 0.5])
show('Float64Array', Float64Array.from(times))
END
node times.mjs | tee out
grep -qx 'list: f4, 3600.123291015625 3600.123291015625, 0 ms apart' out &&
  grep -qx 'whole numbers: u4, 16777217 1' out && grep -qx 'one of them with a fraction: f4, 16777216 0.5' out &&
  grep -qx 'Float64Array: f8, 3600.1233 3600.1234, 0.1 ms apart' out || { echo 'changed'; exit 1; }
