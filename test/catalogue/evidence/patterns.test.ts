import { describe, expect, it, test } from 'vitest';
import { patternOf, patterns } from '../../../src/catalogue/evidence/patterns.js';
import { siteRanges } from '../../../src/catalogue/evidence/patterns/siteRanges.js';
import { publishedTrials } from '../../../src/catalogue/evidence/published.js';

test('Patterns have the numbers of the table, each once, and ids that no trial has', () => {
  expect(patterns.map(({ number }) => number)).toEqual(['1', '2', '3', '4a', '4b', '5', '6', '7', '9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '23', '24', '25', '26', '27']);
  const ids = [...patterns, ...publishedTrials].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('What is fitted, aimed at and held out is set apart', () => {
  const of = (use: string) => patterns.filter((pattern) => pattern.use === use).map(({ number }) => number);
  expect(of('trial')).toEqual(['1', '2', '3', '6']);
  expect(of('target')).toEqual(['4a', '7', '9', '10', '11', '12', '13', '14']);
  expect(of('heldOut')).toEqual(['4b', '5', '15', '16', '17', '18', '19', '20', '23', '24', '25', '26', '27']);
});

describe.each(patterns)('$id', ({ statistics, definition, virtual, citation, id }) => {
  it('says of each figure of how many, how wide sampling is and by which formula, and where it comes from', () => {
    for (const { people, standardError, formula, source, observed } of statistics) {
      expect(people).toBeGreaterThan(0);
      expect(standardError).toBeGreaterThan(0);
      expect([formula, source.source, definition, virtual, citation].every((text) => text.length > 5)).toBe(true);
      if ('from' in observed) expect(observed.from).toBeLessThan(observed.to);
    }
  });

  it('has figures that can be told apart, at least one of them judged, and is plain data', () => {
    expect(new Set(statistics.map((each) => each.id)).size).toBe(statistics.length);
    expect(statistics.some(({ scored }) => scored)).toBe(true);
    expect(JSON.parse(JSON.stringify(patternOf(id)))).toEqual(patternOf(id));
  });
});

test('Shares and counts of trials agree with those of the trials', () => {
  const figure = (id: string, k: number) => patternOf(id)!.statistics[k]!.observed as { figure: number };
  const share = (id: string, k: number) => {
    const { events, analysed } = publishedTrials.find((trial) => trial.id === id)!.arms[k]!;
    return events! / analysed!;
  };
  for (const k of [0, 1]) expect(figure('norwegian-young-adults', k).figure).toBe(share('sveinsdottir2020-seed', k));
  for (const k of [0, 1]) expect(figure('five-years', k).figure).toBe(share('hoffmann2014-bern-5y', k));
  expect(figure('trials-together', 0).figure).toBeCloseTo(2.55, 2);
  expect(figure('employer-audit', 0).figure).toBeCloseTo(Math.log(0.285 / 0.715) - Math.log(0.207 / 0.793), 3);
});

test('Ranges of sites begin and end within what a scenario may say', () => {
  for (const { from, to, of } of siteRanges) {
    expect(from).toBeLessThan(to);
    if (['otherWork', 'integration', 'community', 'onEmployers'].includes(of)) expect([from >= 0, to <= 1]).toEqual([true, true]);
  }
});
