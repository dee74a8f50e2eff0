# needs: theory
# of: axis_mu axis_lambda axis_K axis_M
figure_height = 11.5
load 'figures/style.gp'
set output out
theory = of_scale('theory')
# The runs of one axis, with the base of the sweep, of one class; mu = 0 has a place of its own on the logarithmic axis.
on_axis(name) = strstrt(' '.strcol('families').' ', ' axis_'.name.' ') > 0
number(name) = (name eq 'mu' && column('mu') == 0) ? 2e-4 : column(name)
at(name, class) = (on_axis(name) && strcol('class') eq class) ? number(name) : NaN
share(name) = abs(column(name)) / column('W')
array class[4] = ['EE', 'IE', 'EI', 'II']
array colour[4] = [blue, orange, green, pink]
array symbol[4] = [7, 5, 8, 12]
array name[4] = ['E onto E', 'E onto I', 'I onto E', 'I onto I']
set multiplot
set logscale xy
do for [p=1:4] {
  set origin (p % 2 ? 0 : 0.5), (p <= 2 ? 0.5 : 0); set size 0.5, 0.5
  axis = word('mu lambda K M', p)
  set label 1 panel(word('A B C D', p)) at graph -0.2,1.06
  set xlabel word('$\mu$ $\lambda$ $K$ $M$', p)
  set ylabel '$|D_\beta|/W_\beta$'; set format y '$10^{%L}$'
  set xrange [*:*]; set yrange [(p == 1 ? 1e-6 : 2e-3):3]
  set xtics autofreq; set format x '$10^{%L}$'
  if (p == 1) { set xtics ('0' 2e-4, '$10^{-3}$' 1e-3, '$10^{-2}$' 1e-2, '$10^{-1}$' 0.1, '$10^0$' 1, '$10^1$' 10, '$10^2$' 100); set xrange [1e-4:300] }
  if (p == 3) { set format x '%g'; set xtics (25, 50, 100, 200, 400); set xrange [20:500] }
  if (p == 4) { set xrange [100:1e4] }
  if (p == 1) { set key above horizontal center maxrows 1 samplen 0.5 width -2 } else { unset key }
  plot for [c=1:4] theory using (at(axis, class[c])):(share('D')):(share('D_error')) with yerrorbars \
         pt symbol[c] ps 0.6 lw 0.8 lc rgb colour[c] title name[c], \
       for [c=1:4] theory using (at(axis, class[c])):(share('T4d')) smooth unique with lines lc rgb colour[c] dt 1 lw 1 notitle, \
       for [c=1:3:2] theory using (at(axis, class[c])):(share('T5')) smooth unique with lines lc rgb colour[c] dt (3,3) lw 1 notitle
}
unset multiplot
