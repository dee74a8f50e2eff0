#!/bin/bash
# NCO: ncap2 says that the average of 17000 and 17000 is -15768, the example with which the manual explains that NCO
# does not do so. ncwa, from the same package, says 17000.
#
# version: NCO 5.1.4 (Debian nco 5.1.4-1+deb12u1) with netCDF 4.9.0
# source: Debian 12; NCO manual, "Automatic type conversion": "Consider the average of the two NC_SHORTs 17000s and
#   17000s [...] NCO arithmetic operators will perform automatic type conversion on integers [...] This is why type
#   conversion is limited to the operators ncap2, ncbo, nces, ncflint, ncra, and ncwa. [...] Without the type conversion
#   feature of NCO, the average would have been garbage (albeit predictable garbage near -15768s)"; and averages of
#   integers are rounded: "This is the current and hopefully final demotion algorithm"
# expectation: 17000, and the average of the integers 1, 2 and 2, which is 1.67, is 2.
# behaviour: ncap2's method avg() adds up in the type of the variable, overflows and cuts off the fraction, for bytes,
#   shorts and ints, and says nothing.
# seen: "ncap2 -15768 and 1, ncwa 17000 and 2"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
libraries=$(apt-cache depends --recurse --no-{recommends,suggests,conflicts,breaks,replaces,enhances} nco |
  grep '^lib' | grep -vE '^libc6$' | sort -u)
apt-get download -qq nco=5.1.4-1+deb12u1 netcdf-bin=1:4.9.0-3+b1 $libraries >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH=$work/usr/lib/nco:$work/usr/lib/x86_64-linux-gnu:$work/lib/x86_64-linux-gnu
export PATH=$work/usr/bin:$PATH
cat >data.cdl <<'END'
netcdf data {
  dimensions: two = 2; three = 3; variables: short s(two); int k(three);
  data: s = 17000, 17000; k = 1, 2, 2;
}
END
ncgen -o data.nc data.cdl
ncap2 -v -s 's = s.avg(); k = k.avg();' data.nc ncap2.nc
ncwa data.nc ncwa.nc
of() { ncdump "$1.nc" | sed -n "s/^ $2 = \(.*\) ;/\1/p"; }
echo "ncap2 $(of ncap2 s) and $(of ncap2 k), ncwa $(of ncwa s) and $(of ncwa k)" | tee out
grep -qx 'ncap2 -15768 and 1, ncwa 17000 and 2' out || { echo 'changed'; exit 1; }
