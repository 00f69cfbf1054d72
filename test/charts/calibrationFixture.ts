/** Made-up results of a calibration. */
import type { PredictedTrial } from '../../src/charts/calibration/leaveOneOut.js';
import type { LearntParameter } from '../../src/charts/calibration/priorPosterior.js';
import type { ParameterRanks } from '../../src/calibration/ranks.js';
import type { WeightedDraws } from '../../src/calibration/parameterPairs.js';
import { normal, toUniform } from '../../src/random/index.js';
import { quantile } from '../../src/statistics/index.js';
import { wordsFrom } from '../random/words.js';

const names = [
  'skills', 'stigma of employers', 'fear of cost', 'symptoms', 'wish for work', 'applications a week', 'reach of job specialists', 'self-stigma',
  'weeks until help begins', 'dropout', 'interviews won', 'end of jobs', 'support in the job', 'benefit trap', 'trust in staff', 'openings by employers',
  'learning on the job', 'networks', 'disclosure', 'frailty',
];
const many = 1200;

/** Posterior draws: stigma and fear of cost trade off, two more pairs go together, one of them along a bend; the rest know little of each other. */
export function draws(count: number): WeightedDraws {
  const words = wordsFrom(41);
  const z = () => normal(words.next());
  const people = Array.from({ length: many }, () => {
    const shocks = names.map(z);
    const [a, b] = [shocks[1]!, shocks[4]!];
    return names.map((_, k) => {
      if (k === 1) return 0.5 + 0.12 * a;
      if (k === 2) return 1 - 0.25 * (0.87 * a + 0.48 * shocks[2]!);
      if (k === 5) return 2 + 0.5 * (0.93 * b + 0.36 * shocks[5]!);
      if (k === 4) return 0.6 + 0.08 * b;
      if (k === 10) return 0.3 + 0.05 * (0.8 * (shocks[6]! * shocks[6]! - 1) + 0.35 * shocks[10]!) + 0.02 * shocks[6]!;
      return 0.5 + (0.07 + 0.01 * (k % 7)) * (shocks[k]! + (k % 3 === 0 ? 0.5 * a : 0));
    });
  });
  return { parameters: names.slice(0, count), values: names.slice(0, count).map((_, k) => people.map((person) => person[k]!)), weights: Array.from({ length: many }, () => toUniform(words.next())) };
}

export function priors(count: number): number[][] {
  const words = wordsFrom(43);
  return names.slice(0, count).map((_, k) => Array.from({ length: 400 }, () => (k === 2 ? 1 : k === 5 ? 2 : k === 10 ? 0.3 : 0.5) + (k === 5 ? 0.9 : k === 2 ? 0.5 : 0.2) * normal(words.next())));
}

export function learnt(count: number): LearntParameter[] {
  const { values } = draws(count);
  return names.slice(0, count).map((name, k): LearntParameter => {
    const all = values[k]!;
    const [scale, at] = k === 5 ? [4, 2] : k === 2 ? [2, 1] : [1, 0.5];
    const prior = { median: at, low50: at - 0.14 * scale, high50: at + 0.14 * scale, low95: at - 0.4 * scale, high95: at + 0.4 * scale };
    return { name, prior, posterior: { median: quantile(all, 0.5), low50: quantile(all, 0.25), high50: quantile(all, 0.75), low95: quantile(all, 0.025), high95: quantile(all, 0.975) } };
  });
}

/** Ranks among 19 draws in 300 data sets: flat but for two, one of them too sure and one pulled to one side. */
export function ranksOf(count: number): ParameterRanks[] {
  const words = wordsFrom(47);
  return names.slice(0, count).map((parameter, k) => ({
    parameter,
    ranks: Array.from({ length: 300 }, () => {
      const u = toUniform(words.next());
      const bent = k === 3 ? 0.5 + Math.sign(u - 0.5) * Math.sqrt(Math.abs(u - 0.5) / 2) : k === 7 ? Math.pow(u, 0.75) : u;
      return Math.min(19, Math.floor(20 * bent));
    }),
  }));
}

const arm = (name: string, people: number, events: number, median: number, spread: number) => ({
  name, people, events, median, intervals: [[0.5, 0.35], [0.8, 0.66], [0.95, 1]].map(([level, part]) => ({ level: level!, low: Math.max(0, median - 0.85 * spread * part!), high: Math.min(1, median + spread * part!) })),
});

export const predictedTrials: readonly PredictedTrial[] = [
  { name: 'new-hampshire-1996', arms: [arm('ips', 73, 57, 0.66, 0.24), arm('control', 67, 27, 0.31, 0.24)] },
  { name: 'hartford-2004', arms: [arm('ips', 69, 51, 0.62, 0.25), arm('control-psychosocial', 67, 12, 0.24, 0.22), arm('control-brokered', 68, 19, 0.3, 0.24)] },
  { name: 'six-site-european-2007', arms: [arm('ips', 156, 85, 0.52, 0.2), arm('control', 156, 43, 0.27, 0.18)] },
  { name: 'malmoe-2015', arms: [arm('ips', 41, 19, 0.41, 0.24), arm('control', 46, 5, 0.17, 0.2)] },
  { name: 'norway-2019', arms: [arm('ips', 227, 83, 0.38, 0.16), arm('control', 181, 49, 0.25, 0.14)] },
  { name: 'norway-young-adults-2020', arms: [arm('ips', 46, 22, 0.44, 0.24), arm('control', 37, 1, 0.22, 0.2)] },
];
