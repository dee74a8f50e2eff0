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
# Tables name their columns in a line of their own; a script names the columns and never counts them. What does not exist is nan, and so is a row
# that a script passes over; neither breaks a line.
set datafile separator "\t"
set datafile columnheaders
set datafile missing NaN
# The file of a table, of a run or of the scale. A table that the first line of the script does not name would not be made before the figure. Where
# the second line says of which conditions the figure is, a table of the scale is one of their rows, in the folder of the figure.
listed(table) = strstrt(' '.needs.' ', ' '.table.' ') > 0 ? table : sprintf('%s, which the script does not need', table)
run(name, table) = sprintf('%s/%s.tsv', dir, listed(name.'/'.table))
of_scale(table) = sprintf('%s/%s%s.tsv', dir, strstrt(' '.parts.' ', ' '.table.' ') > 0 ? part : '', listed(table))
# eval fetch(FILE, NAME, VARIABLE): the number NAME of a table of statistics. eval find(FILE, EXPRESSION, VARIABLE): the one number that is left of
# a column, as in find(of_scale('claims'), "strcol('statistic') eq 'fano' ? column('value') : NaN", 'x'). Ranges must be open.
find(file, expression, variable) = sprintf("stats '%s' using (%s) nooutput name 'found'; %s = found_mean", file, expression, variable)
fetch(file, name, variable) = find(file, sprintf("strcol('name') eq '%s' ? column('value') : NaN", name), variable)
# A value that may not exist: the other in its place.
or_else(name, other) = strcol(name) eq 'nan' ? column(other) : column(name)
panel(letter) = sprintf('\textbf{%s}', letter)
