# needs: untrained-1/variability rowsum-1/variability equal-1/variability ridge-1/variability loose-1/variability weak-1/variability untrained-1/measures rowsum-1/measures equal-1/measures ridge-1/measures loose-1/measures weak-1/measures untrained-1/trialraster rowsum-1/trialraster loose-1/trialraster
figure_height = 12.0
load 'figures/style.gp'
set output out
set multiplot
names = 'untrained rowsum equal ridge loose weak'

set origin 0,0.5; set size 0.5,0.5
set label 1 panel('A') at graph -0.2,1.06
set logscale x; set xrange [8:620]; set yrange [0:*]
set xtics (10, 20, 50, 100, 200, 500)
set xlabel 'counting window (ms)'; set ylabel 'Fano factor'
set arrow 1 from 8,1 to 620,1 nohead lt 6 dt 3
set key top left vertical maxrows 6 samplen 3 width -2
plot run('untrained-1','variability') using 'window':'fano':'error' with yerrorlines lt 5 pt 2 ps 0.6 title 'untrained', \
     run('rowsum-1','variability') using 'window':'fano':'error' with yerrorlines lt 1 pt 7 ps 0.6 title 'rowsum', \
     run('equal-1','variability') using 'window':'fano':'error' with yerrorlines lt 4 pt 11 ps 0.6 title 'equal', \
     run('ridge-1','variability') using 'window':'fano':'error' with yerrorlines lt 2 pt 4 ps 0.6 title 'ridge', \
     run('loose-1','variability') using 'window':'fano':'error' with yerrorlines lt 3 pt 8 ps 0.6 title 'loose', \
     run('weak-1','variability') using 'window':'fano':'error' with yerrorlines lt 6 pt 6 ps 0.6 title 'weak'
unset arrow 1; unset logscale x

set origin 0.5,0.5; set size 0.5,0.5
set label 1 panel('B')
set xrange [0.5:6.5]; set yrange [0:*]
set xtics ('untrained' 1, 'rowsum' 2, 'equal' 3, 'ridge' 4, 'loose' 5, 'weak' 6) rotate by 30 right
set xlabel ''; set ylabel 'CV, CV2, repeatability'
set arrow 1 from 0.5,1 to 6.5,1 nohead lt 6 dt 3
set key above horizontal center maxrows 1 samplen 0.5 width 0
at(k, name) = strcol('name') eq name ? k : NaN
table(k) = run(word(names, k).'-1','measures')
plot for [k=1:6] table(k) using (at(k,'cv')):'value' with points pt 7 ps 0.8 lc rgb blue title (k == 1 ? 'CV' : ''), \
     for [k=1:6] table(k) using (at(k,'cv2')):'value' with points pt 4 ps 0.8 lc rgb orange title (k == 1 ? 'CV2' : ''), \
     for [k=1:6] table(k) using (at(k,'repeatability')):'value' with points pt 8 ps 0.9 lc rgb green title (k == 1 ? 'repeatability' : '')
unset arrow 1

set xtics 250 norotate; set xrange [0:1000]; unset key
set xlabel 'time in the window (ms)'; set yrange [0:*]
shown = 'untrained rowsum loose'
set lmargin 7
do for [k=1:3] {
  set origin (k-1)/3.0,0; set size 1/3.0,0.47
  set label 1 (k == 1 ? panel('C') : '') at graph -0.28,1.1
  set label 2 '\emph{'.word(shown, k).'}' at graph 0.5,1.07 center
  set ylabel (k == 1 ? 'test trial' : '') offset 0.5
  plot run(word(shown, k).'-1','trialraster') using (column('place') == 0 ? column('time') : NaN):'trial' with points pt 7 ps 0.25 lc rgb 'black', \
       -1 notitle      # off the panel: it keeps an empty one from being an error
}
unset multiplot
