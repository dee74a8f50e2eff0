# needs: families statistics claims
# of: coupling ridge untrained untrainedA untrainedB untrainedC beforesmall beforelarge beforeweak
figure_height = 11.5
load 'figures/style.gp'
set output out
file = of_scale('families'); seeds = of_scale('statistics')
begins(name, beginning) = name[1:strlen(beginning)] eq beginning
is_degree(c) = begins(c, 'degree') || c eq 'rowsum'                          # N fixed
# The conditions with as many neurons for a synapse as sizeA has: N grows with K.
eval find(file, "(strcol('condition') eq 'sizeA' && strcol('statistic') eq 'fano') ? column('N') /". \
  " column('K') : NaN", 'ratio')
is_grown(c) = (begins(c, 'size') || is_degree(c)) && column('N') / column('K') == ratio
chosen(kind, c) = kind eq 'fixed' ? is_degree(c) : kind eq 'grown' ? is_grown(c) : kind eq 'untrained' ? begins(c, \
  'untrained') : \
                  kind eq 'resized' ? (c eq 'beforesmall' || c eq 'beforelarge') : c eq kind
# The coupling W of a row of the table of seeds, if its condition is of this kind; and of a row of means, if it is of
# this statistic too.
at_seed(kind) = chosen(kind, strcol('condition')) ? column('before_EE') * column('K') : NaN
at_mean(kind) = strcol('statistic') eq s && chosen(kind, strcol('condition')) ? column('W') : NaN
array statistic[8] = ['correlation_corrected', 'error', 'change_max', 'T2_gap', 'kept_min', 'fano', 'isn_rate', 'isn_frozen']
array judged[8] = ['correlation_corrected', '', 'change_max', 'T2_gap', 'kept_EE', 'fano', 'isn_rate', 'isn_frozen']
array name[8] = ['correlation', 'error (thresholds)', 'change of a mean', 'gap of T2', 'signs lost', 'Fano factor', \
  'push: I rate (Hz)', 'runaways']
# What is drawn of a value: signs lost in place of those kept, and an axis with a sign for what the push does. A seed
# none of whose signs is lost has
# no place on a logarithmic axis, and stands on it.
least = NaN
floored(y) = y > least ? y : least
drawn(y) = p == 5 ? floored(1 - y) : p == 4 ? floored(y) : p == 7 ? both(y, 0.3) : y
array kinds[6] = ['fixed', 'grown', 'weak', 'weakridge', 'ridge', 'untrained']
array colour[6] = [colour_of('rowsum'), colour_of('rowsum'), colour_of('weak'), colour_of('weak'), \
  colour_of('ridge'), '#606060']
array symbol[6] = [mark_of('rowsum'), 6, mark_of('weak'), mark_of('weakridge'), mark_of('ridge'), mark_of('untrained')]
array before[3] = ['untrained', 'resized', 'beforeweak']
array before_colour[3] = ['#606060', grey, colour_of('weak')]
set lmargin 6; set rmargin 0.8; set tmargin 2.4; set bmargin 2.2
unset key
set multiplot
do for [p=1:8] {
  set origin ((p - 1) % 4) / 4.0, (p <= 4 ? 0.54 : 0.08); set size 0.25, 0.46
  set label 1 panel(word('A B C D E F G H', p)) at graph -0.36,1.09
  set label 2 name[p] at graph 0.5,1.09 center
  set xlabel (p > 4 ? 'coupling $W$ (ms)' : '') offset 0,0.3
  s = statistic[p]
  logarithmic = (p == 3 || p == 4 || p == 5)
  unset logscale; set yrange [*:*]; set xrange [*:*]
  limit = NaN
  if (judged[p] ne '') { eval find(of_scale('claims'), \
    sprintf("strcol('statistic') eq '%s' ? real(word(strcol('criterion'), 2)) : NaN", judged[p]), 'limit') }
  # What is drawn in this panel, of the smallest of which a logarithmic axis begins; \
    networks before training are in the later panels only.
  value = p == 5 ? "1 - column('kept_min')" : 'column(s)'
  eval bounds(seeds, sprintf("(p > 5 || !(begins(strcol('condition'), 'untrained') ||". \
    " begins(strcol('condition'), 'before'))) && %s > %g ? %s : NaN", value, logarithmic ? 1e-16 : -1e9, value), 'a')
  least = logarithmic ? (is_number(a_min) ? a_min : 1e-3) : NaN
  set logscale x; set xtics (10, 30, 100, 300); set xrange [7:330]; set format y '$%g$'; set ytics autofreq
  if (logarithmic) { set logscale y; set format y powers; set yrange [least / 3:*]; every = p == 4 ? 1e3 : 10; \
    set ytics every }
  # Nothing ends in the frame.
  if (p == 1) { set yrange [(a_min < 0 ? a_min : 0) - 0.05:1.06]; set ytics 0.2 }
  if (p == 5) { set yrange [least / 3:2] }
  if (p == 2 || p == 6) { set yrange [0:*] }
  unset offsets
  if (p == 7) { eval marked('y', 0.3, '-3 -1 -0.3 0 0.3 1 3 10'); \
    set offsets 0,0,graph 0.05,graph 0.05 }
  if (p == 8) { set yrange [-0.04:1.04] }
  if (!is_number(a_min)) { set yrange [(logarithmic ? least : 0):1] }         # nothing to draw
  plot drawn(limit) with lines lt 5 dt 3 lw 1.2, \
       file using (at_mean('fixed')):(is_number(at_mean('fixed')) ? drawn(column('value')) : NaN) smooth unique \
         with lines lc rgb colour[1] lw 1 dt 1, \
       file using (at_mean('grown')):(is_number(at_mean('grown')) ? drawn(column('value')) : NaN) smooth unique \
         with lines lc rgb colour[2] lw 1 dt (12,5), \
       for [k=1:5] seeds using (at_seed(kinds[k])):(is_number(at_seed(kinds[k])) ? drawn(column(s)) : NaN) with \
         points pt symbol[k] ps 0.7 lc rgb colour[k], \
       for [k=1:3] seeds using (p > 5 ? at_seed(before[k]) : NaN):(is_number(at_seed(before[k])) ? drawn(column(s)) \
         : NaN) with points pt 2 ps 0.6 lc rgb before_colour[k]
}
# The key, below all.
unset offsets
set origin 0,0; set size 1,0.08; set lmargin 1; set rmargin 1; set tmargin 0; set bmargin 0
unset border; unset tics; unset label 1; unset label 2; unset xlabel; unset logscale; set xrange [0:1]; set yrange [0:1]
set key at screen 0.5,0.022 center horizontal maxrows 2 maxcols 3 samplen 2 Left reverse width -2
plot NaN with linespoints lc rgb colour[1] lw 1 dt 1 pt symbol[1] ps 0.7 title called('rowsum').', $N$ fixed', \
     NaN with linespoints lc rgb colour[2] lw 1 dt (12,5) pt symbol[2] ps 0.7 title '$N\propto K$', \
     for [k=3:6] NaN with points pt symbol[k] ps 0.7 lc rgb colour[k] title called(kinds[k])
unset multiplot
