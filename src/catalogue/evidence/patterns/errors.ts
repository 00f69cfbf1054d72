/** Standard errors of sampling alone, each with its formula in words. */

/** A standard error and how it came about. */
export interface StandardError {
  readonly standardError: number;
  readonly formula: string;
}

/** Of a share `p` of `n`. */
export function ofShare(p: number, n: number): StandardError {
  return { standardError: Math.sqrt((p * (1 - p)) / n), formula: `square root of p (1 - p) / n, p = ${shown(p)}, n = ${n}` };
}

/** Of the difference of a share `p` of `n` and a share `q` of `m`. */
export function ofShareDifference(p: number, n: number, q: number, m: number): StandardError {
  return { standardError: Math.sqrt((p * (1 - p)) / n + (q * (1 - q)) / m), formula: `square root of p (1 - p) / n + q (1 - q) / m, p = ${shown(p)} of ${n}, q = ${shown(q)} of ${m}` };
}

/** Of the log-odds of a share `p` of `n` against those of a share `q` of `m`. */
export function ofLogOddsRatio(p: number, n: number, q: number, m: number): StandardError {
  return { standardError: Math.sqrt(1 / (n * p * (1 - p)) + 1 / (m * q * (1 - q))), formula: `square root of 1 / (n p (1 - p)) + 1 / (m q (1 - q)), p = ${shown(p)} of ${n}, q = ${shown(q)} of ${m}` };
}

/** Of the difference of two means of `n` and `m`, with one standard deviation. */
export function ofMeanDifference(sd: number, n: number, m: number, why: string): StandardError {
  return { standardError: sd * Math.sqrt(1 / n + 1 / m), formula: `s times the square root of 1 / n + 1 / m, n = ${n}, m = ${m}, s = ${sd} (${why})` };
}

/** Of a mean of `n`. */
export function ofMean(sd: number, n: number, why: string): StandardError {
  return { standardError: sd / Math.sqrt(n), formula: `s over the square root of n, n = ${n}, s = ${sd} (${why})` };
}

/** Of the logarithm of a ratio of two rates that rest on so many events. */
export function ofRateRatio(events: number, others: number): StandardError {
  return { standardError: Math.sqrt(1 / events + 1 / others), formula: `of the logarithm: square root of 1 / a + 1 / b, a = ${events} and b = ${others} events` };
}

/** Of the logarithm of a ratio, from its published 95 % interval. */
export function ofInterval(logLow: number, logHigh: number, source: string): StandardError {
  return { standardError: (logHigh - logLow) / (2 * 1.96), formula: `of the logarithm: width of the 95 % interval over 3.92 (${source})` };
}

/** Of a correlation over `n` sites. */
export function ofCorrelation(r: number, n: number): StandardError {
  return { standardError: (1 - r * r) / Math.sqrt(n - 1), formula: `(1 - r squared) over the square root of n - 1, r = ${r}, n = ${n}` };
}

function shown(share: number): string {
  return String(Math.round(share * 1000) / 1000);
}
