# needs: rowsum-1/perturb-time rowsum-1/frozen loose-1/frozen untrained-1/perturb rowsum-1/perturb equal-1/perturb ridge-1/perturb loose-1/perturb weak-1/perturb statistics
# of: claims coupling map others regime rules
figure_height = 13
load 'figures/style.gp'
set output out
set multiplot
unset key
# Rates about a push. In the first 10 ms every millisecond is a point, since the jump is as short as
# that; before and after a point is the mean of 5 ms.
bin(t) = t > 0 && t < 10 ? t : 5 * floor(t / 5.0) + 2.5
shown(t) = t > -20 && t < 60 ? bin(t) : NaN
time = run('rowsum-1','perturb-time')
array of_rate[3] = ['I_none', 'E_up', 'I_up']
array rate_colour[3] = ['#606060', blue, orange]
array rate_words[3] = ['I, no push', 'E', 'I, pushed']
eval bounds(time, "column('time') >= -20 && column('time') <= 60 ? column('I_up') : NaN", 'r')
eval bounds(time, "column('time') >= -20 && column('time') <= 60 ? column('I_none') : NaN", 's')
top = 1.05 * (r_max > s_max ? r_max : s_max)
do for [k=1:3] { eval find(time, sprintf("column('time') >= 45 && column('time') <= 60 ? column('%s') : NaN", \
  of_rate[k]), 'x'); level[k] = x / top }
eval apart(3, 0.085)
do for [k=1:3] { set label (20+k) rate_words[k] at graph 1.02,level[k] left textcolor rgb rate_colour[k] }
set origin 0,0.5; set size 0.5,0.5; set rmargin 9
set label 1 panel('A') at graph -0.24,1.06
set label 2 called('rowsum') at graph 0.02,1.06 left textcolor rgb ink_of('rowsum')
set xlabel 'time after the onset (ms)'; set ylabel 'rate (Hz)'
set xrange [-20:60]; set yrange [0:top]; set xtics 20
set arrow 1 from 0,graph 0 to 0,graph 1 nohead lt 5 dt 3
plot time using (shown(column('time'))):'I_none' smooth unique with lines lc rgb grey lw 1.5 dt 1, \
     '' using (shown(column('time'))):'E_up' smooth unique with lines lt 1, \
     '' using (shown(column('time'))):'I_up' smooth unique with lines lt 2
unset arrow 1; eval alone(3); unset label 2

# The steady state against the push.
names = 'untrained rowsum equal ridge loose weak'
array rest[6]
least = 0; most = 0; strongest = 0; weakest = 0; c = 0.5
set xrange [*:*]; set yrange [*:*]
do for [k=1:6] {
  file = run(word(names, k).'-1','perturb')
  eval find(file, "column('drive') == 0 ? column('I_steady') : NaN", 'x'); rest[k] = x
  eval bounds(file, "column('I_steady')", 'a')
  least = a_min - rest[k] < least ? a_min - rest[k] : least; most = a_max - rest[k] > most ? a_max - rest[k] : most
  eval bounds(file, "column('drive')", 'd'); strongest = d_max; weakest = d_min
  eval find(file, "column('drive') == strongest ? column('I_steady') - rest[k] : NaN", 'x'); level[k] = x
}
least = both(1.2 * least, c); most = both(1.2 * most, c)
do for [k=1:6] { level[k] = (both(level[k], c) - least) / (most - least) }
eval apart(6, 0.085)
set origin 0.5,0.5; set size 0.5,0.5; set rmargin 13
set label 1 panel('B')
set xlabel 'drive of the I cells (thresholds)'; set ylabel 'change of the I rate (Hz)'
set xrange [weakest:strongest]; set yrange [least:most]; set xtics 0.1
eval marked('y', c, '-10 -5 -2 -1 -0.5 0 0.5 1 2 5 10')
set xzeroaxis lt 6
eval beside(6, names)
plot for [k=1:6] run(word(names, k).'-1','perturb') using 'drive':(both(column('I_steady') - rest[k], \
  c)) with linespoints lt line_of(word(names, k))
unset xzeroaxis; set xtics autofreq; set ytics autofreq; eval alone(6)

