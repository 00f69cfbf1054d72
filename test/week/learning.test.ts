import { describe, expect, it } from 'vitest';
import { learn } from '../../src/week/learning.js';
import { searchAndHire } from '../../src/week/search.js';
import { beforeAndAfter, live, measured } from '../support/living.js';
import { ipsTeam, smallWorld, type Part } from '../support/scenarios.js';

describe('Belief in work', () => {
  it('rises with a hire and each month kept, and not where both are switched off', () => {
    let hires = 0;
    live(smallWorld({ parameters: { belief: { hire: 0.5 }, offer: { intercept: 2 } } }), undefined, { phases: beforeAndAfter(searchAndHire, ({ jobSeekers, jobs }, i) => ({ belief: jobSeekers.belief[i]!, grade: jobs.grade[i]! }), ({ jobSeekers, jobs }, i, was) => {
      if (was.grade !== 0 || jobs.grade[i] === 0) return;
      expect(jobSeekers.belief[i]).toBeCloseTo(was.belief + 0.5 * (1 - was.belief), 6);
      hires += 1;
    }) });
    expect(hires).toBeGreaterThan(10);
    const belief = (change: Part) => measured(smallWorld({ parameters: { belief: { rejection: 0, supportedTry: 0, loss: 0, hire: 0, keptMonth: 0, ...change }, offer: { intercept: 2 } } }), 'belief');
    expect(belief({ hire: 0.5 })).toBeGreaterThan(belief({}) + 0.02);
    expect(belief({ keptMonth: 0.2 })).toBeGreaterThan(belief({}) + 0.02);
  });

  it('falls with rejections and with a lost job, where people are discouraged', () => {
    const belief = (change: Part, discouragement = true) => measured(smallWorld({ parameters: { belief: { rejection: 0, loss: 0, ...change }, heterogeneity: { discouragement }, search: { own: 2.5 }, offer: { intercept: 1 }, job: { ending: 0.1 } } }), 'belief');
    const unmoved = belief({});
    expect(belief({ rejection: 0.05 })).toBeLessThan(unmoved - 0.01);
    expect(belief({ rejection: 0.05 }, false)).toBe(belief({}, false));
    expect(belief({ loss: 0.5 })).toBeLessThan(unmoved - 0.01);
  });

  it('and wish fall after more than a year in a stage that people get used to', () => {
    const cosy = (habituation: number) => ({ id: 'cosy', stages: [{ id: 'workshop', activity: 'shelteredPlace', duration: { mean: null }, ownSearch: 0, effects: { habituation } }] });
    const at = (habituation: number, weeks: number) => measured(smallWorld({ weeks, programmes: [cosy(habituation)], services: [{ id: 'workshop', programme: 'cosy', staff: { count: 9, caseload: 20 }, offeredTo: 'cohort' }], parameters: { alliance: { dropout: 0 } } }), 'belief');
    expect(at(0.01, 50)).toBe(at(0, 50));
    expect(at(0.01, 104)).toBeLessThan(at(0, 104) - 0.1);
  });
});

describe('Self-stigma', () => {
  it('rises with rejections that stigma caused, and only with those', () => {
    const scenario = (stigmaRejection: number, stigma: number) => smallWorld({ parameters: { belief: { stigmaRejection }, disclosure: { base: 4 }, invitation: { stigma } } });
    let start = 0;
    live(scenario(0.2, 3), ({ week, jobSeekers: people }) => {
      if (week === 0) start = people.selfStigma.reduce((sum, z) => sum + z, 0) / people.count;
    });
    expect(measured(scenario(0.2, 3), 'selfStigma')).toBeGreaterThan(start + 0.02);
    expect(measured(scenario(0.2, 0), 'selfStigma')).toBeCloseTo(start, 6);
    expect(measured(scenario(0, 3), 'selfStigma')).toBeCloseTo(start, 6);
  });
});

describe('Skill', () => {
  it('grows on the job, toward the ceiling of a stage, and rusts otherwise', () => {
    const rusty = { parameters: { skill: { rust: 0.01, onTheJob: 0.05 }, offer: { intercept: 2 } } };
    const workshop = { id: 'workshop', stages: [{ id: 'practice', duration: { mean: null }, effects: { skillCeiling: 0.7, skillPull: 0.1 } }] };
    const moved = { job: 0, stage: 0, rust: 0 };
    live(smallWorld(rusty, { programmes: [workshop], population: { size: 200 }, services: [{ id: 'practice', programme: 'workshop', staff: { count: 4, caseload: 20 }, offeredTo: 'cohort' }] }), undefined, { phases: beforeAndAfter(learn, ({ jobSeekers }, i) => jobSeekers.skill[i]!, ({ jobSeekers: people, jobs, week }, i, was) => {
      if (people.leftWeek[i] !== 0) return;
      const now = people.skill[i]!;
      if (jobs.grade[i] !== 0 && jobs.startWeek[i]! <= week) {
        if (jobs.absent[i] === 0 && jobs.fit[i]! > 0) expect(now).toBeGreaterThan(was);
        moved.job += 1;
      } else if (people.stage[i]! >= 0) {
        if (people.delivered[i]! > 0 && was < 0.7) expect(now).toBeGreaterThan(was);
        if (was >= 0.7) expect(now).toBe(was);
        moved.stage += 1;
      } else {
        expect(now).toBeLessThan(was);
        moved.rust += 1;
      }
    }) });
    expect(Math.min(moved.job, moved.stage, moved.rust)).toBeGreaterThan(20);
  });
});

describe('Trust in the contact person', () => {
  it('grows with hours spent together, up to a ceiling that an integrated team raises', () => {
    const trust = (ceiling: number) => {
      let most = 0;
      live(smallWorld({ weeks: 52, services: [{ ...ipsTeam, integration: { start: ceiling, ceiling } }], parameters: { alliance: { gain: 0.5, ceiling: 0.6, integrated: 0.3 } } }), ({ jobSeekers }) => (most = Math.max(most, ...jobSeekers.alliance)));
      return most;
    };
    expect(trust(0)).toBeLessThanOrEqual(0.6000001);
    expect(trust(0)).toBeGreaterThan(0.55);
    expect(trust(1)).toBeGreaterThan(0.85);
  });

  it('fades without contact, and stays where fading is switched off', () => {
    const trusts = (fade: number) => {
      let sum = 0;
      live(smallWorld({ services: [ipsTeam], programmes: [{ id: 'ips', stages: [{ id: 'search', hours: { first: 2, firstWeeks: 8, later: 0 } }] }], parameters: { alliance: { fade } } }), ({ jobSeekers }) => (sum = jobSeekers.alliance.reduce((a, b) => a + b, 0)));
      return sum;
    };
    expect(trusts(0.2)).toBeLessThan(0.7 * trusts(0));
  });
});
