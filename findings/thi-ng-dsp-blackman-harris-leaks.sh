#!/bin/bash
# @thi.ng/dsp: the window of Blackman and Harris is 0.023 at its ends and not 0.00006, and what a strong rhythm leaks
# to other frequencies is 57 dB below it and not 118.
#
# version: @thi.ng/dsp 4.7.115 (npm)
# source: npm registry; README lists windowBlackmanHarris() among the "Window functions", without more
# expectation: 0.35875 - 0.48829 cos + 0.14128 cos 2 - 0.01168 cos 3, as published, which is 1 in the middle and falls
#   to 0.00006, and has no side lobe above -92 dB, for which it is taken.
# behaviour: the last of the four numbers has the other sign; windowNuttall and windowBlackmanNuttall of the package
#   have theirs right. So the ends do not fade out, and a weak rhythm beside one that is a thousand times stronger is
#   not seen.
# seen: "windowBlackmanHarris: ends 0.02342, middle 0.97664, leakage -57 dB", "published: ends 0.00006, middle
#   1.00000, leakage -118 dB", "windowNuttall: ends 0.00000, middle 1.00000, leakage -111 dB"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" @thi.ng/dsp@4.7.115 >/dev/null
cd "$work"
cat >leak.mjs <<'END'
import { window, windowBlackmanHarris, windowNuttall } from '@thi.ng/dsp'
const length = 257
function published(i, n) {
  const phase = 2 * Math.PI * i / n
  return 0.35875 - 0.48829 * Math.cos(phase) + 0.14128 * Math.cos(2 * phase) - 0.01168 * Math.cos(3 * phase)
}
function leak(weights) {          // of a rhythm with 20.5 periods, the most of what is seen at 40 to 100, in dB
  const level = periods => {
    let real = 0, imaginary = 0
    weights.forEach((weight, i) => {
      const sample = weight * Math.cos(2 * Math.PI * 20.5 * i / (length - 1))
      real += sample * Math.cos(2 * Math.PI * periods * i / (length - 1))
      imaginary += sample * Math.sin(2 * Math.PI * periods * i / (length - 1))
    })
    return Math.hypot(real, imaginary)
  }
  let most = 0
  for (let periods = 40; periods <= 100; periods += 0.5)
    most = Math.max(most, level(periods))
  return 20 * Math.log10(most / level(20.5))
}
for (const [name, shape] of [['windowBlackmanHarris', windowBlackmanHarris], ['published', published],
  ['windowNuttall', windowNuttall]]) {
  const weights = Array.from(window(shape, length))
  console.log(`${name}: ends ${Math.abs(weights[0]).toFixed(5)}, middle ${weights[(length - 1) / 2].toFixed(5)},`,
    `leakage ${leak(weights).toFixed(0)} dB`)
}
END
node leak.mjs | tee out
grep -qx 'windowBlackmanHarris: ends 0.02342, middle 0.97664, leakage -57 dB' out &&
  grep -qx 'published: ends 0.00006, middle 1.00000, leakage -118 dB' out &&
  grep -qx 'windowNuttall: ends 0.00000, middle 1.00000, leakage -111 dB' out || { echo 'changed'; exit 1; }
