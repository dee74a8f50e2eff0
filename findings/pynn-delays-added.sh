#!/bin/bash
# PyNN: as an array the delay of two connections between the same neurons is the sum of both, 1 ms and 1.5 ms are 2.5.
#
# version: PyNN 0.10.1 (Debian python3-pynn 0.10.1-2), its mock backend, with lazyarray 0.5.0 and neo 0.11.1
# source: Debian 12; PyNN's documentation of Projection.get: "The array element X_ij contains the attribute value for
#   the connection from the ith neuron in the pre-synaptic Population to the jth neuron in the post-synaptic Population,
#   if a single such connection exists"; of more: "controlled by the multiple_synapses argument"
# expectation: weights add up where two connections act together, delays do not: one of the two, or an error.
# behaviour: without the argument 'sum' is what is done, for each attribute alike, so that no spike arrives when the
#   array says, also with a weight beside it. A mean of such delays, or a step chosen after them, is wrong.
# seen: "list: delays 1 1.5 2", "array: weight 0.3, delays 2.5 2", "array, first: delays 1 2"
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
import numpy, pyNN, pyNN.mock as sim
print('PyNN', pyNN.__version__)
sim.setup()
one, other = sim.Population(2, sim.IF_cond_exp()), sim.Population(2, sim.IF_cond_exp())
both = sim.Projection(one, other, sim.FromListConnector([(0, 0, 0.1, 1), (0, 0, 0.2, 1.5), (1, 1, 0.2, 2)]),
                      sim.StaticSynapse())
def words(array):
    return ' '.join(f'{x:g}' for x in array.flatten() if not numpy.isnan(x))
print('list: delays', *(f'{connection[2]:g}' for connection in both.get(['delay'], format='list')))
weights, delays = both.get(['weight', 'delay'], format='array')
print(f'array: weight {weights[0, 0]:g}, delays {words(delays)}')
print('array, first: delays', words(both.get('delay', format='array', multiple_synapses='first')))
END_OF_SCRIPT
usr/bin/python3.11 -W ignore connections.py | tee out
grep -qx 'list: delays 1 1.5 2' out && grep -qx 'array: weight 0.3, delays 2.5 2' out &&
  grep -qx 'array, first: delays 1 2' out || { echo 'changed'; exit 1; }
