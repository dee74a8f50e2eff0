# needs: statistics claims
# of: rowsum rowsumlast stopA stopB stopC stopD
figure_height = 6.2
load 'figures/style.gp'
set output out
set multiplot
unset key
seeds = of_scale('statistics')
names = 'stopA stopB stopC stopD rowsumlast'
# The trials after which a run was stopped; weights that are averaged stand beside them.
stopped(c) = sum [k=1:words(names)] (c eq word(names, k) ? column('trials') : 0)
at(c, s) = column('seed') != s ? NaN : stopped(c) > 0 ? stopped(c) : NaN
eval bounds(seeds, "stopped(strcol('condition')) > 0 ? column('seed') : NaN", 'seed')
eval bounds(seeds, "stopped(strcol('condition')) > 0 ? column('trials') : NaN", 'stop')
# Where nothing was stopped, or after one number of trials only, the axis begins at zero.
if (!(seed_max > 0)) { seed_min = 1; seed_max = 1; stop_max = 1; stop_min = 1 }
if (stop_min == stop_max) { stop_min = 0 }
beyond = 0.3 * (stop_max - stop_min)
averaged(c) = c eq 'rowsum' ? stop_max + beyond : NaN
last = '#66A593'      # a pale form of the colour of the condition, which is the same
eval find(of_scale('claims'), "strcol('statistic') eq 'correlation' ? real(word(strcol('criterion'), 2)) : NaN", 'least')
set lmargin 8; set rmargin 1; set bmargin 3.6
set xrange [stop_min-3:stop_max+1.8*beyond]
set xtics (stop_min, 0.5*(stop_min+stop_max), stop_max, 'mean' stop_max+beyond)
set xlabel 'training trials'
array shown[2] = ['correlation', 'rightmost_im']
do for [p=1:2] {
  set origin (p-1)/3.0,0; set size 1/3.0,1
  set label 1 panel(word('A B', p)) at graph -0.3,1.06
  set ylabel (p == 1 ? 'correlation' : 'imaginary part (1/$\tau_m$)') offset 1
  unset arrow 1
  if (p == 1) { set arrow 1 from graph 0,first least to graph 1,first least nohead lt 5 dt 3 }
  plot for [s=seed_min:seed_max] seeds using (at(strcol('condition'), s)):(column(shown[p])) with linespoints lt 1 \
         lc rgb last pt 4 ps 0.6, \
       seeds using (averaged(strcol('condition'))):(column(shown[p])) with points pt 7 ps 0.6 lc rgb colour_of('rowsum')
}
unset arrow 1
set origin 2/3.0,0
set label 1 panel('C')
set label 2 'last' at graph 0.3,1.06 left offset 0.9,-0.3 textcolor rgb '#3F806F' \
  point pt 4 ps 0.7 lc rgb last
set label 3 'averaged' at graph 0.6,1.06 left offset 0.9,-0.3 textcolor rgb ink_of('rowsum') \
  point pt 7 ps 0.7 lc rgb colour_of('rowsum')
set xrange [*:*]; set xtics 0.05
set xlabel 'imaginary part (1/$\tau_m$)'; set ylabel 'lead at the end (degrees)' offset 0.2
plot seeds using (stopped(strcol('condition')) > 0 ? column('rightmost_im') : NaN):'lead_late' \
       with points pt 4 ps 0.6 lc rgb last, \
     seeds using (strcol('condition') eq 'rowsum' ? column('rightmost_im') : NaN):'lead_late' with points pt 7 ps 0.6 \
       lc rgb colour_of('rowsum')
unset multiplot
