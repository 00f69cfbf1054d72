import { describe, expect, test } from 'vitest';
import type { EquityEstimate, EquityResult, Interval, RunResult } from '../../src/comparison/comparison.js';
import { gainsSection } from '../../src/report/gains.js';
import { evennessOf, neverReachedOf } from '../../src/report/gainsWords.js';
import { pageOf } from '../../src/report/page.js';
import { fakeInput } from './fixture.js';

const input = await fakeInput();
const alone = await fakeInput(['usual-care']);

const pageWith = (result: Partial<RunResult>, language: 'en' | 'nb' = 'en') => pageOf({ ...input, result: { ...input.result, ...result } }, language);

/** What is said of IPS where the index goes from one value to another. */
function said(before: number, after: number, error: number | null, parameters: Interval | null = null, language: 'en' | 'nb' = 'en'): string {
  const index = (value: number): EquityEstimate => ({ index: value, simulationError: error, parameters });
  const equity: EquityResult[] = [
    { arm: 'usual-care', by: 'region', measure: 'everCompetitive', ...index(before), change: null },
    { arm: 'ips', by: 'region', measure: 'everCompetitive', ...index(after), change: index(after - before) },
  ];
  return evennessOf(pageWith({ equity }, language), 'everCompetitive')[0]!.arms[0]!;
}

describe('whether an outcome is spread more or less evenly', () => {
  test('is told by the index of each arm, its change, and the uncertainty of that', () => {
    expect(evennessOf(pageWith({}), 'everCompetitive')).toEqual([{
      lead: 'Severity: the index is 0.121 with usual care.',
      arms: ['With IPS it is 0.164, a change of +0.043 (simulation error ±0.003; parameters not included). The spread becomes less even, in favour of the better placed.'],
    }]);
    expect(said(0.1, 0.05, 0.004, [-0.08, -0.02])).toBe('With IPS it is 0.050, a change of −0.050 (95\u00a0% interval over draws of the parameters −0.080 to −0.020; simulation error ±0.004). The spread becomes more even, in favour of the less advantaged.');
    expect(said(0.1, 0.05, 0.004, [-0.08, -0.02], 'nb')).toBe('Med IPS er den 0,050, en endring på −0,050 (95\u00a0%-intervall over trekk av parameterne −0,080 til −0,020; simuleringsfeil ±0,004). Fordelingen blir jevnere, til fordel for de dårligst stilte.');
  });

  test('says in whose favour on both sides of 0, and where the order turns round', () => {
    expect(said(-0.1, -0.02, 0.01)).toContain('more even, in favour of the better placed');
    expect(said(-0.02, -0.1, 0.01)).toContain('less even, in favour of the less advantaged');
    expect(said(-0.05, 0.05, 0.01)).toContain('turns round: now the better placed have more');
    expect(said(0.05, -0.005, 0.01)).toContain('more even, in favour of the less advantaged');
  });

  test('cannot be told unless both intervals are clear of 0', () => {
    for (const unclear of [said(0.1, 0.105, 0.006), said(0.1, 0.2, 0.006, [-0.01, 0.2]), said(0.1, 0.105, 0.006, [0.005, 0.005]), said(0.1, 0.2, null)]) expect(unclear).toContain('cannot be told');
    expect(said(0.1, 0.2, null)).toContain('a single replication');
    expect(said(0.1, 0.105, 0.006, [0.005, 0.005])).not.toContain('over draws');
  });

  test('is not told of groups without an order', () => {
    expect(evennessOf(pageWith({ equity: [] }), 'everCompetitive')).toEqual([]);
  });
});

describe('who is never reached', () => {
  test('is the group with the fewest and the one with the most, by arm', () => {
    expect(neverReachedOf(pageWith({}))).toEqual([{ lead: 'Severity: the share that no service ever reaches.', arms: ['With usual care from 14.4 % (severe) to 25.2 % (mild).', 'With IPS from 5.2 % (severe) to 7.7 % (mild).'] }]);
  });

  test('is alike within simulation error, or nobody', () => {
    const changed = (arm: string, change: object) => input.result.subgroups.map((each) => (each.measure === 'neverReached' && each.arm === arm ? { ...each, ...change } : each));
    expect(neverReachedOf(pageWith({ subgroups: changed('ips', { simulationError: 0.02 }) }))[0]!.arms[1]).toBe('With IPS 5.2 to 7.7 %, alike within simulation error.');
    expect(neverReachedOf(pageWith({ subgroups: changed('ips', { mean: 0 }) }))[0]!.arms[1]).toBe('With IPS nobody is left out.');
    expect(neverReachedOf(pageWith({ subgroups: changed('ips', { n: 9 }) }))[0]!.arms).toHaveLength(1);
  });
});

describe('the section on who gains', () => {
  test('holds both charts, the sentences and a table that goes from the least to the most advantaged', () => {
    const { html } = gainsSection(pageWith({}))!.body;
    expect([...html.matchAll(/<figure class="picture" id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['by-subgroup', 'concentration-curves']);
    expect([...html.matchAll(/<th scope="row">([^<]+)</g)].map(([, level]) => level)).toEqual(['severe', 'moderate', 'mild', 'no diagnosis']);
    expect(html).toContain('Never reached by a service');
  });

  test('is not there without groups, and asks another question of one arm', () => {
    expect(gainsSection(pageWith({ subgroups: [] }))).toBeNull();
    expect(gainsSection(pageOf(alone, 'en'))!.title).toBe('How do groups fare?');
    expect(gainsSection(pageOf(alone, 'en'))!.body.html).not.toContain('a change of');
  });
});
