# needs: hidden-1/ratecourse hidden-1/cells hidden-1/ratepairs hidden-1/recordings
figure_height = 10.5
load 'figures/style.gp'
set output out
set multiplot
course = run('hidden-1','ratecourse')
cells = run('hidden-1','cells')
pairs = run('hidden-1','ratepairs')
found = run('hidden-1','recordings')

# Four cells, from the best on.
set lmargin 6; set rmargin 0.5
set xrange [0:*]; set yrange [0:*]
set xlabel 'time in the window (ms)'
set xtics 500
do for [e=1:4] {
  set origin (e - 1) / 4.0,0.5; set size 0.25,0.48
  set label 1 (e == 1 ? panel('A') : '') at graph -0.25,1.1
  set ylabel (e == 1 ? 'rate (Hz)' : '') offset 0
  if (e == 4) { set key top right samplen 1.2 } else { unset key }
  only(name) = column('example') == e ? column(name) : NaN
  plot course using 'time':(only('given')) with lines lt 5 title 'given', \
       course using 'time':(only('trained')) with lines lt 1 title 'trained'
}

set lmargin 8; set rmargin 1; set xtics auto
set origin 0,0; set size 0.33,0.48
set label 1 panel('B') at graph -0.22,1.1
set xrange [0:1.03]; set yrange [0:1]
set xlabel 'ceiling'; set ylabel 'correlation of rates' offset 0
unset key
set arrow 1 from 0,0 to 1,1 nohead lt 6 dt 3
plot cells using 'ceiling':'correlation' with points pt 7 ps 0.25 lc rgb blue, \
     found using 'ceiling':'correlation':'low':'high' with yerrorbars lt 2 dt 1 pt 5 ps 0.9
unset arrow 1

set origin 0.33,0; set size 0.33,0.48
set label 1 panel('C')
set xrange [0:*]; set yrange [0:*]
set xlabel 'CV of the recording'; set ylabel 'CV of the trained network'
set arrow 1 from graph 0,0 to graph 1,1 nohead lt 6 dt 3
set xrange [0:3]; set yrange [0:3]
plot cells using 'cv_given':'cv_trained' with points pt 7 ps 0.25 lc rgb blue, \
     found using 'cv_given':'cv_trained' with points pt 5 ps 0.9 lc rgb orange
unset arrow 1

set origin 0.66,0; set size 0.34,0.48
set label 1 panel('D')
set xrange [-0.6:0.6]; set yrange [0:*]; set xtics 0.3
set xlabel 'correlation of two counts'; set ylabel 'density'
set key above horizontal center samplen 1.2
plot pairs using 'correlation':'given' with histeps lt 5 title 'given', \
     pairs using 'correlation':'trained' with histeps lt 1 title 'trained'
unset multiplot
