import { describe, expect, it } from 'vitest';
import { keepsTo, reportedChecks, simulateReported } from '../../src/verification/reported/checks.js';

/** The posterior's effect of support is too small for jobs to end more often once it is cut; MODEL.md 9.1 says so, and here it is noticed when that changes. */
const notReached = ['arbeid-med-bistand-cut'];

/** What providers report of their programmes: rough bounds. Some start values were moved so that they hold (MODEL.md 9.1); here they are kept there. */
describe('What providers report', () => {
  it.each(reportedChecks.filter(({ id }) => notReached.includes(id)))('is not reached, and said so: $programme, $what', (check) => {
    expect(keepsTo(check.bound, simulateReported(check).value)).toBe(false);
  }, 60_000);

  it.each(reportedChecks.filter(({ id }) => !notReached.includes(id)))('holds in a simulation: $programme, $what', (check) => {
    const { value, n } = simulateReported(check);
    expect(n).toBeGreaterThan(50);
    expect(keepsTo(check.bound, value), `${check.id}: ${value}`).toBe(true);
  }, 60_000);

  it('is refused where a number is missing or on the wrong side', () => {
    expect(keepsTo({ below: 3 }, 3)).toBe(false);
    expect(keepsTo({ atMost: 3 }, 3)).toBe(true);
    expect(keepsTo({ atLeast: 1 }, null)).toBe(false);
  });
});
