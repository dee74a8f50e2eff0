#!/bin/bash
# PyNN: of a list of connections those to a neuron that does not exist are left out without a word; those from one are
# an error.
#
# version: PyNN 0.10.1 (Debian python3-pynn 0.10.1-2), its mock backend, with lazyarray 0.5.0 and neo 0.11.1
# source: Debian 12; PyNN's documentation of FromListConnector: "pre_idx is the index (i.e. order in the Population, not
#   the ID) of the presynaptic neuron, post_idx is the index of the postsynaptic neuron"
# expectation: "source index out of range", which is what the other column says, in both columns.
# behaviour: the targets are cut down to those that the process holds, which is meant for several processes, and so
#   loses those that none holds. Of a list that counts from 1 the last target has no input, and of one with the columns
#   exchanged, from 100 neurons to 10, nine tenths are missing.
# seen: "targets from 0: 3 of 3 connections", "targets from 1: 2 of 3 connections", "columns exchanged: 10 of 100
#   connections", "source beyond: source index out of range"
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
print('PyNN', pyNN.__version__)
sim.setup()
def connect(name, sizes, pairs):
    one, other = (sim.Population(size, sim.IF_cond_exp()) for size in sizes)
    connector = sim.FromListConnector([(source, target, 0.1, 1.0) for source, target in pairs])
    try:
        print(f'{name}: {len(sim.Projection(one, other, connector, sim.StaticSynapse()))} of {len(pairs)} connections')
    except Exception as error:
        print(f'{name}: {error}')
connect('targets from 0', (3, 3), [(0, 0), (1, 1), (2, 2)])
connect('targets from 1', (3, 3), [(0, 1), (1, 2), (2, 3)])
connect('columns exchanged', (100, 10), [(source // 10, source) for source in range(100)])
connect('source beyond', (3, 3), [(3, 0)])
END_OF_SCRIPT
usr/bin/python3.11 -W ignore connections.py | tee out
grep -qx 'targets from 0: 3 of 3 connections' out && grep -qx 'targets from 1: 2 of 3 connections' out &&
  grep -qx 'columns exchanged: 10 of 100 connections' out &&
  grep -qx 'source beyond: source index out of range' out || { echo 'changed'; exit 1; }
