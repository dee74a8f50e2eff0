# needs: families claims
figure_height = 11.5
load 'figures/style.gp'
set output out
# Columns of families.tsv: condition, N, K, W, lambda, mu, statistic, value, low, high, verdict. The map has one place for
# each lambda and mu that its conditions have, in their order.
file = dir.'/families.tsv'
values(k) = system(sprintf("awk -F'\t' '$1 ~ /^map/ && $7 == \"fano\" { print $%d }' %s | sort -gu | tr '\n' ' '", k, file))
lambdas = values(5); mus = values(6)
place(x, list) = sum [i=1:words(list)] (real(word(list, i)) == x ? i : 0)
rows(statistic) = sprintf("< awk -F'\t' '$1 ~ /^map/ && $7 == \"%s\"' %s", statistic, file)
criterion(statistic) = system(sprintf("awk -F'\t' '$3 == \"%s\" { print $8; exit }' %s/claims.tsv", statistic, dir))
relation(text) = (text[1:2] eq '>=') ? '\ge'.text[3:*] : (text[1:2] eq '<=') ? '\le'.text[3:*] : text
sign(verdict) = (verdict eq 'holds') ? '$\\checkmark$' : (verdict eq 'mixed') ? '$\\sim$' : '$\\times$'
shown(form, value, verdict) = (verdict eq 'holds') ? '$\\mathbf{'.sprintf(form, value).'}$' : sprintf('$'.form.'$', value)
array statistic[6] = ['correlation', 'change_max', 'kept_min', 'fano', 'isn_rate', 'isn_frozen']
array judged[6] = ['correlation', 'change_max', 'kept_EE', 'fano', 'isn_rate', 'isn_frozen']
array long[6] = ['correlation', 'change of a mean', 'signs kept', 'Fano factor', 'push: I rate (Hz)', 'runaways']
array form[6] = ['%.3f', '%.2g', '%.4f', '%.2f', '%.2f', '%.2f']
# Light only, so that what is printed on it can be read.
set palette defined (0 '#ffffff', 1 '#b8cfe6')
unset colorbox; unset key
set border 15 lw 0.7
set lmargin 4.5; set rmargin 0.8; set tmargin 2.2; set bmargin 3
set xrange [0.5:words(mus)+0.5]; set yrange [0.5:words(lambdas)+0.5]
set xtics () scale 0; set ytics () scale 0
set for [i=1:words(mus)] xtics add (word(mus, i) i)
set for [i=1:words(lambdas)] ytics add (word(lambdas, i) i)
set multiplot
do for [p=1:6] {
  set origin ((p - 1) % 3) / 3.0, (p <= 3 ? 0.5 : 0); set size 1/3.0, 0.5
  set label 1 panel(word('A B C D E F', p)) at graph -0.13,1.09
  set label 2 sprintf('%s ($%s$)', long[p], relation(criterion(judged[p]))) at graph 0.5,1.09 center
  set xlabel (p > 3 ? '$\mu$' : '') offset 0,0.3; set ylabel ((p - 1) % 3 == 0 ? '$\lambda$' : '') offset 1 norotate
  if (p == 2) { set logscale cb } else { unset logscale cb }
  s = statistic[p]
  plot rows(s) using (place($6, mus)):(place($5, lambdas)):8 with image notitle, \
       rows(s) using (place($6, mus)):(place($5, lambdas)+0.12):(shown(form[p], $8, strcol(11))) with labels notitle, \
       rows(s) using (place($6, mus)):(place($5, lambdas)-0.22):(sign(strcol(11))) with labels notitle
}
unset multiplot
