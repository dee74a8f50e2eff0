#!/bin/bash
# neurosity-pipes: if the interval does not divide the duration, the first epoch is never seen: of epochs of 5 samples
# every 2 the first one begins at sample 3, not 1. And an interval of 100 ms is 100 samples, at 250 Hz 400 ms.
#
# version: @neurosity/pipes 5.2.1, rxjs 7.8.2 (npm)
# source: npm registry; comment at epoch in dist/esm/pipes/utility/epoch.js: duration is the "Number of samples to
#   include in each epoch", interval the "Time (ms) between emitted Epochs", "e.g. emitting the last one second of data
#   every 100ms"; the README's example is a duration of 256 and an interval of 100
# expectation: the first epoch as soon as there are as many samples as it needs, and 100 ms between two of them.
# behaviour: samples are added by as many as the interval says, and the surplus is cut off only if there were enough
#   before. When the duration is first exceeded there were not, so the buffer is longer than an epoch, and what is not
#   exactly as long is passed over; the next one is whole. The sampling rate does not enter. With 250 every 100 the
#   first 150 samples of a recording are in no epoch, not the first 50, and an early answer with them.
# seen: "5 every 2: 3-7 5-9 7-11", "in order: 1-5 3-7 5-9 7-11", "6 every 2: 0-5 2-7 4-9 6-11", "250 every 100 at
#   250 Hz: first sample 150, 400 ms apart"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" @neurosity/pipes@5.2.1 rxjs@7.8.2 >/dev/null
cd "$work"
cat >epochs.js <<'END'
const { from } = require('rxjs')
const { toArray } = require('rxjs/operators')
const { epoch } = require('@neurosity/pipes')
const rate = 250
function epochs(count, duration, interval) {
  const samples = Array.from({ length: count }, (_, i) => ({ data: [i], timestamp: i * 1000 / rate }))
  let all
  from(samples).pipe(epoch({ duration, interval, samplingRate: rate }), toArray()).subscribe(list => { all = list })
  return all
}
const words = list => list.map(({ data: [channel] }) => `${channel[0]}-${channel.at(-1)}`).join(' ')
function inOrder(count, duration, interval) {       // after each interval the last samples, if there are enough
  const list = []
  for (let end = interval; end <= count; end += interval)
    if (end >= duration)
      list.push(`${end - duration}-${end - 1}`)
  return list.join(' ')
}
console.log(`5 every 2: ${words(epochs(12, 5, 2))}`)
console.log(`in order: ${inOrder(12, 5, 2)}`)
console.log(`6 every 2: ${words(epochs(12, 6, 2))}`)
console.log(`in order: ${inOrder(12, 6, 2)}`)
const [first, second] = epochs(1000, 250, 100)
console.log(`250 every 100 at 250 Hz: first sample ${first.data[0][0]}, ` +
  `${second.info.startTime - first.info.startTime} ms apart`)
END
node epochs.js | tee out
grep -qx '5 every 2: 3-7 5-9 7-11' out && grep -qx 'in order: 1-5 3-7 5-9 7-11' out &&
  grep -qx '6 every 2: 0-5 2-7 4-9 6-11' out && grep -qx 'in order: 0-5 2-7 4-9 6-11' out &&
  grep -qx '250 every 100 at 250 Hz: first sample 150, 400 ms apart' out || { echo 'changed'; exit 1; }
