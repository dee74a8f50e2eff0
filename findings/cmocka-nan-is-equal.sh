#!/bin/bash
# cmocka: assert_float_equal passes when one side is not a number, or when one is infinite and the other is not.
#
# version: cmocka 1.1.5 (Debian libcmocka0 1.1.5-2.1)
# source: Debian 12; cmocka.h, assert_float_equal: "Assert that the two given float are equal given an epsilon. The
#   function prints an error message to standard error and terminates the test by calling fail() if the float are not
#   equal (given an epsilon)."
# expectation: NaN equals nothing, and infinity is further than any epsilon from 0 and from minus infinity; a test that
#   computed NaN fails.
# behaviour: the two are taken to be equal unless their difference is greater than a bound, and a comparison with NaN
#   is false; with infinity the bound is infinite too. assert_float_not_equal fails in these cases.
# seen: "ok 2 - nan_and_one", "ok 3 - infinity_and_zero", "ok 4 - infinity_and_minus_infinity"
set -eu
version=1.1.5-2.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "libcmocka0=$version" "libcmocka-dev=$version" >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
cat >test.c <<'END'
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

static void two_and_one(void **state) { (void)state; assert_float_equal(2, 1, 0.001); }
static void nan_and_one(void **state) { (void)state; assert_float_equal(NAN, 1, 0.001); }
static void infinity_and_zero(void **state) { (void)state; assert_float_equal(INFINITY, 0, 0.001); }
static void infinity_and_minus_infinity(void **state) { (void)state; assert_float_equal(INFINITY, -INFINITY, 0.001); }

int main(void)
{
  const struct CMUnitTest tests[] = {cmocka_unit_test(two_and_one), cmocka_unit_test(nan_and_one),
    cmocka_unit_test(infinity_and_zero), cmocka_unit_test(infinity_and_minus_infinity)};
  cmocka_set_message_output(CM_OUTPUT_TAP);
  return cmocka_run_group_tests(tests, NULL, NULL);
}
END
gcc -Iusr/include -o test test.c -L"$library" -lcmocka
LD_LIBRARY_PATH=$library ./test 2>&1 | tee out || true
grep -q '^not ok 1 - two_and_one' out && grep -q '^ok 2 - nan_and_one' out && grep -q '^ok 3 - infinity_and_zero' out &&
  grep -q '^ok 4 - infinity_and_minus_infinity' out || { echo 'changed'; exit 1; }
