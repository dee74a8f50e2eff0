#!/bin/bash
# gnuplot: a string with an exponent is read as a number only if it has a decimal point.
#
# version: gnuplot 5.4 patchlevel 4 (Debian gnuplot-nox 5.4.4+dfsg1-2+b2)
# source: Debian 12; gnuplot manual, "Expressions", "string constants, string variables, and string functions":
#   strings are converted to their numeric value where a number is needed
# behaviour: "2.5e-3" + 0 is 0.0025, but "1e-4" + 0 is an error, "Trailing characters after numeric expression",
#   although 1e-4 is what sprintf with %g writes, and is read as a number from a data file and in a script. gnuplot 6.0
#   (Debian 13) warns and takes it for 1.
# seen: "2.5e-3: 0.0025", "1.0e-4: 0.0001", "1e-4: error"
set -eu
version=5.4.4+dfsg1-2+b2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "gnuplot-nox=$version" >/dev/null
dpkg -x gnuplot-nox_*.deb .
gnuplot=$(find "$work" -type f -name 'gnuplot*' -perm -u+x -path '*/bin/*' | head -n 1)
"$gnuplot" --version
for number in 2.5e-3 1.0e-4 1e-4; do
  echo "set print '-'; print sprintf('%g', '$number' + 0)" >script.gp
  echo "$number: $("$gnuplot" -d script.gp 2>said || echo error)"
done | tee out
grep -q 'Trailing characters after numeric expression' said || { echo 'changed: no complaint'; exit 1; }
diff out - <<'END' || { echo 'changed: other numbers are read'; exit 1; }
2.5e-3: 0.0025
1.0e-4: 0.0001
1e-4: error
END
