#!/bin/bash
# Runs with invented numbers: mean, range, verdict, and what happens when a number is not there.
. tests/tap.sh
need claims collect


# head PARAMETERS SEED COLUMN...: marks, declarations and names of a table; a column is NAME:EXACTNESS
head_of() {
  local IFS=$'\t' parameters=$1 seed=$2 column names=()
  shift 2
  if [ "$parameters" = none ]; then echo '# code 0'; else echo "# parameters $parameters seed $seed code 0"; fi
  printf '# column\tunit\texactness\tmeaning\n'
  for column; do printf '# %s\t1\t%s\tx\n' "${column%:*}" "${column#*:}"; names+=("${column%:*}"); done
  echo "${names[*]}"
}
# fake FOLDER NAME=VALUE...: a run in which every claim holds, but for what is said; NAME= leaves the number out.
fake() {
  local run=$1 folder=$work/x/$1 set table
  shift
  mkdir -p "$folder"
  echo 0 >"$folder/train.key"
  for table in measures signs isn predictions; do
    head_of 0 "${run##*-}" name:key value:exact >"$folder/$table.tsv"
  done
  for set in trials=100 lambda=3 mu=8 tau_s=20 Delta=10 rate_E=5 rate_I=10 cv=1.1 error=0.1 single=0.5 \
    kept_min=0.98 N=1000 K=200 before_EE=0.5 before_IE=1 before_EI=-1 before_II=-1 tau_m=10 T=1000 A=0.5 task=0 average=50 dale=0 \
    count_window=100 correlation_corrected=0.99 offset_share=0.5 clean_E=0.5 clean_evenly_E=0.1 wrong_worst_E=0.2 \
    wrong_weight_E=0.001 fano_windows=1.5 fano_share=1 fano_20=1 cv2=0.6 pair_re=-7 pair_im=18 pair_moved=0.01 shared_ten=0.5 \
    change_participation=40 inputs_together_E=0.1 \
             correlation=0.99 change_max=0.001 kept_EE=0.98 kept_IE=0.99 kept_EI=0.99 kept_II=1 fano=1.5; do
    value $set "$@" >>"$folder/measures.tsv"
  done
  for set in isn_rate=-1 isn_frozen=1 isn_predicted=-1; do value $set "$@" >>"$folder/isn.tsv"; done
  for set in T2_gap=1e-5 T3_cost=0.2 T3_product=0.7 rule=2 gradient=1e-11; do
    value $set "$@" >>"$folder/predictions.tsv"
  done
}
value() {                    # DEFAULT OTHER...: the line of a table
  local name=${1%%=*} value=${1#*=} set
  shift
  for set; do [ "${set%%=*}" = "$name" ] && value=${set#*=}; done
  [ -z "$value" ] || printf '%s\t%s\n' "$name" "$value"
}
declare -A families_of=([pilotA]=conditions) judged=([pilotA]=no)
list() {                     # FOLDER RUN...: the list of these runs
  local folder=$1 run c
  shift
  { head_of none 0 run:key condition:key seed:exact families:key judged:key stages:key statistics:key
    for run; do
      c=${run%-*}
      printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$run" "$c" "${run##*-}" "${families_of[$c]:-claims conditions}" \
        "${judged[$c]:-yes}" \
        'network train' "${statistics[$c]:-isn measures predictions signs}"
    done; } >"$folder/runs.tsv"
}
declare -A statistics=([bare]='predictions signs')
judge() {                    # RUN...: claims over these runs of x/, into a new folder
  rm -rf "$work/o"
  mkdir "$work/o"
  list "$work/x" "$@"
  run program claims -o "$work/o" "$work/x/runs.tsv"
}
row() {                      # CLAIM CONDITION STATISTIC VALUE LOW HIGH SEEDS CRITERION VERDICT
  local IFS=$'\t'
  grep -qxF -- "$*" "$work/o/claims.tsv" || { grep "$1.$2.$3" "$work/o/claims.tsv"; return 1; }
}
number() {                   # KEY TEXT: a number of the prose
  grep -qxF -- "\\DefineNumber{$1}{$2}" "$work/o/numbers.tex" || { grep -F "{$1}" "$work/o/numbers.tex"; return 1; }
}
joint() {                    # KEY VERDICT
  grep -qxF -- "\\DefineVerdict{$1}{$2}" "$work/o/numbers.tex" || { grep -F "{$1}" "$work/o/numbers.tex"; return 1; }
}

# --- mean, range, verdict --------------------------------------------------------------------------------
mkdir "$work/x"
fake rowsum-1 correlation=0.95 correlation_corrected=0.95 change_max=0.01 kept_EE=0.97 kept_IE=0.96 kept_EI=0.9 fano=1.2 T2_gap=1e-3 T3_cost=1 \
  T3_product=0.9
fake rowsum-2 correlation=0.96 correlation_corrected=0.96 change_max=0.01 kept_EE=0.98 kept_IE=0.97 kept_EI=0.8 fano=1.6 T2_gap=1e-3 T3_cost=1 \
  T3_product=1
fake rowsum-3 correlation=0.97 correlation_corrected=0.985 change_max=0.01 kept_EE=0.99 kept_IE=0.98 kept_EI=0.7 fano=2.0 T2_gap=1e-3 T3_cost=1 \
  T3_product=1.1
fake ridge-1 mu=0 correlation=0.94999 change_max=0.010001 fano=1 T2_gap=0.0010001 T3_cost=1.000001
fake ridge-2 mu=0 correlation=0.94999 change_max=0.010001 fano=1 T2_gap=0.0010001 T3_cost=1.000001
fake equal-1 mu=0 lambda=6 fano=1.2
fake equal-2 mu=0 lambda=6 fano=1.4
fake loose-1 mu=0 lambda=0.1 fano=1.0001 kept_IE=0.5 correlation_corrected=0.94999
fake untrained-1 trials=0 fano=0.9 correlation=-0.25 isn_rate=0 isn_frozen=0.5
fake untrained-2 trials=0 fano=1.1 correlation=-0.25 isn_rate=-0.000001
fake pilotA-1 mu=0 lambda=4 correlation=0.123
fake bare-1
rm "$work"/x/bare-1/{measures,isn}.tsv
judge bare-1 loose-1 pilotA-1 ridge-1 ridge-2 rowsum-1 rowsum-2 rowsum-3 untrained-1 untrained-2 equal-1 equal-2
ok 'exit status 0' exits 0
ok 'twenty-one files' holds_only "$work/o" provenance.tsv statistics.tsv claims.tsv families.tsv numbers.tex claims.tex \
  others.tex coupling.tex map.tex regime.tex paths.tex conditions.tex rules.tsv rules.tex rules-differ.tex kept.tsv kept.tex \
  matched.tsv matched.tex streams.tsv streams.tex
ok 'a run that lacks a table which others have takes no part' no grep -rq bare "$work/o"
ok 'the columns' [ "$(grep -v '^#' "$work/o/claims.tsv" | head -n 1)" = \
  $'claim\tcondition\tstatistic\tvalue\tlow\thigh\tseeds\tcriterion\tverdict' ]
ok 'learned: three seeds, one on the criterion' row learn rowsum correlation_corrected 0.965 0.95 0.985 3 '>= 0.95' holds
ok 'learned: just below' row learn loose correlation_corrected 0.94999 0.94999 0.94999 1 '>= 0.95' fails
ok 'three seeds, one on the criterion of >=' row raw rowsum correlation 0.96 0.95 0.97 3 '>= 0.95' holds
ok 'three seeds, all on the criterion of <=' row mean rowsum change_max 0.01 0.01 0.01 3 '<= 0.01' holds
ok 'three seeds, the first on the criterion' row dale rowsum kept_EE 0.98 0.97 0.99 3 '>= 0.97' holds
ok 'three seeds, one below the criterion' row dale rowsum kept_IE 0.97 0.96 0.98 3 '>= 0.97' mixed
ok 'three seeds, all below' row dale rowsum kept_EI 0.8 0.7 0.9 3 '>= 0.97' fails
ok 'three seeds, a spread of 0.4' row variable rowsum fano 1.6 1.2 2 3 '> 1' holds
ok 'T2 on the criterion' row drift rowsum T2_gap 0.001 0.001 0.001 3 '<= 0.001' holds
ok 'T3 by cost on the bound' row drift rowsum T3_cost 1 1 1 3 '<= 1' holds
ok 'T3 by product beyond the bound with one seed' row drift rowsum T3_product 1 0.9 1.1 3 '<= 1' mixed
ok 'just below the criterion of >=' row raw ridge correlation 0.94999 0.94999 0.94999 2 '>= 0.95' fails
ok 'just above the criterion of <=' row mean ridge change_max 0.010001 0.010001 0.010001 2 '<= 0.01' fails
ok 'on the criterion of >' row variable ridge fano 1 1 1 2 '> 1' fails
ok 'just above T2' row drift ridge T2_gap 0.0010001 0.0010001 0.0010001 2 '<= 0.001' fails
ok 'just above T3' row drift ridge T3_cost 1.000001 1.000001 1.000001 2 '<= 1' fails
ok 'two seeds' row variable equal fano 1.3 1.2 1.4 2 '> 1' holds
ok 'one seed: a point' row variable loose fano 1.0001 1.0001 1.0001 1 '> 1' holds
ok 'untrained: variability, mixed' row variable untrained fano 1 0.9 1.1 2 '> 1' mixed
ok 'untrained: inhibition, one seed on the criterion of <' row isn untrained isn_rate -5e-07 -1e-06 0 \
  2 '< 0' mixed
ok 'untrained: inhibition, one seed on the criterion of >' row isn untrained isn_frozen 0.75 0.5 1 2 \
  '> 0.5' mixed
ok 'untrained: nothing else' [ "$(grep -c $'\tuntrained\t' "$work/o/claims.tsv")" = 4 ]
ok 'fourteen rows for each trained condition, and no others' [ "$(grep -vc '^#' "$work/o/claims.tsv")" = 61 ]
ok 'just below the criterion, in the document' grep -qF 'Cell{0.94999}' "$work/o/claims.tex"
ok 'statistics.tsv: a row for each run' [ "$(grep -vc '^#' "$work/o/statistics.tsv")" = 12 ]
ok 'no pilot is judged' no grep -q pilot "$work/o/claims.tsv" "$work/o/claims.tex"
order=$(sed -n 's/^\\emph{\([^}]*\)}.*/\1/p' "$work/o/conditions.tex" | tr '\n' ' ')
ok "order: untrained, then by mu, then by lambda ($order)" [ "$order" = 'untrained rowsum equal pilotA ridge loose ' ]

# --- what is kept, and ridges that learn as well -------------------------------------------------------------
# The untrained seeds 1 and 2 have factors of 0.9 and 1.1, those of rowsum 1.2, 1.6 and 2.
table_row() { local IFS=$'\t' file=$1; shift; grep -qxF -- "$*" "$work/o/$file" || { grep "^$1.$2" "$work/o/$file"; return 1; }; }
ok 'kept.tsv: value, range, before, quotients' table_row kept.tsv rowsum fano 3 1.6 1.2 2 untrained 1 2 1.39394 1.33333 1.45455
ok 'kept.tsv: no quotient of what is no variability' table_row kept.tsv rowsum pair_re 3 -7 -7 -7 untrained -7 2 nan nan nan
ok 'kept.tsv: no untrained network is kept' no grep -q ^untrained "$work/o/kept.tsv"
ok 'kept.tex: as many cells in each row' [ \
  "$(awk -F' & ' 'NF > 1 { print NF }' "$work/o/kept.tex" | sort -u | wc -l)" = 1 ]
ok 'matched.tsv: the strongest ridge that is as good' table_row matched.tsv rowsum correlation fano 6 1 1.2 1.2 1.2
ok 'matched.tsv: one seed that all ridges have' table_row matched.tsv rowsum held fano 3 1 1.2 1.2 1.2
ok 'matched.tex: a head and a row for each statistic' [ "$(wc -l <"$work/o/matched.tex")" = 12 ]

# --- numbers for the prose ----------------------------------------------------------------------------------
ok 'mean' number rowsum.correlation 0.96
ok 'percentage' number rowsum.correlation.percent 96.0
ok 'mean of the first three' number rowsum.correlation.first3 0.96
ok 'mean of the first three, of two' number equal.fano.first3 1.3
ok 'least' number rowsum.fano.min 1.2
ok 'greatest' number rowsum.fano.max 2
ok 'first seed' number rowsum.fano.seed1 1.2
ok 'seeds' number rowsum.seeds 3
ok 'criterion' number criterion.correlation 0.95
ok 'a pilot may be quoted' number pilotA.correlation 0.123
ok 'no interval for the prose' no grep -qF '{rowsum.fano.low}' "$work/o/numbers.tex"
ok 'joint verdict: all hold' joint equal.dale holds
ok 'joint verdict: one fails' joint loose.dale fails
ok 'joint verdict: one fails, one is mixed' joint rowsum.dale fails
ok 'joint verdict: one is mixed' joint rowsum.drift mixed
ok 'joint verdict: single claim' joint rowsum.learn holds

# Rows that are each met with some seeds only, but no seed meets all of them.
fake a-1 kept_EE=0.96 isn_rate=0.1
fake a-2 kept_EI=0.96 isn_frozen=0
fake b-1 kept_EE=0.96 kept_IE=0.9
fake b-2 fano=0.9996 kept_EE=0.9996
judge a-1 a-2 b-1 b-2
ok 'two mixed rows: the first' row dale a kept_EE 0.97 0.96 0.98 2 '>= 0.97' mixed
ok 'two mixed rows: no seed keeps all signs' joint a.dale fails
ok 'no seed passes all tests of inhibition' joint a.isn fails
ok 'one seed of two keeps all signs' joint b.dale mixed
ok 'in the figures too' grep -q $'^a\t.*\tkept_min\t.*\tfails$' "$work/o/families.tsv"

# What is just below one is not printed as one.
fake b-3 fano=0.9996 correlation=0.99996
judge b-3
ok 'just below one, in the prose' number b.fano 0.99960
ok 'just below one, in a table' grep -q 'num{0.99960}' "$work/o/conditions.tex"

# --- no number ----------------------------------------------------------------------------------------------
# A mean over nothing is nan, with either sign. It must not reach \num, which would stop the typesetting.
fake silent-1 mu=1 fano=-nan cv=nan error=-nan
judge rowsum-1 silent-1
ok 'nan: exit status 0' exits 0
ok 'nan: a claim about it fails' row variable silent fano nan nan nan 1 '> 1' fails
ok 'nan: the prose gets nan' number silent.fano nan
ok 'nan: no sign' no grep -q -e -nan "$work"/o/*
ok 'nan: not inside \num' no grep -q 'num{-*nan}' "$work"/o/*.tex
ok 'nan: not in a cell, which has a \num inside' no grep -q 'Cell{-*nan' "$work"/o/claims.tex
fake rowsum-1 T3_cost=inf
judge rowsum-1
ok 'infinite: a claim about it fails' row drift rowsum T3_cost inf inf inf 1 '<= 1' fails
ok 'infinite: not in a cell' no grep -q 'Cell{inf' "$work"/o/claims.tex

refused() {                  # TEXT SENTENCE: of the judgement just made
  ok "$1: exit status 2" exits 2
  ok "$1: the sentence" says "$2"
  ok "$1: nothing written" holds_only "$work/o"
}
fake a-1 fano=
fake a-2 fano=
judge rowsum-1 a-1 a-2
refused 'number missing' 'claims: the runs of a lack the number fano; make them again'
fake a-1
fake a-2 kept_EI=
fake a-3
judge a-1 a-2 a-3
refused 'number missing from one seed of three' 'kept_EI'
fake a-2 error=
rm -r "$work/x/a-1" "$work/x/a-3"
judge a-2
refused 'number missing that only a table of the document needs' \
  'claims: the runs of a lack the number error; make them again'
fake a-1
fake a-2
judge a-1 a-2 a-1
refused 'a run listed twice' "claims: $work/x/runs.tsv: the run a-1 is listed twice; list each run once"
fake a-1
echo $'fano\t2' >>"$work/x/a-1/measures.tsv"
fake a-2
judge a-1 a-2
refused 'number given twice by a seed' 'fano'
fake a-1
rm "$work/x/a-1/predictions.tsv"
judge rowsum-1 a-1
refused 'file missing' "claims: cannot read $work/x/a-1/predictions.tsv: No such file or directory; make it first"
rm -r "$work/x/a-1"
judge rowsum-1 a-1
refused 'run missing' "claims: cannot read $work/x/a-1/isn.tsv: No such file or directory; make it first"
fake a-1 fano=large
judge a-1
refused 'not a number' "claims: $work/x/a-1/measures.tsv: \"large\" in column value is no number"
fake a-1 fano=1.5x
judge a-1
refused 'a number and more' "claims: $work/x/a-1/measures.tsv: \"1.5x\" in column value is no number"
fake a-1
echo 1 >"$work/x/a-1/train.key"
judge rowsum-1 a-1
refused 'other parameters' \
  "claims: $work/x/a-1/isn.tsv was made with other parameters than the run has now; remove it and run make again"
fake a-1
sed -i '1s/seed 1/seed 2/' "$work/x/a-1/signs.tsv"
judge rowsum-1 a-1
refused 'another seed' "claims: $work/x/a-1/signs.tsv was made with another seed; remove it and run make again"
rm -rf "$work/o"; mkdir "$work/o"
run program claims -o "$work/o"
refused 'no list' 'claims: it needs RUNS; see claims --help'
run program claims -o "$work/o" "$work/x/none.tsv"
refused 'no such list' "claims: cannot read $work/x/none.tsv: No such file or directory; make it first"

# --- families: each condition stands in its tables and in no other ------------------------------------------
fake rowsum-1
fake rowsum-2
fake rowsum-3
fake weak-1 K=100 before_EE=0.1 kept_EE=0.5 kept_min=0.5
fake weakridge-1 K=100 before_EE=0.1 mu=0
fake degreeA-1 K=50 before_EE=1 change_max=0.25
fake degreeA-2 K=50 before_EE=1 change_max=0.35
fake sizeA-1 N=500 K=50 before_EE=1
fake mapAB-1 N=500 K=100 lambda=0.1 mu=1 fano=0.25
fake mapBA-1 N=500 K=100 lambda=10 mu=0 error=0.75 fano=nan change_max=0.00123
fake chaos-1 N=500
fake ou-1
fake two-1
fake untrained-1 trials=0
fake pilotA-1
fake ridge-1 mu=0
fake product-1
fake productridge-1 mu=0
fake regimeA-1 lambda=1
for c in chaos ou two productridge; do families_of[$c]='others conditions'; done
families_of[ou]='others paths conditions'
families_of[product]='others regime conditions' families_of[regimeA]=regime families_of[weak]='coupling conditions' \
  families_of[weakridge]='coupling conditions'
families_of[degreeA]=coupling families_of[sizeA]=coupling families_of[rowsum]='claims coupling conditions' \
  families_of[mapAB]=map families_of[mapBA]=map
families=(chaos degreeA mapAB mapBA ou pilotA product productridge regimeA ridge rowsum sizeA two untrained
          weak weakridge)
judge "${families[@]/%/-1}" degreeA-2 rowsum-{2,3}
ok 'families: exit status 0' exits 0
stand() {                    # TABLE CONDITION...: these are its rows, in this order
  local found
  found=$(sed -n 's/^\\emph{\([^}]*\)}.*/\1/p' "$work/o/$1.tex" | tr '\n' ' ')
  [ "$found" = "${*:2} " ] || { echo "$1: $found"; return 1; }
}
ok 'families: other tasks' stand others chaos ou product two productridge
ok 'families: around product, without its control' stand regime product regimeA
ok 'families: paths' stand paths ou
ok 'families: the parameters of paths' grep -qF '\emph{ou} & \num{1000} & \num{200} & \num{3} & \num{100} & 1 & ' \
  "$work/o/paths.tex"
ok 'families: the parameters around product' grep -qF \
  '\emph{regimeA} & \num{1} & \num{20} & \num{200} & \num{100} & \num{10} & 1 & ' "$work/o/regime.tex"
ok 'families: couplings, from weak to strong, then by size, then without the penalty' stand coupling weak sizeA \
  degreeA rowsum weakridge
ok 'families: the map, by mu' stand map mapAB mapBA
ok 'families: conditions' stand conditions untrained weak chaos ou pilotA product rowsum two weakridge productridge \
  ridge
ok 'families: claims' [ "$(head -n 1 "$work/o/claims.tex")" = \
  'claim & statistic & criterion & \emph{rowsum} & \emph{ridge} \\' ]
ok 'families: all but pilots are judged' [ \
  "$(sed -n 's/^mean\t\([^\t]*\).*/\1/p' "$work/o/claims.tsv" | sort | tr '\n' ' ')" = \
  'chaos degreeA mapAB mapBA ou product productridge regimeA ridge rowsum sizeA two weak weakridge ' ]
ok 'families: parameters, seeds, mean and verdict' grep -qF \
  '\emph{degreeA} & \num{1000} & \num{50} & 2 & \Short{0.99}{holds} & \Short{0.99}{holds} & \Short{0.3}{fails} &' "$work/o/coupling.tex"
ok 'families: signs in the worst class, with the joint verdict' grep -qF \
  '\emph{weak} & \num{1000} & \num{100} & 1 & \Short{0.99}{holds} & \Short{0.99}{holds} & \Short{0.001}{holds} & \Short{0.5}{fails} &' \
  "$work/o/coupling.tex"
ok 'families: no other column of signs' no grep -q kept_EE "$work/o/coupling.tex"
ok 'families: penalties' grep -qF '\emph{mapAB} & \num{0.1} & \num{1} & 1 & ' "$work/o/map.tex"
ok 'families: two digits below a hundredth' grep -qF ' & \Short{0.0012}{holds} & ' "$work/o/map.tex"
ok 'families: a mean over nothing' grep -qF ' & \Short{--}{fails} & ' "$work/o/map.tex"
cells() { sed 1q "$1" | tr -cd '&' | wc -c; awk -F'&' '/^.emph/ { print NF - 1 }' "$1"; }
for table in others regime paths coupling map; do
  ok "families: $table has as many cells in each row as in the head" [ \
    "$(cells "$work/o/$table.tex" | sort -u | wc -l)" = 1 ]
done
family() {                   # CONDITION N K W LAMBDA MU STATISTIC VALUE LOW HIGH SEEDS VERDICT
  local IFS=$'\t'
  cut -f 1,3- "$work/o/families.tsv" | grep -qxF -- "$*" || { grep "^$1.*$7" "$work/o/families.tsv"; return 1; }
}
ok 'families.tsv: range, seeds, and the coupling of a strong network' family degreeA 1000 50 50 3 8 change_max 0.3 \
  0.25 0.35 2 fails
ok 'families.tsv: the coupling of a weak network' family weak 1000 100 10 3 8 correlation 0.99 0.99 0.99 1 holds
ok 'families.tsv: the worst class has the verdict on signs' family weak 1000 100 10 3 8 kept_min 0.5 0.5 0.5 1 fails
ok 'families.tsv: an error is not judged' family mapBA 500 100 50 10 0 error 0.75 0.75 0.75 1 none
ok 'families.tsv: sixteen rows for each trained condition, four before training' [ \
  "$(grep -vc '^#' "$work/o/families.tsv")" = $((1 + 16 * 14 + 4)) ]
ok 'families.tsv: families' grep -q $'^product\tothers regime conditions\t' "$work/o/families.tsv"
ok 'families.tsv: no pilot' no grep -q pilot "$work/o/families.tsv"
ok 'no condition of the family rules: no row, and numbers of nothing' [ \
  "$(wc -l <"$work/o/rules.tex") $(sed '/^#/d; 1,/^condition/d' "$work/o/rules.tsv" | wc -l)" = '2 0' ]
ok 'no condition of the family rules: no verdict differs' [ "$(cat "$work/o/rules-differ.tex")" = none% ]
ok 'no condition of the family rules: no rows are counted' number rules.rows 0

# --- both learning rules: pairs of seeds, and no other table has the recursion -------------------------------
# Half the interval of the differences: 4.302653 sd / sqrt 3 with three pairs, 12.706205 sd / sqrt 2 with two.
for seed in 1 2 3; do
  fake "rowsum-$seed" correlation_corrected=0.9$((6 + seed)) fano=1.$((4 + seed)) T2_gap=1e-9
  fake "ridge-$seed" mu=0 isn_rate=-1.$seed
done
fake loose-1 mu=0 lambda=0.1
fake rowsumrecursive-1 rule=1 correlation_corrected=0.95 fano=1.4 gradient=1e-4
fake rowsumrecursive-2 rule=1 correlation_corrected=0.97 fano=1.51 gradient=2e-4 T2_gap=0.002
fake rowsumrecursive-3 rule=1 correlation_corrected=0.96 fano=1.6 gradient=1e-4
fake ridgerecursive-1 rule=1 mu=0 isn_rate=-1
fake ridgerecursive-2 rule=1 mu=0 isn_rate=-1
fake looserecursive-1 rule=1 mu=0 lambda=0.1 kept_EE=0.9 kept_min=0.9
for c in rowsum ridge loose; do families_of[$c]='claims conditions rules' families_of[${c}recursive]=rules; done
judge {rowsum,ridge,rowsumrecursive}-{1,2,3} ridgerecursive-{1,2} {loose,looserecursive}-1
compared() {                 # CONDITION STATISTIC PAIRS RECURSION SD MAX MODES SD MAX DIFFERENCE LOW HIGH AGREES VERDICTS
  local IFS=$'\t'
  cut -f 1,3- "$work/o/rules.tsv" | grep -qxF -- "$*" || { grep "^$1.*$2" "$work/o/rules.tsv"; return 1; }
}
ok 'both rules: exit status 0' exits 0
ok 'both rules: zero is within' compared rowsum correlation_corrected 3 0.96 0.01 0.97 0.98 0.01 0.99 0.02 -0.00484138 0.0448414 \
  yes holds holds
ok 'both rules: zero is not within, though the two intervals overlap' compared rowsum fano 3 1.50333 0.100167 1.6 1.6 \
  0.1 1.7 0.0966667 0.0823245 0.111009 no holds holds
ok 'both rules: the gap is not put to the criterion, its verdict is' grep -q \
  $'^rowsum\trowsumrecursive\tT2_gap\t3\t.*\tnone\tmixed\tholds$' "$work/o/rules.tsv"
ok 'both rules: a seed that one of them lacks is left out' compared ridge isn_rate 2 -1 0 -1 -1.15 0.0707107 \
  -1.1 -0.15 -0.78531 0.48531 yes holds holds
ok 'both rules: one pair has no interval' compared loose kept_min 1 0.9 nan 0.9 0.98 nan 0.98 0.08 nan nan \
  open fails holds
ok 'both rules: seven rows for each pair of conditions' [ "$(grep -c '^.emph' "$work/o/rules.tex")" = 21 ]
ok 'both rules: as many cells in each row as in the head' [ "$(cells "$work/o/rules.tex" | sort -u | wc -l)" = 1 ]
ok 'both rules: no nan in a number of the document' no grep -q -e nan "$work/o/rules.tex"
ok 'both rules: rows with an interval' number rules.rows 10
ok 'both rules: rows that agree' number rules.agree 9
ok 'both rules: rows that miss by chance' number rules.chance 0.5
ok 'both rules: verdicts' number rules.verdicts 18
ok 'both rules: verdicts that differ' number rules.differ 2
differing='\emph{drift} under \ConditionName{rowsum} (mixed by the recursion, holds by the rule of this document), '
differing+='\emph{dale} under \ConditionName{loose} (fails by the recursion, holds by the rule of this document)%'
ok 'both rules: the verdicts that differ are listed' grep -qxF "$differing" "$work/o/rules-differ.tex"
ok 'both rules: the greatest gradient of any pair' number rules.recursion_gradient.max 0.0002
ok 'both rules: judged' row learn rowsumrecursive correlation_corrected 0.96 0.95 0.97 3 '>= 0.95' holds
ok 'both rules: the recursion stands in no other table' no grep -q recursive \
  "$work"/o/{claims,others,coupling,map,regime,paths,conditions}.tex
fake looserecursive-1 rule=1 mu=0 lambda=0.1 gradient=
judge loose-1 looserecursive-1
refused 'no gradient' 'claims: the runs of looserecursive lack the number gradient; make them again'
families_of=()
rm -r "$work"/x/*

# --- tables of all runs: rows joined by run and class, or a refusal -----------------------------------------
# theory RUN CLASS... and drifts RUN CLASS...: their tables with these rows in this order; the numbers tell
# run, class and column.
theory() {
  local run=$1 class
  shift
  mkdir -p "$work/y/$run"
  echo 1 >"$work/y/$run/train.key"
  { head_of 1 "${run#*-}" class:key mu:bounded K:bounded W:bounded all_D:bounded
    for class; do
      printf '%s\t8\t%d\t70.7107\t%s.1\n' "$class" "$K" "${run#*-}$(of $class)"
    done; } >"$work/y/$run/theory.tsv"
}
drifts() {
  local run=$1 class
  shift
  { head_of 1 "$seed" class:key mu:bounded tau_s:bounded K:bounded W:bounded "${last:-D}:bounded"
    for class; do
      printf '%s\t8\t20\t50\t70.711\t%s.3\n' "$class" "${run#*-}$(of $class)"
    done; } >"$work/y/$run/drifts.tsv"
}
of() { case $1 in EE) echo 1 ;; IE) echo 2 ;; EI) echo 3 ;; II) echo 4 ;; *) echo 5 ;; esac; }
join() { rm -f "$work/y/all.tsv"; list "$work/y" a-1 a-2 a-3; run program collect -o "$work/y/all.tsv" \
  "$work/y/runs.tsv" theory drifts; }
good() {
  K=50 last=
  theory a-1 EE IE EI II; theory a-2 II EI IE EE
  seed=1; drifts a-1 IE EE II EI
  seed=2; drifts a-2 EE IE EI II
}
good
join
ok 'collect: exit status 0' exits 0
for run in 1 2; do
  classes='EE IE EI II'
  [ $run = 1 ] || classes='II EI IE EE'
  for class in $classes; do
    wanted+=$(printf 'a-%s\ta\tclaims conditions\t%s\t8\t50\t70.7107' $run $class)
    wanted+=$(printf '\t%s.1\t20\t%s.3' $run$(of $class) $run$(of $class))$'\n'
  done
done
ok 'collect: two runs, each class beside itself, in whatever order the tables have it' diff <(grep -v '^#' \
  "$work/y/all.tsv" | sed 1d) <(printf %s "$wanted")
ok 'collect: columns of both' [ "$(grep -v '^#' "$work/y/all.tsv" | head -n 1)" = \
  $'run\tcondition\tfamilies\tclass\tmu\tK\tW\tall_D\ttau_s\tD' ]
unjoined() {
  join
  ok "collect, $1: exit status 2" exits 2
  ok "collect, $1: the sentence" says "$2"
  ok "collect, $1: nothing written" [ ! -e "$work/y/all.tsv" ]
  good
}
rm -f "$work/y/all.tsv"
list "$work/y" a-1 a-2 a-1
run program collect -o "$work/y/all.tsv" "$work/y/runs.tsv" theory drifts
ok 'collect, a run listed twice: exit status 2' exits 2
ok 'collect, a run listed twice: the sentence' \
  says_once "collect: $work/y/runs.tsv: the run a-1 is listed twice; list each run once"
ok 'collect, a run listed twice: nothing written' [ ! -e "$work/y/all.tsv" ]
theory a-2 EE IE EI
unjoined 'a row missing of all neurons' "theory and drifts of $work/y/a-2 have not the same rows; make them again"
seed=1; drifts a-1 EE IE II
unjoined 'a row missing of the sample' "theory and drifts of $work/y/a-1 have not the same rows; make them again"
seed=1; drifts a-1 EE IE EI EI
unjoined 'a row twice' "theory and drifts of $work/y/a-1 have not the same rows; make them again"
seed=3; drifts a-1 EE IE EI II
unjoined 'of another seed' "$work/y/a-1/drifts.tsv was made with another seed; remove it and run make again"
echo 2 >"$work/y/a-2/train.key"
unjoined 'of other parameters' \
  "$work/y/a-2/theory.tsv was made with other parameters than the run has now; remove it and run make again"
K=51; theory a-2 EE IE EI II
unjoined 'of another in-degree' "theory and drifts of $work/y/a-2 differ in K: 51 and 50; make them again"
last=T9; seed=2; drifts a-2 EE IE EI II
unjoined 'other columns' \
  "the tables of $work/y/a-2 have other columns than those of the runs before it; make them again"
rm "$work/y/a-1/drifts.tsv"
unjoined 'a table missing' "cannot read $work/y/a-1/drifts.tsv: No such file or directory; make it first"
seed=2; drifts a-2
join
ok 'collect, a run without noise: no predictions' [ "$(grep ^a-2 "$work/y/all.tsv" | cut -f 9- | sort -u)" = \
  $'nan\tnan' ]

# --- many runs: a hundred and one seeds, and as many conditions ---------------------------------------------
fake h-1
many=(h-1)
for k in {2..101}; do
  cp -r "$work/x/h-1" "$work/x/h-$k"
  sed -i "1s/seed 1/seed $k/" "$work/x/h-$k"/*.tsv
  cp -r "$work/x/h-1" "$work/x/c$k-1"
  many+=("h-$k" "c$k-1")
done
judge "${many[@]}"
ok 'many runs: exit status 0' exits 0
ok 'many runs: all seeds' number h.seeds 101
ok 'many runs: all conditions' [ "$(grep -c ^learn "$work/o/claims.tsv")" = 101 ]
finish
