#!/bin/bash
# gnuplot: the label of a tic that a format makes ends after 49 characters, without a word.
#
# version: gnuplot 5.4 patchlevel 4 (Debian gnuplot-nox 5.4.4+dfsg1-2+b2)
# source: Debian 12; gnuplot manual, "set format", which names no limit
# behaviour: a format that makes 61 characters gives a label of 49; no warning. With a terminal that writes LaTeX what is lost is a
#   closing brace, and LaTeX fails in another line than the one at fault. A label given to "set ytics add" is whole.
# seen: "format: 49 characters of 61, label: 61 characters of 61"
set -eu
version=5.4.4+dfsg1-2+b2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "gnuplot-nox=$version" >/dev/null
dpkg -x gnuplot-nox_*.deb .
gnuplot=$(find "$work" -type f -name 'gnuplot*' -perm -u+x -path '*/bin/*' | head -n 1)
letters=$(printf 'x%.0s' {1..60})
drawn() {                    # SETTING: the longest run of a digit and letters on the axis
  printf '%s\n' 'set terminal dumb 160 12' 'unset key' 'set xtics 1' 'set yrange [0:1]' "$1" 'plot 0.5' >script.gp
  "$gnuplot" -d script.gp | grep -o '[01]x*' | awk 'length > most { most = length } END { print most }'
}
"$gnuplot" --version
echo "format: $(drawn "set ytics 1; set format y '%g$letters'") characters of 61," \
  "label: $(drawn "set ytics ('0$letters' 0, '1$letters' 1)") characters of 61" | tee out
grep -qx 'format: 49 characters of 61, label: 61 characters of 61' out || { echo 'changed: another length'; exit 1; }
