#!/bin/bash
# Fili: the FIR filter that shall stop 100 to 200 Hz doubles them, the one that shall pass them turns them upside down,
# and a high-pass filter of odd order is a low-pass filter.
#
# version: fili 2.0.3 (npm)
# source: npm registry; README of Fili, "Generate FIR Filters": "Possible filters are" lowpass, highpass, bandpass and
#   bandstop; "order: 100, // filter order", "forbandpass and bandstop F1 and F2 must be provided instead of Fc". Only for
#   the Kaiser-Bessel window it says something of the order: "(must be odd)".
# expectation: a band-stop filter has a gain of 1 at 0 Hz and near 0 at 150 Hz, a high-pass filter from 300 Hz near 0
#   at 0 Hz and 1 at 400 Hz; or an error for an order that cannot have one.
# behaviour: the band-stop filter is the sum of a low-pass filter up to F2 and a high-pass filter from F1, which both pass
#   the band; the band-pass filter is 1 minus that sum, so positive spikes come out negative. With an odd order there is
#   no middle tap from which to subtract, and what comes out is the opposite filter: a drift stays and the spikes go.
# seen: "band-stop, order 100: gain 1.00 at 0 Hz, 2.00 at 150 Hz, 1.00 at 400 Hz", "band-pass, order 100: middle tap
#   below zero", "low-pass, order 100: middle tap above zero",
#   "high-pass, order 101: gain 1.00 at 0 Hz, 1.00 at 150 Hz, 0.00 at 400 Hz"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" fili@2.0.3 >/dev/null
cd "$work"
cat >filter.js <<'END'
const { FirCoeffs, FirFilter } = require('fili')
const rate = 1000, calculator = new FirCoeffs()
function gain(taps, frequency) {            // of a cosine and a sine together, when the filters have settled
  const filters = [new FirFilter(taps), new FirFilter(taps)]
  let y
  for (let i = 0; i < 1000; i++) {
    const phase = 2 * Math.PI * frequency * i / rate
    y = Math.hypot(filters[0].singleStep(Math.cos(phase)), filters[1].singleStep(Math.sin(phase)))
  }
  return `${y.toFixed(2)} at ${frequency} Hz`
}
function show(name, order, taps) {
  console.log(`${name}, order ${order}: gain ${[0, 150, 400].map(frequency => gain(taps, frequency)).join(', ')}`)
}
for (const order of [100, 101]) {
  show('band-pass', order, calculator.bandpass({ order, Fs: rate, F1: 100, F2: 200 }))
  show('band-stop', order, calculator.bandstop({ order, Fs: rate, F1: 100, F2: 200 }))
  show('high-pass', order, calculator.highpass({ order, Fs: rate, Fc: 300 }))
}
const sign = taps => taps[(taps.length - 1) / 2] < 0 ? 'below' : 'above'
const low = calculator.lowpass({ order: 100, Fs: rate, Fc: 200 })
const band = calculator.bandpass({ order: 100, Fs: rate, F1: 100, F2: 200 })
console.log(`low-pass, order 100: middle tap ${sign(low)} zero`)
console.log(`band-pass, order 100: middle tap ${sign(band)} zero`)
END
node filter.js | tee out
grep -qx 'band-stop, order 100: gain 1.00 at 0 Hz, 2.00 at 150 Hz, 1.00 at 400 Hz' out &&
  grep -qx 'low-pass, order 100: middle tap above zero' out &&
  grep -qx 'band-pass, order 100: middle tap below zero' out &&
  grep -qx 'band-stop, order 101: gain 0.00 at 0 Hz, 1.00 at 150 Hz, 0.00 at 400 Hz' out &&
  grep -qx 'high-pass, order 100: gain 0.00 at 0 Hz, 0.00 at 150 Hz, 1.00 at 400 Hz' out &&
  grep -qx 'high-pass, order 101: gain 1.00 at 0 Hz, 1.00 at 150 Hz, 0.00 at 400 Hz' out ||
  { echo 'changed'; exit 1; }
