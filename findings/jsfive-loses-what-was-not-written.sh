#!/bin/bash
# jsfive: elements of an HDF5 array that were never written, and read as the fill value, are missing: a sum skips them;
# and of an array of which no chunk was written the shape is 6 and the values are none.
#
# version: jsfive 0.4.2 (npm), reading a file of HDF5 1.10.8 (Debian libhdf5-dev 1.10.8+repack1-1)
# source: npm registry; HDF5's reference of H5Pset_fill_value and H5Dread: what was not written reads as the fill value,
#   0 if none is set; jsfive's README has a list "Limitations" in which fill values do not occur
# expectation: six numbers, as h5dump prints and h5wasm reads; or an error.
# behaviour: the file holds only chunks that were written, and jsfive fills the others with nothing. A program that
#   makes its array first and writes part of it, or relies on zeros, is read with holes, which JavaScript's sums skip.
# seen: "part: shape 6, values ,,,,8,9, sum 17; none: shape 6, 0 values"
set -eu
version=1.10.8+repack1-1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" jsfive@0.4.2 >/dev/null
cd "$work"
libraries=$(apt-cache depends --recurse --no-{recommends,suggests,conflicts,breaks,replaces,enhances} libhdf5-103-1 |
  grep '^lib' | grep -vE '^(libc6|libhdf5.*)$' | sort -u)
apt-get download -qq "libhdf5-dev=$version" "libhdf5-103-1=$version" "libhdf5-hl-100=$version" \
  "hdf5-tools=$version" $libraries >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
cat >write.c <<'END'
#include <hdf5.h>
static hid_t array(hid_t file, const char *name, hid_t space, hid_t chunks)
{
  return H5Dcreate2(file, name, H5T_IEEE_F64LE, space, H5P_DEFAULT, chunks, H5P_DEFAULT);
}
int main(void)
{
  const hsize_t six = 6, two = 2, four = 4;
  const double last[] = {8, 9}, fill = 7;
  hid_t file = H5Fcreate("data.h5", H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT), chunks = H5Pcreate(H5P_DATASET_CREATE);
  hid_t space = H5Screate_simple(1, &six, NULL), memory = H5Screate_simple(1, &two, NULL);
  H5Pset_chunk(chunks, 1, &two);
  H5Pset_fill_value(chunks, H5T_NATIVE_DOUBLE, &fill);
  array(file, "none", space, chunks);
  hid_t part = array(file, "part", space, chunks);
  H5Sselect_hyperslab(space, H5S_SELECT_SET, &four, NULL, &two, NULL);
  H5Dwrite(part, H5T_NATIVE_DOUBLE, memory, space, H5P_DEFAULT, last);
  return H5Fclose(file) < 0;
}
END
gcc -Iusr/include/hdf5/serial -o write write.c "$library/libhdf5_serial.so.103" -Wl,--allow-shlib-undefined
cat >read.js <<'END'
const { File } = require('jsfive')
const bytes = require('fs').readFileSync('data.h5')
const file = new File(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), 'data.h5')
const part = file.get('part'), none = file.get('none')
console.log(`part: shape ${part.shape}, values ${part.value}, sum ${part.value.reduce((sum, x) => sum + x, 0)};` +
  ` none: shape ${none.shape}, ${none.value.length} values`)
END
(
  export LD_LIBRARY_PATH=$library:$work/lib/x86_64-linux-gnu
  ./write
  for name in part none; do usr/bin/h5dump -y -d "$name" data.h5 | grep -A 1 'DATA {' |
    sed -n "s/^ */h5dump, $name: /;2p"; done
) | tee dumped
node read.js | tee out
grep -qx 'h5dump, part: 7, 7, 7, 7, 8, 9' dumped && grep -qx 'h5dump, none: 7, 7, 7, 7, 7, 7' dumped &&
  grep -qxF 'part: shape 6, values ,,,,8,9, sum 17; none: shape 6, 0 values' out || { echo 'changed'; exit 1; }
