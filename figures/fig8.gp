# needs: meanfield dale untrained-1/measures untrainedA-1/measures untrainedB-1/measures untrainedC-1/measures rowsum-1/qq loose-1/qq
figure_height = 13.0
load 'figures/style.gp'
set output out
set multiplot
table = dir.'/meanfield.tsv'
eval take('meanfield', '# K', 'K'); eval take('meanfield', 'balance E (Hz)', 'balance'); eval take('meanfield', 'white E (Hz)', 'white')
eval take('meanfield', 'frozen E (Hz)', 'frozen'); eval take('meanfield', 'sampled E (Hz)', 'sampled')
eval take('meanfield', 'sd of input E, frozen', 'sd'); eval take('meanfield', 'CV E, colored', 'cv')
sims = 'untrainedA untrainedB untrained untrainedC'
simulated(k, stat) = number(word(sims, int(k)).'-1', 'measures', stat)
set samples 4
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
  plot table using (column(K)):(column(balance+c)) with lines lt 6 title t('balance'), \
       '' using (column(K)):(column(white+c)) with lines lt 3 title t('white'), \
       '' using (column(K)):(column(frozen+c)) with lines lt 1 title t('frozen'), \
       '' using (column(K)):(column(sampled+c)) with lines lt 2 title t('sampled'), \
       '+' using (simulated(($0)+1, 'K')):(simulated(($0)+1, c == 0 ? 'rate_E' : 'rate_I')) with points pt 7 ps 0.8 lc rgb 'black' title t('network')
}
set origin 2/3.0,0.5; set size 1/3.0,0.5
set label 1 panel('C')
set ylabel 'sd (thresholds), CV' offset 0.5; set yrange [0:2]
set key at graph 1,0.3 right bottom vertical maxrows 3 samplen 1.8 width -2
plot table using (column(K)):(column(sd)) with lines lt 1 title 'sd, E', '' using (column(K)):(column(sd+1)) with lines lt 2 title 'sd, I', \
     '' using (column(K)):((column(cv)+column(cv+1))/2) with lines lt 5 title 'CV', \
     '+' using (simulated(($0)+1, 'K')):(simulated(($0)+1, 'input_sd_E')) with points pt 7 ps 0.8 lc rgb blue notitle, \
     '+' using (simulated(($0)+1, 'K')):(simulated(($0)+1, 'input_sd_I')) with points pt 4 ps 0.8 lc rgb orange notitle, \
     '+' using (simulated(($0)+1, 'K')):(simulated(($0)+1, 'cv')) with points pt 2 ps 0.8 lc rgb 'black' notitle
unset logscale x

set xrange [-4.2:4.2]; set yrange [-4.5:4.5]; set xtics 2; set ytics 2
set xlabel 'quantile of a Gaussian'
set origin 0,0; set size 1/3.0,0.48
set label 1 panel('D') at graph -0.28,1.08
set ylabel 'quantile of the weights (sd)' offset 0.5
set key at graph 0.62,1.04 right top vertical maxrows 4 samplen 0.5 width -4 spacing 0.95
plot x with lines lt 6 notitle, \
     run('rowsum-1','qq') using 1:2 with points pt 7 ps 0.45 lc rgb blue title 'rowsum, EE', \
     '' using 1:5 with points pt 4 ps 0.45 lc rgb orange title 'rowsum, II', \
     run('loose-1','qq') using 1:2 with points pt 8 ps 0.5 lc rgb green title 'loose, EE', \
     '' using 1:5 with points pt 2 ps 0.5 lc rgb pink title 'loose, II'
all = dir.'/dale.tsv'
eval take('dale', 'M', 'M'); eval take('dale', 'mean (ms)', 'measured'); eval take('dale', 'share of signs lost', 'lost')
eval take('dale', 'Gaussian share', 'gaussian'); eval take('dale', 'mean, T6', 'T6'); eval take('dale', 'mean, law', 'law')
# Behind each mean stands its scatter, and behind that of a prediction the share.
trained(k) = column(M) > 0 ? column(k) : NaN
set origin 1/3.0,0; set size 1/3.0,0.48
set label 1 panel('E')
set xrange [0:*]; set yrange [0:*]; set xtics autofreq; set ytics autofreq
set xtics 0.4; set ytics 0.4
set xlabel 'sd of the weights (ms)'; set ylabel 'predicted (ms)' offset 0.5
set key at graph 0.35,1 right top vertical maxrows 2 samplen 0.5 width -2
plot x with lines lt 6 notitle, \
     all using (trained(measured+1)):(column(T6+1)) with points pt 4 ps 0.6 lc rgb blue title 'T6', \
     all using (trained(measured+1)):(column(law+1)) with points pt 8 ps 0.6 lc rgb orange title 'law'
set origin 2/3.0,0; set size 1/3.0,0.48
set label 1 panel('F')
set logscale xy; set xrange [1e-5:1]; set yrange [1e-5:1]
set xtics ('$10^{-5}$' 1e-5, '$10^{-3}$' 1e-3, '$10^{-1}$' 1e-1); set ytics ('$10^{-5}$' 1e-5, '$10^{-3}$' 1e-3, '$10^{-1}$' 1e-1)
set xlabel 'signs lost, measured'; set ylabel 'predicted' offset 0.5
set key at graph 0.55,1.04 right top vertical maxrows 3 samplen 0.5 width -2
plot x with lines lt 6 notitle, \
     all using (trained(lost)):(column(gaussian)) with points pt 7 ps 0.5 lc rgb grey title 'Gaussian', \
     all using (trained(lost)):(column(T6+2)) with points pt 4 ps 0.6 lc rgb blue title 'T6', \
     all using (trained(lost)):(column(law+2)) with points pt 8 ps 0.6 lc rgb orange title 'law'
unset multiplot
