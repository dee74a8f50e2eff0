# needs: meanfield dale untrained-1/measures untrainedA-1/measures untrainedB-1/measures untrainedC-1/measures rowsum-1/qq loose-1/qq
# of: claims coupling map others regime rules conditions sweep
figure_height = 17
load 'figures/style.gp'
set output out
set multiplot
unset key
table = of_scale('meanfield')
sims = 'untrainedA untrainedB untrained untrainedC'
names = 'K rate_E rate_I input_sd_E input_sd_I cv'
# A table of the networks that were simulated.
set print $networks
print 'K', "\t", 'rate_E', "\t", 'rate_I', "\t", 'input_sd_E', "\t", 'input_sd_I', "\t", 'cv'
do for [k=1:4] {
  row = ''
  do for [n=1:6] { eval fetch(run(word(sims, k).'-1','measures'), word(names, n), 'x'); \
    row = row.sprintf("%s%.10g", n > 1 ? "\t" : '', x) }
  print row
}
unset print
set lmargin 7
# Approximations, named beside the panel of I, at the largest K that each has; those of E have the same dashes.
ways = 'balance white frozen sampled'
array drawn[4] = [3, 2, 1, 4]
eval bounds(table, "column('K')", 'K')
do for [c=0:1] {
  type = c == 0 ? '_E' : '_I'
  set xrange [*:*]; set yrange [*:*]; unset logscale x
  top = c == 0 ? 8 : 14
  do for [k=1:4] {
    eval bounds(table, sprintf("column('%s%s') == column('%s%s') ? column('K') : NaN", word(ways, k), type, \
      word(ways, k), type), 'last')
    eval find(table, sprintf("column('K') == last_max ? column('%s%s') : NaN", word(ways, k), type), 'x'); \
      level[k] = x / top
  }
  level[5] = NaN
  eval apart(4, 0.09)
  set logscale x; set xrange [22:900]; set xtics (25, 100, 400)
  set xlabel 'in-degree, $K$'
  set origin c/3.0,2/3.0; set size 1/3.0,1/3.0
  set label 1 panel(c == 0 ? 'A' : 'B') at graph -0.34,1.08
  set ylabel (c == 0 ? 'rate, E (Hz)' : 'rate, I (Hz)') offset 0.5
  set yrange [0:top]
  set rmargin (c == 0 ? 1 : 8)
  if (c == 1) { do for [k=1:4] { set label (20+k) word(ways, k) at graph 1.03,level[k] left } }
  set label 25 'dots: network' at graph 0.98,0.06 right
  plot for [k=1:4] table using 'K':(column(word(ways, \
    k).type)) with lines lc rgb (k == 1 ? grey : c == 0 ? blue : orange) dt drawn[k] lw 1.4, \
       $networks using 'K':(column('rate'.type)) with points pt 7 ps 0.8 lc rgb 'black'
  eval alone(5)
}
set origin 2/3.0,2/3.0; set size 1/3.0,1/3.0
set label 1 panel('C')
set ylabel 'sd (thresholds), CV' offset 0.5; set yrange [0:2]
set xrange [*:*]; unset logscale x
eval find(table, "column('K') == K_max ? column('sd_E') : NaN", 'x'); level[1] = x / 2.0
eval find(table, "column('K') == K_max ? column('sd_I') : NaN", 'x'); level[2] = x / 2.0
eval find(table, "column('K') == K_max ? (column('cv_E')+column('cv_I'))/2 : NaN", 'x'); level[3] = x / 2.0
eval apart(3, 0.09)
set logscale x; set xrange [22:900]
set label 21 'sd, E' at graph 1.03,level[1] left textcolor rgb blue; \
  set label 22 'sd, I' at graph 1.03,level[2] left textcolor rgb orange
set label 23 'CV' at graph 1.03,level[3] left
plot table using 'K':'sd_E' with lines lt 1, '' using 'K':'sd_I' with lines lt 2, \
  '' using 'K':((column('cv_E')+column('cv_I'))/2) with lines lt 5, \
     $networks using 'K':'input_sd_E' with points pt 7 ps 0.8 lc rgb blue, \
     $networks using 'K':'input_sd_I' with points pt 4 ps 0.8 lc rgb orange, \
     $networks using 'K':'cv' with points pt 2 ps 0.8 lc rgb 'black'
unset logscale x; eval alone(3)

set rmargin 1
set xrange [-4.2:4.2]; set yrange [-4.5:4.5]; set xtics 2; set ytics 2
set xlabel 'quantile of a Gaussian'
set origin 0,1/3.0; set size square 1/3.0,1/3.0
set label 1 panel('D') at graph -0.3,1.1
set ylabel 'quantile of the weights (sd)' offset 0.5
set label 21 called('rowsum') at graph 0.05,0.95 left textcolor rgb ink_of('rowsum'); \
  set label 22 called('loose') at graph 0.05,0.85 left textcolor rgb ink_of('loose')
set label 23 'dots E$\to$E' at graph 0.98,0.16 right; set label 24 'crosses I$\to$I' at graph 0.98,0.06 right
set yrange [-4.2:4.2]
plot x with lines lt 6, \
     run('rowsum-1','qq') using 'quantile':'EE' with points pt 7 ps 0.45 lc rgb colour_of('rowsum'), \
     '' using 'quantile':'II' with points pt 2 ps 0.45 lc rgb colour_of('rowsum'), \
     run('loose-1','qq') using 'quantile':'EE' with points pt 7 ps 0.45 lc rgb colour_of('loose'), \
     '' using 'quantile':'II' with points pt 2 ps 0.5 lc rgb colour_of('loose')
eval alone(4)
# Predicted against measured on equal axes, a panel for each prediction: points of one would hide
# those of another.
all = of_scale('dale')
trained(name) = column('M') > 0 ? column(name) : NaN
ways = 'T6 law gauss'
array words_at[3] = ['equation T6', 'law', 'measured mean and scatter']
set xrange [*:*]; set yrange [*:*]
eval bounds(all, "column('M') > 0 ? column('sd') : NaN", 'a'); \
  eval bounds(all, "column('M') > 0 ? column('sd_T6') : NaN", 'b')
top = 1.05 * (a_max > b_max ? a_max : b_max)
set xlabel 'sd of the weights (ms)'
set xrange [0:top]; set yrange [0:top]
set xtics 0.4; set ytics 0.4
do for [k=1:2] {
  set origin k/3.0,1/3.0; set size square 1/3.0,1/3.0
  set label 1 (k == 1 ? panel('E') : '') at graph -0.3,1.1
  set label 2 words_at[k] at graph 0.5,1.1 center
  set ylabel (k == 1 ? 'predicted (ms)' : '') offset 0.5
  plot x with lines lt 6, \
       all using (trained('sd')):'sd_'.word(ways, k) with points pt 6 ps 0.3 lw 0.6 lc rgb 'black'
}
set logscale xy; set xrange [1e-5:1]; set yrange [1e-5:1]
set format xy powers; set xtics 1e2; set ytics 1e2
set xlabel 'signs lost, measured'
do for [p=1:3] {
  k = p == 1 ? 3 : p - 1
  set origin (p-1)/3.0,0; set size square 1/3.0,1/3.0
  set label 1 (p == 1 ? panel('F') : '') at graph -0.3,1.1
  set label 2 words_at[k] at graph 0.5,1.1 center
  set ylabel (p == 1 ? 'predicted' : '') offset -1
  plot x with lines lt 6, \
       all using (trained('lost')):'lost_'.word(ways, k) with points pt 6 ps 0.3 lw 0.6 \
         lc rgb 'black'
}
unset multiplot
