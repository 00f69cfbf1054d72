import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { World } from '../../src/world/world.js';
import { columnsOf, hasSameBits, live } from '../support/living.js';
import { runs, threeShares } from '../support/randomScenarios.js';
import { smallWorld, type Part } from '../support/scenarios.js';

/** What a look at week 0 gives. */
function atStart<T>(look: (world: World) => T, ...changes: Part[]): T {
  const seen: T[] = [];
  live(smallWorld({ weeks: 1, population: { size: 3000 } }, ...changes), (world) => {
    if (world.week === 0) seen.push(look(world));
  });
  return seen[0]!;
}

const shareOf = (column: ArrayLike<number>, people: number, value: number) => Array.from({ length: people }, (_, i) => column[i]).filter((each) => each === value).length / people;
const correlation = (one: readonly number[], other: readonly number[]) => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [mean(one), mean(other)];
  const covariance = mean(one.map((value, i) => (value - a) * (other[i]! - b)));
  return covariance / Math.sqrt(mean(one.map((value) => (value - a) * (value - a))) * mean(other.map((value) => (value - b) * (value - b))));
};

describe('A population', () => {
  it('has the shares of severity that are asked for, and severity within its band', () => {
    fc.assert(fc.property(threeShares, ([mild, moderate, severe]) => {
      atStart(({ jobSeekers: people }) => {
        [mild, moderate, severe].forEach((share, band) => {
          expect(Math.abs(shareOf(people.severityBand, people.count, band) - share)).toBeLessThan(0.04);
        });
        for (let i = 0; i < people.count; i += 1) {
          const [low, high] = ([[0, 0.33], [0.33, 0.67], [0.67, 1]] as const)[people.severityBand[i]!]!;
          expect(people.severity[i]! >= low - 1e-6 && people.severity[i]! <= high + 1e-6).toBe(true);
        }
      }, { population: { severity: { mild, moderate, severe } } });
    }), runs(6));
  });

  it('wants work, is employed, sick-listed, rural and in treatment as often as it is said', () => {
    atStart(({ jobSeekers: people, jobs }) => {
      const near = (found: number, asked: number) => {
        expect(Math.abs(found - asked)).toBeLessThan(0.04);
      };
      near(Array.from({ length: people.count }, (_, i) => people.wish[i]! >= 0.5).filter(Boolean).length / people.count, 0.65);
      near(1 - shareOf(jobs.grade, people.count, 0), 0.3);
      near(shareOf(jobs.onLeave, people.count, 1), 0.3 * 0.4);
      near(shareOf(people.region, people.count, 1), 0.25);
      near(shareOf(people.inTreatment, people.count, 1), 0.7);
      near(shareOf(people.woman, people.count, 1), 0.55);
    }, { population: { wantsWork: 0.65, employed: 0.3, sickListed: 0.4, rural: 0.25, inTreatment: 0.7, women: 0.55 } });
  });

  it('has less work behind it and more disability benefit, the more severe the illness is; neither where that is switched off', () => {
    const tied = (background: Part) => atStart(({ jobSeekers: people }) => {
      const of = (column: ArrayLike<number>) => Array.from({ length: people.count }, (_, i) => column[i]!);
      const severity = of(people.severity);
      return [correlation(severity, of(people.workHistory)), correlation(severity, of(people.benefit).map((benefit) => (benefit === 3 ? 1 : 0)))];
    }, { population: { background } });
    const [history, benefit] = tied({ history: -0.6, benefit: 0.6 });
    expect(history).toBeLessThan(-0.4);
    expect(benefit).toBeGreaterThan(0.25);
    for (const none of tied({ history: 0, benefit: 0 })) expect(Math.abs(none)).toBeLessThan(0.06);
  });

  it('keeps all other attributes when one margin changes', () => {
    const columns = (change: Part) => atStart((world) => columnsOf(world.jobSeekers).map(([name, column]) => [name, column.slice(0, world.jobSeekers.count)] as const), { population: change });
    const [before, after] = [columns({}), columns({ women: 0.9 })];
    expect(before.filter(([, column], k) => !hasSameBits(column, after[k]![1])).map(([name]) => name)).toEqual(['woman']);
  });

  it('is as old as it is said, and nobody is moved onto a limit', () => {
    atStart(({ jobSeekers: people }) => {
      const ages = Array.from({ length: people.count }, (_, i) => people.ageAtEntry[i]!);
      expect(Math.min(...ages)).toBeGreaterThan(25);
      expect(Math.max(...ages)).toBeLessThan(45);
      expect(new Set(ages).size).toBeGreaterThan(0.99 * people.count);
    }, { population: { age: { mean: 35, sd: 10, least: 25, most: 45 } } });
  });
});
