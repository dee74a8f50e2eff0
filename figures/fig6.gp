# needs: rowsum-1/perturb-time rowsum-1/frozen loose-1/frozen untrained-1/perturb rowsum-1/perturb equal-1/perturb ridge-1/perturb loose-1/perturb weak-1/perturb statistics
# of: claims coupling map others regime rules
figure_height = 13
load 'figures/style.gp'
set output out
set multiplot
set origin 0,0.5; set size 0.5,0.5
set label 1 panel('A') at graph -0.2,1.06
set xlabel 'time after the onset (ms)'; set ylabel 'rate (Hz)'
set xrange [-20:60]; set yrange [0:*]
set key above horizontal center maxrows 1 samplen 1.4 width -4
set arrow 1 from 0,graph 0 to 0,graph 1 nohead lt 5 dt 3
plot run('rowsum-1','perturb-time') using 'time':'I_none' with lines lc rgb grey lw 1 dt 1 title 'I, no push', \
     '' using 'time':'E_up' with lines lt 1 title 'E', '' using 'time':'I_up' with lines lt 2 title 'I'
unset arrow 1

set origin 0.5,0.5; set size 0.5,0.5
set label 1 panel('B')
set xlabel 'drive of the I cells (thresholds)'; set ylabel 'change of the I rate (Hz)'
set xrange [*:*]; set yrange [*:*]; set xtics 0.1
set xzeroaxis lt 6
set key above horizontal center maxrows 2 samplen 1.6 width -2
names = 'untrained rowsum equal ridge loose weak'
array rest[6]
do for [k=1:6] { eval find(run(word(names, k).'-1','perturb'), "column('drive') == 0 ? column('I_steady') : NaN", sprintf('rest[%d]', k)) }
plot run('untrained-1','perturb') using 'drive':(column('I_steady')-rest[1]) with linespoints lt 5 pt 2 ps 0.7 title 'untrained', \
     run('rowsum-1','perturb') using 'drive':(column('I_steady')-rest[2]) with linespoints lt 1 pt 7 ps 0.7 title 'rowsum', \
     run('equal-1','perturb') using 'drive':(column('I_steady')-rest[3]) with linespoints lt 4 pt 11 ps 0.7 title 'equal', \
     run('ridge-1','perturb') using 'drive':(column('I_steady')-rest[4]) with linespoints lt 2 pt 4 ps 0.7 title 'ridge', \
     run('loose-1','perturb') using 'drive':(column('I_steady')-rest[5]) with linespoints lt 3 pt 8 ps 0.7 title 'loose', \
     run('weak-1','perturb') using 'drive':(column('I_steady')-rest[6]) with linespoints lt 6 pt 6 ps 0.7 title 'weak'
unset xzeroaxis; set xtics autofreq

set origin 0,0; set size 0.5,0.5
set label 1 panel('C')
set xlabel 'time after the kick began (ms)'; set ylabel 'E rate (Hz)'
set xrange [0:100]; set logscale y; set yrange [0.1:2e4]; set format y '$10^{%L}$'
set key above horizontal center maxrows 1 samplen 1.6 width 1
set arrow 2 from 20,graph 0 to 20,graph 1 nohead lt 5 dt 3
seen(x) = x == x && x < 0.1 ? 0.1 : x
plot run('rowsum-1','frozen') using 'time':'E_intact' with lines lc rgb grey lw 1 dt 1 title 'intact', \
     '' using 'time':(seen(column('E_replay_up'))) with lines lc rgb blue lw 1.5 dt 1 title 'rowsum', \
     '' using 'time':(seen(column('E_replay_down'))) with lines lc rgb blue lw 1.5 dt (12,5) notitle, \
     run('loose-1','frozen') using 'time':(seen(column('E_replay_up'))) with lines lc rgb green lw 2.5 dt 1 title 'loose', \
     '' using 'time':(seen(column('E_replay_down'))) with lines lc rgb green lw 2.5 dt (12,5) notitle
unset arrow 2; unset logscale y; set format y '%g'

set origin 0.5,0; set size 0.5,0.5
set label 1 panel('D')
set xlabel 'predicted slope of the I rate (Hz per threshold)'; set ylabel 'measured (Hz per threshold)'
set xrange [*:*]; set yrange [*:*]
set xzeroaxis lt 6; set yzeroaxis lt 6
set key above horizontal center maxrows 1 samplen 0.5 width -2
isn = of_scale('statistics')
of(c) = (strcol('condition') eq c) ? column('isn_slope_full_I') : NaN
plot x with lines lt 6 notitle, \
     isn using (strcol('condition')[1:5] ne 'pilot' ? column('isn_slope_predicted_I') : NaN):'isn_slope_I' with points lc rgb grey pt 1 ps 0.6 title 'T7', \
     isn using (of('untrained')):'isn_slope_I':'isn_slope_error_I' with yerrorbars lc rgb 'black' pt 2 ps 0.8 notitle, \
     isn using (of('rowsum')):'isn_slope_I':'isn_slope_error_I' with yerrorbars lc rgb blue pt 7 ps 0.8 title 'neurons, variance', \
     isn using (of('equal')):'isn_slope_I':'isn_slope_error_I' with yerrorbars lc rgb pink pt 11 ps 0.8 notitle, \
     isn using (of('ridge')):'isn_slope_I':'isn_slope_error_I' with yerrorbars lc rgb orange pt 4 ps 0.8 notitle, \
     isn using (of('loose')):'isn_slope_I':'isn_slope_error_I' with yerrorbars lc rgb green pt 8 ps 0.8 notitle
unset multiplot
