import { describe, expect, it } from 'vitest';
import type { World } from '../../src/world/world.js';
import { hasSameBits, live, measured } from '../support/living.js';
import { ipsTeam, smallWorld, type Part } from '../support/scenarios.js';

/** Everybody is offered a programme of one stage that nobody leaves by themselves. */
function oneStage(stage: Part, more: Part = {}, parameters: Part = {}) {
  return smallWorld({
    programmes: [{ id: 'one-stage', stages: [{ id: 'only', duration: { mean: null }, hours: { first: 1, firstWeeks: 26, later: 1 }, ownSearch: 0, ...stage }], ...more }],
    services: [{ id: 'place', programme: 'one-stage', staff: { count: 9, caseload: 20 }, offeredTo: 'cohort' }],
    parameters: { ...parameters, alliance: { dropout: 0, ...(parameters['alliance'] as Part | undefined) } },
  });
}

/** The first week in which a column of two worlds differs; null where it never does. */
function firstDifference(one: ReturnType<typeof smallWorld>, other: ReturnType<typeof smallWorld>, column: (world: World) => Float32Array): number | null {
  const before: Float32Array[] = [];
  live(one, (world) => before.push(column(world).slice()));
  let first: number | null = null;
  live(other, (world) => {
    if (first === null && !hasSameBits(column(world), before[world.week]!)) first = world.week;
  });
  return first;
}

const symptoms = (world: World) => world.jobSeekers.symptoms;

describe('A time limit', () => {
  it('weighs on people in the last quarter before it, and not sooner', () => {
    const limited = (limitStress: number, most: number | null) => oneStage({ duration: { mean: null, most } }, {}, { health: { limitStress } });
    expect(measured(limited(0.09, 26), 'symptoms')).toBeGreaterThan(measured(limited(0, 26), 'symptoms') + 0.01);
    // Enrolled in week 1, 13 of 26 weeks are left in week 14.
    expect(firstDifference(limited(0, 26), limited(0.09, 26), symptoms)).toBe(14);
    expect(firstDifference(limited(0, null), limited(0.09, null), symptoms)).toBeNull();
  });
});

describe('Requirements', () => {
  it('cost belief where nobody is trusted, and help where somebody is', () => {
    const belief = (requirements: number, gain: number) => measured(oneStage({ requirements }, {}, { alliance: { gain, ceiling: 1 }, belief: { push: 0.02 } }), 'belief');
    expect(belief(1, 0)).toBeLessThan(belief(0, 0) - 0.02);
    expect(belief(1, 0.5)).toBeGreaterThan(belief(0, 0.5) + 0.02);
  });

  it('make people leave who do not trust their contact person', () => {
    const dropout = (requirements: number, gain: number) => measured(oneStage({ requirements }, {}, { alliance: { gain, ceiling: 1, dropout: 0.01, push: 2 }, belief: { push: 0 } }), 'dropout');
    const more = (gain: number) => dropout(1, gain) - dropout(0, gain);
    expect(more(0)).toBeGreaterThan(0.1);
    expect(more(0.5)).toBeLessThan(more(0) * 0.6);
  });
});

describe('Tasks', () => {
  it('well below what people can do teach neither skill nor belief', () => {
    const easy = (demand: number | null, slack: number) => oneStage({ effects: { demand, belief: 0.01, skillCeiling: 0.9, skillPull: 0.05 } }, {}, { skill: { slack }, health: { noise: 0, pull: 0 } });
    const gained = (demand: number | null, slack: number) => {
      let skill = 0;
      live(easy(demand, slack), ({ jobSeekers: people }) => (skill = people.skill.reduce((sum, k) => sum + k, 0) / people.count));
      return skill;
    };
    expect(gained(0, 0.1)).toBeLessThan(gained(null, 0.1) - 0.1);
    expect(gained(0, 1)).toBe(gained(null, 1));
    expect(measured(easy(0, 0.1), 'belief')).toBeLessThan(measured(easy(null, 0.1), 'belief') - 0.05);
  });
});

describe('A stage that does not look for ordinary work', () => {
  it('loses people who wish for it, and keeps them where that is switched off', () => {
    const dropout = (mismatch: number, ownSearch: number) => measured(oneStage({ ownSearch }, {}, { alliance: { gain: 0, dropout: 0.01, mismatch }, search: { own: 0 } }), 'dropout');
    expect(dropout(2, 0)).toBeGreaterThan(dropout(0, 0) + 0.1);
    expect(dropout(2, 1)).toBe(dropout(0, 1));
  });
});

describe('Follow-along', () => {
  it('ends soon after the hire where staff are measured by placements', () => {
    const followed = (targetPressure: number) => {
      let [supported, employed] = [0, 0];
      live(smallWorld({ weeks: 52, programmes: [{ id: 'counted', basedOn: 'ips', followAlong: { targetPressure } }], services: [{ ...ipsTeam, programme: 'counted' }] }), ({ jobSeekers: people, jobs }) => {
        for (let i = 0; i < people.count; i += 1) {
          if (jobs.grade[i] === 0) continue;
          employed += 1;
          supported += people.service[i]! >= 0 ? 1 : 0;
        }
      });
      return supported / employed;
    };
    expect(followed(0.5)).toBeLessThan(followed(0) / 2);
  });
});

describe('An entitlement', () => {
  it('ends the enrolment when its weeks are used up, in whatever stage', () => {
    let longest = 0;
    live(oneStage({}, { entitlementWeeks: 10, reentryWeeks: null }), ({ week, jobSeekers: people }) => {
      for (let i = 0; i < people.count; i += 1) if (people.service[i]! >= 0) longest = Math.max(longest, week - people.enrolledSince[i]! + 1);
    });
    expect(longest).toBe(10);
    expect(measured(oneStage({}, { entitlementWeeks: null }), 'supportHours')).toBeGreaterThan(1.5 * measured(oneStage({}, { entitlementWeeks: 10, reentryWeeks: null }), 'supportHours'));
  });

  it('that a long preparation uses up leaves less support after the hire', () => {
    const supported = (entitlementWeeks: number | null) => measured(smallWorld({ weeks: 78, programmes: [{ id: 'entitled', basedOn: 'ips', entitlementWeeks, reentryWeeks: null }], services: [{ ...ipsTeam, programme: 'entitled' }] }), 'supportHours');
    expect(supported(26)).toBeLessThan(0.7 * supported(null));
  });
});
