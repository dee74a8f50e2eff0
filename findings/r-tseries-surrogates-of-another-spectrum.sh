#!/bin/bash
# tseries for R: surrogates with random phases have neither the spectrum nor the size of the trace.
#
# version: tseries 0.10-53 (Debian r-cran-tseries 0.10-53-1), in R 4.2.2
# source: Debian 12; help of surrogate: "If 'fft' is 'TRUE', then surrogate data with the same spectrum as 'x' is computed by
#   randomizing the phases of the Fourier coefficients of 'x'"
# expectation: oscillations of amplitude 1 at 10 Hz and 0.5 at 40 Hz keep their amplitudes, and a trace its mean.
# behaviour: the phases of positive and of negative frequencies are drawn apart, and the halves that do not belong together
#   are averaged. So every amplitude and the mean are multiplied by a random number, the cosine of a random angle, and
#   half of the power is lost. As the inverse transform is not divided by the number of samples, all is as many times
#   too large. With amplitude = TRUE, the size is right, but the spectrum is lost too: a rhythm is weaker in surrogates
#   than in the trace, and so can look significant. No warning.
# seen: "trace: mean -70.00, 1.00 at 10 Hz, 0.50 at 40 Hz", "surrogate: mean 6810.28, 482.55 at 10 Hz, 421.00 at 40 Hz",
#   "mean power of 200 surrogates over 1000 squared: 0.47 at 10 Hz, 0.51 at 40 Hz"
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq r-cran-tseries=0.10-53-1 r-cran-quadprog=1.5-8-1+b1 r-cran-quantmod=0.4.20-1 r-cran-zoo=1.8-11-1 \
  r-cran-xts=0.13.0-1 r-cran-ttr=0.24.3-1+b1 r-cran-curl=5.0.0+dfsg-1 r-cran-lattice=0.20-45-3 r-base-core=4.2.2.20221110-2 \
  >/dev/null
for package in ./*.deb; do dpkg -x "$package" .; done
export R_HOME=$work/usr/lib/R R_LIBS=$work/usr/lib/R/site-library EDITOR=vi PAGER=cat
export LD_LIBRARY_PATH=$R_HOME/lib
cat >surrogates.R <<'END'
suppressMessages(library(tseries))
set.seed(1)
t <- (0:999) / 1000
x <- -70 + sin(2 * pi * 10 * t) + 0.5 * sin(2 * pi * 40 * t)
amplitude <- function(x) 2 * Mod(fft(x))[c(11, 41)] / length(x)
report <- function(what, x)
  cat(sprintf('%s: mean %.2f, %.2f at 10 Hz, %.2f at 40 Hz\n', what, mean(x), amplitude(x)[1], amplitude(x)[2]))
report('trace', x)
report('surrogate', surrogate(x, fft = TRUE))
s <- surrogate(x, ns = 200, fft = TRUE)
power <- rowMeans((apply(s, 2, amplitude) / amplitude(x)) ^ 2)
power <- power / 1000 ^ 2
cat(sprintf('mean power of 200 surrogates over 1000 squared: %.2f at 10 Hz, %.2f at 40 Hz\n', power[1], power[2]))
s <- surrogate(x, ns = 200, fft = TRUE, amplitude = TRUE)
weaker <- mean(apply(s, 2, amplitude)[1, ] < 0.9)
cat(sprintf('with amplitude = TRUE: below 0.9 at 10 Hz in %.0f %% of surrogates\n', 100 * weaker))
END
"$R_HOME/bin/exec/R" --vanilla --slave -f surrogates.R 2>messages | tee out
grep -qx 'trace: mean -70.00, 1.00 at 10 Hz, 0.50 at 40 Hz' out &&
  grep -qx 'surrogate: mean 6810.28, 482.55 at 10 Hz, 421.00 at 40 Hz' out || { echo 'changed'; exit 1; }
