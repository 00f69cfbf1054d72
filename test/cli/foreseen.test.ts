import { describe, expect, test } from 'vitest';
import { estimate } from '../../src/cli/estimate.js';
import { foreseen } from '../../src/cli/foreseen.js';
import { loaded } from '../scenario/load-text.js';

const scenario = (more: string) => `weeks: 13\npopulation: { size: 300, severity: { mild: 0.01, moderate: 0.49, severe: 0.5 } }\narms: { a: {}, b: { population: { rural: 0.3 } } }\n${more}`;

async function saidOf(text: string): Promise<readonly string[]> {
  const { scenario: complete } = loaded(text);
  return foreseen(complete, await estimate(complete, 1, () => 0)).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('A trial run shows before the run', () => {
  test('which subgroups will be hidden because they are too small, and no others', async () => {
    expect(await saidOf(scenario('replications: 20\nreport: { by: [sex, severity] }'))).toEqual([expect.stringMatching(/^report\.by\.1: fewer than 10 people are expected in mild \(about [0-3]\), so that results are hidden$/)]);
    expect(await saidOf(scenario('replications: 20\nreport: { by: [sex] }'))).toEqual([]);
  });

  test('that a precision needs more replications than are allowed', async () => {
    expect(await saidOf(scenario('replications: { halfWidth: 0.0001, most: 50 }'))).toEqual([expect.stringMatching(/^replications\.most: 50 replications are too few for a half-width of 0\.0001: about [\d,]+ would do$/)]);
    expect(await saidOf(scenario('replications: { halfWidth: 0.2, most: 50 }'))).toEqual([]);
  });
});
