import { describe, expect, it } from 'vitest';
import { liveWithIllness } from '../../src/week/health.js';
import { searchAndHire } from '../../src/week/search.js';
import { activityCodes } from '../../src/world/activity.js';
import { ageOf } from '../../src/world/people.js';
import { beforeAndAfter, everybody, live, measured } from '../support/living.js';
import { ipsTeam, office, smallWorld } from '../support/scenarios.js';

/** Relapses are frequent and most of them lead to hospital. */
const ill = { parameters: { relapse: { rate: 0.01, symptoms: 4, hospitalised: 0.6, stay: 6 } } };

describe('Illness', () => {
  it('returns to its level and stays there when nothing else moves it', () => {
    const quiet = smallWorld({ parameters: { health: { noise: 0, treatment: 0, idleness: 0, threat: 0, reward: 0, overload: 0, pull: 0.2 }, relapse: { rate: 0 }, mortality: { rate: 0 } } });
    live(quiet, ({ week, jobSeekers: people }) => {
      if (week < 26) return;
      for (let i = 0; i < people.count; i += 1) expect(Math.abs(people.symptoms[i]! - people.severity[i]!)).toBeLessThan(0.002);
    });
  });

  it('is lighter with treatment, and heavier for people who have nothing to do', () => {
    const symptoms = (health: object) => measured(smallWorld({ population: { inTreatment: 1 }, parameters: { health } }), 'symptoms');
    expect(symptoms({ treatment: 0.5 })).toBeLessThan(symptoms({ treatment: 0 }) - 0.05);
    const waiting = (idleness: number) => measured(smallWorld({ services: [{ ...office, staff: { count: 0.1, norm: 1 }, places: 1, offeredTo: 'cohort' }], parameters: { health: { idleness }, alliance: { giveUp: 0 } } }), 'symptoms');
    expect(waiting(0.09)).toBeGreaterThan(waiting(0) + 0.01);
  });

  it('takes nobody to hospital when relapses are switched off', () => {
    expect(measured(smallWorld({ parameters: { relapse: { rate: 0 } } }), 'hospitalDays')).toBe(0);
    expect(measured(smallWorld(ill), 'hospitalDays')).toBeGreaterThan(1);
  });

  it('that leads to hospital keeps the job but stops the search', () => {
    let inHospitalWithJob = 0;
    let inHospitalWithout = 0;
    const admissions = beforeAndAfter(liveWithIllness, (world, i) => ({ job: world.jobs.grade[i]!, stay: world.jobSeekers.hospitalWeeks[i]! }), (world, i, was) => {
      if (was.stay > 0 || world.jobSeekers.hospitalWeeks[i] === 0) return;
      expect(world.jobs.grade[i]).toBe(was.job);
      if (was.job !== 0 && world.jobs.startWeek[i]! <= world.week) {
        expect(world.jobs.onLeave[i]).toBe(1);
        inHospitalWithJob += 1;
      }
    });
    const scenario = smallWorld(ill, { population: { size: 300, employed: 0.4 }, services: [ipsTeam], cohort: { eligible: [] } });
    live(scenario, (world) => {
      for (const i of everybody(world)) if (world.jobSeekers.hospitalWeeks[i]! > 0) expect(world.jobSeekers.activity[i]).toBe(activityCodes.hospital);
    }, { phases: admissions });
    live(scenario, undefined, { phases: beforeAndAfter(searchAndHire, (world, i) => world.accounts.applications[i]! + world.accounts.contacts[i]!, (world, i, tries) => {
      if (world.jobSeekers.hospitalWeeks[i] === 0) return;
      expect(world.accounts.applications[i]! + world.accounts.contacts[i]!).toBe(tries);
      expect(world.jobSeekers.met[i]).toBe(0);
      inHospitalWithout += 1;
    }) });
    expect(Math.min(inHospitalWithJob, inHospitalWithout)).toBeGreaterThan(10);
  });
});

describe('Ageing', () => {
  it('lets people of 67 retire, from job and programme alike', () => {
    const ages: number[] = [];
    live(smallWorld({ population: { size: 200, employed: 0.5, age: { mean: 65, sd: 1, least: 60, most: 66 } }, weeks: 104, services: [ipsTeam], parameters: { mortality: { rate: 0 } } }), (world) => {
      for (let i = 0; i < world.jobSeekers.count; i += 1) {
        const retired = world.jobSeekers.leftWeek[i] !== 0;
        expect(retired).toBe(ageOf(world, i) >= 67);
        expect(world.jobSeekers.activity[i] === activityCodes.retired).toBe(retired);
        if (world.jobSeekers.leftWeek[i] === world.week && world.week > 0) ages.push(ageOf(world, i));
      }
    });
    expect(ages.length).toBeGreaterThan(20);
    for (const age of ages) expect(age - 67).toBeLessThan(1 / 52);
  });

  it('kills people with severe illness earlier, and nobody when mortality is switched off', () => {
    const deaths = (mortality: object) => {
      let dead = 0;
      live(smallWorld({ population: { size: 400, severity: { mild: 0, moderate: 0, severe: 1 } }, parameters: { mortality } }), (world) => {
        if (world.week === 26) for (let i = 0; i < world.jobSeekers.count; i += 1) dead += world.jobSeekers.dead[i]!;
      });
      return dead;
    };
    expect(deaths({ rate: 0 })).toBe(0);
    expect(deaths({ rate: 0.05, severity: 3 })).toBeGreaterThan(2 * deaths({ rate: 0.05, severity: 0 }));
  });
});
