# needs: bench
figure_height = 7
load 'figures/style.gp'
set output out
set multiplot
table = of_scale('bench')
at(peer, threads) = (strcol('kernel') eq 'rls' && strcol('peer') eq peer && column('threads') == threads) ? column('n') : NaN
faster(name) = column(name) / column('microseconds')
set logscale xy
set xrange [50:950]; set xtics (58, 200, 400, 800)
set xlabel 'in-degree $n$'
set key top left Left reverse samplen 2
set origin 0,0; set size 0.5,1
set label 1 panel('A') at graph -0.2,1.06
set ylabel 'time per neuron and update (\unit{\us})'
set format y '$10^{%L}$'
plot table using (at('ssymv+ssyr', 1)):'peer_microseconds' with linespoints pt 4 ps 0.7 lt 2 title 'ssymv and ssyr', \
     table using (at('sspmv+sspr', 1)):'peer_microseconds' with linespoints pt 8 ps 0.7 lt 4 title 'sspmv and sspr', \
     table using (at('cost model', 1)):'limit_microseconds' with lines lt 6 title 'triangle read once', \
     table using (at('cost model', 1)):'peer_microseconds' with lines lt 3 title 'cost model', \
     table using (at('cost model', 1)):'microseconds' with linespoints pt 7 ps 0.7 lt 1 title 'this kernel'
set origin 0.5,0; set size 0.5,1
set label 1 panel('B')
unset logscale y; set format y '%g'; set yrange [0:*]; set offsets 0,0,graph 0.5,0     # room for the key
set ylabel 'times faster'
set key top left Left reverse samplen 2
plot 1 with lines lt 6 notitle, \
     table using (at('ssymv+ssyr', 1)):(faster('peer_microseconds')) with linespoints pt 4 ps 0.7 lt 2 title 'than ssymv and ssyr', \
     table using (at('sspmv+sspr', 1)):(faster('peer_microseconds')) with linespoints pt 8 ps 0.7 lt 4 title 'than sspmv and sspr', \
     table using (at('cost model', 1)):(faster('limit_microseconds')) with linespoints pt 1 ps 0.7 lt 5 title 'than reading once', \
     table using (at('sspmv+sspr', 2)):(faster('peer_microseconds')) with linespoints pt 9 ps 0.7 lc rgb pink dt (2,2) title 'sspmv, two threads'
unset multiplot
