import { describe, expect, it } from 'vitest';
import { giveSupport } from '../../src/week/support.js';
import { makeProgress } from '../../src/week/progress.js';
import { beforeAndAfter, differing, everybody, live, measured } from '../support/living.js';
import { ipsTeam, office, smallWorld, type Part } from '../support/scenarios.js';

describe('Support', () => {
  it.each([0, 0.5])('of a client whose contact person leaves starts trust again (a share of %d is kept)', (kept) => {
    let orphans = 0;
    const phases = beforeAndAfter(giveSupport, ({ jobSeekers: people }, i) => ({ contact: people.contact[i]!, alliance: people.alliance[i]! }), ({ jobSeekers: people, posts }, i, was) => {
      if (was.contact < 0 || was.alliance === 0 || posts.vacantWeeks[was.contact] === 0) return;
      expect(people.contact[i]).not.toBe(was.contact);
      expect(people.alliance[i]).toBe(Math.fround(was.alliance * kept));
      orphans += 1;
    });
    live(smallWorld({ services: [{ ...ipsTeam, staff: { count: 6, caseload: 20, leavingPerYear: 2 } }], parameters: { alliance: { kept } } }), undefined, { phases });
    expect(orphans).toBeGreaterThan(10);
  });

  it('has no vacancies where nobody leaves, and the post stands empty where somebody does', () => {
    const staffYears = (leavingPerYear: number) => measured(smallWorld({ weeks: 52, services: [{ ...ipsTeam, staff: { count: 6, caseload: 20, leavingPerYear } }] }), 'staffYears');
    expect(staffYears(0)).toBeCloseTo((6 * 52) / 52.18, 10);
    expect(staffYears(3)).toBeLessThan(0.85 * 6);
  });

  it('goes first to people in a crisis, then to jobs at risk, and the rest share what is left', () => {
    let shortages = 0;
    live(smallWorld({ services: [{ ...ipsTeam, staff: { count: 1, caseload: 60 } }], parameters: { relapse: { rate: 0.01 } } }), ({ posts, postTotal }) => {
      for (let p = 0; p < postTotal; p += 1) {
        if (posts.wantedCrisis[p]! > 0 && posts.getsCrisis[p]! < 1) expect(posts.getsRest[p]).toBe(0);
        if (posts.wantedRisk[p]! > 0 && posts.getsRisk[p]! < 1) expect(posts.getsRest[p]).toBe(0);
        if (posts.wantedCrisis[p]! > 0 && posts.wantedRest[p]! > 0 && posts.getsRest[p]! < 1) {
          expect(posts.getsCrisis[p]).toBe(1);
          shortages += 1;
        }
      }
    });
    expect(shortages).toBeGreaterThan(5);
  });

  it('reaches each client with fewer hours, the more clients a caseworker has', () => {
    const hours = (count: number) => measured(smallWorld({ services: [{ ...ipsTeam, staff: { count, norm: 20, caseload: null } }] }), 'supportHours');
    expect(hours(2)).toBeLessThan(0.7 * hours(6));
  });

  it('is slower while staff are new, unless new staff work at full speed at once', () => {
    const first = (staff: Part) => {
      let hours = 0;
      live(smallWorld({ services: [{ ...ipsTeam, staff: { count: 2, caseload: 20, ...staff } }] }), (world) => (hours = world.week === 1 ? world.record.availableHours : hours));
      return hours;
    };
    const experienced = first({ newAtStart: false });
    expect(first({ newAtStart: true, rampStart: 0.5, rampWeeks: 26 })).toBeCloseTo(experienced / 2, 9);
    expect(first({ newAtStart: true, rampStart: 1 })).toBe(experienced);
    expect(first({ newAtStart: true, rampWeeks: 0 })).toBe(experienced);
  });

  it('loses no hours to other agencies’ work where it is integrated with treatment', () => {
    const hours = (coordination: number, start: number) => {
      let available = 0;
      live(smallWorld({ services: [{ ...ipsTeam, staff: { count: 2, caseload: 20, overhead: 0.3, presence: 1, coordination, leavingPerYear: 0 }, integration: { start, ceiling: start } }] }), (world) => (available = world.week === 1 ? world.record.availableHours : available));
      return available;
    };
    expect(hours(0.2, 1)).toBeCloseTo(2 * 37.5 * 0.7, 9);
    expect(hours(0.2, 0)).toBeCloseTo(2 * 37.5 * 0.5, 9);
    expect(hours(0, 0)).toBe(hours(0.2, 1));
  });

  it('of background clients leaves less for the others at first, and more as they go', () => {
    const held: number[] = [];
    live(smallWorld({ services: [{ ...ipsTeam, background: { clients: 0.9, weeks: 8 } }] }), ({ posts }) => held.push(posts.background.reduce((sum, n) => sum + n, 0)));
    expect(held[0]).toBe(6 * 18);
    expect(held.every((n, week) => week === 0 || n <= held[week - 1]!)).toBe(true);
    expect(held.at(-1)).toBeLessThan(20);
  });
});

