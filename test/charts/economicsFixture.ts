/** A made-up economic evaluation with the shape of a real one; the numbers mean nothing. */
import type { Economics, EconomicDifference } from '../../src/economics/economics.js';
import { linesOf, type Line } from '../../src/economics/perspectives.js';

const draws = 60;
const wave = (at: number, k: number) => Math.sin(at * (k + 2) * 1.7 + k) * 0.5 + Math.cos(at * 0.61 * (k + 1)) * 0.5;

const byArm: Readonly<Record<string, readonly [gain: number, lines: Readonly<Record<Line, number>>]>> = {
  ips: [0.042, { welfare: -41_200, health: 78_400, municipality: -9_300, treasury: -18_600, resources: 61_500, production: -74_400 }],
  'more-counsellors': [0.006, { welfare: 38_900, health: -1_200, municipality: -900, treasury: -2_100, resources: 36_100, production: -8_400 }],
  'peer-support': [0.019, { welfare: -8_100, health: 16_400, municipality: 3_200, treasury: -5_300, resources: 15_800, production: -21_000 }],
};

const estimate = (mean: number, spread: number) => ({ mean, simulationError: Math.abs(spread) * 0.2, parameters: [mean - spread, mean + spread] as const });

function differenceOf(arm: string): EconomicDifference {
  const [gain, lines] = byArm[arm]!;
  const total = (whose: 'public' | 'society') => linesOf[whose].reduce((sum, line) => sum + lines[line], 0);
  const cost = total('public');
  const perspectives = { public: estimate(cost, 14_000), welfare: estimate(lines.welfare, 9_000), health: estimate(lines.health, 5_000), municipality: estimate(lines.municipality, 2_000), society: estimate(total('society'), 21_000) };
  return {
    arm, against: 'usual-care',
    lines: Object.fromEntries(Object.entries(lines).map(([line, mean]) => [line, estimate(mean, Math.abs(mean) * 0.15)])) as EconomicDifference['lines'],
    totals: { public: estimate(cost, 15_000), society: estimate(total('society'), 22_000) }, perspectives, qalys: estimate(gain, 0.012),
    costPerQaly: { ratio: cost / gain, parameters: { kind: 'outside', low: -900_000, high: 120_000 }, place: 'costs' },
    costPerPersonEverInWork: { ratio: cost / 0.25, parameters: { kind: 'between', low: -21_000, high: 95_000 }, place: 'costs' },
    costPerPersonInWork: { ratio: cost / 0.2, parameters: { kind: 'all' }, place: 'costs' },
    plane: Array.from({ length: draws }, (_, at) => [gain + 0.011 * wave(at, 0), cost + 13_000 * wave(at, 1) - 9_000 * wave(at, 0)] as const),
  };
}

/** For the arms of `fakeResult`. */
export function fakeEconomics(arms: readonly string[] = ['usual-care', 'ips']): Economics {
  const differences = arms.slice(1).map(differenceOf);
  const best = differences[0]!.arm;
  return {
    schema: 'inclusim-economics-1', scenario: 'ips-vs-usual-care', perspective: 'public', currency: 'NOK', priceYear: 2024, discountRate: { costs: 0.04, effects: 0.04 }, willingnessToPay: 500_000,
    cohort: { n: 599.4, weeks: 78 }, replications: 120, draws, differences,
    arms: Object.fromEntries(arms.map((arm, at) => [arm, { lines: byArm[arm]?.[1] ?? byArm['ips']![1], cost: estimate(412_000 + 9_000 * at, 12_000), qalys: estimate(1.05 + (byArm[arm]?.[0] ?? 0), 0.01) }])),
    frontier: [{ arm: 'usual-care', cost: 412_000, effect: 1.05, dominated: null, icer: null }, { arm: best, cost: 421_300, effect: 1.092, dominated: null, icer: 221_429 }, ...arms.slice(2).map((arm) => ({ arm, cost: 430_000, effect: 1.06, dominated: 'strictly' as const, icer: null }))],
    curve: Array.from({ length: 101 }, (_, step) => {
      const share = 1 / (1 + Math.exp((22 - step) / 8));
      const others = arms.slice(2).map((arm, at) => [arm, 0.08 * (1 - share) + 0.01 * at] as const);
      const rest = others.reduce((sum, [, p]) => sum + p, 0);
      return { threshold: step * 10_000, probabilities: { 'usual-care': (1 - rest) * (1 - share), [best]: (1 - rest) * share, ...Object.fromEntries(others) }, best: share > 0.45 ? best : 'usual-care', evpi: 2_400 * share * (1 - share) };
    }),
    information: { evpi: 620, groups: [['offer', 410], ['search', 263], ['job', 88], ['invitation', 12], ['acceptance', 0], ['alliance', 0], ['belief', 0]].map(([group, evppi]) => ({ group: String(group), parameters: [`parameters.${group}.one`], evppi: Number(evppi) })) },
    budget: { entrantsPerYear: 1000, arms: Object.fromEntries(arms.slice(1).map((arm) => [arm, Array.from({ length: 5 }, (_, at) => {
      const part = Math.min(1, (at + 1) / 2) * 1000;
      const { welfare, health, municipality, treasury } = byArm[arm]![1];
      return { year: at + 1, payers: { welfare: part * welfare, health: part * health, municipality: part * municipality, treasury: part * treasury }, net: estimate(part * (welfare + health + municipality + treasury), part * 9_000) };
    })])) },
  };
}
