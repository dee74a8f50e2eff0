#!/bin/bash
# The digest of the sources: all files of the tree but what is made (build/) and the records of the scales (data/recorded/SCALE/).
# The tables in data/recorded itself count: the document prints them.
# In a clone these are the files that git knows; with the option -l it lists them, with a zero after each name.
set -euo pipefail
files() {
  if [ -e .git ]; then git ls-files -z; else find . -name .git -prune -o -path ./build -prune -o -type f -printf '%P\0'; fi |
    LC_ALL=C sort -z | grep -zvE '^data/(recorded/[^/]+/|commit\.txt$)'
}
if [ "${1:-}" = -l ]; then files; else files | xargs -0 sha256sum -- | sha256sum | cut -c1-64; fi
