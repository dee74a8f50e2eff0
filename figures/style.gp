# The style all figures share. Text is set by LaTeX at eight points, and no letter is smaller than seven.
set terminal epslatex color colortext size 15.5cm,(figure_height)cm font ',8' lw 1.2 \
  header '\def\tento#1{10\raise.6ex\hbox{\scriptsize$#1$}}'
set border 3 lw 0.7
set tics nomirror out scale 0.5
set key samplen 2.5 spacing 1.15 noopaque
set lmargin 9
set bmargin 3.2
set tmargin 1.8
set rmargin 1
# Two sets of colours. The pair of Okabe and Ito is of cells, E and I, as in the drawing of the network; the others
# are of conditions. Black is a
# target, grey what is there to compare with. Readers who see two of the three colours tell those of a set apart; in
# grey, dash and symbol do.
blue = '#0072B2'; orange = '#D55E00'; grey = '#999999'; pink = '#CC79A7'
set linetype 1 lc rgb blue lw 1.5 dt 1 pt 7 ps 0.6
set linetype 2 lc rgb orange lw 1.5 dt (12,5) pt 4 ps 0.7
set linetype 5 lc rgb 'black' lw 1 dt 1
set linetype 6 lc rgb grey lw 1 dt 1
conditions = 'untrained rowsum equal ridge loose weak weakridge'
array hue[7] = ['#606060', '#00664B', '#3FA7C4', '#C98F00', '#9B2D86', '#4A1A10', '#4A1A10']
array ink[7] = ['#606060', '#00664B', '#1F7A94', '#946900', '#9B2D86', '#4A1A10', '#4A1A10']      # of letters, \
  which are thin
array mark[7] = [2, 7, 11, 5, 9, 13, 12]
array words_of[7] = ['untrained', 'sums held', 'ridge, strong', 'ridge', 'free', 'weak coupling', 'weak, ridge']
set linetype 11 lc rgb hue[1] lw 1.5 dt (4,3) pt mark[1] ps 0.7
set linetype 12 lc rgb hue[2] lw 2 dt 1 pt mark[2] ps 0.6
set linetype 13 lc rgb hue[3] lw 2 dt (14,3,3,3) pt mark[3] ps 0.7
set linetype 14 lc rgb hue[4] lw 1.7 dt (12,5) pt mark[4] ps 0.7
set linetype 15 lc rgb hue[5] lw 1.7 dt (3,3) pt mark[5] ps 0.7
set linetype 16 lc rgb hue[6] lw 1.2 dt 1 pt mark[6] ps 0.7
set linetype 17 lc rgb hue[7] lw 1.2 dt (12,5) pt mark[7] ps 0.7
# A condition by the name of its runs: its place above, its line, its colour, and the words a reader knows it by. A
# condition
# that has no place is grey, and is called by its name.
place_of(c) = sum [i=1:words(conditions)] (word(conditions, i) eq c ? i : 0)
line_of(c) = place_of(c) ? 10 + place_of(c) : 6
colour_of(c) = place_of(c) ? hue[place_of(c)] : grey
ink_of(c) = place_of(c) ? ink[place_of(c)] : '#606060'
mark_of(c) = place_of(c) ? mark[place_of(c)] : 1
called(c) = place_of(c) ? words_of[place_of(c)] : c
in_colour(text, colour) = sprintf('\textcolor[HTML]{%s}{%s}', colour[2:*], text)
# Tables name their columns in a line of their own; a script names the columns and never counts them. What does not
# exist is nan, and so is a row
# that a script passes over; neither breaks a line.
set datafile separator "\t"
set datafile columnheaders
set datafile missing NaN
# The file of a table, of a run or of the scale. A table that the first line of the script does not name would not be
# made before the figure. Where
# the second line says of which conditions the figure is, a table of the scale is one of their rows, in the folder of
# the figure.
listed(table) = strstrt(' '.needs.' ', ' '.table.' ') > 0 ? table : sprintf('%s, which the script does not need', table)
run(name, table) = sprintf('%s/%s.tsv', dir, listed(name.'/'.table))
of_scale(table) = sprintf('%s/%s%s.tsv', dir, strstrt(' '.parts.' ', ' '.table.' ') > 0 ? part : '', listed(table))
# eval fetch(FILE, NAME, VARIABLE): the number NAME of a table of statistics. eval find(FILE, EXPRESSION, VARIABLE):
# the mean of what is left of
# a column, as in find(of_scale('claims'), "strcol('statistic') eq 'fano' ? column('value') : NaN", 'x'); of nothing
# it is not a number. eval
# bounds(FILE, EXPRESSION, VARIABLE): the least and the largest, VARIABLE_min and VARIABLE_max. Ranges must be open,
# and no axis logarithmic.
find(file, expression, variable) = \
  sprintf("stats '%s' using (%s) nooutput name 'found'; %s = exists('found_mean') ? found_mean : NaN", \
  file, expression, variable)
