import { log } from '../../statistics/log.js';
import { logGamma } from '../../statistics/gammaFunctions.js';

const tabled = 4096;
const logFactorials = new Float64Array(tabled);
for (let n = 2; n < tabled; n += 1) logFactorials[n] = logFactorials[n - 1]! + log(n);

/** The logarithm of the number of ways to choose `k` of `n`; whole numbers with 0 <= k <= n. */
export function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

function logFactorial(n: number): number {
  return n < tabled ? logFactorials[n]! : logGamma(n + 1);
}
