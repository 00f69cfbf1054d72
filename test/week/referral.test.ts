import { describe, expect, it } from 'vitest';
import { refer } from '../../src/week/referral.js';
import { searchAndHire } from '../../src/week/search.js';
import { takeIn } from '../../src/week/intake.js';
import { activityCodes } from '../../src/world/activity.js';
import { around, beforeAndAfter, differing, everybody, live, measured } from '../support/living.js';
import { ipsTeam, office, smallWorld } from '../support/scenarios.js';

const referredTeam = { ...ipsTeam, offeredTo: 'referred' };
/** Clinicians alone decide who gets help. */
const onlyClinic = { services: [referredTeam], welfare: { referralPerWeek: 0, selfReferralPerWeek: 0 }, clinic: { referralPerWeek: 0.2, softening: 0, coLocation: 0, accuracy: 0 }, population: { inTreatment: 1 } };

describe('Referral', () => {
  it('comes later to people whom clinicians hold back', () => {
    const held = smallWorld(onlyClinic, { clinic: { treatmentFirst: 1, gatekeeping: 0.8 } });
    const sent = smallWorld(onlyClinic, { clinic: { treatmentFirst: 1, gatekeeping: 0 } });
    const enrolledAt = (scenario: typeof held, week: number) => {
      let enrolled = 0;
      live(scenario, (world) => {
        if (world.week === week) enrolled = world.services.enrolled[0]!;
      });
      return enrolled;
    };
    expect(enrolledAt(held, 5)).toBeLessThan(0.5 * enrolledAt(sent, 5));
    expect(measured(held, 'neverReached')).toBeGreaterThan(measured(sent, 'neverReached'));
  });

  it('holds nobody back where clinicians do not believe that treatment comes first', () => {
    const [some, all] = [0, 1].map((gatekeeping) => smallWorld(onlyClinic, { clinic: { treatmentFirst: 0, gatekeeping } }));
    expect(differing(some!, live(some!), live(all!))).toEqual([]);
  });

  it('is easier after clinicians have seen successes and worked in one team', () => {
    const belief = (clinic: object) => {
      let last = 1;
      live(smallWorld({ services: [ipsTeam], clinic: { treatmentFirst: 0.9, softening: 0, coLocation: 0, ...clinic } }), (world) => (last = world.clinic.treatmentFirst));
      return last;
    };
    expect(belief({})).toBe(0.9);
    expect(belief({ softening: 0.5 })).toBeLessThan(0.8);
    expect(belief({ coLocation: 0.02 })).toBeLessThan(0.8);
  });

  it('goes to nobody who does not want work, has a job or is in hospital', () => {
    let referred = 0;
    live(smallWorld({ services: [office], population: { wantsWork: 0.5, employed: 0.3 } }), undefined, { phases: beforeAndAfter(refer, (world, i) => world.jobSeekers.waitingFor[i]!, (world, i, was) => {
      const { waitingFor, wish, hospitalWeeks, inEducation } = world.jobSeekers;
      if (waitingFor[i] === was) return;
      expect([wish[i]! >= 0.5, world.jobs.grade[i], hospitalWeeks[i], inEducation[i]]).toEqual([true, 0, 0, 0]);
      referred += 1;
    }) });
    expect(referred).toBeGreaterThan(20);
  });

  it('does not reach a service of the other region', () => {
    live(smallWorld({ services: [{ ...office, region: 'rural', offeredTo: 'cohort' }], population: { rural: 0.5 } }), ({ jobSeekers: people }) => {
      for (let i = 0; i < people.count; i += 1) if (people.service[i]! >= 0 || people.offered[i]! >= 0) expect(people.region[i]).toBe(1);
    });
  });
});

describe('Education', () => {
  const young = { population: { age: { mean: 20, sd: 1, least: 18, most: 24 } }, parameters: { education: { entryPerYear: 1, ageScale: 50 } } };

  it('is no time in which anybody searches', () => {
    let weeks = 0;
    live(smallWorld(young), undefined, { phases: beforeAndAfter(searchAndHire, (world, i) => world.accounts.applications[i]!, (world, i, was) => {
      if (world.jobSeekers.inEducation[i] === 0) return;
      expect([world.accounts.applications[i], world.jobSeekers.met[i]]).toEqual([was, 0]);
      weeks += 1;
    }) });
    expect(weeks).toBeGreaterThan(100);
  });

  it('starts for nobody when it is switched off, and raises the level of those who complete it', () => {
    expect(measured(smallWorld(young, { parameters: { education: { entryPerYear: 0 } } }), 'inEducation')).toBe(0);
    let completed = 0;
    let before = new Uint8Array();
    live(smallWorld(young, { parameters: { education: { weeks: 8, leaving: 0 } } }), (world) => {
      const { education, activity, inEducation } = world.jobSeekers;
      for (const i of everybody(world)) {
        if (inEducation[i] === 1) expect([activityCodes.education, activityCodes.hospital]).toContain(activity[i]);
        if (before.length > 0 && education[i] !== before[i]) completed += 1;
      }
      before = education.slice();
    });
    expect(completed).toBeGreaterThan(10);
  });
});

describe('Intake', () => {
  it('takes those first who have waited longest', () => {
    let choices = 0;
    let before = new Int16Array();
    const phases = around(takeIn, (world) => (before = world.jobSeekers.service.slice()), (world) => {
      const people = world.jobSeekers;
      const started = everybody(world).filter((i) => people.service[i] === 0 && before[i] !== 0);
      const left = everybody(world).filter((i) => people.waitingFor[i] === 0 && people.hospitalWeeks[i] === 0);
      for (const i of started) for (const k of left) expect(people.waitingSince[i]! <= people.waitingSince[k]!, `week ${world.week}`).toBe(true);
      choices += started.length * left.length;
    });
    const short = { id: 'short', reentryWeeks: null, stages: [{ id: 'only', duration: { mean: 4 } }] };
    live(smallWorld({ weeks: 40, programmes: [short], services: [{ id: 'one', programme: 'short', staff: { count: 1, caseload: 10 } }] }), undefined, { phases });
    expect(choices).toBeGreaterThan(100);
  });

  it('waits for people who stand on a list, until they give up', () => {
    const waiting = (giveUp: number) => {
      let listed = 0;
      live(smallWorld({ services: [{ ...ipsTeam, staff: { count: 1, caseload: 5 } }], parameters: { alliance: { giveUp } } }), (world) => (listed = world.services.waiting[0]!));
      return listed;
    };
    expect(waiting(0.2)).toBeLessThan(waiting(0) - 10);
  });
});
