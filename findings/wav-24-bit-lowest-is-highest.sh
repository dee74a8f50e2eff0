#!/bin/bash
# wav-decoder and node-wav: the lowest sample of a file of 24 bits, where a recording is cut off below, is read as the
# highest.
#
# version: wav-decoder 1.3.0 and node-wav 0.0.2 (npm)
# source: npm registry; README of wav-decoder: "promise-based wav decoder", with an option symmetric "decode to
#   symmetrical values"; of node-wav: "High performance WAV decoder and encoder". Samples of a WAV file of 24 bits are
#   whole numbers of two's complement.
# expectation: -8388608 is -1, as -32768 of 16 bits is, and the sample beside it, -8388607, is almost that.
# behaviour: the three bytes count as negative if they are greater than 0x800000 in place of not less. So 0x800000
#   alone is 8388608 and, divided by the highest, 1.0000001. A recording that is saturated below jumps from one end to
#   the other, and node-wav does not read the -1 that it has written.
# seen: "16 bits: wav-decoder -0.5 -1 1, node-wav -0.5 -1 1", "24 bits: wav-decoder -0.5 -0.9999999 1.0000001 1,
#   symmetric -0.5 -0.9999999 1 0.9999999, node-wav -0.5 -0.9999999 1.0000001 1", "-1 written and read by node-wav: 16
#   bits -1, 24 bits 1.0000001", "by hand: -0.5 -0.9999999 -1 0.9999999"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" wav-decoder@1.3.0 node-wav@0.0.2 >/dev/null
cd "$work"
cat >samples.cjs <<'END'
const decoder = require('wav-decoder'), wav = require('node-wav')
function file(bits, samples) {
  const bytes = bits / 8, length = samples.length * bytes, data = Buffer.alloc(44 + length)
  data.write('RIFF')
  data.writeUInt32LE(36 + length, 4)
  data.write('WAVEfmt ', 8)
  data.writeUInt32LE(16, 16)
  data.writeUInt16LE(1, 20)                   // whole numbers
  data.writeUInt16LE(1, 22)                   // one channel
  data.writeUInt32LE(1000, 24)                // samples per second
  data.writeUInt32LE(1000 * bytes, 28)
  data.writeUInt16LE(bytes, 32)
  data.writeUInt16LE(bits, 34)
  data.write('data', 36)
  data.writeUInt32LE(length, 40)
  samples.forEach((sample, i) => data.writeIntLE(sample, 44 + i * bytes, bytes))
  return data
}
const words = ({ channelData: [samples] }) => Array.from(samples, x => Number(x.toFixed(7))).join(' ')
const short = file(16, [-16384, -32768, 32767]), long = file(24, [-4194304, -8388607, -8388608, 8388607])
console.log(`16 bits: wav-decoder ${words(decoder.decode.sync(short))}, node-wav ${words(wav.decode(short))}`)
console.log(`24 bits: wav-decoder ${words(decoder.decode.sync(long))},`,
  `symmetric ${words(decoder.decode.sync(long, { symmetric: true }))}, node-wav ${words(wav.decode(long))}`)
const again = bitDepth => words(wav.decode(wav.encode([Float32Array.of(-1)], { sampleRate: 1000, bitDepth })))
console.log(`-1 written and read by node-wav: 16 bits ${again(16)}, 24 bits ${again(24)}`)
console.log('by hand:',
  words({ channelData: [[0, 1, 2, 3].map(i => long.readIntLE(44 + 3 * i, 3) / 8388608)] }))
END
node samples.cjs | tee out
grep -qx '16 bits: wav-decoder -0.5 -1 1, node-wav -0.5 -1 1' out &&
  grep -q '^24 bits: wav-decoder -0.5 -0.9999999 1.0000001 1, symmetric -0.5 -0.9999999 1 0.9999999, node-wav' out &&
  grep -q 'node-wav -0.5 -0.9999999 1.0000001 1$' out &&
  grep -qx -- '-1 written and read by node-wav: 16 bits -1, 24 bits 1.0000001' out &&
  grep -qx 'by hand: -0.5 -0.9999999 -1 0.9999999' out || { echo 'changed'; exit 1; }
