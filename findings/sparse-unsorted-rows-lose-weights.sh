#!/bin/bash
# sparse: a row whose columns are stored out of order loses its weights when it is taken out: of 2 0 1 3 come 0 0 0 0, and
# the 2, looked for by its row and column, is 0. The whole matrix and the sum of the row are right.
#
# version: sparse 0.13.0 (Debian python3-sparse 0.13.0-1) with scipy 1.10.1, numpy 1.24.2 and numba 0.56.4
# source: Debian 12; documentation of sparse.GCXS: "For arrays with ndim == 2, GCXS is the same CSR/CSC", with nothing on
#   the order of columns; scipy's CSR need not be in order (has_sorted_indices), and its own product of two is not
# expectation: g[0] is the first row of the matrix, as scipy has it and as sparse.COO, made of the same, gives it.
# behaviour: GCXS takes scipy's arrays as they are, and indexing searches a row as if it were sorted. So the first row of
#   the square of an ordinary matrix is wrong as well. Known as issue 602 of pydata/sparse; Debian 12 has it.
# seen: "first row: scipy 2 0 1 3, COO 2 0 1 3, GCXS 0 0 0 0", "whole: 2 0 1 3, sum of the row 6, element 0: 0 of 2",
#   "product: scipy 7 10, GCXS 0 0"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
libraries=$(apt-cache depends --recurse --no-{recommends,suggests,conflicts,breaks,replaces,enhances} libllvm14 |
  grep '^lib' | grep -vE '^libc6$' | sort -u)
apt-get download -qq python3-sparse=0.13.0-1 python3-numba=0.56.4+dfsg-2 python3-llvmlite=0.39.1-2 \
  python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 python3-decorator python3-pkg-resources python3-packaging \
  libgomp1 libblas3 liblapack3 libgfortran5 libquadmath0 liblbfgsb0 $libraries \
  python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libssl3 libbz2-1.0 libsqlite3-0 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
export NUMBA_CACHE_DIR=$work/numba
cat >rows.py <<'END_OF_SCRIPT'
import numpy, scipy.sparse, sparse
print('sparse', sparse.__version__)
def words(array):
    return ' '.join(f'{x:g}' for x in numpy.asarray(array).ravel())
# one row of weights 3, 2 and 1 in the columns 3, 0 and 2, and a second with 4 in column 1
matrix = scipy.sparse.csr_matrix((numpy.array([3., 2, 1, 4]), numpy.array([3, 0, 2, 1]), numpy.array([0, 3, 4])),
                                 shape=(2, 4))
coo, gcxs = sparse.COO.from_scipy_sparse(matrix), sparse.GCXS.from_scipy_sparse(matrix)
print(f'first row: scipy {words(matrix[0].toarray())}, COO {words(coo[0].todense())}, GCXS {words(gcxs[0].todense())}')
print(f'whole: {words(gcxs.todense()[0])}, sum of the row {gcxs.sum(axis=1).todense()[0]:g}, '
      f'element 0: {gcxs[0, 0]:g} of {matrix[0, 0]:g}')
square = scipy.sparse.csr_matrix(numpy.array([[1., 2], [3, 4]]))
square = square @ square
print(f'product: scipy {words(square[0].toarray())}, GCXS',
      words(sparse.GCXS.from_scipy_sparse(square)[0].todense()))
END_OF_SCRIPT
usr/bin/python3.11 -W ignore rows.py | tee out
grep -qx 'first row: scipy 2 0 1 3, COO 2 0 1 3, GCXS 0 0 0 0' out &&
  grep -qx 'whole: 2 0 1 3, sum of the row 6, element 0: 0 of 2' out &&
  grep -qx 'product: scipy 7 10, GCXS 0 0' out || { echo 'changed'; exit 1; }
