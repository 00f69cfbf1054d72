import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { observedTrials, fittedMeasures } from '../../src/catalogue/evidence/trials.js';
import { compare } from '../../src/comparison/compare.js';
import type { Comparison } from '../../src/comparison/comparison.js';
import { logit } from '../../src/statistics/logistic.js';
import { replicationsOf } from '../support/living.js';
import { scenarioFromText } from '../support/scenarios.js';

/** How much settings differ from what the model expects, on the log odds of an arm: the level, and half of the effect (MODEL.md, section 6.5). */
const { between } = JSON.parse(readFileSync('calibrations/posterior.json', 'utf8')) as { between: { level: number[]; effect: number[] } };
const meanSquare = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0) / values.length;
const furthest = 1.96 * Math.sqrt(meanSquare(between.level) + meanSquare(between.effect) / 4);

describe.each(observedTrials)('$title', ({ scenario: name, observed }) => {
  let arms: Comparison['arms'];
  beforeAll(() => {
    const scenario = scenarioFromText(readFileSync(`scenarios/${name}.yaml`, 'utf8').replace(/^replications:.*$/m, 'replications: 24'), name);
    arms = compare(scenario, replicationsOf(scenario)).comparison.arms;
  }, 60_000);
  const shares = Object.entries(observed).flatMap(([arm, measures]) => Object.entries(measures).filter(([measure]) => fittedMeasures.includes(measure)).map(([measure, share]) => [arm, measure, share] as const));

  it.each(shares)('%s, %s: defaults give a share that is no further from the observed one than settings differ', (arm, measure, share) => {
    const { mean } = arms[arm]!.measures[measure]!;
    expect(Math.abs(logit(mean!) - logit(share))).toBeLessThan(furthest);
  });

  it('both arms are those of the trial', () => {
    expect(Object.keys(arms)).toEqual(Object.keys(observed));
  });
});