describe('Progress', () => {
  const offered = { ...office, offeredTo: 'cohort' };

  it('loses nobody to dropout when that is switched off, and fewer where the team is integrated', () => {
    const dropouts = (dropout: number, ceiling = 0) => measured(smallWorld({ population: { size: 300 }, services: [{ ...ipsTeam, staff: { count: 15, caseload: 20 }, integration: { start: ceiling, ceiling } }], parameters: { alliance: { dropout, gain: 0 } } }), 'dropout');
    expect(dropouts(0)).toBe(0);
    expect(dropouts(0.03, 1)).toBeLessThan(0.8 * dropouts(0.03));
  });

  it('of discouragement makes people with little belief drop out, and may be switched off', () => {
    const scenario = (discouragement: boolean, strength: number) => smallWorld({ services: [ipsTeam], parameters: { belief: { start: 0.2, rejection: 0 }, alliance: { dropout: 0.02, discouragement: strength }, heterogeneity: { discouragement } } });
    expect(measured(scenario(true, 3), 'dropout')).toBeGreaterThan(measured(scenario(true, 0), 'dropout'));
    expect(differing(scenario(false, 3), live(scenario(false, 3)), live(scenario(false, 0)))).toEqual([]);
  });

  it('takes people from stage to stage only after the shortest time, and at the latest after the longest', () => {
    const steps = { id: 'steps', stages: [{ id: 'one', duration: { mean: 3, least: 4, most: 8 }, onTime: 'two' }, { id: 'two', duration: { mean: null }, ownSearch: 0 }] };
    const stays: number[] = [];
    const started = new Map<number, number>();
    live(smallWorld({ programmes: [steps], services: [{ id: 'stepping', programme: 'steps', staff: { count: 9, caseload: 20 }, offeredTo: 'cohort' }], parameters: { alliance: { dropout: 0 }, search: { own: 0 }, relapse: { rate: 0 }, mortality: { rate: 0 } } }), (world) => {
      for (const i of everybody(world)) {
        const row = world.jobSeekers.stage[i]!;
        if (row === 0 && !started.has(i)) started.set(i, world.week);
        if (row === 1 && started.has(i)) {
          stays.push(world.week - started.get(i)!);
          started.delete(i);
        }
      }
    });
    // A stage entered in week 1 whose shortest time is four weeks may be left in week 4: after weeks 1, 2, 3 and 4.
    expect(stays.length).toBeGreaterThan(60);
    expect(Math.min(...stays)).toBe(3);
    expect(Math.max(...stays)).toBe(7);
  });

  it('leaves people in hospital where they are', () => {
    let stayed = 0;
    live(smallWorld({ services: [offered], parameters: { relapse: { rate: 0.01, symptoms: 4, hospitalised: 0.6, stay: 8 }, alliance: { dropout: 0 } } }), undefined, { phases: beforeAndAfter(makeProgress, ({ jobSeekers }, i) => jobSeekers.stage[i]!, ({ jobSeekers, stages }, i, was) => {
      if (was < 0 || jobSeekers.hospitalWeeks[i] === 0 || stages.isFollowAlong[was] === 1) return;
      expect(jobSeekers.stage[i]).toBe(was);
      stayed += 1;
    }) });
    expect(stayed).toBeGreaterThan(20);
  });

  it('through sheltered practice changes the contact person, so that trust starts again', () => {
    let moves = 0;
    live(smallWorld({ weeks: 60, services: [offered] }), undefined, { phases: beforeAndAfter(makeProgress, ({ jobSeekers }, i) => ({ stage: jobSeekers.stage[i]!, alliance: jobSeekers.alliance[i]! }), ({ jobSeekers, stages }, i, was) => {
      const now = jobSeekers.stage[i]!;
      if (now < 0 || now === was.stage || stages.keepsContact[now] === 1) return;
      expect(jobSeekers.alliance[i]).toBe(0);
      moves += 1;
    }) });
    expect(moves).toBeGreaterThan(20);
  });

  it('after a lost job leads back to search only where there is a place', () => {
    const narrow = { id: 'narrow', basedOn: 'ips', stages: [{ id: 'search', places: 8 }] };
    let returned = 0;
    let before = new Int16Array();
    live(smallWorld({ weeks: 52, programmes: [narrow], services: [{ id: 'narrow-team', programme: 'narrow', staff: { count: 8, caseload: 20, leavingPerYear: 0 }, offeredTo: 'cohort' }], parameters: { job: { ending: 0.1, layoff: 0.02 }, offer: { intercept: 1 } } }), (world) => {
      const { stages, jobSeekers } = world;
      for (const i of everybody(world)) if (jobSeekers.stage[i] === 0 && before[i] === 1) returned += 1;
      expect(stages.occupied[0], `week ${world.week}`).toBeLessThanOrEqual(8);
      before = jobSeekers.stage.slice();
    });
    expect(returned).toBeGreaterThan(0);
  });
});
