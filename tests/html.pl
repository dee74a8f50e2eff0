#!/usr/bin/perl
# Whether the pages of the HTML edition hold what the chapter on it promises. Tags are balanced, no macro of TeX is left
# over, nothing is fetched from elsewhere; every link leads to a place, and every label of the document is one; every
# table, figure, plain cell and plain piece of the prose is there; and the code, put together by its links, is what was
# compiled or run: the C, and the scripts beside it in build/make.
# Usage: tests/html.pl BUILD/SCALE/html FOLDER-OF-THE-TANGLED-C; prints what is wrong, nothing if all is well.
use strict;
use warnings;
my ($folder, $source) = @ARGV;
my $scale = "$folder/..";
my (%name, %text, %place, %caption, %cell, @order, @links);
my ($tables, $words) = (0, '');
sub slurp { open my $file, '<', $_[0] or die "$_[0]: $!\n"; local $/; my $text = <$file>; return $text }
my %letter = (lt => '<', gt => '>', amp => '&', quot => '"', '#39' => "'");
sub plain { return shift =~ s/<[^>]*>//gr =~ s/&(#?\w+);/$letter{$1}/gr }
my @pages = glob "$folder/*.html";
print "there are only ", scalar @pages, " pages\n" if @pages < 20;
# The order of the document: the chunks of a name are put together in it.
for my $page (@pages) {
  my ($html, @open) = (slurp $page);
  while ($html =~ /<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>/g) {
    my ($end, $tag, $more) = ($1, $2, $3);
    next if $tag =~ /^(meta|link|img|br|col)$/ || $more =~ /\/$/;
    if (!$end) { push @open, $tag; next }
    my $last = pop @open // 'nothing';
    next if $last eq $tag;
    print "$page: </$tag> ends <$last> near ", substr($html, pos($html) - 60, 60) =~ s/\n/ /gr, "\n";
    last;
  }
  print "$page: <@open> never ends\n" if @open;
  my $here = $page =~ s/.*\///r;
  for my $id ($html =~ /<[^>]* id="([^"]*)"/g) {
    print "$page: $id is the name of another place, too\n" if $place{$id}++;
    $place{"$here#$id"} = 1;
  }
  push @links, map { [$page, /^#/ ? "$here$_" : $_] } $html =~ /<a [^>]*?href="([^"]*)"/g;
  print "$page: $_ has no file\n" for grep { !-s "$folder/$_" } $html =~ /<img [^>]*?src="([^"]*)"/g;
  my $foreign = qr/(?:href|src|data)="(?:[a-z]+:|\/)[^"]*"/;
  print "$page: it fetches $1\n" while $html =~ /<(?:link|img|iframe|object|embed|source)\b[^>]*?($foreign)/g;
  print "$page: it has a script\n" if $html =~ /<script|\son[a-z]+="|javascript:/;
  $caption{$1}++ while $html =~ /<strong>((?:Figure|Table) [BS]?\d+)\.<\/strong>/g;
  $tables += () = $html =~ /<table\b/g;
  $cell{plain($_) =~ s/^\s+|\s+$//gr} = 1 for $html =~ /<t[dh]\b[^>]*>(.*?)<\/t[dh]>/gs;
  print "$page: a table without rows\n" if $html =~ /<table(?:(?!<td).)*<\/table>/s;
  my $head = qr/<p class="name"><span class="margin">(\d+)<\/span>⟨(.*?)⟩\+?≡<\/p>/;
  while ($html =~ /<div class="chunk" id="([^"]*)">$head<pre>(.*?)<\/pre>/gs) {
    $name{$1} = plain $3;
    push @order, [$2, $1, $4];
  }
  $html =~ s/<pre>.*?<\/pre>//gs;
  $words .= plain($html) . ' ';
  print "$page: left over from noweb: $&\n" if $html =~ /\{\\[a-zA-Z]+\d*\}|\\nw[a-z]+/;
  $html =~ s/<code>.*?<\/code>//gs;
  print "$page: left over: $&\n" if $html =~ /\\[a-zA-Z]{2,}|\?\?|\$|class="math/;
}
# Links and places.
$place{$_ =~ s/.*\///r} = 1 for @pages;
for (@links) {
  my ($page, $to) = @$_;
  print "$page: a link leads to $to, which is nowhere\n" if $to !~ /^https?:/ && !$place{$to};
}
my $aux = join '', map { slurp "$scale/notes/draft-$_.aux" } qw(paper programs);
print "no page has the label $_\n" for grep { !/^NW/ && !$place{$_} } $aux =~ /^\\newlabel\{([^}]*)\}/gm;
# Tables and figures by their numbers, cells and prose by their plain pieces, but for what depends on a condition.
my $programs = slurp("$scale/programs.tex") =~ s/^.*?\\maketitle//sr;
my $paper = (slurp("$scale/paper.tex") =~ s/^.*?\\begin\{document\}//sr . $programs) =~ s/^\\ifx.*?^(\\fi)+$//gmsr;
my $chapters = slurp("$scale/chapters.tex") =~ s/\\nwbegincode.*?\\nwendcode\{\}//gsr;
my @numbered = map { "Table $_" } $aux =~ /\{lot\}\{\\contentsline \{table\}\{\\numberline \{([BS]?\d+)/g;
push @numbered, map { "Figure $_" } $aux =~ /^\\newlabel\{fig:[^}]*\}\{\{([^}]*)/gm;
print "there are only ", scalar @numbered, " figures and tables\n" if @numbered < 30;
print "$_ stands on the pages ", $caption{$_} // 0, " times\n" for grep { ($caption{$_} // 0) != 1 } @numbered;
my $all = () = "$paper$chapters" =~ /\\begin\{(?:tabular|longtable)\}/g;
print "the pages have $tables tables, the document has $all and those that depend on a condition\n" if $tables < $all;
for my $rows ($paper =~ /\\Rows\{([^}]*)\}/g) {
  my @cells = map { s/^\s+|\s+$//gr } split /&|\\\\\*?\s/, slurp "$scale/$rows.tex";
  for my $cell (grep { /^\w[\w .:,()-]*$/ } @cells) {
    print "no table has the cell $cell of $rows.tex\n" if !$cell{$cell};
  }
}
sub level { return shift =~ s/’/'/gr =~ s/”/''/gr =~ s/–/--/gr =~ s/(?:\xc2\xa0|\s)+/ /gr }
$words = level $words;
my $prose = level("$paper$chapters" =~ s/^%.*\n|% ===>.*//gmr);
my $pieces = 0;
for my $piece (map { s/^ +| +$//gr } $prose =~ /(?<![\\{\[a-zA-Z])[a-zA-Z][a-zA-Z ,.;:()'-]{28,}(?![^ ]*[\\}\]])/g) {
  $pieces++;
  print "no page says: $piece\n" if index($words, $piece) < 0;
}
print "the document has only $pieces plain pieces of prose\n" if $pieces < 4000;
# The code.
push @{$text{$name{$_->[1]}}}, $_->[2] for sort { $a->[0] <=> $b->[0] } @order;
sub expand {
  my $chunk = shift;
  my $out = '';
  die "no chunk $chunk\n" if !$text{$chunk};
  for my $line (map { split /\n/, $_, -1 } @{$text{$chunk}}) {
    if ($line =~ /^(.*?)<i>⟨.*?<a href="[^"#]*#([^"]*)">\d+<\/a>⟩<\/i>(.*)$/) {
      my ($before, $id, $after) = (plain($1), $2, plain($3));
      $out .= $before . expand($name{$id}) =~ s/\n*$/$after\n/r;
    } else { $out .= plain($line) . "\n" }
  }
  return $out;
}
# Spaces say little; in the comments of C in the pages the labels of equations are numbers.
sub bare { return shift =~ s/\/\*.*?\*\///gsr =~ s/\s+//gr }
my $roots = 0;
for my $root (sort grep { /\.(?:[ch]|sh|awk|lua|css|gp|mk)$/ } keys %text) {
  my $file = $root =~ /\.[ch]$/ ? "$source/$root" : "$scale/../make/$root";
  $roots++;
  print "$root: the code in the pages is not what was compiled or run\n" if bare(expand $root) ne bare(slurp $file);
}
print "there are only $roots files of code\n" if $roots < 50;
