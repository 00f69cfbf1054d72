/** A small posterior over three parameters, as a calibration would leave it. */
import type { Posterior } from '../../src/catalogue/posterior/posterior.js';

const points = [
  [0.1, 1.5, 0.5, -1.1], [0.2, 2.1, 0.6, -1.9], [0.15, 2.8, 1.1, -1.4], [0.05, 2.4, 0.9, -0.9], [0.25, 1.8, 0.7, -1.6], [0.25, 2.6, 0.8, -1.2],
] as const;

/** Six points: how much people search on their own, how many employers staff contact, and how readily employers offer a job. */
export function smallPosterior(): Posterior {
  const paths = ['parameters.search.own', 'parameters.search.contacts', 'parameters.offer.intercept'];
  const mean = (p: number) => points.reduce((sum, [weight, ...values]) => sum + weight * values[p]!, 0);
  const sd = (p: number) => Math.sqrt(points.reduce((sum, [weight, ...values]) => sum + weight * (values[p]! - mean(p)) ** 2, 0));
  return {
    schema: 'inclusim-posterior-1', version: 'small', made: { seed: 7, trials: ['norway-trial'], points: points.length },
    parameters: paths.map((path, p) => ({ path, prior: { least: -4, most: 3, mean: 1, sd: 1 }, mean: mean(p), sd: sd(p) })),
    between: { level: points.map(() => 0.3), effect: points.map(() => 0.2) },
    draws: points.map(([weight, ...values]) => ({ weight, values })),
  };
}
