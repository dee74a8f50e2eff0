# needs: untrained-1/raster untrained-1/trace untrained-1/histograms untrained-1/measures untrained-1/predictions
figure_height = 10.5
load 'figures/style.gp'
set output out
eval fetch(run('untrained-1','predictions'), 'balance_E', 'bE'); eval fetch(run('untrained-1','predictions'), 'balance_I', 'bI')
eval fetch(run('untrained-1','measures'), 'rate_E', 'rE'); eval fetch(run('untrained-1','measures'), 'rate_I', 'rI')
set multiplot

set origin 0,0.5; set size 0.5,0.5
set label 1 panel('A') at graph -0.2,1.06
set xlabel 'time in the window (ms)'; set ylabel 'neuron'
set xrange [0:1000]; set yrange [-1:80]; unset key
set ytics ('E' 19.5, 'I' 59.5) scale 0
set arrow 1 from 0,39.5 to 1000,39.5 nohead lt 6
plot run('untrained-1','raster') using (column('type') == 0 ? column('time') : NaN):'row' with points pt 7 ps 0.25 lc rgb blue, \
     '' using (column('type') == 1 ? column('time') : NaN):'row' with points pt 5 ps 0.22 lc rgb orange
unset arrow 1; set ytics autofreq nomirror out scale 0.5

set origin 0.5,0.5; set size 0.5,0.5
set label 1 panel('B')
set ylabel 'input (thresholds)'; set yrange [*:*]; set xrange [0:500]; set xlabel 'time in the window (ms)'
set key above horizontal center maxrows 1 samplen 1.2 width -3
set arrow 2 from 0,1 to 500,1 nohead lt 6 dt 3
plot run('untrained-1','trace') using 'time':'E' with lines lt 1 title 'E and drive', \
     '' using 'time':'I' with lines lt 2 title 'I', '' using 'time':'net' with lines lt 5 title 'net'
unset arrow 2

set origin 0,0; set size 0.5,0.5
set label 1 panel('C')
set xlabel 'rate (Hz)'; set ylabel 'share of neurons'; set xrange [0:30]; set yrange [0:*]
set key at graph 1,0.8 right vertical maxrows 2 width 0 samplen 2
set arrow 3 from bE,graph 1.0 to bE,graph 0.88 lc rgb blue lw 2 size graph 0.025,25
set arrow 4 from bI,graph 1.0 to bI,graph 0.88 lc rgb orange lw 2 size graph 0.025,25
set label 5 'E' at bE,graph 1.07 center; set label 6 'I' at bI,graph 1.07 center
set arrow 5 from rE,graph 0 to rE,graph 0.85 nohead lc rgb blue lw 1 dt 3
set arrow 6 from rI,graph 0 to rI,graph 0.85 nohead lc rgb orange lw 1 dt 3
plot run('untrained-1','histograms') using 'rate':'rate_E' with histeps lt 1 title 'E', '' using 'rate':'rate_I' with histeps lt 2 title 'I'
do for [k=3:6] { unset arrow k }; unset label 5; unset label 6

set origin 0.5,0; set size 0.5,0.5
set label 1 panel('D')
set xlabel 'CV of the intervals'; set xrange [0:3]
plot run('untrained-1','histograms') using 'cv':'cv_E' with histeps lt 1 title 'E', '' using 'cv':'cv_I' with histeps lt 2 title 'I'
unset multiplot
