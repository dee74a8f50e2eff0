#!/bin/bash
# Whether tables were made with the parameters that the runs have now. A table is fresh by its date; if parameters were edited
# while its program was starting, and edited back, it is that of others. Usage: src/agree.sh BUILD/SCALE/RUN...
set -eu
for run; do
  for pair in test:measures perturb:isn; do
    key=$run/${pair%:*}.key table=$run/${pair#*:}.tsv
    read -r digest <"$key"
    { read -r _ && read -r _ _ made _; } <"$table"
    [ "$made" = "$digest" ] ||
      { echo "make: $table was made with other parameters than $run has now; remove it and run make again" >&2; exit 2; }
  done
done
