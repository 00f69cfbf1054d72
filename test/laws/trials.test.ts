import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { observedTrials, tunedMeasures } from '../../src/catalogue/evidence/trials.js';
import { compare } from '../../src/comparison/compare.js';
import type { Comparison } from '../../src/comparison/comparison.js';
import { replicationsOf } from '../support/living.js';
import { scenarioFromText } from '../support/scenarios.js';

/** Start values are tuned by hand to lie within 8 points of each arm of three trials; nothing is fitted (MODEL.md, section 9.1). */
const nearEnough = 0.08;

describe.each(observedTrials)('$title', ({ scenario: name, observed }) => {
  let arms: Comparison['arms'];
  beforeAll(() => {
    const scenario = scenarioFromText(readFileSync(`scenarios/${name}.yaml`, 'utf8').replace(/^replications:.*$/m, 'replications: 24'), name);
    arms = compare(scenario, replicationsOf(scenario)).comparison.arms;
  }, 60_000);
  const shares = Object.entries(observed).flatMap(([arm, measures]) => Object.entries(measures).filter(([measure]) => tunedMeasures.includes(measure)).map(([measure, share]) => [arm, measure, share] as const));

  it.each(shares)('%s, %s: the simulated share lies within 8 points of the observed one', (arm, measure, share) => {
    const { mean } = arms[arm]!.measures[measure]!;
    expect(Math.abs(mean! - share)).toBeLessThan(nearEnough);
  });

  it('both arms are those of the trial', () => {
    expect(Object.keys(arms)).toEqual(Object.keys(observed));
  });
});
