#!/usr/bin/perl
# Whether the pages of the HTML edition are whole: tags are balanced, no mark and no macro of TeX is left over, every
# picture is there, and the code in them, put together by its links, is the C that was compiled.
# Usage: tests/html.pl HTML-FOLDER FOLDER-OF-THE-TANGLED-C; prints what is wrong, nothing if all is well.
use strict;
use warnings;
my ($folder, $source) = @ARGV;
my (%name, %text, @order);
sub slurp { open my $file, '<', $_[0] or die "$_[0]: $!\n"; local $/; my $text = <$file>; return $text }
sub plain { my $s = shift; $s =~ s/<[^>]*>//g; $s =~ s/&#10;/\n/g; $s =~ s/&lt;/</g; $s =~ s/&gt;/>/g; $s =~ s/&amp;/&/g; return $s }
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
    if ($last ne $tag) { print "$page: </$tag> ends <$last> near ", substr($html, pos($html) - 60, 60) =~ s/\n/ /gr, "\n"; last }
  }
  print "$page: <@open> never ends\n" if @open;
  print "$page: $1 has no file\n" for grep { !-s "$folder/$_" } $html =~ /<img src="([^"]*)"/g;
  while ($html =~ /<div class="chunk" id="([^"]*)"><p class="name"><span class="margin">(\d+)<\/span>⟨(.*?)⟩\+?≡<\/p><pre>(.*?)<\/pre>/g) {
    $name{$1} = plain $3;
    push @order, [$2, $1, $4];
  }
  $html =~ s/<pre>.*?<\/pre>//gs;
  $html =~ s/<code>.*?<\/code>//gs;
  print "$page: left over: $&\n" if $html =~ /ZZ[IB]\d+|\\[a-zA-Z]{2,}|\?\?/;
}
push @{$text{$name{$_->[1]}}}, $_->[2] for sort { $a->[0] <=> $b->[0] } @order;
sub expand {
  my ($chunk, $indent) = @_;
  my $out = '';
  die "no chunk $chunk\n" if !$text{$chunk};
  for my $line (map { split /&#10;/, $_, -1 } @{$text{$chunk}}) {
    if ($line =~ /^(.*?)<i>⟨.*?<a href="[^"#]*#([^"]*)">\d+<\/a>⟩<\/i>(.*)$/) {
      my ($before, $id, $after) = (plain($1), $2, plain($3));
      $out .= expand($name{$id}, 0) =~ s/\n*$/$after\n/r;
    } else { $out .= plain($line) . "\n" }
  }
  return $out;
}
# Spaces say nothing in C; in the comments of the pages the labels of equations are numbers.
sub bare { my $s = shift; $s =~ s/\/\*.*?\*\///gs; $s =~ s/\s+//g; return $s }
my $roots = 0;
for my $root (sort grep { /\.[ch]$/ } keys %text) {
  $roots++;
  print "$root: the code in the pages is not what was compiled\n" if bare(expand $root) ne bare(slurp "$source/$root");
}
print "there are only $roots files of C\n" if $roots < 50;