# A kick of the E cells while the inhibition is a recording.
set xrange [*:*]; set yrange [*:*]
eval at_end(run('loose-1','frozen'), 'time', "column('E_replay_up')", 'x'); level[1] = x
eval at_end(run('rowsum-1','frozen'), 'time', "column('E_intact')", 'x'); level[2] = x
do for [k=1:2] { level[k] = is_number(level[k]) ? log10(level[k] > 0.1 ? level[k] / 0.1 : 1) / log10(2e5) : NaN }
eval apart(2, 0.085)
set origin 0,0; set size 0.5,0.5; set rmargin 9
set label 1 panel('C')
set xlabel 'time after the kick began (ms)'; set ylabel 'E rate (Hz)' offset 3
set xrange [0:100]; set logscale y; set yrange [0.1:2e4]; set ytics 10; set format y powers; \
  set ytics add ('$<\!0.1$' 0.1)
set arrow 2 from 20,graph 0 to 20,graph 1 nohead lt 5 dt 3
set label 21 called('loose') at graph 1.02,level[1] left textcolor rgb ink_of('loose')
set label 22 'intact' at graph 1.02,level[2] left textcolor rgb '#606060'
set label 23 called('rowsum') at graph 0.36,0.94 left textcolor rgb ink_of('rowsum')
seen(x) = is_number(x) && x < 0.1 ? 0.1 : x
plot run('rowsum-1','frozen') using 'time':'E_intact' with lines lc rgb grey lw 1 dt 1, \
     '' using 'time':(seen(column('E_replay_up'))) with lines lc rgb colour_of('rowsum') lw 2 dt 1, \
     '' using 'time':(seen(column('E_replay_down'))) with lines lc rgb colour_of('rowsum') lw 2 dt (12,5), \
     run('loose-1','frozen') using 'time':(seen(column('E_replay_up'))) with lines lc rgb colour_of('loose') lw 1.5 \
       dt 1, \
     '' using 'time':(seen(column('E_replay_down'))) with lines lc rgb colour_of('loose') lw 1.5 dt (12,5)
unset arrow 2; unset logscale y; set format y '$%g$'; eval alone(3)

# Slopes of all runs; both axes are one.
isn = of_scale('statistics')
set xrange [*:*]; set yrange [*:*]
c = 1
eval bounds(isn, "column('isn_slope_I')", 'a'); eval bounds(isn, \
  "strcol('condition')[1:5] ne 'pilot' ? column('isn_slope_predicted_I') : NaN", 'b')
# The control has its name below its lowest point among those of the wrong sign.
eval bounds(isn, "strcol('condition') eq 'weak' && column('isn_slope_full_I') > 0 &&". \
  " column('isn_slope_I') < 0 ? column('isn_slope_I') : NaN", 'w')
low = both(a_min < b_min ? a_min : b_min, c); high = both(a_max > b_max ? a_max : b_max, c)
low = (low < -0.1 ? low : -0.1) - 0.08; high = (high > 0.1 ? high : 0.1) + 0.08
set origin 0.5,0; set size square 0.5,0.5; set rmargin 1
set label 1 panel('D')
set xlabel 'predicted slope of the I rate (Hz per threshold)'
set ylabel 'measured slope (Hz per threshold)' offset 0
set xrange [low:high]; set yrange [low:high]
eval marked('x', c, '-30 -10 -3 0 3 10 30'); eval marked('y', c, '-30 -10 -3 0 3 10 30')
set xzeroaxis lt 6; set yzeroaxis lt 6
set label 2 'wrong sign' at graph 0.98,first 0 right offset 0,-0.8 textcolor rgb '#606060'; \
  set label 3 'wrong sign' at graph 0.03,0.95 left textcolor rgb '#606060'
if (is_number(w_min)) {
  set label 4 called('weak') at graph 0.98,first both(w_min, c) right offset 0,-0.9 \
    textcolor rgb ink_of('weak')
}
measured(name) = both(column(name), c)
of(k) = strcol('condition') eq word(names, k) ? both(column('isn_slope_full_I'), c) : NaN
plot x with lines lt 6, \
     isn using (strcol('condition')[1:5] ne 'pilot' ? measured('isn_slope_predicted_I') : \
       NaN):(measured('isn_slope_I')) with points lc rgb grey pt 1 ps 0.6, \
     for [k=1:6] isn using (of(k)):(measured('isn_slope_I')) with points lc rgb colour_of(word(names, \
       k)) pt mark_of(word(names, k)) ps 0.8
unset multiplot
