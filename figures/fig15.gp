# needs: schedules
figure_height = 6.5
load 'figures/style.gp'
set output out
unset key
table = of_scale('schedules')
set logscale xy; set xrange [0.9:1100]; set xtics (1, 10, 100, 1000)
set xlabel 'processors'
set ylabel 'time of all runs (s)' offset -1
set lmargin 10; set rmargin 12
set format y powers; set ytics 10
array scale[2] = ['paper', 'smoke']
array tint[2] = ['#00664B', '#C98F00']
array symbol[2] = [7, 5]
of(k, name) = strcol('scale') eq scale[k] ? column(name) : NaN
do for [k=1:2] {
  eval find(table, sprintf("strcol('scale') eq '%s' && column('cores') == 1000 ? column('bound') : NaN", scale[k]), 'x')
  if (is_number(x)) { set label (20+k) sprintf('\emph{%s}', scale[k]) at first 1300,x left textcolor rgb tint[k] }
}
eval bounds(table, "column('bound')", 'a')
eval bounds(table, "column('planned')", 'b')
set yrange [a_min / 2:b_max * 2]; set mytics 1
# Points: the schedule; line: the bound below which there is none.
plot for [k=1:2] table using (column('cores')):(of(k, 'bound')) with lines lc rgb tint[k] dt 1 lw 1.5, \
     for [k=1:2] table using (column('cores')):(of(k, 'planned')) with points lc rgb tint[k] pt symbol[k] ps 0.7