fetch(file, name, variable) = find(file, sprintf("strcol('name') eq '%s' ? column('value') : NaN", name), variable)
bounds(file, expression, variable) = sprintf("stats '%s' using (%s) nooutput name 'found'; ", file, expression). \
  sprintf("%s_min = exists('found_min') ? found_min : NaN; %s_max = exists('found_max') ? found_max : NaN", \
    variable, variable)
# The mean of a column over the end of a table, where its curve ends.
at_end(file, x, expression, variable) = bounds(file, sprintf("column('%s')", x), 'end').'; '. \
  sprintf("stats '%s' using (column('%s') >= 0.9*end_max ? (%s) : NaN) nooutput name 'found'; %s =". \
    " exists('found_mean') ? found_mean : NaN", \
  file, x, expression, variable)
# A value that may not exist: the other in its place.
or_else(name, other) = strcol(name) eq 'nan' ? column(other) : column(name)
# Labels beside the right end of curves, in place of a key. level[k] is where the k-th of n belongs, in parts of the
# height; what is not a number has no
# label. eval apart(N, GAP) moves them until they are GAP from each other; eval beside(N, 'CONDITION ...') writes the
# names.
array level[12]
apart(n, gap) = sprintf("do for [pass=1:300] { do for [i=1:%d] { do for [j=i+1:%d] { d = level[j] -". \
  " level[i]; if (abs(d) < %g) ", n, n, gap). \
  sprintf("{ d = (d < 0 ? -0.3 : 0.3) * (%g - abs(d)); level[i] = level[i] - d; level[j] = level[j] + d } }; ", gap). \
  "if (level[i] < 0.03) { level[i] = 0.03 }; if (level[i] > 1.0) { level[i] = 1.0 } } }"
is_number(x) = x == x
beside(n, names) = sprintf("do for [k=1:%d] { if (is_number(level[k])) ", n). \
  sprintf("{ set label (20+k) called(word('%s', k)) at graph 1.02,level[k] left front textcolor rgb". \
    " ink_of(word('%s', k)) } }", names, names)
alone(n) = sprintf("do for [k=1:%d] { unset label 20+k }", n)
# A power of ten, its exponent at seven points: the format of an axis, and the n-th power.
powers = '\tento{%L}'
power(n) = sprintf('\tento{%d}', n)
# The four classes of synapses.
classes = 'EE IE EI II'
array way[4] = ['E$\to$E', 'E$\to$I', 'I$\to$E', 'I$\to$I']
# An axis that has a sign and many decades: linear about zero, logarithmic beyond c. eval marked(AXIS, C, 'V ...')
# marks the values V.
both(x, c) = x != x ? NaN : sgn(x) * log10(1 + abs(x) / c)
marked(axis, c, values) = sprintf("set %stics (); do for [k=1:%d] { set %stics add ('$'.word('%s', k).'$'". \
  " both(real(word('%s', k)), %g)) }", \
  axis, words(values), axis, values, values, c)
# A legend above a panel, where no curve goes: words behind a piece of their line, to be joined to
# one label. eval row(TAG, 'CONDITION ...', 'X ...', Y) writes the names of conditions behind their
# symbols, one at each X; a pale symbol is larger.
size_of(c) = c eq 'equal' ? 1.2 : 0.9
stroke(em) = sprintf('\rule[.55ex]{%gem}{.9pt}', em)
gap = '\kern.22em'
solid(text) = stroke(1.5).'~'.text
dashed(text) = stroke(0.42).gap.stroke(0.42).gap.stroke(0.42).'~'.text
dotted(text) = stroke(0.16).gap.stroke(0.16).gap.stroke(0.16).gap.stroke(0.16).'~'.text
entry(tag, c, x, y) = sprintf("set label %d '%s' at graph %g,%g left offset 0.9,-0.3 ", \
  tag, called(c), x, y). \
  sprintf("textcolor rgb '%s' point pt %d ps %g lc rgb '%s'; ", \
    ink_of(c), mark_of(c), size_of(c), colour_of(c))
row(tag, names, xs, y) = sprintf("do for [k=1:%d] { eval entry(%d+k, word('%s', k),", \
  words(names), tag, names).sprintf(" real(word('%s', k)), %g) }", xs, y)
panel(letter) = sprintf('\textbf{%s}', letter)
