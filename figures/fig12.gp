# needs: rowsum-1/convergence equal-1/convergence ridge-1/convergence loose-1/convergence product-1/convergence
figure_height = 7.5
load 'figures/style.gp'
set output out
set multiplot
names = 'rowsum equal ridge loose product'
array look[5] = [1, 4, 2, 3, 5]                      # line types and symbols, as in the other figures
array sign[5] = [7, 11, 4, 8, 2]
file(k) = run(word(names, k).'-1', 'convergence')
# The last row of a run is that of the steps at the end.
array last[5]
do for [k=1:5] { stats file(k) using 'trial' nooutput; last[k] = STATS_max }
during(k, name) = column('trial') < last[k] ? column(name) : NaN
final(k, name) = column('trial') == last[k] ? column(name) : NaN
set logscale y; set format y '$10^{%L}$'
set xrange [0:*]
set xlabel 'training trial'
do for [p=1:2] {
  name = p == 1 ? 'before' : 'after'
  set origin (p - 1) / 2.0,0; set size 0.5,1
  set label 1 panel(p == 1 ? 'A' : 'B') at graph -0.2,1.06
  set ylabel (p == 1 ? '$|$gradient$|/|b|$, before the steps' : '$|$gradient$|/|b|$, after the steps')
  if (p == 1) { unset key } else { set key at graph 0.1,0.6 left top Left reverse vertical maxrows 5 samplen 2.5 }
  plot for [k=1:5] file(k) using 'trial':(during(k, name)) with linespoints lt look[k] pt sign[k] ps 0.6 lw 1 title word(names, k), \
       for [k=1:5] file(k) using 'trial':(final(k, name)) with points lt look[k] pt sign[k] ps 1 notitle
}
unset multiplot
