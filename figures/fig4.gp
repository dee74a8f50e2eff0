# needs: rowsum-1/drift ridge-1/drift loose-1/drift
figure_height = 8.6
load 'figures/style.gp'
set output out
set multiplot
set logscale xy; set format xy '$10^{%L}$'
set ylabel '$|D_\beta|$ simulated (ms)'
set key above horizontal center maxrows 1 samplen 0.5 width -2
set origin 0,0; set size 0.5,1
set label 1 panel('A') at graph -0.2,1.06
set xlabel 'identity T2: $|D_\beta|$ predicted (ms)'
set xrange [1e-3:1e3]; set yrange [1e-3:1e3]
plot x with lines lt 6 notitle, \
     run('loose-1','drift') using (abs(column('T2'))):(abs(column('D'))) with points pt 8 ps 0.35 lc rgb green notitle, \
     run('ridge-1','drift') using (abs(column('T2'))):(abs(column('D'))) with points pt 4 ps 0.35 lc rgb orange notitle, \
     run('rowsum-1','drift') using (abs(column('T2'))):(abs(column('D'))) with points pt 7 ps 0.35 lc rgb blue notitle, \
     NaN with points pt 7 lc rgb blue title 'rowsum', NaN with points pt 4 lc rgb orange title 'ridge', \
     NaN with points pt 8 lc rgb green title 'loose'
set origin 0.5,0; set size 0.5,1
set label 1 panel('B')
set xlabel 'bound T3 on $|D_\beta|$ (ms)'; set xrange [1e-3:1e5]; set yrange [1e-3:1e3]
plot x with lines lt 6 notitle, \
     run('loose-1','drift') using 'T3_cost':(abs(column('D'))) with points pt 8 ps 0.35 lc rgb '#7FCEB9' notitle, \
     '' using 'T3_product':(abs(column('D'))) with points pt 8 ps 0.35 lc rgb green notitle, \
     run('ridge-1','drift') using 'T3_cost':(abs(column('D'))) with points pt 4 ps 0.35 lc rgb '#EAAE7F' notitle, \
     '' using 'T3_product':(abs(column('D'))) with points pt 4 ps 0.35 lc rgb orange notitle, \
     run('rowsum-1','drift') using 'T3_cost':(abs(column('D'))) with points pt 7 ps 0.35 lc rgb '#7FB8D8' notitle, \
     '' using 'T3_product':(abs(column('D'))) with points pt 7 ps 0.35 lc rgb blue notitle, \
     NaN with points pt 7 lc rgb blue title 'rowsum', NaN with points pt 4 lc rgb orange title 'ridge', \
     NaN with points pt 8 lc rgb green title 'loose'
unset multiplot
