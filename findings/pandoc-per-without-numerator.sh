#!/bin/bash
# pandoc: a unit of siunitx that begins with \per loses the \per: one per second becomes one second.
#
# version: pandoc 2.17.1.1 (Debian pandoc 2.17.1.1-2~deb12u1)
# source: Debian 12; siunitx manual, "The unit interpreter": \per makes the unit that follows reciprocal, wherever it
#   stands, so \unit{\per\second} is s^-1; pandoc's reader of LaTeX takes \qty, \unit, \SI and \si of siunitx
# expectation: "5 s-1" with the -1 raised, as pandoc itself writes "mV ms-1" for \milli\volt\per\milli\second; or a
#   warning that the unit is not understood.
# behaviour: "5 s", a quantity of another kind, with no warning, with all four commands. --fail-if-warnings is content.
# seen: "5 mV s⁻¹" for the unit with a numerator, and "5 s" for the one without
set -eu
version=2.17.1.1-2~deb12u1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "pandoc=$version" "pandoc-data=$version" libffi8 libgmp10 liblua5.3-0 libyaml-0-2 zlib1g >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH=$work/usr/lib/x86_64-linux-gnu:$work/lib/x86_64-linux-gnu LC_ALL=C.UTF-8
pandoc=("$work/usr/bin/pandoc" --data-dir="$work/usr/share/pandoc/data" --fail-if-warnings -f latex -t plain)
"${pandoc[@]}" --version | head -n 1
while read -r text; do
  printf '%-40s %s\n' "$text" "$(printf '%s\n' "$text" | "${pandoc[@]}")"
done <<'END' | tee out
\qty{5}{\milli\volt\per\second}
\qty{5}{\per\second}
\SI{5}{\per\second}
5 \unit{\per\second}
5 \si{\per\second}
END
[ "$(grep -c '[^ ]*5[^⁻/]*s$' out)" = 4 ] && [ "$(grep -c '5.*mV.*s⁻¹$' out)" = 1 ] || { echo 'changed'; exit 1; }
