#!/bin/bash
# mat-for-js: of an array with three dimensions most elements are others: trial 1, cell 1 at times 1, 2, 3 is what cells
# and times of other places hold, some values are there twice and others not at all.
#
# version: mat-for-js 1.1.0 (npm), scipy 1.10.1 (Debian python3-scipy 1.10.1-2) to write the file and to read it
# source: npm registry; README of mat-for-js: "JavaScript library to load Matlab Level 5 MAT-files as JavaScript objects",
#   "Limitaions: There is no support for Object array types"; of numeric arrays only vectors are said to change shape
# expectation: element [i][j][k] in JavaScript is element (i+1, j+1, k+1) in MATLAB, as it is for two dimensions.
# behaviour: in the place of an element the third index is multiplied by the second length alone, not by the product of
#   the first two, so the last planes are never reached. With 2 trials, 2 cells and 3 times the values of the last time
#   and two others are lost. Matrices and vectors are right.
# seen: "two dimensions: [[11,12,13],[21,22,23]]", "three, trial 1: [[111,121,112],[121,112,122]]",
#   "values not found: 113 123 213 223"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-scipy=1.10.1-2 python3-numpy=1:1.24.2-1+deb12u1 python3-decorator \
  libblas3 liblapack3 libgfortran5 libquadmath0 libstdc++6 libgcc-s1 liblbfgsb0 \
  python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" mat-for-js@1.1.0 >/dev/null
library=$work/usr/lib/x86_64-linux-gnu
cat >write.py <<'END_OF_SCRIPT'
import numpy, scipy.io
trial, cell, time = numpy.meshgrid([1.0, 2.0], [1.0, 2.0], [1.0, 2.0, 3.0], indexing='ij')
cube = 100 * trial + 10 * cell + time
scipy.io.savemat('rates.mat', {'matrix': cube[0] - 100, 'cube': cube})
print('scipy, trial 1:', scipy.io.loadmat('rates.mat')['cube'][0].astype(int).tolist())
END_OF_SCRIPT
cat >read.mjs <<'END_OF_SCRIPT'
import fs from 'fs';
import { read } from 'mat-for-js';
const { matrix, cube } = read(Uint8Array.from(fs.readFileSync('rates.mat')).buffer).data;
console.log('two dimensions:', JSON.stringify(matrix));
console.log('three, trial 1:', JSON.stringify(cube[0]));
const found = cube.flat(2), lost = [];
for (const trial of [100, 200])
  for (const cell of [10, 20])
    for (const time of [1, 2, 3])
      if (!found.includes(trial + cell + time))
        lost.push(trial + cell + time);
console.log('values not found:', ...lost);
END_OF_SCRIPT
{
  LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu \
    PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages usr/bin/python3.11 -W ignore write.py
  node read.mjs
} | tee out
grep -qxF 'scipy, trial 1: [[111, 112, 113], [121, 122, 123]]' out &&
  grep -qxF 'two dimensions: [[11,12,13],[21,22,23]]' out &&
  grep -qxF 'three, trial 1: [[111,121,112],[121,112,122]]' out &&
  grep -qx 'values not found: 113 123 213 223' out || { echo 'changed'; exit 1; }
