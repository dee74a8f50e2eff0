#!/bin/bash
# @thi.ng/dsp: a high-pass of one pole at 50 Hz lets a constant and 1 Hz pass with a gain of 0.89, as it does 50 Hz.
#
# version: @thi.ng/dsp 4.7.115 (npm)
# source: npm registry; onepoleLP(fc) and onepoleHP(fc) make a OnePole of the types "lp" and "hp", whose declaration
#   refers to an article on the filter of one pole; the README shows the low-pass with "6dB/oct falloff"
# expectation: 0 for a constant, about 0.02 at 1 Hz and 0.6 to 0.7 at 50 Hz, as a signal less its low-pass of the same
#   cutoff has it, which is dcBlock of the same package, in the README "high pass, 6dB/oct falloff".
# behaviour: the high-pass is a low-pass of 450 Hz, half the rate less the cutoff, with its axis of frequencies
#   reversed. A low-pass of one pole at 450 of 500 Hz hardly filters, and neither does this: with a cutoff that is
#   small against the rate, a slow drift and an offset stay in the recording.
# seen: "0 Hz: low-pass 1.00, high-pass 0.89, less low-pass 0.00", "1 Hz: low-pass 1.00, high-pass 0.89, less low-pass
#   0.02", "50 Hz: low-pass 0.71, high-pass 0.89, less low-pass 0.60", "400 Hz: low-pass 0.16, high-pass 0.99, less
#   low-pass 0.84"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" @thi.ng/dsp@4.7.115 >/dev/null
cd "$work"
cat >gain.mjs <<'END'
import { onepoleHP, onepoleLP } from '@thi.ng/dsp'
const rate = 1000, cutoff = 50                       // in Hz
function gain(frequency, next) {                     // by the rms, when it has settled
  let before = 0, behind = 0
  for (let i = 0; i < 4000; i++) {
    const sample = Math.cos(2 * Math.PI * frequency * i / rate), result = next(sample)
    if (i >= 2000) {
      before += sample * sample
      behind += result * result
    }
  }
  return Math.sqrt(behind / before).toFixed(2)
}
for (const frequency of [0, 1, 10, 50, 400]) {
  const low = onepoleLP(cutoff / rate), high = onepoleHP(cutoff / rate), other = onepoleLP(cutoff / rate)
  console.log(`${frequency} Hz: low-pass ${gain(frequency, x => low.next(x))},`,
    `high-pass ${gain(frequency, x => high.next(x))}, less low-pass ${gain(frequency, x => x - other.next(x))}`)
}
END
node gain.mjs | tee out
grep -qx '0 Hz: low-pass 1.00, high-pass 0.89, less low-pass 0.00' out &&
  grep -qx '1 Hz: low-pass 1.00, high-pass 0.89, less low-pass 0.02' out &&
  grep -qx '50 Hz: low-pass 0.71, high-pass 0.89, less low-pass 0.60' out &&
  grep -qx '400 Hz: low-pass 0.16, high-pass 0.99, less low-pass 0.84' out || { echo 'changed'; exit 1; }
