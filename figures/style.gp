# The style all figures share. Colours are those of Okabe and Ito, which are told apart by colour-blind
# readers; in grey, dash and symbol tell the series apart.
set terminal epslatex color size 15.5cm,(figure_height)cm font ',8' lw 1.2
set border 3 lw 0.7
set tics nomirror out scale 0.5
set key samplen 2.5 spacing 1.15 noopaque
set lmargin 9
set bmargin 3.2
set tmargin 1.8
set rmargin 1
blue = '#0072B2'; orange = '#D55E00'; green = '#009E73'; pink = '#CC79A7'; grey = '#999999'
set linetype 1 lc rgb blue lw 1.5 dt 1
set linetype 2 lc rgb orange lw 1.5 dt (12,5)
set linetype 3 lc rgb green lw 1.5 dt (3,3)
set linetype 4 lc rgb pink lw 1.5 dt (14,3,3,3)
set linetype 5 lc rgb 'black' lw 1 dt 1
set linetype 6 lc rgb grey lw 1 dt 1
set datafile separator "\t"
set datafile missing 'nan'
run(name, table) = sprintf('%s/%s/%s.tsv', dir, name, table)
# a number of a table of names and values
number(name, table, key) = real(system(sprintf("awk -F'\t' '$1 == \"%s\" { n = 1; print $2 } END { if (!n) print FILENAME \" lacks the number %s\" > \"/dev/stderr\" }' %s", key, key, run(name, table))))
panel(letter) = sprintf('\textbf{%s}', letter)
# The number of the column with this name, in the header of a table of the scale; 0 if there is none.
place_of(table, name) = int(system(sprintf("awk -F'\t' -v name='%s' 'NR == 1 { for (k = 1; k <= NF; k++) if ($k == name) n = k } END { print 0 + n }' %s/%s.tsv", name, dir, table)))
# That number into a variable, or a sentence and the end. Columns of a table of the scale are taken so, since one more would move
# those behind it; where E and I stand side by side, the name is that of E.
take(table, name, variable) = sprintf("%s = place_of('%s', '%s'); if (%s == 0) { printerr '%s.tsv lacks the column: %s'; exit status 1 }", \
                                      variable, table, name, variable, table, name)
