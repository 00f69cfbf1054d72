import { describe, expect, it } from 'vitest';
import { activityCodes } from '../../src/world/activity.js';
import { live } from '../support/living.js';
import { ipsTeam, scenarioOf, small, smallWorld, laidOver } from '../support/scenarios.js';

const arriving = { population: { size: 60, arrivalsPerWeek: 3 } };

describe('Arrivals', () => {
  it('are the same in every arm: as many, in the same weeks, with the same lives behind them', () => {
    const scenario = scenarioOf(laidOver(laidOver(small, arriving), { arms: { base: {}, helped: { services: [ipsTeam], labourMarket: { urban: { unemployment: { mean: 0.1 } } } } } }));
    const seen: number[][][] = [];
    for (const arm of [0, 1]) {
      const weeks: number[][] = [];
      live(scenario, ({ week, jobSeekers: people }) => {
        const fresh = Array.from({ length: people.count }, (_, i) => i).slice(weeks.at(-1)?.[1] ?? 0);
        weeks.push([week, people.count, ...fresh.flatMap((i) => [people.name[i]!, people.severity[i]!, people.ageAtEntry[i]!, people.frailty[i]!])]);
      }, { arm });
      seen.push(weeks);
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[0]!.at(-1)![1]).toBeGreaterThan(60 + 40);
  });

  it('are nobody where nobody arrives', () => {
    live(smallWorld(), ({ jobSeekers }) => {
      expect(jobSeekers.count).toBe(120);
    });
  });

  it('that make up the cohort are followed from their arrival, and only those who can be followed for the whole time', () => {
    const follow = 10;
    const scenario = smallWorld(arriving, { cohort: { at: 'arrival', follow }, services: [ipsTeam] });
    const open = new Map<number, number>();
    const cameIn = new Map<number, number>();
    let before = 60;
    let members = new Uint8Array();
    let offered = 0;
    live(scenario, ({ week, jobSeekers: people, accounts }) => {
      for (let i = before; i < people.count; i += 1) {
        cameIn.set(i, week);
        if (accounts.member[i] === 1 && (people.offered[i]! >= 0 || people.service[i]! >= 0)) offered += 1;
      }
      for (let i = 0; i < people.count; i += 1) if (accounts.open[i] === 1) open.set(i, (open.get(i) ?? 0) + 1);
      before = people.count;
      members = accounts.member.slice(0, people.count);
    });
    expect([...members.subarray(0, 60)].every((member) => member === 0)).toBe(true);
    // Their own week 0 is the end of the week before they come, so that everybody's first week is a whole one; the last one closes the account.
    for (const [i, week] of cameIn) {
      const isFollowed = week - 1 + follow <= 26;
      expect(members[i]).toBe(isFollowed ? 1 : 0);
      expect(open.get(i) ?? 0).toBe(isFollowed ? follow - 1 : 0);
    }
    expect(members.reduce((sum, member) => sum + member, 0)).toBeGreaterThan(25);
    expect(offered).toBeGreaterThan(25);
  });
});

describe('The economy', () => {
  it('follows a series that is given, and stays where it is without noise', () => {
    const series = [0.03, 0.05, 0.08];
    const seen: number[] = [];
    const rural: number[] = [];
    live(smallWorld({ labourMarket: { urban: { unemployment: { series } }, rural: { unemployment: { mean: 0.06, noise: 0 } } } }), ({ week, regions }) => {
      if (week > 0) seen.push(regions.unemployment[0]!);
      rural.push(regions.unemployment[1]!);
    });
    expect(seen.slice(0, 4)).toEqual([0.03, 0.05, 0.08, 0.08]);
    expect(new Set(rural)).toEqual(new Set([0.06]));
  });

  it('has more vacancies and a tighter market when fewer are unemployed', () => {
    const market = (mean: number) => {
      let last = [0, 0];
      live(smallWorld({ labourMarket: { urban: { unemployment: { mean: 0.04, series: [mean] } } } }), ({ regions }) => (last = [regions.tightness[0]!, regions.vacancyRate[0]!]));
      return last;
    };
    expect(market(0.04)[0]).toBe(0);
    expect(market(0.02)[0]).toBeGreaterThan(0);
    expect(market(0.02)[1]).toBeGreaterThan(market(0.08)[1]!);
  });
});

describe('A main activity', () => {
  it('of people on a list is waiting, of others who want work searching', () => {
    live(smallWorld({ services: [{ ...ipsTeam, staff: { count: 1, caseload: 5 } }] }), ({ jobSeekers: people, jobs, week }) => {
      for (let i = 0; i < people.count; i += 1) {
        if (people.leftWeek[i] !== 0 || people.hospitalWeeks[i]! > 0 || people.inEducation[i] === 1 || people.service[i]! >= 0 || (jobs.grade[i] !== 0 && jobs.startWeek[i]! <= week)) continue;
        const listed = people.waitingFor[i]! >= 0 || people.offered[i]! >= 0;
        expect(people.activity[i]).toBe(listed ? activityCodes.waitingList : people.wish[i]! >= 0.5 ? activityCodes.ownSearch : activityCodes.none);
      }
    });
  });
});
