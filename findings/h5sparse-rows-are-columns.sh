#!/bin/bash
# h5sparse: the rows 1 and 2 of a matrix are its columns 1 and 2 if it was stored by columns: d[1:3] of a 4 x 3 matrix is
# 4 x 2 instead of 2 x 3.
#
# version: h5sparse 0.1.0 (Debian python3-h5sparse 0.1.0-6) with h5py 3.7.0, numpy 1.24.2 and scipy 1.10.1
# source: Debian 12; README of h5sparse: "Scipy sparse matrix in HDF5", with d[1:3] and d[-2:] of a csr_matrix as
#   examples, which are rows; h5sparse.Dataset.__getitem__, which takes csr and csc
# expectation: the format is how a matrix is stored, not what its elements are: the same as scipy's m[1:3] before it was
#   written, or an error, as for all that the library does not do (steps, single rows, append to csc).
# behaviour: the slice is taken along what is compressed, so for csc along the columns, while shape says 4 x 3 for both.
#   Of weights stored by columns, "the inputs of neurons 0 to 99" are their outputs.
# seen: "csr [1:3]: 2 0 3 / 0 0 0", "csc [1:3]: 1 0 / 0 3 / 0 0 / 5 6", "scipy csc [1:3]: 2 0 3 / 0 0 0",
#   "shapes: 4 3, 4 3"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-h5sparse=0.1.0-6 python3-h5py=3.7.0-8 python3-h5py-serial=3.7.0-8 \
  python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 python3-six python3-decorator \
  python3-pkg-resources libhdf5-103-1 libhdf5-hl-100 libaec0 libsz2 libblas3 liblapack3 libgfortran5 libquadmath0 \
  libstdc++6 libgcc-s1 liblbfgsb0 libcurl4 libnghttp2-14 libidn2-0 librtmp1 libssh2-1 libpsl5 libgssapi-krb5-2 libkrb5-3 \
  libk5crypto3 libkrb5support0 libcom-err2 libkeyutils1 libldap-2.5-0 libsasl2-2 libunistring2 libbrotli1 libgnutls30 \
  libhogweed6 libnettle8 libgmp10 libp11-kit0 libtasn1-6 libzstd1 python3.11-minimal libpython3.11-minimal \
  libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 libuuid1 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >rows.py <<'END_OF_SCRIPT'
import h5sparse, numpy, scipy.sparse
weights = numpy.array([[0.0, 1, 0], [2, 0, 3], [0, 0, 0], [4, 5, 6]])
def words(matrix):
    return ' / '.join(' '.join(f'{x:g}' for x in row) for row in matrix.toarray())
shapes = []
with h5sparse.File('weights.h5', 'w') as file:
    for name, kind in ('csr', scipy.sparse.csr_matrix), ('csc', scipy.sparse.csc_matrix):
        file.create_dataset(name, data=kind(weights))
        print(f'{name} [1:3]:', words(file[name][1:3]))
        shapes.append(' '.join(map(str, file[name].shape)))
print('scipy csc [1:3]:', words(scipy.sparse.csc_matrix(weights)[1:3]))
print('shapes:', ', '.join(shapes))
END_OF_SCRIPT
usr/bin/python3.11 -W ignore rows.py | tee out
grep -qx 'csr \[1:3\]: 2 0 3 / 0 0 0' out && grep -qx 'csc \[1:3\]: 1 0 / 0 3 / 0 0 / 5 6' out &&
  grep -qx 'scipy csc \[1:3\]: 2 0 3 / 0 0 0' out && grep -qx 'shapes: 4 3, 4 3' out || { echo 'changed'; exit 1; }
