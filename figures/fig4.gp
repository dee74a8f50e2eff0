# needs: rowsum-1/drift ridge-1/drift loose-1/drift theory
# of: rowsum equal ridge loose rowsumrecursive equalrecursive ridgerecursive looserecursive
figure_height = 8.2
load 'figures/style.gp'
set output out
set multiplot
unset key
set logscale xy; set format xy powers
set xlabel 'drift of the summed weight, $|D|/W$'
trained = 'rowsum equal ridge loose'
# Both sides of the identity for a class of a run: filled by the rule without matrices, open by the recursion.
theory = of_scale('theory')
exact(c) = strcol('condition') eq c ? abs(column('all_D')) / column('W') : NaN
recursive(c) = strcol('condition') eq c.'recursive' ? abs(column('all_D')) / column('W') : NaN
set origin 0,0; set size 0.5,1
set label 1 panel('A') at graph -0.22,1.06
set ylabel 'gap of identity T2, $|D-T2|/W$' offset -2
set xrange [1e-4:3]; set yrange [1e-16:1]; set ytics 1e3
do for [k=1:4] { set label (20+k) called(word(trained, \
  k)) at graph 0.04,1.03 - 0.075 * k left textcolor rgb ink_of(word(trained, k)) }
set label 2 'filled: without matrices' at graph 0.98,0.955 right; \
  set label 3 'open: by the recursion' at graph 0.98,0.88 right
plot for [k=1:4] theory using (exact(word(trained, k))):'T2_gap' with points pt 7 ps 0.7 lc rgb \
  colour_of(word(trained, k)), \
     for [k=1:4] theory using (recursive(word(trained, \
       k))):'T2_gap' with points pt 6 ps 0.7 lw 1.3 lc rgb colour_of(word(trained, k))
unset label 2; unset label 3; eval alone(4)
# How much of the bounds is used by every neuron.
set origin 0.5,0; set size 0.5,1
set label 1 panel('B') at graph -0.22,1.06
set ylabel 'share of a bound T3 that is used' offset -2
set xrange [1e-5:3]; set yrange [1e-5:3]; set ytics 10
set arrow 1 from graph 0,first 1 to graph 1,first 1 nohead lt 5 dt 3
set label 2 'dark: bound by the product' at graph 0.98,0.16 right; \
  set label 3 'pale: bound by the cost' at graph 0.98,0.07 right
single = 'loose ridge rowsum'
array pale[3] = ['#CD96C3', '#E4C780', '#80B2A5']
drift(c) = run(c.'-1', 'drift')
used(bound) = abs(column('D')) / column(bound)
plot for [k=1:3] drift(word(single, k)) using (abs(column('D')) / column('W')):(used('T3_cost')) with points pt 7 \
  ps 0.2 lc rgb pale[k], \
     for [k=1:3] drift(word(single, k)) using (abs(column('D')) / column('W')):(used('T3_product')) with points pt \
       7 ps 0.2 lc rgb colour_of(word(single, k))
unset multiplot
