#!/bin/bash
# Standard input into a file, if that has other contents, and as a whole. What cannot be written is left: the programs will
# say so. Usage: COMMAND | src/keep.sh FILE
text=$(cat; echo .)
[ -f "$1" ] && [ "$(cat "$1"; echo .)" = "$text" ] && exit
mkdir -p "${1%/*}" 2>/dev/null
{ printf '%s' "${text%.}" >"$1.$$.new" && mv "$1.$$.new" "$1"; } 2>/dev/null || rm -f "$1.$$.new"
