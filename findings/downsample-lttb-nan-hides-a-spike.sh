#!/bin/bash
# downsample-lttb: one missing sample hides a spike that lies before it, and puts the point before the spike in its
# place, twice.
#
# version: downsample-lttb 0.0.1 (npm)
# source: npm registry; README: "This is useful for downsampling large dataseries in order to be able to plot a
#   representative chart shape with a manageable amount of data points."
# expectation: of each bucket the point is kept that makes the largest triangle with its neighbours: the spike, as it is
#   without the missing sample. NaN is what a recording has where it has no value.
# behaviour: a NaN in the next bucket makes its mean NaN, then no area of this bucket is larger than -1 and the point of
#   the bucket before is taken again. The whole bucket is lost, with a spike of 100 that is three samples away.
# seen: "whole: 0 3 5 7 10 13 16 19", "sample 8 missing: 0 3 3 7 10 13 16 19", "greatest value: 100 and 0"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" downsample-lttb@0.0.1 >/dev/null
cd "$work"
cat >spike.js <<'END'
const { processData } = require('downsample-lttb')
const samples = Array.from({ length: 20 }, (_, i) => [i, i === 5 ? 100 : 0])
const whole = processData(samples, 8)
samples[8] = [8, NaN]
const missing = processData(samples, 8)
console.log(`whole: ${whole.map(p => p[0]).join(' ')}`)
console.log(`sample 8 missing: ${missing.map(p => p[0]).join(' ')}`)
console.log(`greatest value: ${Math.max(...whole.map(p => p[1]))} and ${Math.max(...missing.map(p => p[1]))}`)
END
node spike.js | tee out
grep -qx 'whole: 0 3 5 7 10 13 16 19' out && grep -qx 'sample 8 missing: 0 3 3 7 10 13 16 19' out &&
  grep -qx 'greatest value: 100 and 0' out || { echo 'changed'; exit 1; }
