# needs: bench
figure_height = 7
load 'figures/style.gp'
set output out
set multiplot
unset key
table = of_scale('bench')
at(peer, threads) = (strcol('kernel') eq 'rls' && strcol('peer') eq peer && column('threads') == threads) ? \
  column('n') : NaN
faster(name) = column(name) / column('microseconds')
# The curves of both panels: which row and column, their words, look, and where they end.
array peer[5] = ['ssymv+ssyr', 'sspmv+sspr', 'cost model', 'cost model', 'cost model']
array of[5] = ['peer_microseconds', 'peer_microseconds', 'microseconds', 'limit_microseconds', 'peer_microseconds']
array words_at[5] = ['ssymv, ssyr', 'sspmv, sspr', 'this kernel', 'triangle read once', 'cost model']
array tint[5] = ['#AA4499', '#C98F00', '#00664B', '#808080', '#44AA99']
array dash[5] = [2, 4, 1, 1, 3]
array symbol[5] = [4, 8, 7, 0, 0]
end_of(k, expression) = sprintf("(strcol('kernel') eq 'rls' && strcol('peer') eq '%s' &&". \
  " column('threads') == 1 && column('n') == n_max) ? %s : NaN", peer[k], expression)
eval bounds(table, "strcol('kernel') eq 'rls' ? column('n') : NaN", 'n')
eval bounds(table, "strcol('kernel') eq 'rls' && column('threads') == 1 ? column('limit_microseconds') : NaN", 'low')
eval bounds(table, "strcol('kernel') eq 'rls' && column('threads') == 1 ? column('peer_microseconds') : NaN", 'high')
low = low_min / 2; high = high_max * 2
do for [k=1:5] { eval find(table, end_of(k, sprintf("column('%s')", of[k])), 'x'); \
  level[k] = log10(x / low) / log10(high / low) }
eval apart(5, 0.08)
set lmargin 8; set rmargin 15
set logscale x; set xrange [50:n_max * 1.1]; set xtics (58, 200, 400, 800)
set xlabel 'in-degree $n$'
set origin 0,0; set size 0.5,1
set label 1 panel('A') at graph -0.28,1.06
set logscale y; set yrange [low:high]; set format y powers; set ytics 10
set ylabel 'time per neuron and update (\unit{\us})' offset -2
do for [k=1:5] { set label (20+k) words_at[k] at graph 1.03,level[k] left textcolor rgb tint[k] }
plot for [k=1:5] table using (at(peer[k], 1)):(column(of[k])) with linespoints lc rgb tint[k] dt dash[k] lw 1.6 pt \
  symbol[k] ps 0.7
# How many times as long the others take; below one they are faster.
set xrange [*:*]; set yrange [*:*]; unset logscale
array ratio[4] = [1, 2, 4, 0]
top = 0
do for [k=1:3] {
  i = ratio[k]
  eval find(table, end_of(i, sprintf("column('%s') / column('microseconds')", of[i])), 'x'); level[k] = x
  eval bounds(table, sprintf("(strcol('kernel') eq 'rls' && strcol('peer') eq '%s') ? column('%s') /". \
    " column('microseconds') : NaN", peer[i], of[i]), 'a'); top = a_max > top ? a_max : top
}
eval find(table, "(strcol('kernel') eq 'rls' && strcol('peer') eq 'sspmv+sspr' && column('threads') == 2". \
  " && column('n') == n_max) ? column('peer_microseconds') / column('microseconds') : NaN", 'x'); level[4] = x
top = 1.1 * top
do for [k=1:4] { level[k] = level[k] / top }
eval apart(4, 0.08)
set logscale x; set xrange [50:n_max * 1.1]; set yrange [0:top]; set format y '$%g$'; set ytics autofreq
set origin 0.5,0; set size 0.5,1
set label 1 panel('B')
set ylabel 'time, relative to this kernel' offset 0
eval alone(5)
do for [k=1:3] { i = ratio[k]; set label (20+k) words_at[i] at graph 1.03,level[k] left textcolor rgb tint[i] }
set label 24 'the same, 2 threads' at graph 1.03,level[4] left textcolor rgb tint[2]
plot 1 with lines lc rgb tint[3] lw 1.6 dt 1, \
     for [k=1:3] table using (at(peer[ratio[k]], 1)):(faster(of[ratio[k]])) with linespoints lc rgb tint[ratio[k]] \
       dt dash[ratio[k]] lw 1.6 pt symbol[ratio[k]] ps 0.7, \
     table using (at('sspmv+sspr', 2)):(faster('peer_microseconds')) with linespoints lc rgb tint[2] dt 3 lw 1.2 pt \
       9 ps 0.7
unset multiplot
