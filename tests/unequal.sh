#!/bin/bash
# Four excitatory neurons for an inhibitory one, and four synapses: a tiny network goes through all programs of a run,
# by both rules and untrained, and what is known of it by hand or by a proof is in its tables.
. tests/tap.sh
need network targets train respond measure perturb theory dale drift meanfield export
equal=$work/equal unequal=$work/unequal
four='network: { N_E = 80; N_I = 20; K_E = 36; K_I = 9; };'
all() {                      # FOLDER TEXT...: all files of a run whose parameters the texts change
  local o=$1
  printf '%s\n' "${@:2}" >"$work/over.cfg"
  params=(-p data/base.cfg -p "$tiny" -p "$work/over.cfg")
  chain "$o" -t 1 && program drift -q -t 1 "${params[@]}" -o "$o" "$o/targets.h5" "$o/weights.h5"
}
number() { awk -v n="$2" '$1 == n { print $2 }' "$1"; }      # TABLE NAME
column() {                   # TABLE NAME: of all classes, in a line each
  awk -F'\t' -v n="$2" '/^#/ { next } !c { for (k = 1; k <= NF; k++) if ($k == n) c = k; next } c { print $c }' "$1"
}
all_below() { awk -v most="$1" '!($1 < most) { bad = 1 } END { exit bad || NR == 0 }'; }
near() { awk -v a="$1" -v b="$2" -v by="$3" 'BEGIN { d = a / b - 1; exit !(d <= by && d >= -by) }'; }

for rule in modes recursive; do
  run all "$unequal" "$four" "learning: { rule = \"$rule\"; };"
  ok "$rule: all programs" exits 0
  sed 's/^/# /' "$work/err"
  m=$unequal/measures.tsv t=$unequal/theory.tsv
  for is in N=100 N_E=80 N_I=20 K_E=36 K_I=9 n=45; do
    ok "$rule: $is" [ "$(number "$m" "${is%=*}")" = "${is#*=}" ]
  done
  # 10 ms, J = 1 or 2, and the root of 36 or 9: the weights by hand, with the signs of their sources
  for is in EE=1.666666667 IE=3.333333333 EI=-6.666666667 II=-6.666666667; do
    ok "$rule: an untrained weight of ${is%=*}" near "$(number "$m" "before_${is%=*}")" "${is#*=}" 1e-9
  done
  ok "$rule: sources of each class" [ "$(column "$t" K | xargs)" = '36 36 9 9' ]
  ok "$rule: summed weights of each class" [ "$(column "$t" W | xargs)" = '60 120 60 60' ]
  ok "$rule: dale counts them too" [ "$(column "$unequal/dale.tsv" K | sort -n | xargs)" = '9 9 36 36' ]
  # Kept is a share of the synapses of a class: 80 x 36, 20 x 36, 80 x 9, 20 x 9.
  ok "$rule: signs kept are whole numbers of synapses" awk \
    -v EE="$(number "$m" kept_EE)" -v IE="$(number "$m" kept_IE)" -v EI="$(number "$m" kept_EI)" \
    -v II="$(number "$m" kept_II)" 'function off(x) { return x - int(x + .5) }
    BEGIN { exit !(off(2880 * EE)^2 + off(720 * IE)^2 + off(720 * EI)^2 + off(180 * II)^2 < 1e-8 && EE > 0.9) }'
  run all "$equal" "learning: { rule = \"$rule\"; };"
  gap=$(column "$equal/theory.tsv" T2_gap | sort -g | tail -n 1)
  column "$t" T2_gap | sed "s/^/# $rule: gap of T2, where it is $gap for equal numbers: /"
  most=1e-12
  [ $rule = modes ] || most=1e-6
  ok "$rule: T2 holds for equal numbers" all_below $most < <(column "$equal/theory.tsv" T2_gap)
  ok "$rule: and for unequal ones" all_below $most < <(column "$t" T2_gap)
  ok "$rule: T3 holds" all_below 1 < <(column "$t" T3_cost_filled; column "$t" T3_product_filled)
  paste <(column "$unequal/drifts.tsv" T4m16) <(column "$unequal/drifts.tsv" D) >"$work/pairs"
  ok "$rule: sixteen modes predict the drift of each class" awk '!(($1 / $2 - 1)^2 < 0.05^2) { bad = 1 }
    END { exit bad || NR != 4 }' "$work/pairs"
  ok "$rule: a push has an answer and a prediction" all_below 1e6 < <(number "$unequal/isn.tsv" isn_rate
    number "$unequal/isn.tsv" isn_predicted)
done

# The untrained network beside the mean field. In balance the E cells have 10 Hz, and the I cells 25 with as many
# synapses; a quarter of them has to be twice as active.
run all "$unequal" "$four" 'learning: { trials = 0; };'
ok 'untrained: all programs' exits 0
s=$unequal/solved.tsv
ok 'untrained: balance of the E cells' near "$(number "$s" T0_balance_E)" 10 1e-6
ok 'untrained: balance of the I cells' near "$(number "$s" T0_balance_I)" 50 1e-6
echo "# the frozen state is off by $(number "$s" T0_error_frozen)"
ok 'untrained: the frozen state is near' all_below 0.15 < <(number "$s" T0_error_frozen)
mkdir "$work/field"
run program meanfield -q -t 1 "${params[@]}" -o "$work/field"
ok 'mean field against K' exits 0

# The weak control has the same graph and must find its drive; the folder to take along has its types.
run all "$work/weak" 'network: { N_E = 240; N_I = 60; K_E = 60; K_I = 15; coupling = "weak"; };' \
  'task: { baseline = 8; }; learning: { trials = 1; };'
ok 'weak: all programs' exits 0
sed 's/^/# /' "$work/err"
ok 'weak: a weight of EI' near "$(number "$work/weak/measures.tsv" before_EI)" -0.6666666667 1e-9
run program export -q "${params[@]}" -o "$work/taken" "$work/weak"/{targets,weights,trials}.h5
ok 'export' exits 0
finish
