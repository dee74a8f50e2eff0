#!/bin/bash
# netCDF: ncgen writes another number for one that its variable cannot hold: 40000 in a short is -25536, 256 in an
# unsigned byte 0, and 3.7 in an int 3, with status 0 and without a word.
#
# version: netCDF 4.9.0 (Debian netcdf-bin 1:4.9.0-3+b1)
# source: Debian 12; ncgen's manual page: "Shorts can hold values between -32768 and 32767"; "The types of constants
#   need not match the type declared for a variable; coercions are done to convert integers to floating point, for
#   example"
# expectation: an error or a warning, as the library that ncgen uses gives NC_ERANGE, "Numeric conversion not
#   representable", to a program that writes the int 40000 into the same short.
# behaviour: the number is reduced modulo the range of the type. A number of a row or a time in ms beyond 32767 becomes
#   a negative one, and ncdump shows it as if it had been meant.
# seen: "short -25536, unsigned byte 0, int 3, status 0, said nothing;
#   nc_put_var_int: Numeric conversion not representable"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
libraries=$(apt-cache depends --recurse --no-{recommends,suggests,conflicts,breaks,replaces,enhances} netcdf-bin |
  grep '^lib' | grep -vE '^libc6$' | sort -u)
apt-get download -qq netcdf-bin=1:4.9.0-3+b1 libnetcdf-dev=1:4.9.0-3+b1 $libraries >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
cat >data.cdl <<'END'
netcdf data { variables: short s; ubyte u; int i; data: s = 40000; u = 256; i = 3.7; }
END
cat >put.c <<'END'
#include <netcdf.h>
#include <stdio.h>
int main(void)
{
  int file, variable, value = 40000;
  if (nc_open("data.nc", NC_WRITE, &file) || nc_inq_varid(file, "s", &variable))
    return 1;
  printf("%s\n", nc_strerror(nc_put_var_int(file, variable, &value)));
  return nc_close(file);
}
END
gcc -Iusr/include -o put put.c "$library/libnetcdf.so.19" -Wl,--allow-shlib-undefined
export LD_LIBRARY_PATH=$library:$work/lib/x86_64-linux-gnu PATH=$work/usr/bin:$PATH
status=0
ncgen -k nc4 -o data.nc data.cdl >said 2>&1 || status=$?
of() { ncdump data.nc | sed -n "s/^ $1 = \(.*\) ;/\1/p"; }
[ -s said ] || echo nothing >said
echo "short $(of s), unsigned byte $(of u), int $(of i), status $status, said $(cat said);" \
  "nc_put_var_int: $(./put | sed 's/.*: //')" | tee out
grep -q '^short -25536, unsigned byte 0, int 3, status 0, said nothing; nc_put_var_int: ' out &&
  grep -q ': Numeric conversion not representable$' out || { echo 'changed'; exit 1; }
