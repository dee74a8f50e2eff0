#!/bin/bash
# GSL: one large value makes every later moving variance wrong, even below zero, long after it has left the window.
#
# version: GSL 2.7.1 (Debian libgsl27 2.7.1+dfsg-5+deb12u1)
# source: Debian 12; GSL manual, "Moving Window Statistics": the moving variance is the sample variance of the window
#   at x_i, and the moving mean its mean; no window but those with the large value contains it
# expectation: windows of three without the large value have what gsl_stats_mean and gsl_stats_variance give for them.
# behaviour: values are taken out of a running mean by subtraction, and what was rounded away stays lost. After a 1e9
#   the moving variances of 1 2 3, 2 3 4, 3 4 5 and 4 5 6 are 0, where 1 is right, and the one of 5 6 is -1.5; after
#   a 1e17 the moving mean of 5 6 is 8.5. The moving median is right. No call returns an error.
# seen: "variance at 5 6: moving below zero, of the window 0.5"
set -eu
version=2.7.1+dfsg-5+deb12u1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "libgsl27=$version" "libgsl-dev=$version" "libgslcblas0=$version" >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
cat >moving.c <<'END'
#include <gsl/gsl_movstat.h>
#include <gsl/gsl_statistics.h>
#include <math.h>
#include <stdio.h>

static double x[] = {1, 1e9, 1, 2, 3, 4, 5, 6};
enum { N = sizeof x / sizeof *x };

static void print(const char *name, const gsl_vector *y)
{
  printf("%-16s", name);
  for (int i = 0; i < N; i++)
    printf(" %9.4g", gsl_vector_get(y, i));
  puts("");
}
int main(void)
{
  gsl_vector_view view = gsl_vector_view_array(x, N);
  gsl_vector *y = gsl_vector_alloc(N), *v = gsl_vector_alloc(N);
  gsl_movstat_workspace *w = gsl_movstat_alloc(3);
  int status = gsl_movstat_variance(GSL_MOVSTAT_END_TRUNCATE, &view.vector, v, w);
  print("x", &view.vector);
  print("moving variance", v);
  status |= gsl_movstat_median(GSL_MOVSTAT_END_TRUNCATE, &view.vector, y, w);
  print("moving median", y);
  x[1] = 1e17;
  status |= gsl_movstat_mean(GSL_MOVSTAT_END_TRUNCATE, &view.vector, y, w);
  print("x", &view.vector);
  print("moving mean", y);
  double variance = gsl_vector_get(v, N - 1);
  printf("status %d; variance at 5 6: moving %s, of the window %g\n", status,
         variance < 0 ? "below zero" : "not below zero", gsl_stats_variance(x + N - 2, 1, 2));
  printf("mean at 5 6: moving %g, of the window %g\n", gsl_vector_get(y, N - 1), gsl_stats_mean(x + N - 2, 1, 2));
  return 0;
}
END
gcc -Iusr/include -o moving moving.c -L"$library" -lgsl -lgslcblas -lm
LD_LIBRARY_PATH=$library ./moving | tee out
grep -qx 'status 0; variance at 5 6: moving below zero, of the window 0.5' out &&
  grep -qx 'mean at 5 6: moving 8.5, of the window 5.5' out || { echo 'changed'; exit 1; }
