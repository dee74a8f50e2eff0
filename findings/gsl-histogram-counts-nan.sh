#!/bin/bash
# GSL: a histogram counts what is not a number in its first bin, and calls it a success.
#
# version: GSL 2.7.1 (Debian libgsl27 2.7.1+dfsg-5+deb12u1)
# source: Debian 12; GSL manual, "Updating and accessing histogram elements": "If x lies in the valid range of the
#   histogram then the function returns zero to indicate success. If x is less than the lower limit of the histogram
#   then the function returns GSL_EDOM, and none of bins are modified. Similarly, if the value of x is greater than or
#   equal to the upper limit"
# expectation: NaN is in no range, so it is refused like a value outside, and the sum of the bins is the number of
#   values that are in the range.
# behaviour: gsl_histogram_increment(h, NAN) returns zero and adds one to bin 0; gsl_histogram2d_increment does so in
#   both directions. The interval of a neuron with one spike, say, becomes the shortest interval of all.
# seen: "NaN: status 0, first bin 1, sum 1"
set -eu
version=2.7.1+dfsg-5+deb12u1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "libgsl27=$version" "libgsl-dev=$version" "libgslcblas0=$version" >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
cat >bins.c <<'END'
#include <gsl/gsl_histogram.h>
#include <gsl/gsl_histogram2d.h>
#include <math.h>
#include <stdio.h>

int main(void)
{
  const struct { const char *name; double x; } value[] = {{"NaN", NAN}, {"-1", -1}, {"4", 4}, {"3.5", 3.5}};
  gsl_histogram *h = gsl_histogram_alloc(4);
  for (int i = 0; i < 4; i++) {
    gsl_histogram_set_ranges_uniform(h, 0, 4);   /* and all bins to zero */
    int status = gsl_histogram_increment(h, value[i].x);
    printf("%s: status %d, first bin %g, sum %g\n", value[i].name, status, gsl_histogram_get(h, 0),
           gsl_histogram_sum(h));
  }
  gsl_histogram2d *plane = gsl_histogram2d_alloc(4, 4);
  gsl_histogram2d_set_ranges_uniform(plane, 0, 4, 0, 4);
  int status = gsl_histogram2d_increment(plane, NAN, NAN);
  printf("two dimensions, NaN: status %d, first bin %g\n", status, gsl_histogram2d_get(plane, 0, 0));
  return 0;
}
END
gcc -Iusr/include -o bins bins.c -L"$library" -lgsl -lgslcblas -lm
LD_LIBRARY_PATH=$library ./bins | tee out
grep -qx 'NaN: status 0, first bin 1, sum 1' out || { echo 'changed'; exit 1; }
