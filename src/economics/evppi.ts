import { mean } from '../statistics/moments.js';
import { fittedValues } from './fitted.js';

/**
 * Expected value of perfect information about some of the parameters: net benefits are regressed on them, and what is fitted is what would be
 * expected if they were known. Chance in a simulated net benefit is noise of the regression, so few replications a draw do.
 *
 * Source: M. Strong, J. E. Oakley, A. Brennan, "Estimating multiparameter partial expected value of perfect information from a probabilistic
 * sensitivity analysis sample: a nonparametric regression approach", Medical Decision Making 34, 2014; here with polynomials.
 *
 * @param benefits - Net benefit less that of the reference arm, `[other arm][draw]`.
 * @param parameters - `[parameter][draw]`.
 */
export function evppi(benefits: readonly ArrayLike<number>[], parameters: readonly ArrayLike<number>[]): number {
  const fitted = benefits.map((each) => fittedValues(each, parameters));
  const means = fitted.map(mean);
  const now = Math.max(0, ...means);
  const draws = fitted[0]?.length ?? 0;
  let known = 0;
  for (let d = 0; d < draws; d += 1) {
    let top = 0;
    for (const each of fitted) top = Math.max(top, each[d]!);
    known += top;
  }
  return draws === 0 ? 0 : Math.max(0, known / draws - now);
}
