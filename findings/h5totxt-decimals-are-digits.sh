#!/bin/bash
# h5utils: h5totxt with three digits after the decimal point writes 3600.123 and 3600.987 as 3.6e+03, and with one digit
# 84 as 8e+01: the digits are counted from the first of the number.
#
# version: h5utils 1.13.2 (Debian h5utils 1.13.2-1) with HDF5 1.10.8
# source: Debian 12; manual page of h5totxt on the option -.: "Output numdigits digits after the decimal point (defaults
#   to 16)."; h5totxt -h: "output <n> decimal places"
# expectation: 3600.123, 3600.987 and 84.0; and with the 16 of the default, 0.1 + 0.2 as it is stored.
# behaviour: they are significant digits, those before the point among them. Spike times of a minute to the millisecond
#   fall together after the first ten seconds. The default is one digit short of what a double needs, so a number
#   written by it may come back as its neighbour.
# seen: "-. 3: 3.6e+03 3.6e+03", "-. 1: 8e+01", "default: 0.3, written 0.30000000000000004"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
libraries=$(apt-cache depends --recurse --no-{recommends,suggests,conflicts,breaks,replaces,enhances} libhdf5-103-1 |
  grep '^lib' | grep -vE '^libc6$' | sort -u)
apt-get download -qq h5utils=1.13.2-1 $libraries >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH=$work/usr/lib/x86_64-linux-gnu:$work/lib/x86_64-linux-gnu PATH=$work/usr/bin:$PATH
printf '3600.123\n3600.987\n' | h5fromtxt times.h5
printf '84\n84\n' | h5fromtxt counts.h5
printf '0.30000000000000004\n0.30000000000000004\n' | h5fromtxt sum.h5
{
  echo "-. 3: $(h5totxt -. 3 times.h5 | paste -sd ' ')"
  echo "-. 1: $(h5totxt -. 1 counts.h5 | sed -n 1p)"
  echo "default: $(h5totxt sum.h5 | sed -n 1p), written 0.30000000000000004"
} | tee out
grep -qx -e '-. 3: 3.6e+03 3.6e+03' out && grep -qx -e '-. 1: 8e+01' out &&
  grep -qx 'default: 0.3, written 0.30000000000000004' out || { echo 'changed'; exit 1; }
