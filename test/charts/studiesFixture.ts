/** Results of studies of a made-up world in which the answer is known: eight numbers, of which some matter and some do not. */
import { Chance } from '../../src/random/chance.js';
import type { Outcome, SensitivityResult } from '../../src/sensitivity/analyse.js';
import { morrisDesign, morrisEffects } from '../../src/sensitivity/morris.js';
import type { Method } from '../../src/sensitivity/plan.js';
import { sobolDesign, sobolIndices } from '../../src/sensitivity/sobolIndices.js';
import { cellsOf } from '../../src/sensitivity/sweep/cells.js';
import type { Factor, SweepDesign } from '../../src/sensitivity/sweep/factors.js';
import type { SweepResult } from '../../src/sensitivity/sweep/result.js';
import { tornado, tornadoDesign } from '../../src/sensitivity/tornado.js';
import type { ChartContext } from '../../src/charts/chart.js';
import { measureInfo } from '../../src/outcomes/catalogue.js';

const names = ['search.contacts', 'offer.intercept', 'invitation.intercept', 'offer.symptoms', 'alliance.discouragement', 'job.ending', 'belief.rejection', 'job.layoff'];
const weights = [0.2, 0.14, 0.1, -0.08, 0.03, -0.02, 0.004, 0];
const cohort = { n: 543.2, at: 'start' as const, eligible: ['wantsWork', 'notCompetitivelyEmployed'] };

export const studyContext: ChartContext = { language: 'en', compareWith: 'usual-care', reported: ['everCompetitive'], measures: measureInfo, currency: 'NOK' };

/** The difference at a point of the unit cube, in so many replications whose luck is that of a row. */
function answer(shares: ArrayLike<number>, row: number, replications: number): number[] {
  const expected = weights.reduce((sum, weight, k) => sum + weight * (shares[k]! - 0.5), 0.4) + 0.2 * (shares[0]! - 0.5) * (shares[1]! - 0.5) - 0.3 * Math.max(0, shares[4]! - 0.6);
  return Array.from({ length: replications }, (_, r) => expected + 0.02 * new Chance(`luck/${row}/${r}`).normal(0, 0, 0) + 0.004 * new Chance(`own/${row}/${r}/${shares[0]! + 3 * shares[1]! + 7 * shares[5]!}`).normal(0, 0, 0));
}

function outcomeOf(method: Method, of: string): Outcome {
  const chance = new Chance('fixture');
  if (method === 'tornado') return { of, tornado: tornado(tornadoDesign(names.length).map((ends) => answer(ends.map((end) => end ?? 0.5), 0, 20))) };
  if (method === 'morris') {
    const design = morrisDesign(names.length, 20, 1);
    return { of, morris: morrisEffects(design, design.map(({ points }, row) => points.map((point) => answer(point, row, 2))), chance) };
  }
  return { of, sobol: sobolIndices(sobolDesign(names.length, 128, 1).map((point, at) => answer(point, Math.floor(at / (names.length + 2)), 2)), names.length, chance) };
}

export function sensitivityFixture(method: Method): SensitivityResult {
  return {
    schema: 'inclusim-sensitivity-1', version: '0.1.0', method, scenario: 'made-up', title: 'A made-up world', question: 'What moves its answer?', seed: 2026, horizon: 78, cohort,
    measure: 'everCompetitive', arm: 'ips', against: 'usual-care',
    inputs: names.map((name, k) => ({ path: `parameters.${name}`, meaning: '', unit: '', base: 0.5 + k, low: 0.02 + k, high: 1.3 + k, from: 'posterior' })),
    points: 100, rows: 128, replications: 2, runs: 400, outcomes: [outcomeOf(method, 'difference'), outcomeOf(method, 'ips'), outcomeOf(method, 'usual-care')],
    needed: method === 'sobol' ? { width: 0.05, rows: 4321, runs: 86_420 } : null,
  };
}

const caseload: Factor = { path: 'services[ips-team].staff.caseload', meaning: '', unit: '', values: [10, 15, 20, 25, 30], range: [10, 30], isWhole: false };
const count: Factor = { path: 'services[ips-team].staff.count', meaning: '', unit: '', values: [10, 20, 30, 40], range: [10, 40], isWhole: false };
const fit: Factor = { path: 'parameters.offer.fit', meaning: '', unit: '', values: [0, 1, 2], range: [0, 2], isWhole: false };

export const factorsBy: Readonly<Record<'one' | 'two' | 'three', readonly Factor[]>> = { one: [caseload], two: [caseload, count], three: [caseload, count, fit] };

export function sweepFixture(factors: readonly Factor[], design: SweepDesign): SweepResult {
  const cells = cellsOf(factors, design, 40, 1).map((values, number) => ({ number, values }));
  const answered = (values: readonly unknown[]): number => {
    const [load = 20, staff = 30, taste = 1] = values as number[];
    return 0.45 * (1 - 1 / (1 + (load * staff) / 400)) + 0.05 * taste;
  };
  return {
    schema: 'inclusim-sweep-1', version: '0.1.0', scenario: 'made-up', title: 'A made-up world', question: 'How does its answer change?', seed: 2026, horizon: 78, cohort, design, factors, independent: false,
    replications: 20, runs: 800, arms: ['usual-care', 'ips'], against: 'usual-care', measure: 'everCompetitive', arm: 'ips', cells,
    lines: cells.flatMap(({ number, values }) => [
      { cell: number, arm: 'usual-care', measure: 'everCompetitive', level: { mean: 0.15, error: 0.004 }, difference: null },
      { cell: number, arm: 'ips', measure: 'everCompetitive', level: { mean: 0.15 + answered(values), error: 0.005 }, difference: { mean: answered(values), error: 0.006 } },
    ]),
  };
}
