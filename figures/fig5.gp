# needs: theory
# of: axis_mu axis_lambda axis_K axis_M
figure_height = 11.5
load 'figures/style.gp'
set output out
theory = of_scale('theory')
# The runs of one axis, with the base of the sweep, of one class; mu = 0 has a place of its own on the logarithmic axis.
on_axis(name) = strstrt(' '.strcol('families').' ', ' axis_'.name.' ') > 0
placed(name) = (name eq 'mu' && column('mu') == 0) ? 2e-4 : column(name)
at(name, class) = (on_axis(name) && strcol('class') eq class) ? placed(name) : NaN
# The part of the summed weight that is gone; below zero it has grown. Zero, and a line to either side of it, have
# room on the axis.
sense(u) = strcol('class')[2:2] eq 'E' ? -1 : 1
lost(name) = both(sense(0) * column(name) / column('W'), c)
above(name) = both(sense(0) * (column(name) + sense(0) * column(name.'_error')) / column('W'), c)
below(name) = both(sense(0) * (column(name) - sense(0) * column(name.'_error')) / column('W'), c)
# The colour is that of the source; onto E filled and solid, onto I open and dashed.
array colour[4] = [blue, blue, orange, orange]
array symbol[4] = [7, 6, 5, 4]
array dash[4] = [1, 2, 1, 2]
set multiplot
unset key
set logscale x
do for [p=1:4] {
  set origin (p % 2 ? 0 : 0.5), (p <= 2 ? 0.5 : 0); set size 0.5, 0.5
  axis = word('mu lambda K M', p)
  set label 1 panel(word('A B C D', p)) at graph -0.2,1.06
  set xlabel word('"penalty on sums, $\mu$" "ridge, $\lambda$" "in-degree, $K$" "number of updates, $M$"', p)
  set ylabel (p % 2 ? 'share of the summed weight lost' : '')
  if (p == 1) { set xtics ('0' 2e-4, '0.001' 1e-3, '0.01' 1e-2, '0.1' 0.1, '1' 1, '10' 10, '100' 100); \
    set xrange [1e-4:300] }
  if (p == 2) { set xtics (0.03, 0.1, 0.3, 1, 3, 10, 30, 100); set xrange [0.02:50] }
  if (p == 3) { set xtics (25, 50, 100, 200, 400); set xrange [20:500] }
  if (p == 4) { set xtics (100, 200, 500, 1000, 2000, 5000); set xrange [150:6000] }
  c = p == 1 ? 1e-5 : p == 3 ? 0.03 : 3e-3
  set yrange [both(p == 3 ? -0.3 : p == 1 ? -1e-5 : -3e-3, c):both(1.5, c)]
  eval marked('y', c, p == 1 ? '0 0.0001 0.001 0.01 0.1 1' : p == 3 ? '-0.3 -0.1 -0.03 0 0.03 0.1 0.3 1' : \
    '0 0.01 0.03 0.1 0.3 1')
  set xzeroaxis lt 6
  if (p == 1) { set key at graph 0.03,0.62 left top Left reverse vertical maxrows 6 samplen 2.2 spacing 1.1 opaque \
    } else { unset key }
  plot for [k=1:4] theory using (at(axis, word(classes, \
    k))):(lost('T4d')) smooth unique with lines lc rgb colour[k] dt dash[k] lw 1.2 notitle, \
       for [k=1:3:2] theory using (at(axis, word(classes, \
         k))):(lost('T5')) smooth unique with lines lc rgb colour[k] dt 3 lw 1.5 notitle, \
       for [k=1:4] theory using (at(axis, word(classes, k))):(lost('D')):(below('D')):(above('D')) with yerrorbars \
         pt symbol[k] ps 0.6 lw 0.8 dt 1 lc rgb colour[k] notitle, \
       for [k=1:4] NaN with linespoints pt symbol[k] ps 0.6 lc rgb colour[k] dt dash[k] lw 1.2 title way[k], \
       NaN with lines lt 5 dt 3 lw 1.5 title 'law T5'
}
unset multiplot
