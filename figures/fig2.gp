# needs: rowsum-1/examples ridge-1/examples rowsum-1/curve ridge-1/curve equal-1/curve loose-1/curve window
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
    stats run('rowsum-1','examples') using (column(4+3*k)) nooutput name 'a'
    stats run('ridge-1','examples') using (column(4+3*k)) nooutput name 'b'
    set yrange [(a_min < b_min ? a_min : b_min) - 0.1:(a_max > b_max ? a_max : b_max) + 0.1]
    plot run(word(names, r).'-1','examples') using 1:(column(4+3*k)) with lines lc rgb grey lw 0.8 dt 1 title 'trial', \
         '' using 1:(column(3+3*k)) with lines lt 1 title 'mean', \
         '' using 1:(column(2+3*k)) with lines lt 2 title 'target'
  }
}
unset label 2; set xtics autofreq; set ytics autofreq; set xrange [0:*]; set lmargin 9
set xlabel 'training trial'
set origin 0,0.25; set size 0.5,0.26
set label 1 panel('C') at graph -0.2,1.06
set ylabel 'rms error (thresholds)'; set yrange [0:*]
set format y '%g'
set key above horizontal center maxrows 1 samplen 1.2 width -2
plot run('rowsum-1','curve') using 1:2 with lines lt 1 title 'rowsum', \
     run('equal-1','curve') using 1:2 with lines lt 4 title 'equal', \
     run('ridge-1','curve') using 1:2 with lines lt 2 title 'ridge', \
     run('loose-1','curve') using 1:2 with lines lt 3 title 'loose'
set origin 0.5,0.25; set size 0.5,0.26
set label 1 panel('D')
set ylabel 'single-trial correlation'; set yrange [-0.1:1]
plot run('rowsum-1','curve') using 1:3 with lines lt 1 title 'rowsum', \
     run('equal-1','curve') using 1:3 with lines lt 4 title 'equal', \
     run('ridge-1','curve') using 1:3 with lines lt 2 title 'ridge', \
     run('loose-1','curve') using 1:3 with lines lt 3 title 'loose'
# Where in the window, for every seed; the seeds of rowsum have their number at the end, in columns, so that none covers another.
window = dir.'/window.tsv'
eval take('window', 'time (ms)', 'at'); eval take('window', 'gain', 'gain'); eval take('window', 'lead (degrees)', 'lead')
of(c, k) = (strcol(1) eq c.'-1' || strcol(1) eq c.'-2' || strcol(1) eq c.'-3' || strcol(1) eq c.'-4' || strcol(1) eq c.'-5') ? column(k) : NaN
set xlabel 'time in the window (ms)'; set xtics 250
set xrange [*:*]; set yrange [*:*]
stats window using (of('rowsum',at)) nooutput name 'w'
set xrange [0:1130]
beside(c) = (of(c,at) == w_max) ? w_max + 24 * (strcol(1)[strlen(c)+2:] - 1) : NaN
set key width 3
set origin 0,0; set size 0.5,0.25
set label 1 panel('E')
set ylabel 'amplitude / target'; set yrange [0:1.2]
plot for [s=1:5] window using (strcol(1) eq 'ridge-'.s ? column(at) : NaN):(column(gain)) with lines lc rgb grey lw 1 dt 1 title (s == 1 ? 'ridge' : ''), \
     for [s=1:5] window using (strcol(1) eq 'rowsum-'.s ? column(at) : NaN):(column(gain)) with linespoints lc rgb blue lw 1.5 dt 1 pt 7 ps 0.4 title (s == 1 ? 'rowsum' : ''), \
     window using (beside('rowsum')):(column(gain)):(' '.strcol(1)[8:]) with labels left notitle
set origin 0.5,0; set size 0.5,0.25
set label 1 panel('F')
set ylabel 'lead (degrees)'; set yrange [*:*]
set xzeroaxis lt 6
plot for [s=1:5] window using (strcol(1) eq 'ridge-'.s ? column(at) : NaN):(column(lead)) with lines lc rgb grey lw 1 dt 1 title (s == 1 ? 'ridge' : ''), \
     for [s=1:5] window using (strcol(1) eq 'rowsum-'.s ? column(at) : NaN):(column(lead)) with linespoints lc rgb blue lw 1.5 dt 1 pt 7 ps 0.4 title (s == 1 ? 'rowsum' : ''), \
     window using (beside('rowsum')):(column(lead)):(' '.strcol(1)[8:]) with labels left notitle
unset multiplot
