# needs: untrained-1/variability rowsum-1/variability equal-1/variability ridge-1/variability loose-1/variability weak-1/variability statistics untrained-1/trialraster rowsum-1/trialraster loose-1/trialraster
# of: untrained rowsum equal ridge loose weak
figure_height = 12.0
load 'figures/style.gp'
set output out
set multiplot
unset key
names = 'untrained rowsum equal ridge loose weak'

top = 1
do for [k=1:6] {
  file = run(word(names, k).'-1','variability')
  eval bounds(file, "column('fano')", 'a'); top = a_max > top ? a_max : top
  eval at_end(file, 'window', "column('fano')", 'x'); level[k] = x
}
top = 1.05 * top
do for [k=1:6] { level[k] = level[k] / top }
# The line of a Poisson process has a name too, which keeps the others off it.
level[7] = 1 / top
eval apart(7, 0.085)
set origin 0,0.5; set size 0.5,0.5; set rmargin 13
set label 1 panel('A') at graph -0.24,1.06
set logscale x; set xrange [8:620]; set yrange [0:top]
set xtics (10, 20, 50, 100, 200, 500)
set xlabel 'counting window (ms)'; set ylabel 'Fano factor'
set arrow 1 from 8,1 to 620,1 nohead lt 6 dt 3
eval beside(7, names.' Poisson')
plot for [k=1:6] run(word(names, k).'-1','variability') using 'window':'fano':'error' with yerrorlines lt \
  line_of(word(names, k))
unset arrow 1; unset logscale x; eval alone(7)

# A point for each seed; the conditions side by side, in the order of the names above them.
set origin 0.5,0.5; set size 0.5,0.5; set rmargin 1; set tmargin 3
set label 1 panel('B') at graph -0.2,1.15
eval row(20, 'untrained rowsum equal', '0.01 0.33 0.65', 1.15)
eval row(23, 'ridge loose weak', '0.01 0.33 0.65', 1.06)
set xrange [0.5:3.5]; set yrange [0:*]
set xtics ('CV' 1, 'CV2' 2, 'repeatability' 3) scale 0
set xlabel ''; set ylabel 'value, by seed'
set arrow 1 from 0.5,1 to 3.5,1 nohead lt 6 dt 3
seeds = of_scale('statistics')
array measure[3] = ['cv', 'cv2', 'repeatability']
at(k, m) = strcol('condition') eq word(names, k) ? m + 0.13 * (k - 3.5) : NaN
plot for [k=1:6] for [m=1:3] seeds using (at(k, m)):(column(measure[m])) with points pt mark_of(word(names, \
  k)) ps size_of(word(names, k)) lc rgb colour_of(word(names, k))
unset arrow 1; eval alone(6); set tmargin 1.8

shown = 'untrained rowsum loose'
trials = 1
set xrange [*:*]; set yrange [*:*]
do for [k=1:3] {
  eval bounds(run(word(shown, k).'-1','trialraster'), "column('trial')", 'a')
  trials = a_max > trials ? a_max : trials
}
set xtics 250 scale 0.5; set xrange [0:1000]
set xlabel 'time in the window (ms)'; set yrange [0:trials + 0.6]
set lmargin 7
do for [k=1:3] {
  set origin (k-1)/3.0,0; set size 1/3.0,0.47
  set label 1 (k == 1 ? panel('C') : '') at graph -0.28,1.1
  set label 2 called(word(shown, k)) at graph 0.5,1.07 center textcolor rgb ink_of(word(shown, k))
  set ylabel (k == 1 ? 'test trial' : '') offset 0.5
  plot run(word(shown, k).'-1','trialraster') using (column('place') == 0 ? column('time') : \
         NaN):(column('trial') - 0.4):(0):(0.8) with vectors nohead lw 1 dt 1 \
         lc rgb ink_of(word(shown, k)), \
       -1 notitle      # off the panel: it keeps an empty one from being an error
}
unset multiplot
