# needs: rowsum-1/weights ridge-1/weights loose-1/weights rowsum-1/neurons ridge-1/neurons loose-1/neurons rowsum-1/measures claims statistics
# of: rowsum equal ridge loose weak
figure_height = 13.5
load 'figures/style.gp'
set output out
eval fetch(run('rowsum-1','measures'), 'N', 'N')
eval find(of_scale('claims'), "strcol('statistic') eq 'kept_EE' ? real(word(strcol('criterion'), 2)) : NaN", \
  'criterion')
set multiplot
unset key
trained = 'rowsum ridge loose'
set lmargin 6; set tmargin 4
do for [k=1:4] {
  set origin (k-1)/4.0, 0.52; set size 0.25,0.48
  set label 1 (k == 1 ? panel('A') : '') at graph -0.4,1.24
  set label 2 way[k] at graph 0.02,1.12 left textcolor rgb (k < 3 ? blue : orange)
  set xlabel 'weight / initial size'; set ylabel (k == 1 ? 'density' : '') offset 1
  set xrange [(k < 3 ? -1.8 : -3):(k < 3 ? 3 : 1.8)]; set xtics 1; set yrange [0:*]
  before = (k < 3 ? 1 : -1)
  set arrow 1 from 0,graph 0 to 0,graph 1 nohead lt 5 dt 3
  set arrow 2 from before,graph 1.08 to before,graph 0.98 lt 5 size graph 0.05,25
  set label 21 (k == 1 ? in_colour(solid(called('rowsum')), ink_of('rowsum')).'\qquad '. \
    in_colour(dashed(called('ridge')), ink_of('ridge')).'\qquad '. \
    in_colour(dotted(called('loose')), ink_of('loose')) : '') at graph 0.02,1.24 left
  set label 24 (k == 1 ? 'before' : '') at graph 0.66,1.05 left
  plot for [c=1:3] run(word(trained, c).'-1','weights') using 'weight':(column(word(classes, \
    k))) with histeps lt line_of(word(trained, c))
}
unset arrow 1; unset arrow 2; unset label 2; eval alone(4)
set lmargin 9; set tmargin 3; set bmargin 2
set xlabel ''; set xrange [0.5:4.5]
set xtics (way[1] 1, way[2] 2, way[3] 3, way[4] 4)
# The summed weight of every neuron, as a part of what it was; neurons of one class and condition stand side by side.
set origin 0,0; set size 0.5,0.5
set label 1 panel('B') at graph -0.2,1.15
set ylabel 'summed weight, after / before'; set yrange [*:*]
set arrow 3 from 0.5,1 to 4.5,1 nohead lt 6
set arrow 4 from 0.5,0 to 4.5,0 nohead lt 5 dt 3
set label 2 'unchanged' at 4.5,1 right offset 0,0.7
set label 3 'nothing left' at 4.5,0 right offset 0,-0.7
across(k, c) = k + 0.27 * (c - 2) + 0.2 * (2 * (column('neuron') - (column('type') == 1 ? N / 2.0 : 0)) / N - 0.5)
onto(k) = column('type') == (k % 2 ? 0 : 1)
from(k) = k < 3 ? 'E' : 'I'
do for [c=1:3] { set label 20+c called(word(trained, \
  c)) at graph 0.28+0.3*(c-1),1.06 center textcolor rgb ink_of(word(trained, c)) }
plot for [c=1:3] for [k=1:4] run(word(trained, c).'-1','neurons') \
  using (onto(k) ? across(k, c) : NaN):(column(from(k).'_after') / column(from(k).'_before')) \
  with points pt 7 ps 0.15 lc rgb colour_of(word(trained, c))
unset arrow 3; unset arrow 4; unset label 2; unset label 3; eval alone(4)
# Signs lost, a point for each seed. What is zero stands on the axis.
judged = 'rowsum equal ridge loose weak'
seeds = of_scale('statistics')
set xrange [*:*]; set yrange [*:*]
fewest = 1
do for [k=1:4] {
  eval bounds(seeds, sprintf("1 - column('kept_%s') > 1e-9 ? 1 - column('kept_%s') : NaN", word(classes, k), \
    word(classes, k)), 'a')
  fewest = a_min < fewest ? a_min : fewest
}
none = 10 ** (floor(log10(fewest)) - 0.5)
lost(k) = 1 - column('kept_'.word(classes, k)) > 1e-9 ? 1 - column('kept_'.word(classes, k)) : none
set origin 0.5,0; set size 0.5,0.5; set rmargin 1
set label 1 panel('C') at graph -0.2,1.15
set ylabel 'share of signs lost' offset -2; set logscale y
set xrange [0.4:4.6]; set yrange [none:1]; \
  set format y powers
set ytics 10; set ytics add ('0' none)
set arrow 3 from 0.4,1-criterion to 4.6,1-criterion nohead lt 5 dt 3
set label 2 'criterion' at 0.42,1-criterion left offset 0,0.7
eval row(20, 'rowsum equal ridge', '0.02 0.34 0.78', 1.15)
eval row(23, 'loose weak', '0.02 0.34', 1.06)
plot for [c=1:5] for [k=1:4] seeds using (strcol('condition') eq word(judged, c) ? k + 0.15 * (c - 3) : NaN):(lost(k)) \
  with points pt mark_of(word(judged, c)) ps size_of(word(judged, c)) lc rgb \
    colour_of(word(judged, c))
unset multiplot
