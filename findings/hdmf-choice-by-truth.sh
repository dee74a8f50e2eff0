#!/bin/bash
# hdmf: rows chosen with an array of True and False are other rows, as long as the table is in memory: of rows 0, 1 and
# 2 the choice True, False, True gives 1, 0 and 1. In a column that is read from the file it gives 0 and 2.
#
# version: hdmf 3.5.1 (Debian python3-hdmf 3.5.1-1) with h5py 3.7.0, numpy 1.24.2 and pandas 1.5.3
# source: Debian 12; hdmf's documentation of DynamicTable.get: the key may be "int, list of ints, array, or slice
#   selecting a set of full rows in the table"; hdmf/common/table.py looks for a first element of type bool
# expectation: an array of truth values chooses as it does in numpy, h5py and pandas, and in hdmf's column of a file; or
#   an error.
# behaviour: in memory True is taken as 1 and False as 0, and the answer has as many rows as the table. A column with
#   lists does so even when read from a file, since numpy's truth value is not of type bool; a list of Python's own
#   chooses right there. table[good] after good = rates > limit is then a table of other neurons.
# seen: "in memory: rows 1 0 1, rates 10 5 10", "from the file: rates 5 20"
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
import hdmf, numpy
from hdmf.backends.hdf5 import HDF5IO
from hdmf.common import DynamicTable, get_manager
print('hdmf', hdmf.__version__)
table = DynamicTable(name='units', description='three neurons')
table.add_column(name='rate', description='in Hz')
table.add_column(name='spikes', description='times in s', index=True)
for rate, spikes in (5.0, [0.5]), (10.0, [1.5]), (20.0, [2.5]):
    table.add_row(rate=rate, spikes=spikes)
with HDF5IO('units.h5', manager=get_manager(), mode='w') as io:
    io.write(table)
chosen = numpy.array([5.0, 10.0, 20.0]) != 10
rows = table[chosen]
print('chosen:', *chosen)
print(f"in memory: rows {' '.join(map(str, rows.index))}, rates", *(f'{x:g}' for x in rows['rate']))
with HDF5IO('units.h5', manager=get_manager(), mode='r') as io:
    table = io.read()
    print('from the file: rates', *(f'{x:g}' for x in table['rate'][chosen]))
    print('from the file: spikes', *(f'{x[0]:g}' for x in table['spikes'][chosen]))
    print('from the file, chosen with a list: spikes', *(f'{x[0]:g}' for x in table['spikes'][chosen.tolist()]))
END_OF_SCRIPT
usr/bin/python3.11 -W ignore table.py | tee out
grep -qx 'chosen: True False True' out && grep -qx 'in memory: rows 1 0 1, rates 10 5 10' out &&
  grep -qx 'from the file: rates 5 20' out && grep -qx 'from the file: spikes 1.5 0.5 1.5' out &&
  grep -qx 'from the file, chosen with a list: spikes 0.5 2.5' out || { echo 'changed'; exit 1; }
