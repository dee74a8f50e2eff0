#!/bin/bash
# biosig-tools: save2gdf, which is to put a recording of EDF into GDF or BDF, changes six of ten samples of 12 bits by
# one step; what is 500 uV becomes 499.756 uV.
#
# version: biosig-tools 2.5.0 (Debian biosig-tools 2.5.0-1+b1 with libbiosig3 2.5.0-1+b1)
# source: Debian 12; manual of save2gdf: "converts different biomedical signal file formats". EDF and GDF both store
#   whole numbers of 16 bits, with the numbers and values of the least and the greatest, by which a reader finds the
#   values.
# expectation: the same whole numbers with the same two pairs, as GDF has room for both.
# behaviour: the whole numbers become values and are made whole again by multiplying by the inverse of the step and
#   cutting off, not rounding, so a number that comes to 1999.9999 is 1999. The pairs are copied. It depends on the
#   range: of -500 to 500 uV for -2048 to 2047, which is a common one, 2474 of 4096 numbers are nearer to zero by one,
#   and of -2048 to 2047 uV none is. No warning from EDF to GDF.
# seen: "-500 to 500 uV, GDF: 2474 of 4096 changed, -2048 is -2047, 2000 is 1999, 2047 is 2046; range -500 to 500 for
#   -2048 to 2047", the same of BDF, and "-2048 to 2047 uV, GDF: 0 of 4096 changed, -2048 is -2048, 2000 is 2000, 2047
#   is 2047; range -2048 to 2047 for -2048 to 2047"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq biosig-tools=2.5.0-1+b1 libbiosig3=2.5.0-1+b1 libdcmtk17 libtinyxml2.6.2v5 zlib1g \
  liblzma5 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH=$work/usr/lib/x86_64-linux-gnu:$work/lib/x86_64-linux-gnu
cat >edf.pl <<'END'
use strict;
use warnings;
my ($name, $least, $greatest) = @ARGV;                # of one record of a second, with every number of 12 bits
my @fields = ([0, 8], ['X X X X', 80], ['Startdate 01-JAN-2020 X X X', 80], ['01.01.20', 8], ['00.00.00', 8],
  [512, 8], ['', 44], [1, 8], [1, 8], [1, 4], ['membrane', 16], ['', 80], ['uV', 8], [$least, 8], [$greatest, 8],
  [-2048, 8], [2047, 8], ['', 80], [4096, 8], ['', 32]);
open my $file, '>:raw', $name or die;
print $file sprintf '%-*s', $_->[1], $_->[0] for @fields;
print $file pack 's<*', -2048 .. 2047;
close $file or die;
END
cat >compare.pl <<'END'
use strict;
use warnings;
my ($what, $format, $name) = @ARGV;
open my $file, '<:raw', $name or die;
my $data = do { local $/; <$file> };
my $bytes = $format eq 'BDF' ? 3 : 2;
my @numbers = map { $bytes == 2 ? unpack 's<', $_ : unpack('l<', "\0$_") / 256 } unpack "(a$bytes)*",
  substr $data, -4096 * $bytes;
my $changed = grep { $numbers[$_ + 2048] != $_ } -2048 .. 2047;
my @range = $format eq 'GDF' ? unpack 'd<4', substr $data, 256 + 104, 32 :
  map { substr($data, 256 + 104 + 8 * $_, 8) + 0 } 0 .. 3;
print "$what, $format: $changed of 4096 changed, ", join(', ', map { "$_ is $numbers[$_ + 2048]" } -2048, 2000, 2047),
  "; range $range[0] to $range[1] for $range[2] to $range[3]\n";
END
perl edf.pl half.edf -500 500
perl edf.pl whole.edf -2048 2047
for format in GDF BDF; do
  usr/bin/save2gdf -f=$format half.edf "half.$format" >messages 2>&1
  perl compare.pl '-500 to 500 uV' $format "half.$format"
  usr/bin/save2gdf -f=$format whole.edf "whole.$format" >messages 2>&1
  perl compare.pl '-2048 to 2047 uV' $format "whole.$format"
done | tee out
changed='2474 of 4096 changed, -2048 is -2047, 2000 is 1999, 2047 is 2046; range -500 to 500'
same='0 of 4096 changed, -2048 is -2048, 2000 is 2000, 2047 is 2047; range -2048 to 2047'
for format in GDF BDF; do
  grep -qx -- "-500 to 500 uV, $format: $changed for -2048 to 2047" out &&
    grep -qx -- "-2048 to 2047 uV, $format: $same for -2048 to 2047" out || { echo 'changed'; exit 1; }
done
