#!/bin/bash
# ml-sparse-matrix: an element that is multiplied by 0 stays what it is, so a mask takes nothing out of a matrix of
# weights; with the factors exchanged it does.
#
# version: ml-sparse-matrix 3.1.0 (npm)
# source: npm registry; README: "Sparse matrix library"; mul multiplies element by element, mmul is the product of
#   matrices, as in ml-matrix of the same makers
# expectation: 1 2 / 3 4 times the unit matrix, element by element, is 1 0 / 0 4 in either order.
# behaviour: only the elements that the second matrix stores are multiplied, and its zeros are not stored: weights times
#   mask are the weights, mask times weights the masked weights. A division by a 0 leaves the element, too, and gives no
#   Infinity.
# seen: "weights * mask: 1 2 / 3 4", "mask * weights: 1 0 / 0 4", "weights / mask: 1 2 / 3 4"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" ml-sparse-matrix@3.1.0 >/dev/null
cd "$work"
cat >mask.mjs <<'END'
import { SparseMatrix } from 'ml-sparse-matrix'
const words = matrix => matrix.to2DArray().map(row => row.join(' ')).join(' / ')
const weights = new SparseMatrix([[1, 2], [3, 4]])
const mask = new SparseMatrix([[1, 0], [0, 1]])
console.log(`weights * mask: ${words(weights.clone().mul(mask))}`)
console.log(`mask * weights: ${words(mask.clone().mul(weights))}`)
console.log(`weights / mask: ${words(weights.clone().div(mask))}`)
END
node mask.mjs | tee out
grep -qx 'weights \* mask: 1 2 / 3 4' out && grep -qx 'mask \* weights: 1 0 / 0 4' out &&
  grep -qx 'weights / mask: 1 2 / 3 4' out || { echo 'changed'; exit 1; }
