#!/bin/bash
# cmocka: a teardown of a group that fails is printed and not counted: the program ends with status 0. The setup of a
# group and the teardown of a test are counted.
#
# version: cmocka 1.1.5 (Debian libcmocka0 1.1.5-2.1)
# source: Debian 12; cmocka.h, cmocka_run_group_tests: "return 0 on success, or the number of failed tests"; fixtures
#   return 0 on success, and anything else is a failure
# expectation: a group of which the last step fails is no success, as one of which the first step fails is none.
# behaviour: cmocka_run_group_tests returns 1 for a failed setup of the group, 1 for a failed teardown of a test, and
#   0 for a failed teardown of the group, for which it prints "not ok 0" behind the plan in TAP.
# seen: "setup of the group 1, teardown of a test 1, teardown of the group 0"
set -eu
version=1.1.5-2.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "libcmocka0=$version" "libcmocka-dev=$version" >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
cat >test.c <<'END'
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

static void passes(void **state) { (void)state; assert_true(1); }
static int fails(void **state) { (void)state; return -1; }

int main(void)
{
  const struct CMUnitTest plain[] = {cmocka_unit_test(passes)};
  const struct CMUnitTest with_teardown[] = {cmocka_unit_test_teardown(passes, fails)};
  cmocka_set_message_output(CM_OUTPUT_TAP);
  int setup = cmocka_run_group_tests(plain, fails, NULL), test = cmocka_run_group_tests(with_teardown, NULL, NULL);
  int teardown = cmocka_run_group_tests(plain, NULL, fails);
  printf("setup of the group %d, teardown of a test %d, teardown of the group %d\n", setup, test, teardown);
  return 0;
}
END
gcc -Iusr/include -o test test.c -L"$library" -lcmocka
LD_LIBRARY_PATH=$library ./test 2>&1 | tee out
grep -qx 'setup of the group 1, teardown of a test 1, teardown of the group 0' out || { echo 'changed'; exit 1; }
