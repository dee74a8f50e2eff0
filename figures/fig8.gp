# needs: meanfield dale untrained-1/measures untrainedA-1/measures untrainedB-1/measures untrainedC-1/measures rowsum-1/qq loose-1/qq
# of: claims coupling map others regime rules conditions sweep
figure_height = 13.0
load 'figures/style.gp'
set output out
set multiplot
table = of_scale('meanfield')
sims = 'untrainedA untrainedB untrained untrainedC'
names = 'K rate_E rate_I input_sd_E input_sd_I cv'
# A table of the networks that were simulated.
set print $networks
print 'K', "\t", 'rate_E', "\t", 'rate_I', "\t", 'input_sd_E', "\t", 'input_sd_I', "\t", 'cv'
do for [k=1:4] {
  row = ''
  do for [n=1:6] { eval fetch(run(word(sims, k).'-1','measures'), word(names, n), 'x'); row = row.sprintf("%s%.10g", n > 1 ? "\t" : '', x) }
  print row
}
unset print
set lmargin 7

set logscale x; set xrange [22:900]; set xtics (25, 50, 100, 200, 400, 800)
set xlabel '$K$'
set key at graph 1,0.02 right bottom vertical maxrows 5 samplen 1.8 width -2
do for [c=0:1] {
  set origin c/3.0,0.5; set size 1/3.0,0.5
  set label 1 panel(c == 0 ? 'A' : 'B') at graph -0.28,1.08
  set ylabel (c == 0 ? 'rate, E (Hz)' : 'rate, I (Hz)') offset 0.5
  set yrange [0:(c == 0 ? 8 : 14)]
  t(s) = c == 0 ? s : ''
  of(s) = column(s.(c == 0 ? '_E' : '_I'))
  plot table using 'K':(of('balance')) with lines lt 6 title t('balance'), \
       '' using 'K':(of('white')) with lines lt 3 title t('white'), \
       '' using 'K':(of('frozen')) with lines lt 1 title t('frozen'), \
       '' using 'K':(of('sampled')) with lines lt 2 title t('sampled'), \
       $networks using 'K':(of('rate')) with points pt 7 ps 0.8 lc rgb 'black' title t('network')
}
set origin 2/3.0,0.5; set size 1/3.0,0.5
set label 1 panel('C')
set ylabel 'sd (thresholds), CV' offset 0.5; set yrange [0:2]
set key at graph 1,0.3 right bottom vertical maxrows 3 samplen 1.8 width -2
plot table using 'K':'sd_E' with lines lt 1 title 'sd, E', '' using 'K':'sd_I' with lines lt 2 title 'sd, I', \
     '' using 'K':((column('cv_E')+column('cv_I'))/2) with lines lt 5 title 'CV', \
     $networks using 'K':'input_sd_E' with points pt 7 ps 0.8 lc rgb blue notitle, \
     $networks using 'K':'input_sd_I' with points pt 4 ps 0.8 lc rgb orange notitle, \
     $networks using 'K':'cv' with points pt 2 ps 0.8 lc rgb 'black' notitle
unset logscale x

set xrange [-4.2:4.2]; set yrange [-4.5:4.5]; set xtics 2; set ytics 2
set xlabel 'quantile of a Gaussian'
set origin 0,0; set size 1/3.0,0.48
set label 1 panel('D') at graph -0.28,1.08
set ylabel 'quantile of the weights (sd)' offset 0.5
set key at graph 0.62,1.04 right top vertical maxrows 4 samplen 0.5 width -4 spacing 0.95
plot x with lines lt 6 notitle, \
     run('rowsum-1','qq') using 'quantile':'EE' with points pt 7 ps 0.45 lc rgb blue title 'rowsum, EE', \
     '' using 'quantile':'II' with points pt 4 ps 0.45 lc rgb orange title 'rowsum, II', \
     run('loose-1','qq') using 'quantile':'EE' with points pt 8 ps 0.5 lc rgb green title 'loose, EE', \
     '' using 'quantile':'II' with points pt 2 ps 0.5 lc rgb pink title 'loose, II'
all = of_scale('dale')
trained(name) = column('M') > 0 ? column(name) : NaN
set origin 1/3.0,0; set size 1/3.0,0.48
set label 1 panel('E')
set xrange [0:*]; set yrange [0:*]; set xtics autofreq; set ytics autofreq
set xtics 0.4; set ytics 0.4
set xlabel 'sd of the weights (ms)'; set ylabel 'predicted (ms)' offset 0.5
set key at graph 0.35,1 right top vertical maxrows 2 samplen 0.5 width -2
plot x with lines lt 6 notitle, \
     all using (trained('sd')):'sd_T6' with points pt 4 ps 0.6 lc rgb blue title 'T6', \
     all using (trained('sd')):'sd_law' with points pt 8 ps 0.6 lc rgb orange title 'law'
set origin 2/3.0,0; set size 1/3.0,0.48
set label 1 panel('F')
set logscale xy; set xrange [1e-5:1]; set yrange [1e-5:1]
set xtics ('$10^{-5}$' 1e-5, '$10^{-3}$' 1e-3, '$10^{-1}$' 1e-1); set ytics ('$10^{-5}$' 1e-5, '$10^{-3}$' 1e-3, '$10^{-1}$' 1e-1)
set xlabel 'signs lost, measured'; set ylabel 'predicted' offset 0.5
set key at graph 0.55,1.04 right top vertical maxrows 3 samplen 0.5 width -2
plot x with lines lt 6 notitle, \
     all using (trained('lost')):'lost_gauss' with points pt 7 ps 0.5 lc rgb grey title 'Gaussian', \
     all using (trained('lost')):'lost_T6' with points pt 4 ps 0.6 lc rgb blue title 'T6', \
     all using (trained('lost')):'lost_law' with points pt 8 ps 0.6 lc rgb orange title 'law'
unset multiplot
