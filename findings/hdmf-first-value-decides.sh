#!/bin/bash
# hdmf: a column that begins with a whole number is written as whole numbers: spikes at 0, 0.25 and 0.5 s come back at
# 0, 0 and 0, without a word.
#
# version: hdmf 3.5.1 (Debian python3-hdmf 3.5.1-1) with h5py 3.7.0 and numpy 1.24.2
# source: Debian 12; hdmf is the library below NWB files; its documentation of add_row: "Add a row to the table", of
#   HDF5IO.write: "Write the container to an HDF5 file"
# expectation: what numpy.array and h5py make of the same list: [0, 0.25, 0.5] is an array of 64-bit floating point.
# behaviour: the type of a list is that of its first element. A first 0 or 1 makes integers of all that follow and cuts
#   off their fractions; a first True makes every number but 0 True. In memory the column is right, and a first 0.0 is
#   all it takes to keep it. Only a NaN after a whole number is an error.
# seen: "first 0: int64, 0 0 0 1 1", "first 0.0: float64, 0 0.25 0.5 1.125 1.75"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-hdmf=3.5.1-1 python3-h5py=3.7.0-8 python3-h5py-serial=3.7.0-8 \
  python3-numpy=1:1.24.2-1+deb12u1 python3-scipy=1.10.1-2 python3-pandas python3-pandas-lib python3-dateutil python3-six \
  python3-tz python3-jsonschema python3-attr python3-pyrsistent python3-ruamel.yaml python3-ruamel.yaml.clib \
  python3-pkg-resources libhdf5-103-1 libhdf5-hl-100 libaec0 libsz2 libblas3 liblapack3 libgfortran5 libquadmath0 \
  libstdc++6 libgcc-s1 liblbfgsb0 libcurl4 libnghttp2-14 libidn2-0 librtmp1 libssh2-1 libpsl5 libgssapi-krb5-2 libkrb5-3 \
  libk5crypto3 libkrb5support0 libcom-err2 libkeyutils1 libldap-2.5-0 libsasl2-2 libunistring2 libbrotli1 libgnutls30 \
  libhogweed6 libnettle8 libgmp10 libp11-kit0 libtasn1-6 libzstd1 python3.11-minimal libpython3.11-minimal \
  libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 libuuid1 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >table.py <<'END_OF_SCRIPT'
import h5py, hdmf, numpy
from hdmf.backends.hdf5 import HDF5IO
from hdmf.common import DynamicTable, get_manager
print('hdmf', hdmf.__version__, 'numpy', numpy.array([0, 0.25, 0.5]).dtype)
for first in 0, 0.0:
    table = DynamicTable(name='units', description='two neurons')
    table.add_column(name='spikes', description='times in s', index=True)
    table.add_row(spikes=[first, 0.25, 0.5])
    table.add_row(spikes=[1.125, 1.75])
    with HDF5IO('units.h5', manager=get_manager(), mode='w') as io:
        io.write(table)
    print('in memory:', table['spikes'][1])
    with h5py.File('units.h5') as f:
        print(f"first {first}: {f['spikes'].dtype},", *(f'{x:g}' for x in f['spikes']))
END_OF_SCRIPT
usr/bin/python3.11 -W ignore table.py | tee out
grep -qx 'first 0: int64, 0 0 0 1 1' out && grep -qx 'first 0.0: float64, 0 0.25 0.5 1.125 1.75' out ||
  { echo 'changed'; exit 1; }
