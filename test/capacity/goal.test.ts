import { describe, expect, test } from 'vitest';
import { goalOf, isReached, weekOf, type Goal } from '../../src/capacity/goal.js';

const goal = (text: string): Goal => {
  const found = goalOf(text, 78);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

describe('a goal', () => {
  test('is a quantity, a side and a bound, with or without spaces', () => {
    expect(goal(' medianWait<=4 ')).toMatchObject({ text: 'medianWait <= 4', quantity: { from: 'waits' }, unit: 'weeks', isAtMost: true, bound: 4 });
    expect(goal('waiting@52 <= 20')).toMatchObject({ quantity: { from: 'weeks', column: 'waiting', week: 52 }, unit: 'people', bound: 20 });
    expect(goal('competitiveAt@26 >= 0.25')).toMatchObject({ quantity: { from: 'measure', measure: 'competitiveAt@26' }, isAtMost: false, bound: 0.25 });
  });

  test('takes per cent for shares', () => {
    expect(goal('neverReached <= 5 %')).toMatchObject({ text: 'neverReached <= 5 %', bound: 0.05 });
    expect(goal('utilisation@52 <= 90%')).toMatchObject({ quantity: { from: 'weeks', column: 'utilisation', week: 52 }, bound: 0.9 });
  });

  test('means the last week of a column without one, and the measure where both have the name', () => {
    expect(goal('waiting <= 3').quantity).toEqual({ from: 'weeks', column: 'waiting', week: 78 });
    expect(goal('utilisation <= 90 %').quantity).toEqual({ from: 'measure', measure: 'utilisation' });
    expect(['medianWait <= 4', 'waiting <= 3', 'competitiveAt >= 0.2', 'competitiveAt@26 >= 0.2', 'weeksWorked >= 5'].map((text) => weekOf(goal(text), 78))).toEqual([null, 78, 78, 26, null]);
  });

  test('is reached on its side, and never by what is not defined', () => {
    expect([3.9, 4, 4.1, NaN].map((value) => isReached(goal('medianWait <= 4'), value))).toEqual([true, true, false, false]);
    expect([3.9, 4, 4.1, NaN].map((value) => isReached(goal('weeksWorked >= 4'), value))).toEqual([false, true, true, false]);
  });

  test.each([
    ['short waits', 'found "short waits"; expected a quantity, <= or >= and a number, such as "medianWait <= 4"'],
    ['medianWait < 4', 'found "medianWait < 4"; expected a quantity, <= or >= and a number'],
    ['medianWait <= ', 'found "medianWait <= "; expected'],
    ['medainWait <= 4', '"medainWait" is nothing that a goal can ask for; did you mean "medianWait"?'],
    ['medianWait@52 <= 4', 'found a week behind medianWait, which is of all weeks'],
    ['weeksWorked@52 >= 4', 'found a week behind weeksWorked, which is of all weeks'],
    ['waiting@79 <= 4', 'found week 79; expected 1 to 78, the weeks of the scenario'],
    ['waiting@0 <= 4', 'found week 0; expected 1 to 78'],
    ['medianWait <= 4 %', 'found 4 %, but medianWait is in weeks; expected a plain number'],
    ['neverReached <= 5', 'found 5, but neverReached is a share; expected 0 to 1, or a per cent such as 5 %'],
    ['neverReached >= -1', 'found -1, but neverReached is a share'],
  ])('refuses %s', (text, message) => {
    expect(goalOf(text, 78)).toContain(message);
  });
});
