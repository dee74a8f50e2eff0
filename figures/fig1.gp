# needs: untrained-1/raster untrained-1/trace untrained-1/histograms untrained-1/measures untrained-1/predictions
figure_height = 10.5
load 'figures/style.gp'
set output out
eval fetch(run('untrained-1','predictions'), 'balance_E', 'bE'); \
  eval fetch(run('untrained-1','predictions'), 'balance_I', 'bI')
eval fetch(run('untrained-1','measures'), 'rate_E', 'rE'); eval fetch(run('untrained-1','measures'), 'rate_I', 'rI')
# Where the curves are that have their names beside them: the means of a trace, the peak of a histogram.
array side[3] = ['E', 'net', 'I']
array colour[4] = [blue, '#000000', orange, '#606060']
array words_at[4] = ['E and drive', 'sum', 'I', 'threshold']
eval bounds(run('untrained-1','trace'), "column('time') <= 500 ? column('E') : NaN", 'high'); \
  eval bounds(run('untrained-1','trace'), "column('time') <= 500 ? column('I') : NaN", 'low')
low = floor(low_min); high = ceil(high_max)
do for [k=1:3] { eval find(run('untrained-1','trace'), \
  sprintf("column('time') > 400 && column('time') <= 500 ? column('%s') : NaN", side[k]), 'x'); \
  level[k] = (x - low) / (high - low) }
level[4] = (1.0 - low) / (high - low)
eval apart(4, 0.08)
peak(x, y, variable) = sprintf("stats '%s' using '%s':'%s' nooutput name '%s'", run('untrained-1','histograms'), x, \
  y, variable)
eval peak('rate', 'rate_E', 'pE'); eval peak('rate', 'rate_I', 'pI'); eval peak('cv', 'cv_E', 'vE'); \
  eval peak('cv', 'cv_I', 'vI')
larger(a, b) = a > b ? a : b
unset key
set multiplot

set origin 0,0.5; set size 0.5,0.5
set label 1 panel('A') at graph -0.2,1.06
set xlabel 'time in the window (ms)'; set ylabel 'neuron'
set xrange [0:1000]; set yrange [-1:80]
unset ytics
set label 21 'E' at graph -0.03,first 19.5 right textcolor rgb blue; \
  set label 22 'I' at graph -0.03,first 59.5 right textcolor rgb orange
set arrow 1 from 0,39.5 to 1000,39.5 nohead lt 6
plot run('untrained-1','raster') using (column('type') == 0 ? column('time') : NaN):'row' with points pt 7 ps 0.25 \
  lc rgb blue, \
     '' using (column('type') == 1 ? column('time') : NaN):'row' with points pt 5 ps 0.22 lc rgb orange
unset arrow 1; set ytics autofreq nomirror out scale 0.5; eval alone(2)

set origin 0.5,0.5; set size 0.5,0.5; set rmargin 9
set label 1 panel('B')
set ylabel 'input (thresholds)'; set yrange [low:high]; set xrange [0:500]; set xlabel 'time in the window (ms)'
set arrow 2 from 0,1 to 500,1 nohead lt 6 dt 3
do for [k=1:4] { set label (20+k) words_at[k] at graph 1.02,level[k] left textcolor rgb colour[k] }
plot run('untrained-1','trace') using 'time':'E' with lines lt 1, '' using 'time':'I' with lines lt 2, \
  '' using 'time':'net' with lines lt 5
unset arrow 2; eval alone(4); set rmargin 1

set origin 0,0; set size 0.5,0.5
set label 1 panel('C')
set xlabel 'rate (Hz)'; set ylabel 'share of neurons'; set xrange [0:larger(25, 1.3 * larger(bI, rI))]; \
  set yrange [0:1.25 * larger(pE_max_y, pI_max_y)]
do for [k=1:2] {
  set arrow 2+k from (k == 1 ? bE : bI),graph 0.97 to (k == 1 ? bE : bI),graph 0.85 lc rgb colour[2*k-1] lw 2 size \
    graph 0.025,25
  set arrow 4+k from (k == 1 ? rE : rI),graph 0 to (k == 1 ? rE : rI),graph 0.8 nohead lc rgb colour[2*k-1] lw 1 dt 3
}
set label 21 'balance' at bE - 0.7,graph 0.9 right
set label 23 'E' at pE_pos_max_y - 1.2,pE_max_y right textcolor rgb blue
set label 24 'I' at larger(pI_pos_max_y, rI) + 0.9,0.9 * pI_max_y left textcolor rgb orange
plot run('untrained-1','histograms') using 'rate':'rate_E' with histeps lt 1, '' using 'rate':'rate_I' with histeps lt 2
do for [k=3:6] { unset arrow k }; eval alone(4)

set origin 0.5,0; set size 0.5,0.5
set label 1 panel('D')
set xlabel 'CV of the intervals'; set xrange [0:3]; set yrange [0:1.1 * larger(vE_max_y, vI_max_y)]
set arrow 7 from 1,graph 0 to 1,graph 1 nohead lt 6 dt 3
set label 21 'Poisson' at 0.95,graph 0.6 right textcolor rgb '#606060'
set label 23 'E' at vE_pos_max_y - 0.12,vE_max_y right textcolor rgb blue
set label 24 'I' at vI_pos_max_y + 0.15,vI_max_y left textcolor rgb orange
plot run('untrained-1','histograms') using 'cv':'cv_E' with histeps lt 1, '' using 'cv':'cv_I' with histeps lt 2
unset multiplot
