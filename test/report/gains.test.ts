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
  test('is told as the share of each group, by arm', () => {
    expect(neverReachedOf(pageWith({}))).toEqual([{ lead: 'Severity: the share that no service ever reaches.', arms: ['With usual care: severe 14.4 %, moderate 20.7 %, mild 25.2 %.', 'With IPS: severe 5.2 %, moderate 6.6 %, mild 7.7 %.'] }]);
  });

  test('is alike within simulation error, or nobody, and not told of fewer than ten', () => {
    const said = (change: object) => neverReachedOf(pageWith({ subgroups: input.result.subgroups.map((each) => (each.measure === 'neverReached' && each.arm === 'ips' ? { ...each, ...change } : each)) }))[0]!.arms[1];
    expect(said({ simulationError: 0.02 })).toBe('With IPS: severe 5.2 %, moderate 6.6 %, mild 7.7 %; alike within simulation error.');
    expect(said({ mean: 0 })).toBe('With IPS nobody is left out.');
    expect(said({ n: 9 })).toBeUndefined();
  });
});

describe('the section on who gains', () => {
  test('holds both charts, the sentences and a table that goes from the least to the most advantaged', () => {
    const { html } = gainsSection(pageWith({}))!.body;
    expect([...html.matchAll(/<figure class="picture" id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['by-subgroup', 'concentration-curves']);
    expect([...html.matchAll(/<th scope="row">([^<]+)</g)].map(([, level]) => level)).toEqual(['severe', 'moderate', 'mild', 'no diagnosis']);
    expect(html).toContain('With IPS: severe 5.2 %');
  });

  test('is not there without groups, and asks another question of one arm', () => {
    expect(gainsSection(pageWith({ subgroups: [] }))).toBeNull();
    expect(gainsSection(pageOf(alone, 'en'))!.title).toBe('How do groups fare?');
    expect(gainsSection(pageOf(alone, 'en'))!.body.html).not.toContain('a change of');
  });
});
