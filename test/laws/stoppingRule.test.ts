import { describe, expect, it } from 'vitest';
import { mean, variance } from '../../src/statistics/moments.js';
import { drawn, even, rare, runs, wanting, withDraws, type Found, type Truth } from '../support/knownTruth.js';

const times = 2000;
/** Normal quantile of 999 in 1,000 on both sides: how far chance may take these checks. */
const far = 3.29;

/** How far the share of runs whose interval holds the true difference lies from 95 %, in standard errors of that share. */
function distanceFrom95(found: readonly Found[], { difference }: Truth): number {
  const holding = found.filter((run) => Math.abs(run.difference - difference) <= run.error).length / found.length;
  return Math.abs(holding - 0.95) / Math.sqrt((0.95 * 0.05) / found.length);
}

/** Mean of the runs' differences less the true one, and its standard error. */
function biasOf(found: readonly Found[], { difference }: Truth): { bias: number; error: number } {
  const differences = found.map((run) => run.difference);
  return { bias: mean(differences) - difference, error: Math.sqrt(variance(differences) / found.length) };
}

describe('A run that stops when it is precise enough', () => {
  const cases = [[2, 5], [2, 15], [2, 30], [10, 5], [10, 15], [20, 30]] as const;
  it.each(cases)('after at least %i replications, where about %i are needed, has an interval that holds the truth in 95 of 100 runs, and on average says the truth', async (least, needed) => {
    const found = await runs(even, wanting(even, needed, least), times);
    expect(distanceFrom95(found, even)).toBeLessThan(far);
    const { bias, error } = biasOf(found, even);
    expect(Math.abs(bias)).toBeLessThan(far * error);
  });

  it.each([[2, 10], [10, 30], [40, 60]])('where two replications share a draw of the parameters, after at least %i of about %i, has an interval that holds the truth in 95 of 100 runs', async (least, needed) => {
    const found = await runs(drawn, withDraws(wanting(drawn, needed, least)), times);
    expect(distanceFrom95(found, drawn)).toBeLessThan(far);
    expect(found.every(({ replications }) => replications % 2 === 0)).toBe(true);
    const { bias, error } = biasOf(found, drawn);
    expect(Math.abs(bias)).toBeLessThan(far * error);
  });

  it('would be too sure of itself if it counted replications that share a draw as two', async () => {
    const found = await runs(drawn, wanting(drawn, 60, 40), 500);
    expect(found.filter((run) => Math.abs(run.difference - drawn.difference) <= run.error).length / found.length).toBeLessThan(0.92);
  });

  it('says of something rare, where few replications see much, what is true to within a twentieth of its simulation error', async () => {
    const scenario = wanting(rare, 30, 2);
    const found = await runs(rare, scenario, times);
    expect(distanceFrom95(found, rare)).toBeLessThan(far);
    expect(Math.abs(biasOf(found, rare).bias)).toBeLessThan(mean(found.map((run) => run.error)) / 20);
  });

  it('goes on until the next look where fewer than twenty replications seem precise enough, and from twenty on does not', async () => {
    const content = async (least: number, most?: number) => (await runs(even, { ...wanting(even, 1, least), replications: { measure: 'everCompetitive', halfWidth: 1, least, most: most ?? 100 } }, 1))[0]!.replications;
    expect(await Promise.all([content(2), content(10), content(19), content(20), content(37)])).toEqual([12, 20, 29, 20, 37]);
    expect(await Promise.all([content(2, 2), content(2, 7)])).toEqual([2, 7]);
  });
});
