/** The made-up result with what its own measures leave out: displacement and fidelity. The numbers mean nothing. */
import type { RunResult } from '../../src/comparison/comparison.js';
import { fakeResult } from './fixture.js';

/** @param fidelity - Of each arm, in order; null has no job specialists. @param parameters - Half the width of the interval over draws. */
export function withServices(arms: readonly string[], fidelity: readonly (number | null)[], displaced: number, parameters: number | null = null): RunResult {
  const result = fakeResult(arms);
  const { comparison } = result;
  const score = (mean: number | null) => ({ mean, n: 100, simulationError: mean === null ? null : 0.9, ...(parameters === null ? {} : { parameters: mean === null ? null : [mean - parameters, mean + parameters] as const }) });
  const own = Object.fromEntries(Object.entries(comparison.arms).map(([arm, { measures, ...rest }], at) => [arm, { ...rest, measures: { ...measures, fidelity: score(fidelity[at] ?? null) } }]));
  const taken = comparison.differences.filter(({ measure }) => measure === 'weeksWorked').map((each) => {
    const difference = displaced * each.difference!;
    return { ...each, measure: 'displacedWeeks', difference, realGroup: [difference - 0.4, difference + 0.4] as const };
  });
  return { ...result, comparison: { ...comparison, arms: own, differences: [...comparison.differences, ...taken] } };
}
