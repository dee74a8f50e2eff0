# needs: rowsum-1/examples ridge-1/examples rowsum-1/curve ridge-1/curve equal-1/curve loose-1/curve window
# of: rowsum ridge
figure_height = 17.5
load 'figures/style.gp'
set output out
set multiplot
set xtics 250; set xrange [0:1000]; set ytics 0.5; set format y '%.1f'
set lmargin 7
names = 'rowsum ridge'
do for [r=1:2] {
  do for [k=0:2] {
    set origin k/3.0, (r == 1 ? 0.76 : 0.515); set size 1/3.0, (r == 1 ? 0.24 : 0.245)
    unset key
    set label 1 (k == 0 ? panel(r == 1 ? 'A' : 'B') : '') at graph -0.28,1.1
    set label 2 (k == 0 ? '\emph{'.word(names, r).'}, neuron 0' : sprintf('neuron %d', k)) at graph 0.98,1.02 right
    set xlabel (r == 2 ? 'time in the window (ms)' : '')
    set ylabel (k == 0 ? 'input (thresholds)' : '') offset 0.5
    set yrange [*:*]      # stats leaves out what is beyond the range of the panel before
    stats run('rowsum-1','examples') using (column(sprintf('trial_%d',k))) nooutput name 'a'
    stats run('ridge-1','examples') using (column(sprintf('trial_%d',k))) nooutput name 'b'
    set yrange [(a_min < b_min ? a_min : b_min) - 0.1:(a_max > b_max ? a_max : b_max) + 0.1]
    plot run(word(names, r).'-1','examples') using 'time':(column(sprintf('trial_%d',k))) with lines lc rgb grey lw 0.8 dt 1 title 'trial', \
         '' using 'time':(column(sprintf('mean_%d',k))) with lines lt 1 title 'mean', \
         '' using 'time':(column(sprintf('target_%d',k))) with lines lt 2 title 'target'
  }
}
unset label 2; set xtics autofreq; set ytics autofreq; set xrange [0:*]; set lmargin 9
set xlabel 'training trial'
set origin 0,0.25; set size 0.5,0.26
set label 1 panel('C') at graph -0.2,1.06
set ylabel 'rms error (thresholds)'; set yrange [0:*]
set format y '%g'
set key above horizontal center maxrows 1 samplen 1.2 width -2
plot run('rowsum-1','curve') using 'trial':'error' with lines lt 1 title 'rowsum', \
     run('equal-1','curve') using 'trial':'error' with lines lt 4 title 'equal', \
     run('ridge-1','curve') using 'trial':'error' with lines lt 2 title 'ridge', \
     run('loose-1','curve') using 'trial':'error' with lines lt 3 title 'loose'
set origin 0.5,0.25; set size 0.5,0.26
set label 1 panel('D')
set ylabel 'single-trial correlation'; set yrange [-0.1:1]
plot run('rowsum-1','curve') using 'trial':'correlation' with lines lt 1 title 'rowsum', \
     run('equal-1','curve') using 'trial':'correlation' with lines lt 4 title 'equal', \
     run('ridge-1','curve') using 'trial':'correlation' with lines lt 2 title 'ridge', \
     run('loose-1','curve') using 'trial':'correlation' with lines lt 3 title 'loose'
# Where in the window, for every seed; the seeds of rowsum have their number at the end, in columns, so that none covers another.
window = of_scale('window')
of(c, name) = strcol('condition') eq c ? column(name) : NaN
seed(c, s, name) = strcol('run') eq sprintf('%s-%d', c, s) ? column(name) : NaN
number_of(c) = strcol('run')[strlen(c)+2:]
set xlabel 'time in the window (ms)'; set xtics 250
set xrange [*:*]; set yrange [*:*]
stats window using (of('rowsum','time')) nooutput name 'w'
set xrange [0:1130]
beside(c) = (of(c,'time') == w_max) ? w_max + 24 * (number_of(c) - 1) : NaN
set key width 3
set origin 0,0; set size 0.5,0.25
set label 1 panel('E')
set ylabel 'amplitude / target'; set yrange [0:1.2]
plot for [s=1:5] window using (seed('ridge',s,'time')):'gain' with lines lc rgb grey lw 1 dt 1 title (s == 1 ? 'ridge' : ''), \
     for [s=1:5] window using (seed('rowsum',s,'time')):'gain' with linespoints lc rgb blue lw 1.5 dt 1 pt 7 ps 0.4 title (s == 1 ? 'rowsum' : ''), \
     window using (beside('rowsum')):'gain':(' '.number_of('rowsum')) with labels left notitle
set origin 0.5,0; set size 0.5,0.25
set label 1 panel('F')
set ylabel 'lead (degrees)'; set yrange [*:*]
set xzeroaxis lt 6
plot for [s=1:5] window using (seed('ridge',s,'time')):'lead' with lines lc rgb grey lw 1 dt 1 title (s == 1 ? 'ridge' : ''), \
     for [s=1:5] window using (seed('rowsum',s,'time')):'lead' with linespoints lc rgb blue lw 1.5 dt 1 pt 7 ps 0.4 title (s == 1 ? 'rowsum' : ''), \
     window using (beside('rowsum')):'lead':(' '.number_of('rowsum')) with labels left notitle
unset multiplot
