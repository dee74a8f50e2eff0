# needs: families claims
# of: map
figure_height = 11.5
load 'figures/style.gp'
set output out
# The map has one place for each lambda and mu that its conditions have, in their order.
file = of_scale('families')
in_map(s) = strstrt(' '.strcol('families').' ', ' map ') > 0 && strcol('statistic') eq s
lambdas = ''; mus = ''
# They are written with a point, since gnuplot does not read 1e-05 in a string.
known(x, list) = strstrt(list.' ', sprintf(' %#g ', x)) > 0
add_lambda(x) = (lambdas = known(x, lambdas) ? lambdas : lambdas.sprintf(' %#g', x), x)
add_mu(x) = (mus = known(x, mus) ? mus : mus.sprintf(' %#g', x), x)
stats file using (in_map('fano') ? add_lambda(column('lambda')) + add_mu(column('mu')) : NaN) nooutput
place(x, list) = 1 + sum [i=1:words(list)] (real(word(list, i)) < x)
x(s) = in_map(s) ? place(column('mu'), mus) : NaN
y(s) = place(column('lambda'), lambdas)
text = ''
criterion(s) = sprintf("stats '%s' using (strcol('statistic') eq '%s' ? (text = strcol('criterion'), 0) :". \
  " NaN) nooutput", of_scale('claims'), s)
relation(text) = (text[1:2] eq '>=') ? '\ge'.text[3:*] : (text[1:2] eq '<=') ? '\le'.text[3:*] : text
sign(verdict) = (verdict eq 'holds') ? '$\\checkmark$' : (verdict eq 'mixed') ? '$\\sim$' : '$\\times$'
shown(form, value, verdict) = (verdict eq 'holds') ? '$\\mathbf{'.sprintf(form, value).'}$' : sprintf('$'.form.'$', \
  value)
# Tinted where the criterion is met, so that the number on it can be read.
tint(verdict) = verdict eq 'holds' ? 0xcfe8df : verdict eq 'mixed' ? 0xeef5f1 : 0xffffff
array statistic[6] = ['correlation_corrected', 'change_max', 'kept_min', 'fano', 'isn_rate', 'isn_frozen']
array judged[6] = ['correlation_corrected', 'change_max', 'kept_EE', 'fano', 'isn_rate', 'isn_frozen']
array long[6] = ['correlation', 'change of a mean', 'signs kept', 'Fano factor', 'push: I rate (Hz)', 'runaways']
array form[6] = ['%.3f', '%.2g', '%.4f', '%.2f', '%.2f', '%.2f']
array asked[6]
do for [p=1:6] { eval criterion(judged[p]); asked[p] = text }
unset key
set border 15 lw 0.7
set lmargin 4.5; set rmargin 0.8; set tmargin 2.2; set bmargin 3
set xrange [0.5:words(mus)+0.5]; set yrange [0.5:words(lambdas)+0.5]
set xtics () scale 0; set ytics () scale 0
set for [i=1:words(mus)] xtics add (sprintf('%g', real(word(mus, i))) place(real(word(mus, i)), mus))
set for [i=1:words(lambdas)] ytics add (sprintf('%g', real(word(lambdas, i))) place(real(word(lambdas, i)), lambdas))
set multiplot
do for [p=1:6] {
  set origin ((p - 1) % 3) / 3.0, (p <= 3 ? 0.5 : 0); set size 1/3.0, 0.5
  set label 1 panel(word('A B C D E F', p)) at graph -0.13,1.09
  set label 2 sprintf('%s ($%s$)', long[p], relation(asked[p])) at graph 0.5,1.09 center
  set xlabel (p > 3 ? 'penalty on sums, $\mu$' : '') offset 0,0.3; \
    set ylabel ((p - 1) % 3 == 0 ? 'ridge, $\lambda$' : '') offset 0.5
  s = statistic[p]
  plot file using (x(s)):(y(s)):(0.5):(0.5):(tint(strcol('verdict'))) with boxxyerror fs solid noborder lc rgb \
    variable, \
       file using (x(s)):(y(s)+0.12):(shown(form[p], column('value'), strcol('verdict'))) with labels, \
       file using (x(s)):(y(s)-0.22):(sign(strcol('verdict'))) with labels
}
unset multiplot
