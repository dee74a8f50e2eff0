#!/bin/bash
# netcdfjs: three 16-bit numbers are read as four, the last one being what fills up the four bytes; with a record
# dimension each record grows by such a number.
#
# version: netcdfjs 4.0.0 (npm); the files are written by ncgen of Debian netcdf-bin 1:4.9.0-3+b1
# source: netcdfjs' README: "Read and explore NetCDF v3 files"; the netCDF classic format, "Data": variables of char,
#   byte and short are padded to the next four bytes, and the padding is no data
# expectation: as many numbers as the dimension says: counts(cell = 3) has three, as the double times(cell = 3) has.
# behaviour: the length is the padded size divided by the size of a number. The fourth, -32767, is netCDF's fill value.
#   The same length makes [1, 2, 3, -32767] of each record of counts(trial, cell), and [8, -32767] of a single number.
# seen: "cell: 3, counts: 1,2,3,-32767, times: 0.5,1.5,2.5", "trials: 1,2,3,-32767 / 4,5,6,-32767"
set -eu
version=1:4.9.0-3+b1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
libraries=$(apt-cache depends --recurse --no-{recommends,suggests,conflicts,breaks,replaces,enhances} netcdf-bin |
  grep '^lib' | grep -vE '^libc6$' | sort -u)
apt-get download -qq "netcdf-bin=$version" $libraries >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH=$work/usr/lib/x86_64-linux-gnu:$work/lib/x86_64-linux-gnu
usr/bin/ncgen -k classic -o fixed.nc - <<'END_OF_FILE'
netcdf fixed {
dimensions: cell = 3 ;
variables: short counts(cell) ; double times(cell) ;
data: counts = 1, 2, 3 ; times = 0.5, 1.5, 2.5 ;
}
END_OF_FILE
usr/bin/ncgen -k classic -o trials.nc - <<'END_OF_FILE'
netcdf trials {
dimensions: trial = UNLIMITED ; cell = 3 ;
variables: short counts(trial, cell) ; double start(trial) ;
data: counts = 1, 2, 3, 4, 5, 6 ; start = 0, 1 ;
}
END_OF_FILE
unset LD_LIBRARY_PATH
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" netcdfjs@4.0.0 >/dev/null
cat >read.mjs <<'END_OF_SCRIPT'
import { NetCDFReader } from 'netcdfjs';
import { readFileSync } from 'fs';
const fixed = new NetCDFReader(readFileSync('fixed.nc')), trials = new NetCDFReader(readFileSync('trials.nc'));
console.log(`cell: ${fixed.dimensions[0].size}, counts: ${fixed.getDataVariable('counts')},`,
  `times: ${fixed.getDataVariable('times')}`);
console.log('trials:', trials.getDataVariable('counts').join(' / '));
END_OF_SCRIPT
node read.mjs | tee out
grep -qxF 'cell: 3, counts: 1,2,3,-32767, times: 0.5,1.5,2.5' out &&
  grep -qxF 'trials: 1,2,3,-32767 / 4,5,6,-32767' out || { echo 'changed'; exit 1; }
