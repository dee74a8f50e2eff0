#!/bin/bash
# rdata: a sequence of whole numbers that R has saved is another one: 1:10 ends at 9, 10:1 and 11:20 are empty, and of
# the 11 numbers -5:5 become 16, from -5 to 10.
#
# version: rdata 0.5 (Debian python3-rdata 0.5-3) with numpy 1.24.2; files saved by R 4.2.2
# source: Debian 12; rdata's documentation: "convert" of a vector gives "a Numpy array" of its values; R stores a
#   sequence such as 1:10 by its length, its first value and its step, in this order (compact_intseq in
#   src/main/altclasses.c)
# expectation: the same numbers as in R, as there are for c(1L, 2L, 3L).
# behaviour: the first of the three, the length, is taken for the last value, which is then left out. So most sequences
#   lose numbers, and one that begins below 1 gains some. R makes such sequences of a:b, seq_len and seq_along, thus of
#   numbers of trials and cells and of samples as indices. No warning; a table with such a column beside others of full
#   length cannot be read.
# seen: "1:10 is 1 2 3 4 5 6 7 8 9", "-5:5 is -5 -4 ... 9 10", "10:1 is", "11:20 is", "c(1L, 2L, 3L) is 1 2 3"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq python3-rdata=0.5-3 r-base-core=4.2.2.20221110-2 python3-numpy=1:1.24.2-1+deb12u1 \
  python3-pandas=1.5.3+dfsg-2 python3-pandas-lib=1.5.3+dfsg-2 python3-xarray=2023.01.0-1.1 python3-dateutil \
  python3-six \
  python3-tz python3-packaging python3-pkg-resources libblas3 liblapack3 libgfortran5 libquadmath0 \
  python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libexpat1 libffi8 libssl3 zlib1g libbz2-1.0 liblzma5 \
  libuuid1 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
cat >save.R <<'END'
sequences <- list("1:10" = 1:10, "-5:5" = -5:5, "10:1" = 10:1, "11:20" = 11:20, "seq_len(3)" = seq_len(3),
                  "c(1L, 2L, 3L)" = c(1L, 2L, 3L))
save(sequences, file = "sequences.rda")
END
R_HOME=$work/usr/lib/R EDITOR=vi PAGER=cat LD_LIBRARY_PATH=$work/usr/lib/R/lib \
  "$work/usr/lib/R/bin/exec/R" --vanilla --slave -f save.R 2>messages
library=$work/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$library:$library/blas:$library/lapack:$work/lib/x86_64-linux-gnu
export PYTHONHOME=$work/usr PYTHONPATH=$work/usr/lib/python3/dist-packages
cat >read.py <<'END'
import rdata
for name, values in rdata.conversion.convert(rdata.parser.parse_file('sequences.rda'))['sequences'].items():
    print(name, 'is', *values)
END
usr/bin/python3.11 -W ignore read.py | tee out
grep -qx '1:10 is 1 2 3 4 5 6 7 8 9' out &&
  grep -qx -e '-5:5 is -5 -4 -3 -2 -1 0 1 2 3 4 5 6 7 8 9 10' out && grep -qx '10:1 is' out &&
  grep -qx '11:20 is' out && grep -qx 'seq_len(3) is 1 2' out && grep -qx 'c(1L, 2L, 3L) is 1 2 3' out ||
  { echo 'changed'; exit 1; }
