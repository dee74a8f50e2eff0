# Not a test: a peer of the simulator, for `make bench`. Brian2 writes C++ for the network of chapter "The cost of simulation",
# which is compiled once and run nine times for a second each. Prints the median processor time, in microseconds for a millisecond of the network,
# and the spikes of the last second.
import io, os, statistics, subprocess, sys, tempfile, warnings
sys.stderr = io.StringIO()
warnings.simplefilter('ignore')
import numpy
from brian2 import *
prefs.codegen.cpp.extra_compile_args_gcc = ['-w', '-O3', '-march=native', '-ffast-math', '-std=c++11']

for name in 'MAKEFLAGS', 'MFLAGS', 'MAKELEVEL':       # Brian2 compiles by a make of its own, with rules that this project's make has not
    os.environ.pop(name, None)
folder = tempfile.TemporaryDirectory()
set_device('cpp_standalone', directory=folder.name, build_on_run=False)
defaultclock.dt = 0.1 * ms
N, K, tau_m, tau_s = 4096, 205, 10 * ms, 3 * ms
cells = NeuronGroup(N, '''dv/dt = (-v + u + X) / tau_m : 1
                          du/dt = -u / tau_s : 1
                          X : 1''', threshold='v > 1', reset='v = 0', method='exact')
generator = numpy.random.default_rng(1)
E = numpy.arange(N) < N // 2
cells.X = numpy.sqrt(K) * numpy.where(E, 0.12, 0.08)
cells.v = generator.random(N)

post, pre, weight = [], [], []
for i in range(N):
    for first, J in ((0, 0.3 if E[i] else 2), (N // 2, -1.5 if E[i] else -2)):
        among = numpy.setdiff1d(numpy.arange(first, first + N // 2), [i])
        pre.append(numpy.sort(generator.choice(among, K, replace=False)))
        post.append(numpy.full(K, i))
        weight.append(numpy.full(K, J * 10 / numpy.sqrt(K) / 3))        # w / tau_s, tau_m = 10, tau_s = 3
synapses = Synapses(cells, cells, 'w : 1', on_pre='u_post += w')
synapses.connect(i=numpy.concatenate(pre), j=numpy.concatenate(post))
synapses.w = numpy.concatenate(weight)
synapses.delay = 0.1 * ms
monitor = SpikeMonitor(cells, record=False)
device.insert_code('before_network_run', 'clock_t started = clock();')
device.insert_code('after_network_run', 'std::ofstream("spikes") << brian::_array_spikemonitor_N[0]; std::ofstream("seconds") << double(clock() - started) / CLOCKS_PER_SEC;')
run(1000 * ms)
device.build(directory=folder.name, compile=True, run=False, debug=False)

seconds = []
for repeat in range(9):
    subprocess.run(['./main'], cwd=folder.name, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   env=dict(os.environ, OMP_NUM_THREADS='1'))
    with open(folder.name + '/seconds') as file:
        seconds.append(float(file.read()))
with open(folder.name + '/spikes') as file:
    print(1e3 * statistics.median(seconds), file.read())
