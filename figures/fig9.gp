# needs: families claims
figure_height = 11.5
load 'figures/style.gp'
set output out
# Columns of families.tsv: condition, N, K, W, lambda, mu, statistic, value, low, high, verdict.
file = dir.'/families.tsv'
bar = 'if ($9 == "nan") $9 = $10 = $8; print'                # one seed: no interval
rows(statistic, match) = sprintf("< awk -F'\t' -v OFS='\t' '$7 == \"%s\" && $1 ~ /^(%s)$/ { %s }' %s", statistic, match, bar, file)
fixed(s) = rows(s, 'degree[A-Z]|rowsum')
# The conditions with as many neurons for a synapse as sizeA has: N grows with K.
grown(s) = sprintf("< awk -F'\t' -v OFS='\t' '$1 == \"sizeA\" { r = $2 / $3 } FNR < NR && $7 == \"%s\" && $1 ~ /^(size[A-Z]|degree[A-Z]|rowsum)$/ \
                   && $2 / $3 == r { %s }' %s %s", s, bar, file, file)
least(s) = real(system(sprintf("awk -F'\t' '$7 == \"%s\" && $1 ~ /^(degree|size|rowsum|ridge|weak)/ && (!n++ || $8 < x) { x = $8 } END { print x }' %s", s, file)))
criterion(s) = real(system(sprintf("awk -F'\t' '$3 == \"%s\" { sub(/^[<>=]+ /, \"\", $8); print $8; exit }' %s/claims.tsv", s, dir)))
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
  if (logarithmic) { set logscale y; set format y '$10^{%L}$'; set yrange [least(s) / 3:*] } else { unset logscale y; set format y '%g'; set yrange [*:*] }
  if (p == 1 || p == 5) { set yrange [*:1.02] }
  if (p == 8) { set yrange [-0.04:1.04] }
  if (p == 2 || p == 6) { set yrange [0:*] }
  lowest(low, value) = (logarithmic && low <= 0) ? value * 1e-3 : low       # the bar ends at the axis
  limit = (judged[p] eq '') ? NaN : criterion(judged[p])
  before = (p > 5) ? 'untrained[A-Z]*' : 'rowsum'       # nothing else is known before training
  plot limit with lines lt 5 dt 3 lw 1.2, \
       fixed(s) using 4:8 smooth unique with lines lt 1 lw 1, \
       grown(s) using 4:8 smooth unique with lines lc rgb orange dt (12,5) lw 1, \
       fixed(s) using 4:8:(lowest($9, $8)):10 with yerrorbars lc rgb blue dt 1 pt 7 ps 0.8, \
       grown(s) using 4:8:(lowest($9, $8)):10 with yerrorbars lc rgb orange dt 1 pt 4 ps 1.1, \
       rows(s, 'weak') using 4:8:(lowest($9, $8)):10 with yerrorbars lc rgb green dt 1 pt 9 ps 1, \
       rows(s, 'weakridge') using 4:8:(lowest($9, $8)):10 with yerrorbars lc rgb green dt 1 pt 8 ps 1, \
       rows(s, 'ridge') using 4:8:(lowest($9, $8)):10 with yerrorbars lc rgb pink dt 1 pt 10 ps 1, \
       rows(s, before) using 4:8 with points pt 2 ps (p > 5 ? 0.8 : 0) lc rgb 'black', \
       rows(s, p > 5 ? 'beforesmall|beforelarge' : 'rowsum') using 4:8 with points pt 2 ps (p > 5 ? 0.8 : 0) lc rgb orange, \
       rows(s, p > 5 ? 'beforeweak' : 'rowsum') using 4:8 with points pt 2 ps (p > 5 ? 0.8 : 0) lc rgb green
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
