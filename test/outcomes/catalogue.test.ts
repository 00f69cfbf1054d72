import { describe, expect, it } from 'vitest';
import { activities, seriesColumns } from '../../src/outcomes/activities.js';
import { askedWeek, measureInfo, measures } from '../../src/outcomes/catalogue.js';
import { questionsOf } from '../../src/outcomes/collect.js';
import { activityCodes } from '../../src/world/activity.js';
import { live, measured } from '../support/living.js';
import { ipsTeam, smallWorld } from '../support/scenarios.js';

describe('The catalogue of measures', () => {
  it('names each measure once, in both languages, and says in a sentence how it is measured', () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    for (const { id, label, meaning, unit, of, range: [least, most] } of measures) {
      expect(id).toMatch(/^[a-z][A-Za-z]*$/);
      for (const text of [label.en, label.nb, unit, of]) expect(text.length, id).toBeGreaterThan(2);
      expect(meaning, id).toMatch(/^[A-Z].*\.$/);
      expect(least === null || most === null || least < most, id).toBe(true);
      if (unit === 'share') expect([least, most], id).toEqual([0, 1]);
    }
  });

  it('finds a measure with and without a week', () => {
    expect(measureInfo('competitiveAt@52')).toBe(measureInfo('competitiveAt'));
    expect(measureInfo('nothing')).toBeUndefined();
    expect([askedWeek('competitiveAt@52', 78), askedWeek('competitiveAt', 78)]).toEqual([52, 78]);
  });

  it('keeps the sixteen activities in the order of their codes, first in the weekly series', () => {
    expect(activities.map(({ id }) => id)).toEqual(Object.keys(activityCodes));
    expect(Object.values(activityCodes)).toEqual([...activities.keys()]);
    expect(seriesColumns.slice(0, 16)).toEqual(Object.keys(activityCodes));
  });
});

describe('What a run leaves', () => {
  it('is a state at the week that was asked for, and at the end where none was', () => {
    const scenario = smallWorld({ report: { measures: ['symptoms@10', 'competitiveAt@26'] } });
    let atTen = 0;
    const row = live(scenario, ({ week, jobSeekers: people }) => {
      if (week !== 10) return;
      const alive = Array.from({ length: people.count }, (_, i) => i).filter((i) => people.dead[i] === 0);
      atTen = alive.reduce((sum, i) => sum + people.symptoms[i]!, 0) / alive.length;
    });
    const { measures: ids } = questionsOf(scenario);
    const value = (id: string) => row.sums[ids.indexOf(id)]! / row.counts[ids.indexOf(id)]!;
    expect(value('symptoms@10')).toBeCloseTo(atTen, 12);
    expect(value('competitiveAt@26')).toBe(value('competitiveAt'));
  });

  it('follows the cohort for its own weeks and not to the end of the run', () => {
    const years = (weeks: number) => measured(smallWorld({ weeks, cohort: { follow: 20 }, services: [ipsTeam] }), 'weeksWorked');
    expect(years(20)).toBeGreaterThan(0);
    expect(years(40)).toBe(years(20));
  });

  it('counts everybody who was offered help, reached or not', () => {
    const scenario = smallWorld({ services: [{ ...ipsTeam, staff: { count: 1, caseload: 5 } }] });
    const { counts, sums } = live(scenario);
    const at = (id: string) => questionsOf(scenario).measures.indexOf(id);
    expect(counts[at('everCompetitive')]).toBe(120);
    expect(sums[at('neverReached')]! + counts[at('dropout')]!).toBe(120);
    expect(sums[at('neverReached')]).toBeGreaterThan(60);
  });
});
