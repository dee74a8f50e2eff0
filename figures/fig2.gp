# needs: rowsum-1/examples ridge-1/examples rowsum-1/curve ridge-1/curve equal-1/curve loose-1/curve
figure_height = 13
load 'figures/style.gp'
set output out
set multiplot
set xtics 250; set xrange [0:1000]
names = 'rowsum ridge'
do for [r=1:2] {
  do for [k=0:2] {
    set origin k/3.0, (r == 1 ? 0.67 : 0.36); set size 1/3.0, 0.31
    unset key; if (r == 1 && k == 2) { set key top right }
    set label 1 (k == 0 ? panel(r == 1 ? 'A' : 'B') : '') at graph -0.3,1.08
    set title (k == 0 ? '\emph{'.word(names, r).'}, neuron 1' : sprintf('neuron %d', k + 1)) offset 0,-0.7
    set xlabel (r == 2 ? 'time in the window (ms)' : '')
    set ylabel (k == 0 ? 'input (thresholds)' : '') offset 1
    plot run(word(names, r).'-1','examples') using 1:(column(4+3*k)) with lines lc rgb grey lw 0.8 dt 1 title 'one trial', \
         '' using 1:(column(3+3*k)) with lines lt 1 title 'mean', \
         '' using 1:(column(2+3*k)) with lines lt 2 title 'target'
  }
}
unset title; set xtics autofreq; set xrange [0:*]
set xlabel 'training trial'
set origin 0,0; set size 0.5,0.36
set label 1 panel('C') at graph -0.18,1.05
set ylabel 'rms error (thresholds)'; set yrange [0:*]; set key top right
plot run('rowsum-1','curve') using 1:2 with lines lt 1 title '\emph{rowsum}', \
     run('equal-1','curve') using 1:2 with lines lt 4 title '\emph{equal}', \
     run('ridge-1','curve') using 1:2 with lines lt 2 title '\emph{ridge}', \
     run('loose-1','curve') using 1:2 with lines lt 3 title '\emph{loose}'
set origin 0.5,0; set size 0.5,0.36
set label 1 panel('D')
set ylabel 'single-trial correlation'; set yrange [-0.1:1]; set key bottom right
plot run('rowsum-1','curve') using 1:3 with lines lt 1 title '\emph{rowsum}', \
     run('equal-1','curve') using 1:3 with lines lt 4 title '\emph{equal}', \
     run('ridge-1','curve') using 1:3 with lines lt 2 title '\emph{ridge}', \
     run('loose-1','curve') using 1:3 with lines lt 3 title '\emph{loose}'
unset multiplot
