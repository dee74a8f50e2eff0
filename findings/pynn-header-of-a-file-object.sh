#!/bin/bash
# PyNN: a list of connections whose header says "delay", "weight" is read with both exchanged if the file is handed over
# as an object, and rightly by its name.
#
# version: PyNN 0.10.1 (Debian python3-pynn 0.10.1-2), its mock backend, with lazyarray 0.5.0 and neo 0.11.1
# source: Debian 12; PyNN's documentation of FromFileConnector: "either an open file object or the filename of a file
#   containing a list of connections", "Column headers, if included in the file, must be specified using a list"
# expectation: the same file has the same header, whoever opens it.
# behaviour: StandardTextFile(name) opens in its default mode 'rb'; then the first character of a line is a number and
#   never equal to "#", so there is no header, and the columns are taken for weight and delay. Of a list with U before
#   weight, as PyNN saves it, U becomes the weight. No word is said; the numbers are valid, only others.
# seen: "by name: weights 0.25 0.5, delays 1.5 2", "as StandardTextFile: weights 1.5 2, delays 0.25 0.5"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-pynn=0.10.1-2 python3-lazyarray=0.5.0-1 python3-neo=0.11.1-1 python3-quantities=0.13.0-2 \
  python3-numpy=1:1.24.2-1+deb12u1 python3-packaging python3-pkg-resources libblas3 liblapack3 libgfortran5 \
  libquadmath0 python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g \
  libbz2-1.0 liblzma5 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >connections.py <<'END_OF_SCRIPT'
import sys, types
sys.modules['scipy'] = types.ModuleType('scipy')     # asked for whether an array is sparse; none is here
sys.modules['scipy'].sparse = types.SimpleNamespace(issparse=lambda array: False)
import pyNN, pyNN.mock as sim
from pyNN.recording.files import StandardTextFile
print('PyNN', pyNN.__version__)
sim.setup()
with open('connections.txt', 'w') as file:
    file.write('# columns = ["i", "j", "delay", "weight"]\n0 1 1.5 0.25\n1 0 2 0.5\n')
one, other = sim.Population(2, sim.IF_cond_exp()), sim.Population(2, sim.IF_cond_exp())
for name, file in ('by name', 'connections.txt'), ('as StandardTextFile', StandardTextFile('connections.txt')):
    read = sim.Projection(one, other, sim.FromFileConnector(file), sim.StaticSynapse())
    weights, delays = zip(*sorted(c[2:] for c in read.get(['weight', 'delay'], format='list')))
    print(f'{name}: weights {weights[0]:g} {weights[1]:g}, delays {delays[0]:g} {delays[1]:g}')
END_OF_SCRIPT
usr/bin/python3.11 -W ignore connections.py | tee out
grep -qx 'by name: weights 0.25 0.5, delays 1.5 2' out &&
  grep -qx 'as StandardTextFile: weights 1.5 2, delays 0.25 0.5' out || { echo 'changed'; exit 1; }
