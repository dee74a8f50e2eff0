#!/bin/bash
# libconfig: a comment in the last line of a file is a syntax error if no end of line follows it.
#
# version: libconfig 1.5 (Debian libconfig9 1.5-0.4)
# source: Debian 12; libconfig manual, "Comments": "Script-style comments. All text beginning with a '#' character to
#   the end of the line is ignored. [...] C++-style comments. All text beginning with a '//' sequence to the end of the
#   line is ignored."
# expectation: the end of the file ends the last line, as it does behind a setting or a C-style comment, both of which
#   may stand there without an end of line.
# behaviour: "syntax error" in the last line, for either style. Editors that do not add an end of line by themselves
#   make such files, and nothing that can be seen in the line is wrong.
# seen: "setting read, # syntax error, // syntax error, /* read"
set -eu
version=1.5-0.4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq "libconfig9=$version" "libconfig-dev=$version" >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
library=$work/usr/lib/x86_64-linux-gnu
cat >read.c <<'END'
#include <libconfig.h>
#include <stdio.h>

int main(int count, char **file)
{
  for (int i = 1; i < count; i++) {
    config_t config;
    config_init(&config);
    int read = config_read_file(&config, file[i]);
    printf("%s %s%s", file[i], read ? "read" : config_error_text(&config), i < count - 1 ? ", " : "\n");
    config_destroy(&config);
  }
  return 0;
}
END
gcc -Iusr/include -o read read.c -L"$library" -lconfig
printf 'seed = 1;' >setting
printf 'seed = 1;\n# the first' >script
printf 'seed = 1;\n// the first' >strokes
printf 'seed = 1;\n/* the first */' >star
LD_LIBRARY_PATH=$library ./read setting script strokes star | sed 's/script/#/; s/strokes/\/\//; s/star/\/\*/' | tee out
grep -qxF 'setting read, # syntax error, // syntax error, /* read' out || { echo 'changed'; exit 1; }
# With an end of line behind them the same comments are read.
for file in script strokes; do
  echo >>$file
  LD_LIBRARY_PATH=$library ./read $file | grep -qx "$file read" || { echo 'changed'; exit 1; }
done
