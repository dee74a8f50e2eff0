#!/bin/bash
# gnuplot: the "standard error of the mean" of "stats" is too small: the deviation is divided by N where it should be by
# N - 1. Of three values it is 18 % too small, of two 29 %. "fit" of a constant to the same values gives the right one.
#
# version: gnuplot 5.4 patchlevel 4 (Debian gnuplot-nox 5.4.4+dfsg1-2+b2)
# source: Debian 12; gnuplot manual, "stats": "STATS_mean_err - standard error of the mean value", in a list which has
#   STATS_ssd, "sample standard deviation", and STATS_stddev, "population standard deviation"
# expectation: the sample standard deviation over the root of N, as every textbook has it, and as "fit" computes it; the
#   errors of the slope and the intercept, which "stats" gives too, agree with those of "fit".
# behaviour: STATS_mean_err is STATS_stddev, that of the population, over the root of N. The error bar of a mean over
#   three seeds is drawn too short.
# seen: "10 12 17: error of the mean 1.700 by stats, 2.082 by fit, 2.082 from STATS_ssd; of the slope 0.866 and 0.866"
set -eu
version=5.4.4+dfsg1-2+b2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "gnuplot-nox=$version" >/dev/null
dpkg -x gnuplot-nox_*.deb .
gnuplot=$(find "$work" -type f -name 'gnuplot*' -perm -u+x -path '*/bin/*' | head -n 1)
printf '1 10\n2 12\n3 17\n' >data.txt
cat >script.gp <<'END'
set print '-'
set fit quiet logfile 'fit.log'
stats 'data.txt' using 2 nooutput name 'one'
stats 'data.txt' using 1:2 nooutput name 'two'
fit c 'data.txt' using 1:2 via c
fit a + b * x 'data.txt' using 1:2 via a, b
print sprintf('10 12 17: error of the mean %.3f by stats, %.3f by fit, %.3f from STATS_ssd; ' . \
  'of the slope %.3f and %.3f', one_mean_err, c_err, one_ssd / sqrt(one_records), two_slope_err, b_err)
END
"$gnuplot" --version
"$gnuplot" -d script.gp | tee out
seen='error of the mean 1.700 by stats, 2.082 by fit, 2.082 from STATS_ssd; of the slope 0.866 and 0.866'
grep -qx "10 12 17: $seen" out || { echo 'changed'; exit 1; }
