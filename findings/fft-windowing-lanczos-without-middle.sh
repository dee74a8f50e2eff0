#!/bin/bash
# fft-windowing: the Lanczos window of an odd number of samples is not a number in its middle, and the Blackman-Nuttall
# window neither ends near 0 nor reaches 1.
#
# version: fft-windowing 0.1.4 (npm)
# source: npm registry; README: "applies a windowing function to an array of data, making it ready to be FFT'd", with
#   links to the definitions of the windows
# expectation: applied to ones each window gives itself. Lanczos is sinc(2n/(N - 1) - 1), which is 1 in the middle. The
#   coefficients of Blackman-Nuttall, 0.3635819, 0.4891775, 0.1365995 and 0.0106411, add up to 1, the value in the
#   middle, and with changing signs to 0.00036, the value at the ends.
# behaviour: sinc divides 0 by 0 in the middle, so a spectrum of an odd number of samples is NaN throughout; and the
#   first coefficient of Blackman-Nuttall stands in the place of the second, so the ends are cut off at an eighth of the
#   signal, which leaks into all frequencies.
# seen: "lanczos: 0.000 0.637 NaN 0.637 0.000", "blackman_nuttall: 0.126 0.227 0.874 0.227 0.126"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" fft-windowing@0.1.4 >/dev/null
cd "$work"
cat >windows.js <<'END'
const windowing = require('fft-windowing')
for (const name of ['lanczos', 'blackman_nuttall', 'blackman_harris'])
  console.log(`${name}: ${windowing[name]([1, 1, 1, 1, 1]).map(v => v.toFixed(3)).join(' ')}`)
END
node windows.js | tee out
grep -qx 'lanczos: 0.000 0.637 NaN 0.637 0.000' out &&
  grep -qx 'blackman_nuttall: 0.126 0.227 0.874 0.227 0.126' out &&
  grep -qx 'blackman_harris: 0.000 0.217 1.000 0.217 0.000' out || { echo 'changed'; exit 1; }
