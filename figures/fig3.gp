# needs: rowsum-1/weights ridge-1/weights loose-1/weights rowsum-1/neurons ridge-1/neurons loose-1/neurons rowsum-1/measures claims
figure_height = 13.5
load 'figures/style.gp'
set output out
set multiplot
class = 'EE IE EI II'
long = '"E onto E" "E onto I" "I onto E" "I onto I"'
set lmargin 5.5
do for [k=1:4] {
  set origin (k-1)/4.0, 0.52; set size 0.25,0.48
  set label 1 (k == 1 ? panel('A') : '') at graph -0.35,1.1
  set title word(long, k) offset 0,-0.7
  set xlabel '$w/|w^0|$'; set ylabel (k == 1 ? 'density' : '') offset 1.5
  set xrange [(k < 3 ? -1.5 : -3):(k < 3 ? 3 : 1.5)]; set xtics 1; set yrange [0:*]
  before = (k < 3 ? 1 : -1)
  set arrow 1 from 0,graph 0 to 0,graph 1 nohead lt 5 dt 3
  set arrow 2 from before,graph 1.0 to before,graph 0.88 lt 5 size graph 0.05,25
  unset key; if (k == 4) { set key at graph 1.05,0.99 right samplen 1.2 }
  plot run('rowsum-1','weights') using 1:(column(1+k)) with histeps lt 1 title '\emph{rowsum}', \
       run('ridge-1','weights') using 1:(column(1+k)) with histeps lt 2 title '\emph{ridge}', \
       run('loose-1','weights') using 1:(column(1+k)) with histeps lt 3 title '\emph{loose}'
}
unset arrow 1; unset arrow 2; unset title
set lmargin 7
set origin 0,0; set size 0.5,0.52
set label 1 panel('B') at graph -0.18,1.08
set xlabel 'summed weight before (ms)'; set ylabel 'summed weight after (ms)' offset 1
N = number('rowsum-1','measures','N'); W = number('rowsum-1','measures','before_IE')*number('rowsum-1','measures','K')
set xrange [-1.5*W:1.5*W]; set yrange [-1.5*W:1.5*W]; set xtics autofreq; set key top left
shift(i) = 0.16*W*(i/N - 0.5)
plot x with lines lt 6 notitle, \
     run('loose-1','neurons') using ($7+shift($1)):8 with points pt 8 ps 0.3 lc rgb green notitle, \
     '' using ($9+shift($1)):10 with points pt 8 ps 0.3 lc rgb green notitle, \
     run('ridge-1','neurons') using ($7+shift($1)):8 with points pt 4 ps 0.3 lc rgb orange notitle, \
     '' using ($9+shift($1)):10 with points pt 4 ps 0.3 lc rgb orange notitle, \
     run('rowsum-1','neurons') using ($7+shift($1)):8 with points pt 7 ps 0.3 lc rgb blue notitle, \
     '' using ($9+shift($1)):10 with points pt 7 ps 0.3 lc rgb blue notitle, \
     NaN with points pt 7 lc rgb blue title '\emph{rowsum}', NaN with points pt 4 lc rgb orange title '\emph{ridge}', \
     NaN with points pt 8 lc rgb green title '\emph{loose}'
set origin 0.5,0; set size 0.5,0.52
set label 1 panel('C')
set xlabel ''; set ylabel 'share of signs kept' offset 1
set xrange [0.5:4.5]; set yrange [0:1.02]; set key bottom right opaque
set xtics ('E$\to$E' 1, 'E$\to$I' 2, 'I$\to$E' 3, 'I$\to$I' 4)
place(name) = (name eq 'kept_EE') ? 1 : (name eq 'kept_IE') ? 2 : (name eq 'kept_EI') ? 3 : (name eq 'kept_II') ? 4 : NaN
pick(c, o) = (strcol(2) eq c) ? place(strcol(3)) + o : NaN
claims = dir.'/claims.tsv'
set arrow 3 from 0.5,0.97 to 4.5,0.97 nohead lt 6 dt 3
plot claims using (pick('rowsum',-0.21)):4:5:6 with yerrorbars lc rgb blue pt 7 ps 0.8 title '\emph{rowsum}', \
     claims using (pick('equal',-0.07)):4:5:6 with yerrorbars lc rgb pink pt 9 ps 0.8 title '\emph{equal}', \
     claims using (pick('ridge',0.07)):4:5:6 with yerrorbars lc rgb orange pt 5 ps 0.8 title '\emph{ridge}', \
     claims using (pick('loose',0.21)):4:5:6 with yerrorbars lc rgb green pt 8 ps 0.8 title '\emph{loose}'
unset multiplot
