import { describe, expect, test } from 'vitest';
import type { LifeStretch } from '../../src/comparison/comparison.js';
import { hundredPeople } from '../../src/charts/activities/hundredPeople.js';
import { sortedLives } from '../../src/charts/activities/lifeOrder.js';
import { context, fakeResult } from './fixture.js';

const waits: LifeStretch[] = [{ activity: 'waitingList', from: 0, to: 9 }];
const searches: LifeStretch[] = [{ activity: 'jobSearch', from: 0, to: 6 }, { activity: 'none', from: 7, to: 9 }];
const works: LifeStretch[] = [{ activity: 'none', from: 0, to: 4 }, { activity: 'partTime', from: 5, to: 6 }, { activity: 'absent', from: 7, to: 7 }, { activity: 'fullTime', from: 8, to: 9 }];

describe('lives', () => {
  test('begin with most weeks in ordinary work, then follow the stack by what people mostly did', () => {
    expect(sortedLives([waits, searches, works]).map(({ person, worked }) => [person, worked])).toEqual([[3, 5], [2, 0], [1, 0]]);
  });

  test('become stretches of groups, in which a spell of sickness is part of the job', () => {
    expect(sortedLives([works])[0]!.stretches.map(({ group, from, to }) => [group.id, from, to])).toEqual([['none', 0, 4], ['ordinary', 5, 9]]);
  });

  test('without weeks are empty lines', () => {
    expect(sortedLives([[], works]).map(({ person, worked }) => [person, worked])).toEqual([[2, 5], [1, 0]]);
  });
});

describe('the chart of a hundred people', () => {
  const result = fakeResult();
  const subtitleOf = (given: typeof result): string => (hundredPeople(given, context)!.specAt(720)['title'] as { subtitle: string[] }).subtitle.join(' ');

  test('says that it is one history of the same people, not an average', () => {
    expect(subtitleOf(result)).toMatch(/^One simulated history, not an average\. The first 100 of about 600 people .* 18 months\. The same people in each arm\./);
    expect(hundredPeople(result, context)!.alt).toContain('IPS: 51 of 100 ever in an ordinary job.');
  });

  test('does not call people the same where arms are not paired, or where there is one arm', () => {
    const unpaired = { ...result, comparison: { ...result.comparison, differences: result.comparison.differences.map((each) => ({ ...each, paired: false })) } };
    expect(subtitleOf(unpaired)).not.toContain('same people');
    expect(subtitleOf(fakeResult(['usual-care']))).not.toContain('same people');
  });

  test('counts in its rows the weeks that were lived, once for each person', () => {
    const { rows } = hundredPeople(result, context)!;
    const own = rows.filter(({ arm }) => arm === 'ips');
    expect(new Set(own.map(({ person }) => person)).size).toBe(100);
    const weeks = own.filter(({ person }) => person === 17).reduce((sum, { from, to }) => sum + Number(to) - Number(from) + 1, 0);
    expect(weeks).toBe(79);
    const ever = new Set(own.filter(({ group }) => group === 'ordinary').map(({ person }) => person)).size;
    expect(ever).toBe(51);
  });

  test('says how many there are when they are fewer, and is left out when there is nobody', () => {
    const few = { ...result, lives: { 'usual-care': result.lives['usual-care']!.slice(0, 42), ips: result.lives['ips']!.slice(0, 42) } };
    expect(hundredPeople(few, context)!.title).toBe('How do 42 people fare, one by one?');
    const all = { ...few, comparison: { ...result.comparison, cohort: { ...result.comparison.cohort, n: 42 } } };
    expect(subtitleOf(all)).toContain('All 42 people who want ordinary work');
    expect(hundredPeople({ ...result, lives: {} }, context)).toBeNull();
    expect(hundredPeople({ ...result, lives: { 'usual-care': [], ips: [] } }, context)).toBeNull();
  });
});
