# needs: rowsum-1/convergence equal-1/convergence ridge-1/convergence loose-1/convergence product-1/convergence
figure_height = 7.5
load 'figures/style.gp'
set output out
set multiplot
unset key
names = 'rowsum equal ridge loose product'
file(k) = run(word(names, k).'-1', 'convergence')
words_at(k) = word(names, k) eq 'product' ? 'products' : called(word(names, k))
line(k) = word(names, k) eq 'product' ? 5 : line_of(word(names, k))
shape(k) = word(names, k) eq 'product' ? 1 : mark_of(word(names, k))
letters(k) = line(k) == 5 ? '#000000' : ink_of(word(names, k))
array group[5]; array members[5]
# The last row of a run is that of the steps at the end.
array last[5]
trials = 0
do for [k=1:5] { eval bounds(file(k), "column('trial')", 'a'); last[k] = a_max; \
  trials = a_max > trials ? a_max : trials }
during(k, name) = column('trial') < last[k] ? column(name) : NaN
final(k, name) = column('trial') == last[k] ? column(name) : NaN
set lmargin 8; set rmargin 14
do for [p=1:2] {
  name = p == 1 ? 'before' : 'after'
  set xrange [*:*]; set yrange [*:*]; unset logscale
  low = 1; high = 1e-30
  do for [k=1:5] {
    eval bounds(file(k), sprintf("column('%s') > 0 ? column('%s') : NaN", name, name), 'a'); \
      low = a_min < low ? a_min : low; high = a_max > high ? a_max : high
    eval find(file(k), sprintf("column('trial') > 0.8*last[k] && column('trial') < last[k] ? column('%s') : NaN", \
      name), 'x'); level[k] = x
  }
  low = low / 2; high = high * 2
  do for [k=1:5] { level[k] = log10(level[k] / low) / log10(high / low) }
  # Curves that end together have their names under one another, behind a brace.
  do for [k=1:5] {
    group[k] = ''; members[k] = 0
    do for [i=1:5] { if (abs(level[i] - level[k]) < 0.004) {
      members[k] = i < k && group[i] ne '' ? -9 : members[k] + 1
      group[k] = group[k].(group[k] eq '' ? '' : '\\').in_colour(words_at(i), letters(i))
    } }
    if (members[k] < 1) { group[k] = '' }
  }
  do for [k=1:5] { if (members[k] < 1) { level[k] = NaN } }
  do for [pass=1:300] { do for [i=1:5] { do for [j=i+1:5] {
    need = 0.04 * (members[i] + members[j]); d = level[j] - level[i]
    if (abs(d) < need) {
      d = (d < 0 ? -0.3 : 0.3) * (need - abs(d)); level[i] = level[i] - d; level[j] = level[j] + d
    }
  } } }
  set logscale y; set format y powers; set yrange [low:high]; set ytics 10
  set xrange [0:1.03 * trials]; set xlabel 'training trial'
  set origin (p - 1) / 2.0,0; set size 0.5,1
  set label 1 panel(p == 1 ? 'A' : 'B') at graph -0.28,1.06
  set label 2 name.' the steps' at graph 0.02,1.06 left; set ylabel (p == 1 ? 'relative gradient' : '') offset -2
  do for [k=1:5] { if (is_number(level[k])) {
    set label (20+k) members[k] == 5 ? 'all' : members[k] == 1 ? group[k] : \
      '$\left\{\begin{tabular}{@{}l@{}}'.group[k].'\end{tabular}\right.$' \
      at graph 1.04,level[k] left
  } }
  plot for [k=1:5] file(k) using 'trial':(during(k, name)) with linespoints lt line(k) pt shape(k) ps 0.5 lw 1, \
       for [k=1:5] file(k) using 'trial':(final(k, name)) with points lt line(k) pt shape(k) ps 1
  eval alone(5)
}
unset multiplot
