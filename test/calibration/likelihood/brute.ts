import type { CountedTrial } from '../../../src/calibration/likelihood/likelihood.js';

const softplus = (z: number) => (z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)));

/** A shift of the log odds, normal with this standard deviation, and what it does to each arm. */
interface Axis {
  readonly sd: number;
  readonly by: readonly number[];
}

/**
 * The likelihood by adding up over a lattice of all shifts out to 9 standard deviations, with no idea of where its mode lies. Steps are nine tenths
 * of the narrowest ridge that these numbers of people can make: for a bell the error of such a sum is e^(-2π² / .81).
 */
export function bruteLogLikelihood({ events, people }: CountedTrial, logits: readonly number[], noise: readonly number[], s0: number, tau: number): number {
  const axes = axesOf(noise, s0, tau).map(({ sd, by }) => {
    const step = 0.9 / Math.sqrt(1 + sd * sd * by.reduce((sum, c, k) => sum + c * c * people[k]!, 0) / 4);
    return { sd, by, step, steps: Math.ceil(9 / step) };
  });
  const shifts = Array.from({ length: axes.length + 1 }, () => Float64Array.from(logits));
  const total = (axis: number): number => {
    const here = shifts[axis]!;
    if (axis === axes.length) return Math.exp(here.reduce((sum, logOdds, k) => sum + events[k]! * logOdds - people[k]! * softplus(logOdds), 0));
    const { sd, by, step, steps } = axes[axis]!;
    let sum = 0;
    for (let i = -steps; i <= steps; i += 1) {
      const z = i * step;
      for (let k = 0; k < by.length; k += 1) shifts[axis + 1]![k] = here[k]! + z * sd * by[k]!;
      sum += step * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * total(axis + 1);
    }
    return sum;
  };
  return Math.log(total(0)) + logits.reduce((sum, _, k) => sum + logWays(people[k]!, events[k]!), 0);
}

/** u on all arms; effects that add up to 0, as normal numbers along directions at right angles; noise on its own arm. */
function axesOf(noise: readonly number[], s0: number, tau: number): Axis[] {
  const root = (...numbers: number[]) => numbers.map((c) => c / Math.sqrt(numbers.reduce((sum, each) => sum + each * each, 0)));
  const directions = noise.length === 2 ? [root(1, -1)] : [root(1, -1, 0), root(1, 1, -2)];
  return [
    { sd: s0, by: noise.map(() => 1) },
    ...directions.map((by) => ({ sd: tau * Math.SQRT1_2, by })),
    ...noise.map((variance, arm) => ({ sd: Math.sqrt(variance), by: noise.map((_, k) => Number(k === arm)) })),
  ].filter(({ sd }) => sd > 0);
}

function logWays(people: number, events: number): number {
  let ways = 0;
  for (let i = 1; i <= events; i += 1) ways += Math.log((people - events + i) / i);
  return ways;
}
