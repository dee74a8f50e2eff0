#!/bin/bash
# h5wasm: an array whose compression h5wasm does not know is read all the same, as what happens to lie in memory: value
# returns as many numbers as the array has, and no error.
#
# version: h5wasm 0.10.3 (npm); the file is written by h5py 3.7.0 (Debian python3-h5py 3.7.0-8) with its own lzf
# source: h5wasm's README, "Plugins": "To use additional compression filters (such as Blosc, BZip2, LZF, or Zstd) that
#   are not built into the core HDF5 library, you can add the h5wasm-plugins package"
# expectation: without that package value throws, as it does for a type that h5wasm does not know (Float16), and as h5py
#   and jsfive do for a filter that they do not have.
# behaviour: H5Dread fails, and nobody asks whether it did: the buffer that was to be filled is handed out as it is.
#   HDF5's own messages go to standard error; the program goes on and ends with status 0. h5wasm has a handler that
#   throws, Module.activate_throwing_error_handler(), which is off by default and not in the README (see also
#   usnistgov/h5wasm#79, open: lzf is read "without directly throwing an error").
# seen: "gzip: 8 numbers, as written: true", "lzf: 8 numbers, as written: false"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-h5py=3.7.0-8 python3-h5py-serial=3.7.0-8 python3-numpy=1:1.24.2-1+deb12u1 python3-six \
  libhdf5-103-1 libaec0 libsz2 liblzf1 libblas3 liblapack3 libgfortran5 >/dev/null
for package in ./*.deb; do dpkg -x "$package" system; done
lib=$work/system/usr/lib/x86_64-linux-gnu
cat >write.py <<'END_OF_SCRIPT'
import h5py
with h5py.File('rates.h5', 'w') as f:
    for compression in 'gzip', 'lzf':
        f.create_dataset(compression, data=[10.5, 20.5, 30.5, 40.5, 50.5, 60.5, 70.5, 80.5], compression=compression)
END_OF_SCRIPT
PYTHONPATH=$work/system/usr/lib/python3/dist-packages LD_LIBRARY_PATH=$lib:$lib/blas:$lib/lapack \
  /usr/bin/python3 write.py
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" h5wasm@0.10.3 >/dev/null
cat >read.mjs <<'END_OF_SCRIPT'
import h5wasm from 'h5wasm/node';
await h5wasm.ready;
const file = new h5wasm.File('rates.h5', 'r');
for (const name of ['gzip', 'lzf']) {
  const read = file.get(name).value;
  const same = read.every((x, i) => x === 10 * (i + 1) + 0.5);
  console.log(`${name}: ${read.length} numbers, as written: ${same}`);
}
file.close();
END_OF_SCRIPT
node read.mjs 2>messages | tee out
grep -m 1 'required filter' messages
grep -qx 'gzip: 8 numbers, as written: true' out && grep -qx 'lzf: 8 numbers, as written: false' out ||
  { echo 'changed'; exit 1; }
