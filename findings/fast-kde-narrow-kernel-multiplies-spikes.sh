#!/bin/bash
# fast-kde: the density of three spikes in an hour, smoothed with a kernel of 1 s, has a mass of 2.8 in place of 1,
# and one of 28 with a kernel of 0.1 s. No warning.
#
# version: fast-kde 0.2.2 (npm)
# source: npm registry; README: "accurate, linear-time O(N + K) estimation"; bandwidth is "The kernel bandwidth
#   (standard deviation) to use", bins "The number of bins to use for the internal grid. The default is 512 bins";
#   grid() has "the total probability mass in each bin". Nothing on a least bandwidth.
# expectation: a mass of 1 for any bandwidth, coarse where the kernel is narrower than a bin, as the whole mass of a
#   spike in one bin would be; or an error.
# behaviour: the recursive filter that stands for the kernel divides by the standard deviation in bins, and its sum is
#   1 only if that is larger than a half. Below, the mass grows as the inverse of the bandwidth: an hour in 512 bins
#   has bins of 7 s, so that all kernels narrower than about 3 s give too high a rate. The shape looks right.
# seen: "bandwidth 10 s, 1.42 bins: mass 1.000", "bandwidth 2 s, 0.28 bins: mass 1.411", "bandwidth 1 s, 0.14 bins:
#   mass 2.810", "bandwidth 0.1 s, 0.01 bins: mass 28.097", "bandwidth 1 s, 20000 bins: mass 1.000", and for all of
#   them "by hand 1.000"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" fast-kde@0.2.2 >/dev/null
cd "$work"
cat >density.mjs <<'END'
import { density1d } from 'fast-kde'
const spikes = [100, 1000, 3000], extent = [0, 3600]        // in seconds
function mass(bandwidth, bins) {
  const points = [...density1d(spikes, { bandwidth, extent, bins }).points()]
  const width = points[1].x - points[0].x
  return { width, sum: points.reduce((sum, point) => sum + point.y, 0) * width }
}
function exact(bandwidth) {                 // the same integral of a sum of normal densities, in steps of a tenth
  const step = bandwidth / 10
  let sum = 0
  for (const spike of spikes)
    for (let x = -6 * bandwidth; x <= 6 * bandwidth; x += step)
      if (spike + x >= extent[0] && spike + x <= extent[1])
        sum += Math.exp(-x * x / (2 * bandwidth * bandwidth)) / (bandwidth * Math.sqrt(2 * Math.PI)) * step
  return sum / spikes.length
}
for (const bandwidth of [10, 2, 1, 0.1]) {
  const { width, sum } = mass(bandwidth)
  console.log(`bandwidth ${bandwidth} s, ${(bandwidth / width).toFixed(2)} bins: mass ${sum.toFixed(3)},`,
    `by hand ${exact(bandwidth).toFixed(3)}`)
}
console.log(`bandwidth 1 s, 20000 bins: mass ${mass(1, 20000).sum.toFixed(3)}, by hand ${exact(1).toFixed(3)}`)
END
node density.mjs | tee out
grep -qx 'bandwidth 10 s, 1.42 bins: mass 1.000, by hand 1.000' out &&
  grep -qx 'bandwidth 2 s, 0.28 bins: mass 1.411, by hand 1.000' out &&
  grep -qx 'bandwidth 1 s, 0.14 bins: mass 2.810, by hand 1.000' out &&
  grep -qx 'bandwidth 0.1 s, 0.01 bins: mass 28.097, by hand 1.000' out &&
  grep -qx 'bandwidth 1 s, 20000 bins: mass 1.000, by hand 1.000' out || { echo 'changed'; exit 1; }
