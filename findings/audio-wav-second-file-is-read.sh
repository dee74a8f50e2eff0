#!/bin/bash
# Audio::Wav: once a second file is open, samples that are read from the first are those of the second; the position
# and the raw bytes of the first are its own.
#
# version: Audio::Wav 0.14 (Debian libaudio-wav-perl 0.14-5), read without Inline::C
# source: Debian 12; its documentation: "Returns a blessed Audio::Wav::Read object", and of read: "Returns the current
#   audio data position sample across all channels"
# expectation: two objects are two files, so samples of one before and after the other is opened are 1, 2, 3, 4.
# behaviour: each object that is made replaces the function of the whole class by one that reads from its own handle,
#   with its own number of channels and bits. The first file goes on with 101, 102, and these are missing from the
#   second. Two recordings that are compared sample by sample are one, every second sample of it. read_raw_samples is
#   right.
# seen: "first: 1 2", "second is opened", "first: 101 102, at sample 2", "second: 103 104, at sample 4", "first, raw:
#   3 4"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq libaudio-wav-perl=0.14-5 >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
cat >two.pl <<'END'
use strict;
use warnings;
use Audio::Wav;
sub save {
  my ($name, @samples) = @_;
  my $file = Audio::Wav->new->write($name, { bits_sample => 16, sample_rate => 1000, channels => 1 });
  $file->write($_) for @samples;
  $file->finish;
}
save('first.wav', 1 .. 4);
save('second.wav', 101 .. 104);
print "Audio::Wav $Audio::Wav::VERSION\n";
my $first = Audio::Wav->new->read('first.wav');
print 'first: ', join(' ', map { $first->read } 1, 2), "\n";
my $second = Audio::Wav->new->read('second.wav');
print "second is opened\n";
print 'first: ', join(' ', map { $first->read } 1, 2), ', at sample ', $first->position_samples, "\n";
print 'second: ', join(' ', map { $second->read } 1, 2), ', at sample ', $second->position_samples, "\n";
print 'first, raw: ', join(' ', unpack 's<*', $first->read_raw_samples(2)), "\n";
END
perl -Iusr/share/perl5 two.pl | tee out
grep -qx 'first: 1 2' out && grep -qx 'first: 101 102, at sample 2' out &&
  grep -qx 'second: 103 104, at sample 4' out && grep -qx 'first, raw: 3 4' out || { echo 'changed'; exit 1; }
