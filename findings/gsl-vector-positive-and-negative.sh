#!/bin/bash
# GSL: a vector of NaN is strictly positive, strictly negative and non-negative at once.
#
# version: GSL 2.7.1 (Debian libgsl27 2.7.1+dfsg-5+deb12u1)
# source: Debian 12; GSL manual, "Vector properties": gsl_vector_ispos and its kin "return 1 if all the elements of the
#   vector v are zero, strictly positive, strictly negative, or non-negative respectively, and 0 otherwise"
# expectation: NaN is neither, so the answer is 0. gsl_vector_isnull and gsl_vector_equal say so, and gsl_vector_min and
#   gsl_vector_max of such a vector are NaN.
# behaviour: the functions look for an element that is on the wrong side and find none. A program that checks that all
#   rates or time constants are positive before it takes their logarithm lets NaN pass; so does gsl_matrix_ispos.
# seen: "NaN 1: positive 1, NaN NaN: positive 1 negative 1 non-negative 1 null 0, matrix: positive 1"
set -eu
version=2.7.1+dfsg-5+deb12u1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "libgsl27=$version" "libgslcblas0=$version" "libgsl-dev=$version" >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
cat >sign.c <<'END'
#include <gsl/gsl_matrix.h>
#include <gsl/gsl_vector.h>
#include <math.h>
#include <stdio.h>
int main(void)
{
  double values[] = {NAN, 1, -1, NAN, NAN, NAN, NAN};
  gsl_vector_view mixed = gsl_vector_view_array(values, 2), wrong = gsl_vector_view_array(values + 1, 2);
  gsl_vector_view nan = gsl_vector_view_array(values + 3, 2);
  gsl_matrix_view matrix = gsl_matrix_view_array(values + 3, 2, 2);
  printf("1 -1: positive %d\n", gsl_vector_ispos(&wrong.vector));
  printf("NaN 1: positive %d, ", gsl_vector_ispos(&mixed.vector));
  printf("NaN NaN: positive %d negative %d non-negative %d null %d, ", gsl_vector_ispos(&nan.vector),
         gsl_vector_isneg(&nan.vector), gsl_vector_isnonneg(&nan.vector), gsl_vector_isnull(&nan.vector));
  printf("matrix: positive %d\n", gsl_matrix_ispos(&matrix.matrix));
  return 0;
}
END
gcc -Iusr/include -o sign sign.c -L"$library" -lgsl -lgslcblas -lm
LD_LIBRARY_PATH=$library ./sign | tee out
grep -qx '1 -1: positive 0' out &&
  grep -qx 'NaN 1: positive 1, NaN NaN: positive 1 negative 1 non-negative 1 null 0, matrix: positive 1' out ||
  { echo 'changed'; exit 1; }
