#!/bin/bash
# GNU make: with .DELETE_ON_ERROR a failed rule of several targets deletes good files that its recipe has not touched.
#
# version: GNU make 4.3 (Debian make 4.3-4.1)
# source: Debian 12; GNU make manual, "Special Built-in Target Names": "make will delete the target of a rule if it has
#   changed and its recipe exits with a nonzero exit status"
# expectation: a recipe that fails before it has written anything leaves all targets of a grouped rule (&:) as they were.
# behaviour: the target that make was asked for stays; the others, which have not changed either, are deleted. A
#   simulation that refuses a damaged input so costs the good results of before, all but one.
# seen: "asked for: kept; its neighbour: deleted"
set -eu
version=4.3-4.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "make=$version" >/dev/null
dpkg -x make_*.deb .
mkdir run
cd run
printf '%s\n' '.DELETE_ON_ERROR:' 'rates.tsv spikes.tsv &: input' "$(printf '\t@false')" >Makefile
echo 'good' | tee rates.tsv >spikes.tsv
touch -d '1 hour ago' rates.tsv spikes.tsv
touch input
../usr/bin/make rates.tsv >/dev/null 2>&1 && { echo 'changed: make does not fail'; exit 1; }
state() { if [ -e "$1" ]; then echo kept; else echo deleted; fi; }
echo "asked for: $(state rates.tsv); its neighbour: $(state spikes.tsv)" | tee out
grep -qx 'asked for: kept; its neighbour: deleted' out || { echo 'changed'; exit 1; }
