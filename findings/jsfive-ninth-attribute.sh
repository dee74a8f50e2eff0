#!/bin/bash
# jsfive: from the ninth attribute on an object has no attributes at all, the first eight included, without a word.
#
# version: jsfive 0.4.2, h5wasm 0.10.3 (npm)
# source: jsfive's README: "A pure javascript HDF5 file reader", "Not all features of HDF5 are supported", whose
#   "Limitations" name types of numbers and sizes of files, and which recommends h5wasm for writing; HDF5 stores up to
#   eight attributes in the object itself and more of them beside it, in objects of the newer form (h5wasm, netCDF-4)
# expectation: attributes that cannot be read are an error, as compound types are, or the eight that were there stay.
# behaviour: attrs is an empty object, of arrays and of groups. A reader that looks for the unit or the sampling rate
#   finds none and takes its default, in files in which the writer noted most.
# seen: "8 attributes: h5wasm reads 8, jsfive 8", "9 attributes: h5wasm reads 9, jsfive 0"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" jsfive@0.4.2 h5wasm@0.10.3 >/dev/null
cat >attributes.mjs <<'END_OF_SCRIPT'
import h5wasm from 'h5wasm/node';
import * as jsfive from 'jsfive';
import { readFileSync } from 'fs';
await h5wasm.ready;
for (const count of [8, 9]) {
  let file = new h5wasm.File('attributes.h5', 'w');
  const times = file.create_dataset({ name: 'times', data: [0.5, 1.5] });
  times.create_attribute('unit', 's');
  for (let i = 1; i < count; i++)
    times.create_attribute('note' + i, 'text');
  file.close();
  file = new h5wasm.File('attributes.h5', 'r');
  const all = Object.keys(file.get('times').attrs).length;
  file.close();
  const bytes = readFileSync('attributes.h5');
  const read = new jsfive.File(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)).get('times');
  console.log(`${count} attributes: h5wasm reads ${all}, jsfive ${Object.keys(read.attrs).length}`);
  console.log(`values by jsfive: ${read.value}, unit: ${read.attrs.unit}`);
}
END_OF_SCRIPT
node attributes.mjs | tee out
grep -qx '8 attributes: h5wasm reads 8, jsfive 8' out && grep -qx '9 attributes: h5wasm reads 9, jsfive 0' out ||
  { echo 'changed'; exit 1; }
