#!/bin/bash
# GSL: gsl_filter_gaussian says that the second derivative of a constant signal is not zero but grows with the constant.
#
# version: GSL 2.7.1 (Debian libgsl27 2.7.1+dfsg-5+deb12u1)
# source: Debian 12; GSL manual, "Gaussian Filter": "offers a convenient way of differentiating and smoothing an input
#   signal in a single pass [...] The same principle applies to higher order derivatives"; its second example takes
#   K = 61 with alpha = 3 for the orders 0, 1 and 2 and says to "look for zero crossings" of order 2
# expectation: of a signal that is 1000 everywhere the derivatives are 0, of a line of slope 2 they are 2 and 0. The
#   filter of order 0 is scaled so that it keeps a constant, whatever the window cuts off.
# behaviour: the kernels of order 1 and 2 are cut off and not scaled, and the one of order 2 does not sum to zero: far
#   from the ends, with the example's K and alpha, the constant 1000 has the second derivative -0.232. A potential that
#   rests at -70 mV curves upward all the time, and zero crossings are shifted or absent. The slope is 2 % too small.
# seen: "constant 1000: 1000, 0.000, -0.232", "line of slope 2 through 1000: 1000, 1.954, -0.232"
set -eu
version=2.7.1+dfsg-5+deb12u1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "libgsl27=$version" "libgslcblas0=$version" "libgsl-dev=$version" >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
cat >filter.c <<'END'
#include <gsl/gsl_filter.h>
#include <gsl/gsl_vector.h>
#include <math.h>
#include <stdio.h>
enum { N = 1001, K = 61, MIDDLE = N / 2 };
static double derivative(double slope, int order)
{
  gsl_vector *x = gsl_vector_alloc(N), *y = gsl_vector_alloc(N);
  gsl_filter_gaussian_workspace *w = gsl_filter_gaussian_alloc(K);
  for (int i = 0; i < N; i++)
    gsl_vector_set(x, i, 1000 + slope * (i - MIDDLE));
  int status = gsl_filter_gaussian(GSL_FILTER_END_PADVALUE, 3.0, order, x, y, w);
  double at_middle = status ? NAN : gsl_vector_get(y, MIDDLE);
  gsl_filter_gaussian_free(w);
  gsl_vector_free(x);
  gsl_vector_free(y);
  return fabs(at_middle) < 1e-9 ? 0 : at_middle;
}
int main(void)
{
  printf("constant 1000: %.0f, %.3f, %.3f\n", derivative(0, 0), derivative(0, 1), derivative(0, 2));
  printf("line of slope 2 through 1000: %.0f, %.3f, %.3f\n", derivative(2, 0), derivative(2, 1), derivative(2, 2));
  return 0;
}
END
gcc -Iusr/include -o filter filter.c -L"$library" -lgsl -lgslcblas -lm
LD_LIBRARY_PATH=$library ./filter | tee out
grep -qx 'constant 1000: 1000, 0.000, -0.232' out && grep -qx 'line of slope 2 through 1000: 1000, 1.954, -0.232' out ||
  { echo 'changed'; exit 1; }
