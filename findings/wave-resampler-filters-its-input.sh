#!/bin/bash
# wave-resampler: resample to a lower rate filters the recording that it is given, where it lies: a spike of 100 in it is
# 50 afterwards. To a higher rate it leaves it alone. And a constant of -65 mV ends at 0 mV in both.
#
# version: wave-resampler 1.0.0 (npm)
# source: npm registry; README: "let newSamples = waveResampler.resample(samples, 48000, 44100)"; "samples The original
#   samples", "return the new samples"; "linear: Linear interpolation, low quality, no LPF by default"
# expectation: the original samples stay what they are, as they do for a higher rate; a constant stays a constant, but
#   for a ripple; and without a filter half the rate is every second sample.
# behaviour: the low-pass filter runs forwards and backwards over the array of the caller; a second call with the same
#   array filters it again. Backwards it starts from 0, so the last samples fall to 0. The linear method, which has no
#   filter, spreads n - 1 intervals over the new number of samples: a ramp 0 to 7 at half the rate is 0, 1.75, 3.5 and
#   5.25, and all events are dated too late.
# seen: "to 2000 Hz: the spike given is 100 after the call", "to 500 Hz: the spike given is 50 after the call, 49 after
#   two", "1000 samples of -65: middle -65.00, last 0.00", "ramp: 0 1.75 3.5 5.25"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" wave-resampler@1.0.0 >/dev/null
cd "$work"
cat >resample.js <<'END'
const { resample } = require('wave-resampler')
const recording = () => Float64Array.from({ length: 200 }, (_, i) => i === 100 ? 100 : 0)
let samples = recording()
resample(samples, 1000, 2000)
console.log(`to 2000 Hz: the spike given is ${samples[100].toFixed(0)} after the call`)
samples = recording()
resample(samples, 1000, 500)
const once = samples[100].toFixed(0)
resample(samples, 1000, 500)
console.log(`to 500 Hz: the spike given is ${once} after the call, ${samples[100].toFixed(0)} after two`)
const constant = resample(new Float64Array(1000).fill(-65), 1000, 500)
console.log(`1000 samples of -65: middle ${constant[250].toFixed(2)}, last ${Math.abs(constant[499]).toFixed(2)}`)
console.log('ramp:', ...resample(Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7), 1000, 500, { method: 'linear' }))
END
node resample.js | tee out
grep -qx 'to 2000 Hz: the spike given is 100 after the call' out &&
  grep -qx 'to 500 Hz: the spike given is 50 after the call, 49 after two' out &&
  grep -qx '1000 samples of -65: middle -65.00, last 0.00' out && grep -qx 'ramp: 0 1.75 3.5 5.25' out ||
  { echo 'changed'; exit 1; }
