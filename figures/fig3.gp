# needs: rowsum-1/weights ridge-1/weights loose-1/weights rowsum-1/neurons ridge-1/neurons loose-1/neurons rowsum-1/measures claims
# of: rowsum equal ridge loose weak
figure_height = 13.5
load 'figures/style.gp'
set output out
eval fetch(run('rowsum-1','measures'), 'N', 'N'); eval fetch(run('rowsum-1','measures'), 'K', 'K')
eval fetch(run('rowsum-1','measures'), 'before_IE', 'before_IE')
eval find(of_scale('claims'), "strcol('statistic') eq 'kept_EE' ? real(word(strcol('criterion'), 2)) : NaN", 'criterion')
set multiplot
long = '"E onto E" "E onto I" "I onto E" "I onto I"'
set lmargin 6
do for [k=1:4] {
  set origin (k-1)/4.0, 0.52; set size 0.25,0.48
  set label 1 (k == 1 ? panel('A') : '') at graph -0.4,1.1
  set label 2 word(long, k) at graph 0.5,1.07 center
  set xlabel 'weight $w/|w^0|$'; set ylabel (k == 1 ? 'density' : '') offset 1
  set xrange [(k < 3 ? -1.8 : -3):(k < 3 ? 3 : 1.8)]; set xtics 1; set yrange [0:*]
  before = (k < 3 ? 1 : -1)
  set arrow 1 from 0,graph 0 to 0,graph 1 nohead lt 5 dt 3
  set arrow 2 from before,graph 1.0 to before,graph 0.9 lt 5 size graph 0.05,25
  unset key
  plot run('rowsum-1','weights') using 'weight':(column(word('EE IE EI II', k))) with histeps lt 1, \
       run('ridge-1','weights') using 'weight':(column(word('EE IE EI II', k))) with histeps lt 2, \
       run('loose-1','weights') using 'weight':(column(word('EE IE EI II', k))) with histeps lt 3
}
unset arrow 1; unset arrow 2; unset label 2
set lmargin 9
set origin 0,0; set size 0.5,0.52
set label 1 panel('B') at graph -0.2,1.06
set xlabel 'summed weight before (ms)'; set ylabel 'summed weight after (ms)'
W = before_IE * K
set xrange [-1.4*W:1.4*W]; set yrange [-1.4*W:1.4*W]; set xtics 200; set key above horizontal center maxrows 1 samplen 1.2 width -2
at(name) = column(name) + 0.16*W*(column('neuron')/N - 0.5)      # neurons side by side, so that none covers another
plot x with lines lt 6 notitle, \
     run('loose-1','neurons') using (at('E_before')):(at('E_after')) with points pt 8 ps 0.3 lc rgb green notitle, \
     '' using (at('I_before')):(at('I_after')) with points pt 8 ps 0.3 lc rgb green notitle, \
     run('ridge-1','neurons') using (at('E_before')):(at('E_after')) with points pt 4 ps 0.3 lc rgb orange notitle, \
     '' using (at('I_before')):(at('I_after')) with points pt 4 ps 0.3 lc rgb orange notitle, \
     run('rowsum-1','neurons') using (at('E_before')):(at('E_after')) with points pt 7 ps 0.3 lc rgb blue notitle, \
     '' using (at('I_before')):(at('I_after')) with points pt 7 ps 0.3 lc rgb blue notitle, \
     NaN with linespoints lt 1 pt 7 title 'rowsum', NaN with linespoints lt 2 pt 4 title 'ridge', \
     NaN with linespoints lt 3 pt 8 title 'loose'
set origin 0.5,0; set size 0.5,0.52
set label 1 panel('C')
set xlabel ''; set ylabel 'share of signs kept'
set xrange [0.5:4.5]; set yrange [0:1.03]; set key at graph 0.5,graph 0.1 center horizontal maxrows 1 samplen 0.5 width -2
set xtics ('E onto E' 1, 'E onto I' 2, 'I onto E' 3, 'I onto I' 4)
place(name) = (name eq 'kept_EE') ? 1 : (name eq 'kept_IE') ? 2 : (name eq 'kept_EI') ? 3 : (name eq 'kept_II') ? 4 : NaN
pick(c, o) = (strcol('condition') eq c) ? place(strcol('statistic')) + o : NaN
# Bars are the range of the seeds; one seed is a point.
claims = of_scale('claims')
set arrow 3 from 0.5,criterion to 4.5,criterion nohead lt 6 dt 3
plot claims using (pick('rowsum',-0.28)):'value':(or_else('low','value')):(or_else('high','value')) with yerrorbars lc rgb blue pt 7 ps 0.8 title 'rowsum', \
     claims using (pick('equal',-0.14)):'value':(or_else('low','value')):(or_else('high','value')) with yerrorbars lc rgb pink pt 11 ps 0.8 title 'equal', \
     claims using (pick('ridge',0)):'value':(or_else('low','value')):(or_else('high','value')) with yerrorbars lc rgb orange pt 4 ps 0.8 title 'ridge', \
     claims using (pick('loose',0.14)):'value':(or_else('low','value')):(or_else('high','value')) with yerrorbars lc rgb green pt 8 ps 0.8 title 'loose', \
     claims using (pick('weak',0.28)):'value':(or_else('low','value')):(or_else('high','value')) with yerrorbars lc rgb 'black' pt 6 ps 0.8 title 'weak'
unset multiplot
