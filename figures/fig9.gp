# needs: families claims
# of: coupling ridge untrained untrainedA untrainedB untrainedC beforesmall beforelarge beforeweak
figure_height = 11.5
load 'figures/style.gp'
set output out
file = of_scale('families')
begins(name, beginning) = name[1:strlen(beginning)] eq beginning
is_degree(c) = begins(c, 'degree') || c eq 'rowsum'                          # N fixed
# The conditions with as many neurons for a synapse as sizeA has: N grows with K.
eval find(file, "(strcol('condition') eq 'sizeA' && strcol('statistic') eq 'fano') ? column('N') / column('K') : NaN", 'ratio')
is_grown(c) = (begins(c, 'size') || is_degree(c)) && column('N') / column('K') == ratio
is_coupled(c) = begins(c, 'degree') || begins(c, 'size') || c eq 'rowsum' || c eq 'ridge' || begins(c, 'weak')
# W of a row that is of this statistic and of this kind of condition
at(kind, c) = (strcol('statistic') eq s && chosen(kind, c)) ? column('W') : NaN
chosen(kind, c) = kind eq 'fixed' ? is_degree(c) : kind eq 'grown' ? is_grown(c) : kind eq 'untrained' ? begins(c, 'untrained') : \
                  kind eq 'resized' ? (c eq 'beforesmall' || c eq 'beforelarge') : c eq kind
low(unused) = strcol('low') eq 'nan' ? column('value') : (logarithmic && column('low') <= 0) ? column('value') * 1e-3 : column('low')      # the bar ends at the axis
array statistic[8] = ['correlation', 'error', 'change_max', 'T2_gap', 'kept_min', 'fano', 'isn_rate', 'isn_frozen']
array judged[8] = ['correlation', '', 'change_max', 'T2_gap', 'kept_EE', 'fano', 'isn_rate', 'isn_frozen']
array name[8] = ['correlation', 'error (thresholds)', 'change of a mean', 'gap of T2', 'signs kept', 'Fano factor', 'push: I rate (Hz)', 'runaways']
set lmargin 6; set rmargin 0.8; set tmargin 2.4; set bmargin 2.2
set logscale x; set xtics (10, 30, 100, 300); set xrange [7:330]
unset key
set errorbars small
set multiplot
do for [p=1:8] {
  set origin ((p - 1) % 4) / 4.0, (p <= 4 ? 0.54 : 0.08); set size 0.25, 0.46
  set label 1 panel(word('A B C D E F G H', p)) at graph -0.36,1.09
  set label 2 name[p] at graph 0.5,1.09 center
  set xlabel (p > 4 ? '$W$ (ms)' : '') offset 0,0.3
  s = statistic[p]
  logarithmic = (p == 3 || p == 4)
  unset logscale y; set yrange [*:*]; set xrange [*:*]
  limit = NaN
  if (judged[p] ne '') { eval find(of_scale('claims'), sprintf("strcol('statistic') eq '%s' ? real(word(strcol('criterion'), 2)) : NaN", judged[p]), 'limit') }
  if (logarithmic) { stats file using ((strcol('statistic') eq s && is_coupled(strcol('condition'))) ? column('value') : NaN) nooutput name 'least' }
  set xrange [7:330]
  if (logarithmic) { set logscale y; set format y '$10^{%L}$'; set yrange [least_min / 3:*] } else { unset logscale y; set format y '%g'; set yrange [*:*] }
  if (p == 1 || p == 5) { set yrange [*:1.02] }
  if (p == 8) { set yrange [-0.04:1.04] }
  if (p == 2 || p == 6) { set yrange [0:*] }
  x(kind) = at(kind, strcol('condition'))
  of(kind, y) = x(kind) == x(kind) ? y : NaN            # a row that is not drawn must not stretch the axis either
  plot limit with lines lt 5 dt 3 lw 1.2, \
       file using (x('fixed')):(of('fixed',column('value'))) smooth unique with lines lt 1 lw 1, \
       file using (x('grown')):(of('grown',column('value'))) smooth unique with lines lc rgb orange dt (12,5) lw 1, \
       file using (x('fixed')):(of('fixed',column('value'))):(of('fixed',low(0))):(of('fixed',or_else('high','value'))) with yerrorbars lc rgb blue dt 1 pt 7 ps 0.8, \
       file using (x('grown')):(of('grown',column('value'))):(of('grown',low(0))):(of('grown',or_else('high','value'))) with yerrorbars lc rgb orange dt 1 pt 4 ps 1.1, \
       file using (x('weak')):(of('weak',column('value'))):(of('weak',low(0))):(of('weak',or_else('high','value'))) with yerrorbars lc rgb green dt 1 pt 9 ps 1, \
       file using (x('weakridge')):(of('weakridge',column('value'))):(of('weakridge',low(0))):(of('weakridge',or_else('high','value'))) with yerrorbars lc rgb green dt 1 pt 8 ps 1, \
       file using (x('ridge')):(of('ridge',column('value'))):(of('ridge',low(0))):(of('ridge',or_else('high','value'))) with yerrorbars lc rgb pink dt 1 pt 10 ps 1, \
       file using (p > 5 ? x('untrained') : NaN):(of('untrained',column('value'))) with points pt 2 ps 0.8 lc rgb 'black', \
       file using (p > 5 ? x('resized') : NaN):(of('resized',column('value'))) with points pt 2 ps 0.8 lc rgb orange, \
       file using (p > 5 ? x('beforeweak') : NaN):(of('beforeweak',column('value'))) with points pt 2 ps 0.8 lc rgb green
}
# The key, below all.
set origin 0,0; set size 1,0.08; set lmargin 1; set rmargin 1; set tmargin 0; set bmargin 0
unset border; unset tics; unset label 1; unset label 2; unset xlabel; unset logscale; set xrange [0:1]; set yrange [0:1]
set key at screen 0.5,0.02 center horizontal maxrows 1 samplen 1.6 width -1
plot NaN with linespoints lt 1 lw 1 pt 7 ps 0.8 title '$N$ fixed', \
     NaN with linespoints lc rgb orange dt (12,5) lw 1 pt 4 ps 1.1 title '$N\propto K$', \
     NaN with points pt 9 ps 1 lc rgb green title 'weak', NaN with points pt 8 ps 1 lc rgb green title 'weakridge', \
     NaN with points pt 10 ps 1 lc rgb pink title 'ridge', NaN with points pt 2 ps 0.8 lc rgb 'black' title 'untrained'
unset multiplot
