import type { ChartContext } from '../../src/charts/index.js';
import { measureInfo } from '../../src/outcomes/catalogue.js';
import type { Comparison, Difference } from '../../src/comparison/comparison.js';
import type { Answer } from '../../src/report/sentences.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { createColors } from 'picocolors';

/** A comparison with so many arms, the first of which is the reference. */
export function fakeComparison(arms: readonly string[], measures: readonly string[]): Comparison {
  const mean = (measure: string, at: number): number => (measure === 'netCost' ? 519_760 - 72_311 * at : measure === 'weeksWorked' ? 8.1 + 9.8 * at : 0.274 + 0.255 * at / Math.max(1, arms.length - 1));
  const result = (at: number) => ({
    staffYears: 37.5 + 45 * at,
    measures: Object.fromEntries(measures.map((id) => [id, { mean: mean(id, at), n: 600, simulationError: 0.005 }])),
  });
  const differences: Difference[] = arms.slice(1).flatMap((arm, at) => measures.map((measure) => {
    const difference = mean(measure, at + 1) - mean(measure, 0);
    return {
      arm, against: arms[0]!, measure, difference, simulationError: 0.005, realGroup: [difference - 0.055, difference + 0.055], parameters: null,
      ratio: 1.9, nnt: measureInfo(measure)?.unit === 'share' ? 1 / difference : null, ahead: null, paired: true, varianceRatio: 2,
    };
  }));
  return {
    schema: 'inclusim-comparison-1', scenario: 'fake', cohort: { n: 598.4, at: 'start', eligible: ['wantsWork', 'notCompetitivelyEmployed'] },
    weeks: 78, seed: 2026, replications: 80, arms: Object.fromEntries(arms.map((id, at) => [id, result(at)])), differences,
  };
}

export function fakeContext(reported: readonly string[], compareWith: string, language: 'en' | 'nb' = 'en'): ChartContext {
  return { language, compareWith, reported, measures: measureInfo, armLabels: {}, currency: 'NOK' };
}

export const fakeAnswer: Answer = {
  measure: 'everCompetitive', label: 'Ever in an ordinary job', people: 'about 600 people who want ordinary work and have none at week 0',
  facts: '78 weeks · seed 2026 · 80 paired replications', count: '80', replications: '80 paired replications',
  lead: 'Of 100 such people offered IPS, about 53 start an ordinary job within 18 months, against 27 with usual care.', whole: '.',
  realGroup: ['In a real group of 600 the difference would lie between 20 and 31 points in 95 of 100 cases, were the parameters known.'],
  simulationError: 'Simulation error ±0.5.', parameters: [], needed: [], verdicts: [], paired: true,
};

/** A terminal that keeps what is written to it. */
export function fakeTerminal({ isLive = false, columns = 80 } = {}): Terminal & { readonly written: { out: string; note: string } } {
  const written = { out: '', note: '' };
  return {
    written,
    out: (text) => { written.out += text; },
    note: (text) => { written.note += text; },
    isLive,
    columns: () => columns,
    outColours: createColors(false),
    noteColours: createColors(false),
  };
}
