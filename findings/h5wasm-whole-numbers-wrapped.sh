#!/bin/bash
# h5wasm: an array of whole numbers is written as 32-bit integers, and a number that does not fit comes back as another
# one, without a word; one number with a fraction in the array, and all of them are kept.
#
# version: h5wasm 0.10.3 (npm)
# source: h5wasm's README, "Writing", above create_dataset: "shape and dtype will match input if omitted"
# expectation: a type that holds the numbers: as [3000000000.5] becomes 64-bit floating point, so does [3000000000],
#   which is the same kind of number in JavaScript; or an error, as BigInt in a plain array is one.
# behaviour: guess_dtype takes '<i' if every element is a whole number, and Int32Array cuts off the upper bits. Times
#   in microseconds wrap after 36 minutes, a count of 2^32 becomes 0; attributes are written in the same way.
# seen: "3000000000 written as <i, read as -1294967296", "3000000000,0.5 written as <d, read as 3000000000,0.5",
#   "attribute 4294967296 read as 0"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" h5wasm@0.10.3 >/dev/null
cat >write.mjs <<'END_OF_SCRIPT'
import h5wasm from 'h5wasm/node';
await h5wasm.ready;
let file = new h5wasm.File('numbers.h5', 'w');
const written = { whole: [3000000000], mixed: [3000000000, 0.5] };
for (const name in written)
  file.create_dataset({ name, data: written[name] });
file.create_attribute('count', 4294967296);
file.close();
file = new h5wasm.File('numbers.h5', 'r');
for (const name in written)
  console.log(`${written[name]} written as ${file.get(name).dtype}, read as ${[...file.get(name).value]}`);
console.log(`attribute 4294967296 read as ${file.attrs.count.value}`);
file.close();
END_OF_SCRIPT
node write.mjs | tee out
grep -qxF '3000000000 written as <i, read as -1294967296' out &&
  grep -qxF '3000000000,0.5 written as <d, read as 3000000000,0.5' out &&
  grep -qxF 'attribute 4294967296 read as 0' out || { echo 'changed'; exit 1; }
