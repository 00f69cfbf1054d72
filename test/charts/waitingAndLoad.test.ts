import { describe, expect, test } from 'vitest';
import { waitingAndLoad } from '../../src/charts/lines/waitingAndLoad.js';
import { context, fakeResult } from './fixture.js';

describe('the chart of lists and caseloads', () => {
  const result = fakeResult();
  const draft = waitingAndLoad(result, context)!;

  test('says where both stand at the end, and where they stood highest', () => {
    expect(draft.alt).toContain('After 18 months: People on waiting lists: usual care 33, at most 116 in week 1; IPS 6, at most 19 in week 1.');
    expect(draft.alt).toContain('Clients per staffed post: usual care 31.6; IPS 16.7.');
  });

  test('begins at week 1, because week 0 is a state before any week was lived', () => {
    expect(draft.rows).toHaveLength(2 * 2 * 78);
    expect(Math.min(...draft.rows.map(({ week }) => Number(week)))).toBe(1);
  });

  test('does not make much of next to nothing: its scales begin at 0 and reach at least ten people and five clients', () => {
    const zero = Array.from({ length: 79 }, () => 0.001);
    const none = { mean: zero, low: zero, high: zero };
    const arms = Object.fromEntries(Object.keys(result.weekly.arms).map((arm) => [arm, { waiting: none, load: none }]));
    const spec = JSON.stringify(waitingAndLoad({ ...result, weekly: { ...result.weekly, arms } }, context)!.specAt(720));
    expect([...new Set(spec.match(/"domain":\[0,[\d.]+\]/g))]).toEqual(['"domain":[0,78]', '"domain":[0,10]', '"domain":[0,5]']);
  });

  test('is left out where no such series was kept, or where a single week was lived', () => {
    expect(waitingAndLoad({ ...result, weekly: { ...result.weekly, arms: {} } }, context)).toBeNull();
    expect(waitingAndLoad({ ...result, weekly: { ...result.weekly, weeks: 1 } }, context)).toBeNull();
  });
});
