# needs: rowsum-1/examples ridge-1/examples rowsum-1/curve ridge-1/curve equal-1/curve loose-1/curve window
# of: rowsum ridge
figure_height = 17.5
load 'figures/style.gp'
set output out
set multiplot
unset key
# Neurons that were trained with the sums held, and without.
set xtics 250; set xrange [0:1000]; set ytics 0.5; set format y '$%.1f$'
set lmargin 7; set tmargin 2.6
names = 'rowsum ridge'
# One range for all six panels.
low = NaN; high = NaN
do for [r=1:2] { do for [k=0:2] {
  eval bounds(run(word(names, r).'-1','examples'), sprintf("column('trial_%d')", k), 'a')
  low = a_min < low || !is_number(low) ? a_min : low
  high = a_max > high || !is_number(high) ? a_max : high
} }
do for [r=1:2] {
  c = word(names, r)
  do for [k=0:2] {
    set origin k/3.0, (r == 1 ? 0.76 : 0.515); set size 1/3.0, (r == 1 ? 0.24 : 0.245)
    set label 1 (k == 0 ? panel(r == 1 ? 'A' : 'B') : '') at graph -0.28,1.22
    set label 2 (k == 0 ? \
      in_colour(called(c).': \quad '.solid('mean of test trials'), ink_of(c)).'\qquad '. \
      in_colour(solid('one trial'), '#808080').'\qquad '.dashed('target') : '') at graph 0,1.22 left
    set label 3 sprintf('neuron %d', k + 1) at graph 1,1.06 right
    set xlabel (r == 2 ? 'time in the window (ms)' : '')
    set ylabel (k == 0 ? 'input (thresholds)' : '') offset 0.5
    set yrange [low - 0.1:high + 0.1]
    plot run(c.'-1','examples') using 'time':(column(sprintf('trial_%d',k))) with lines lc rgb grey lw 0.8 dt 1, \
         '' using 'time':(column(sprintf('mean_%d',k))) with lines lc rgb colour_of(c) lw 2 dt 1, \
         '' using 'time':(column(sprintf('target_%d',k))) with lines lc rgb 'black' lw 1.2 dt (12,5)
  }
}
unset label 2; unset label 3; set xtics autofreq; set ytics autofreq; set format y '$%g$'
set tmargin 1.8
# The course of training.
# The strong ridge ends where the sums held do. It has its name where it begins, on the side away
# from them: a curve that lies above them is named above.
trained = 'loose ridge rowsum equal'
early(name) = "column('trial') >= 0.12*trials && column('trial') <= 0.22*trials ? ". \
  sprintf("column('%s') : NaN", name)
set lmargin 8; set rmargin 13
do for [p=1:2] {
  name = p == 1 ? 'error' : 'correlation'
  set xrange [*:*]; set yrange [*:*]
  top = 0; bottom = 0; trials = 0
  do for [k=1:4] {
    eval bounds(run(word(trained, k).'-1','curve'), sprintf("column('%s')", name), 'a'); \
      top = a_max > top ? a_max : top; bottom = a_min < bottom ? a_min : bottom
    eval at_end(run(word(trained, k).'-1','curve'), 'trial', sprintf("column('%s')", name), 'x'); level[k] = x; \
      trials = end_max > trials ? end_max : trials
  }
  top = p == 1 ? 1.05 * top : 1; bottom = p == 1 ? 0 : bottom - 0.05
  do for [k=1:4] { level[k] = (level[k] - bottom) / (top - bottom) }
  eval apart(3, 0.11)
  eval find(run('equal-1','curve'), early(name), 'x')
  eval find(run('rowsum-1','curve'), early(name), 'y')
  set origin (p - 1) / 2.0,0.25; set size 0.5,0.26
  set label 1 panel(p == 1 ? 'C' : 'D') at graph -0.24,1.06
  set xlabel 'training trial'; every = p == 1 ? 0.1 : 0.2; set ytics every; \
    set ylabel (p == 1 ? 'rms error (thresholds)' : 'single-trial correlation')
  set xrange [0:trials]; set yrange [bottom:top]
  eval beside(3, trained)
  if (is_number(x)) {
    set label 24 called('equal') at 0.18 * trials,x left front offset 0,(x > y ? 0.9 : -0.9) \
      textcolor rgb ink_of('equal')
  }
  plot for [k=1:4] run(word(trained, k).'-1','curve') using 'trial':name with lines lt line_of(word(trained, k))
  eval alone(4)
}
# Where in the window, a line for every seed.
window = of_scale('window')
seed(c, s, name) = strcol('run') eq sprintf('%s-%d', c, s) ? column(name) : NaN
set rmargin 1; set lmargin 8; set ytics autofreq
set xlabel 'time in the window (ms)'; set xtics 250
set xrange [0:*]; set yrange [*:*]
set origin 0,0; set size 0.5,0.25
set label 1 panel('E') at graph -0.2,1.06
set ylabel 'amplitude / target'; set yrange [0:1.2]
set arrow 1 from 0,1 to 1000,1 nohead lt 6
set label 2 in_colour(dashed(called('ridge')), ink_of('ridge')).'\quad '. \
  in_colour(solid(called('rowsum')), ink_of('rowsum')) at graph 1,1.06 right
plot for [s=1:20] window using (seed('ridge',s,'time')):'gain' with lines lc rgb colour_of('ridge') lw 1 dt (12,5), \
     for [s=1:20] window using (seed('rowsum',s,'time')):'gain' with linespoints lc rgb colour_of('rowsum') lw 1.5 \
       dt 1 pt 7 ps 0.4
unset arrow 1
set origin 0.5,0; set size 0.5,0.25
set label 1 panel('F')
set ylabel 'lead (degrees)'; set yrange [*:*]
set xzeroaxis lt 6
set label 3 'early' at graph 0.02,0.96 left; set label 4 'late' at graph 0.02,0.05 left
plot for [s=1:20] window using (seed('ridge',s,'time')):'lead' with lines lc rgb colour_of('ridge') lw 1 dt (12,5), \
     for [s=1:20] window using (seed('rowsum',s,'time')):'lead' with linespoints lc rgb colour_of('rowsum') lw 1.5 \
       dt 1 pt 7 ps 0.4
unset multiplot
