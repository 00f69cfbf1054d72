import { describe, expect, test } from 'vitest';
import { aboutPeople, formatDifference, formatError, formatInterval, formatNumber, formatSigned, formatValue } from '../../src/charts/format.js';
import { cohortPhrase, horizonPhrase, join, measureLabel } from '../../src/charts/words.js';
import { weekMarks } from '../../src/charts/axes.js';
import { context } from './fixture.js';

const share = { unit: 'share' };
const money = { unit: 'money', currency: 'NOK' };

describe('a number', () => {
  test('is written as the language has it', () => {
    expect(formatNumber(1234567.891, 1, 'en')).toBe('1,234,567.9');
    expect(formatNumber(-1234.5, 1, 'nb')).toBe('−1\u00a0234,5');
    expect(formatNumber(-0.01, 1, 'en')).toBe('0.0');
    expect(formatSigned(0.04, 1, 'en')).toBe('0.0');
    expect(formatSigned(2, 0, 'en')).toBe('+2');
  });

  test('of a share is percent, its difference points', () => {
    expect(formatValue(0.274, share, 'en')).toBe('27.4 %');
    expect(formatDifference(0.2549, share, 'en')).toBe('+25.5 points');
    expect(formatDifference(-0.021, share, 'nb')).toBe('−2,1 prosentpoeng');
    expect(formatValue(null, share, 'en')).toBe('–');
  });

  test('of money has its currency', () => {
    expect(formatValue(412345.6, money, 'en')).toBe('NOK 412,346');
    expect(formatDifference(-1200, money, 'en')).toBe('NOK −1,200');
  });

  test('of a wide interval is whole, of a narrow one is not', () => {
    expect(formatInterval([0.202, 0.307], share, 'en')).toBe('20 to 31');
    expect(formatInterval([-0.004, 0.012], share, 'en')).toBe('−0.4 to 1.2');
    expect(formatInterval([6, 13.14], { unit: 'weeks' }, 'en')).toBe('6.0 to 13.1');
    expect(formatInterval(null, share, 'en')).toBeNull();
  });

  test('of simulation error shows a digit other than 0', () => {
    expect(formatError(0.0047, share, 'en')).toBe('±0.5');
    expect(formatError(0.0003, share, 'en')).toBe('±0.03');
    expect(formatError(1909, money, 'en')).toBe('±1,900');
    expect(formatError(null, share, 'en')).toBe('–');
  });
});

describe('who was followed', () => {
  test('is about a round number of people, in words, and just as many as they are where it is always the same number', () => {
    expect([599.4, 1234.3, 84.6, 100, 12_345.6, 312].map(aboutPeople)).toEqual([600, 1200, 85, 100, 12_000, 312]);
    expect(cohortPhrase({ n: 599.4, at: 'start', eligible: ['wantsWork', 'notCompetitivelyEmployed'] }, 'en')).toBe('about 600 people who want ordinary work and have none at week 0');
    expect(cohortPhrase({ n: 219.3, at: 'arrival', eligible: ['notCompetitivelyEmployed', 'severe', 'under30'] }, 'en')).toBe('about 220 people who have no ordinary job, have a severe illness and are under 30 at their own week 0');
    expect(cohortPhrase({ n: 150, at: 'start', eligible: [] }, 'nb')).toBe('150 personer');
    expect(join(['a'], 'en')).toBe('a');
  });

  test('is followed for whole months where that is so', () => {
    expect([13, 26, 52, 78, 104, 156, 60, 8, 1].map((weeks) => horizonPhrase(weeks, 'en'))).toEqual(['3 months', '6 months', '12 months', '18 months', '24 months', '36 months', '14 months', '8 weeks', '1 week']);
  });

  test('is measured at a week that is named', () => {
    expect(measureLabel('competitiveAt@52', 78, context)).toBe('In an ordinary job, week 52');
    expect(measureLabel('competitiveAt', 78, { ...context, language: 'nb' })).toBe('I ordinær jobb, uke 78');
    expect(measureLabel('unknownThing', 78, context)).toBe('unknownThing');
  });
});

test('marks of weeks meet the last week if they can, and are never more than there is room for', () => {
  expect(weekMarks(78, 7).map(({ week }) => week)).toEqual([0, 13, 26, 39, 52, 65, 78]);
  expect(weekMarks(78, 3).map(({ month }) => month)).toEqual([0, 9, 18]);
  expect(weekMarks(4, 9).map(({ week }) => week)).toEqual([0, 1, 2, 3, 4]);
  for (const weeks of [1, 5, 9, 30, 78, 100, 520, 1040]) for (const most of [2, 4, 7]) expect(weekMarks(weeks, most).length).toBeLessThanOrEqual(most);
});
