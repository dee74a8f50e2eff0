# needs: rowsum-1/perturb-time rowsum-1/frozen loose-1/frozen untrained-1/perturb rowsum-1/perturb equal-1/perturb ridge-1/perturb loose-1/perturb weak-1/perturb isn
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
plot run('rowsum-1','perturb-time') using 1:5 with lines lc rgb grey lw 1 dt 1 title 'I, no push', \
     '' using 1:6 with lines lt 1 title 'E', '' using 1:7 with lines lt 2 title 'I'
unset arrow 1

set origin 0.5,0.5; set size 0.5,0.5
set label 1 panel('B')
set xlabel 'drive of the I cells (thresholds)'; set ylabel 'change of the I rate (Hz)'
set xrange [*:*]; set yrange [*:*]; set xtics 0.1
set xzeroaxis lt 6
set key above horizontal center maxrows 2 samplen 1.6 width -2
rest(name) = real(system(sprintf("awk -F'\t' '!/^#/ && $1 == 0 { print $12 }' %s", run(name, 'perturb'))))
r1 = rest('untrained-1'); r2 = rest('rowsum-1'); r3 = rest('equal-1'); r4 = rest('ridge-1'); r5 = rest('loose-1'); r6 = rest('weak-1')
plot run('untrained-1','perturb') using 1:($12-r1) with linespoints lt 5 pt 2 ps 0.7 title 'untrained', \
     run('rowsum-1','perturb') using 1:($12-r2) with linespoints lt 1 pt 7 ps 0.7 title 'rowsum', \
     run('equal-1','perturb') using 1:($12-r3) with linespoints lt 4 pt 11 ps 0.7 title 'equal', \
     run('ridge-1','perturb') using 1:($12-r4) with linespoints lt 2 pt 4 ps 0.7 title 'ridge', \
     run('loose-1','perturb') using 1:($12-r5) with linespoints lt 3 pt 8 ps 0.7 title 'loose', \
     run('weak-1','perturb') using 1:($12-r6) with linespoints lt 6 pt 6 ps 0.7 title 'weak'
unset xzeroaxis; set xtics autofreq

set origin 0,0; set size 0.5,0.5
set label 1 panel('C')
set xlabel 'time after the kick began (ms)'; set ylabel 'E rate (Hz)'
set xrange [0:100]; set logscale y; set yrange [0.1:2e4]; set format y '$10^{%L}$'
set key above horizontal center maxrows 1 samplen 1.6 width 1
set arrow 2 from 20,graph 0 to 20,graph 1 nohead lt 5 dt 3
seen(x) = x > 0.1 ? x : 0.1
plot run('rowsum-1','frozen') using 1:2 with lines lc rgb grey lw 1 dt 1 title 'intact', \
     '' using 1:(seen($4)) with lines lc rgb blue lw 1.5 dt 1 title 'rowsum', \
     '' using 1:(seen($3)) with lines lc rgb blue lw 1.5 dt (12,5) notitle, \
     run('loose-1','frozen') using 1:(seen($4)) with lines lc rgb green lw 2.5 dt 1 title 'loose', \
     '' using 1:(seen($3)) with lines lc rgb green lw 2.5 dt (12,5) notitle
unset arrow 2; unset logscale y; set format y '%g'

set origin 0.5,0; set size 0.5,0.5
set label 1 panel('D')
set xlabel 'predicted slope of the I rate (Hz per threshold)'; set ylabel 'measured (Hz per threshold)'
set xrange [*:*]; set yrange [*:*]
set xzeroaxis lt 6; set yzeroaxis lt 6
set key above horizontal center maxrows 1 samplen 0.5 width -2
isn = dir.'/isn.tsv'
eval take('isn', 'slope (Hz per threshold)', 'slope'); eval take('isn', 'T7', 'T7'); eval take('isn', 'and variance', 'full')
of(c, k) = (strcol(1) eq c) ? column(k) : NaN
plot x with lines lt 6 notitle, \
     isn using (strcol(1)[1:5] ne 'pilot' ? column(T7) : NaN):(column(slope)) with points lc rgb grey pt 1 ps 0.6 title 'T7', \
     isn using (of('untrained',full)):(column(slope)):(column(slope+1)) with yerrorbars lc rgb 'black' pt 2 ps 0.8 notitle, \
     isn using (of('rowsum',full)):(column(slope)):(column(slope+1)) with yerrorbars lc rgb blue pt 7 ps 0.8 title 'neurons, variance', \
     isn using (of('equal',full)):(column(slope)):(column(slope+1)) with yerrorbars lc rgb pink pt 11 ps 0.8 notitle, \
     isn using (of('ridge',full)):(column(slope)):(column(slope+1)) with yerrorbars lc rgb orange pt 4 ps 0.8 notitle, \
     isn using (of('loose',full)):(column(slope)):(column(slope+1)) with yerrorbars lc rgb green pt 8 ps 0.8 notitle
unset multiplot
