#!/bin/bash
# zarr-js: three keys of an array's description are not read: a matrix stored by columns comes back with its numbers in
# other places, times stored with a delta filter are their differences, and where chunks lie in folders all is 0.
#
# version: zarr-js 3.3.0 (npm); zarrita 0.7.5 (npm), another reader, for comparison
# source: npm registry; README of zarr-js: "a minimal library purely for reading Zarr files in Javascript", whose "load
#   method loads the entire array"; "Other libraries exist with more features", but no word on which are missing. Zarr's
#   specification of version 2: order "C" or "F" is the layout of bytes within each chunk, filters are undone after
#   decompression, and dimension_separator "/" puts the chunk 1.0 into the file 0 of a folder 1.
# expectation: the values, as zarrita gives them; or an error, as zarr-js raises for an unknown compressor.
# behaviour: what lies in a chunk is taken by rows and undecoded, and a chunk is looked for under its name with a point
#   only. One that is not found counts as never written, which is no error but the fill value. Of 2 x 3 weights four are
#   other ones, the times 5, 7, 10, 12.5 are 5, 2, 3, 2.5, and a matrix in folders has lost every number.
# seen: "zarr-js, by columns: 11 21 12 22 13 23", "zarr-js, delta filter: 5 2 3 2.5", "zarr-js, folders: 0 0 0 0 0 0",
#   and of zarrita "11 12 13 21 22 23", "5 7 10 12.5" and "11 12 13 21 22 23"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" zarr-js@3.3.0 zarrita@0.7.5 >/dev/null
cd "$work"
cat >read.mjs <<'END'
import fs from 'fs'
import zarrjs from 'zarr-js'
import * as zarrita from 'zarrita'
import Folder from '@zarrita/storage/fs'
function write(name, description, chunks) {
  fs.mkdirSync(name)
  fs.writeFileSync(`${name}/.zarray`, JSON.stringify({
    zarr_format: 2, dtype: '<f8', compressor: null, filters: null, order: 'C', fill_value: 0, ...description }))
  for (const [key, values] of Object.entries(chunks)) {
    if (key.includes('/'))
      fs.mkdirSync(`${name}/${key.split('/')[0]}`)
    fs.writeFileSync(`${name}/${key}`, Buffer.from(Float64Array.from(values).buffer))
  }
}
function words({ shape: [rows, columns], get }) {             // by rows
  const values = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < (columns ?? 1); column++)
      values.push(columns ? get(row, column) : get(row))
  return values.join(' ')
}
const shape = [2, 3], chunks = [2, 3]
write('by rows', { shape, chunks }, { '0.0': [11, 12, 13, 21, 22, 23] })
write('by columns', { shape, chunks, order: 'F' }, { '0.0': [11, 21, 12, 22, 13, 23] })
write('delta filter', { shape: [4], chunks: [4], filters: [{ id: 'delta', dtype: '<f8' }] }, { 0: [5, 2, 3, 2.5] })
write('folders', { shape, chunks: [1, 3], dimension_separator: '/' }, { '0/0': [11, 12, 13], '1/0': [21, 22, 23] })
for (const name of ['by rows', 'by columns', 'delta filter', 'folders']) {
  const array = await new Promise((done, fail) =>
    zarrjs(fs.promises.readFile).load(name, (error, read) => error ? fail(error) : done(read)))
  console.log(`zarr-js, ${name}: ${words({ shape: array.shape, get: (...place) => array.get(...place) })}`)
  const other = await zarrita.get(await zarrita.open.v2(new Folder(name), { kind: 'array', attrs: false }))
  const get = (...place) => other.data[place.reduce((sum, index, i) => sum + index * other.stride[i], 0)]
  console.log(`zarrita, ${name}: ${words({ shape: other.shape, get })}`)
}
END
node read.mjs | tee out
grep -qx 'zarr-js, by rows: 11 12 13 21 22 23' out && grep -qx 'zarr-js, by columns: 11 21 12 22 13 23' out &&
  grep -qx 'zarr-js, delta filter: 5 2 3 2.5' out && grep -qx 'zarr-js, folders: 0 0 0 0 0 0' out &&
  grep -qx 'zarrita, by columns: 11 12 13 21 22 23' out && grep -qx 'zarrita, delta filter: 5 7 10 12.5' out &&
  grep -qx 'zarrita, folders: 11 12 13 21 22 23' out || { echo 'changed'; exit 1; }
