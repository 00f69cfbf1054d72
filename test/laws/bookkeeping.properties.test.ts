import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.js';
import { createRun } from '../../src/run.js';
import { questionsOf } from '../../src/outcomes/collect.js';
import { takeIn } from '../../src/week/intake.js';
import { week, type Phase } from '../../src/week/step.js';
import { giveSupport } from '../../src/week/support.js';
import { waits } from '../../src/world/jobSeekers.js';
import type { World } from '../../src/world/world.js';
import { around, ofEmployers, trustsOf } from '../support/living.js';
import { randomScenario, runs } from '../support/randomScenarios.js';
import { scenarioOf } from '../support/scenarios.js';

function liveTwice(scenario: Scenario, watch: (world: World) => void, phases: readonly Phase[] = week): void {
  const run = createRun(scenario, 0, phases, watch);
  run(0);
  run(1);
}

function peopleWhere(world: World, column: ArrayLike<number>, value: number): number {
  let people = 0;
  for (let i = 0; i < world.jobSeekers.count; i += 1) if (column[i] === value) people += 1;
  return people;
}

/** Second programmes that go on, where a column says so. */
function secondsWhere(world: World, column: ArrayLike<number>, value: number): number {
  const { second, secondUntil } = world.jobSeekers;
  return indices(world.jobSeekers.count).filter((i) => second[i]! >= 0 && secondUntil[i] !== waits && column[i] === value).length;
}

/** People who have the add-on that a service is; 0 for other services. */
function addOnsOf({ addOns, jobSeekers: { count, addOns: held } }: World, s: number): number {
  const at = addOns.services.indexOf(s);
  return at < 0 ? 0 : indices(count).filter((i) => (held[i]! & (1 << at)) !== 0).length;
}

const indices = (count: number) => Array.from({ length: count }, (_, k) => k);
const postsOf = ({ services }: World, s: number) => indices(services.postCount[s]!).map((k) => services.firstPost[s]! + k);
const stageName = ({ stages }: World, row: number) => (row < 0 ? 'none' : `${stages.service[row]}/${stages.id[row]}`);
/** The words for what is counted in a week, for messages. */
const inWeek = (world: World, what: string) => `week ${world.week}: ${what}`;

describe('Every week', () => {
  it('everybody has one main activity, and the sixteen add up to the cohort', () => {
    fc.assert(fc.property(randomScenario(), (file) => {
      const scenario = scenarioOf(file);
      const { measures, columns } = questionsOf(scenario);
      const run = createRun(scenario, 0, week, ({ jobSeekers }) => {
        for (let i = 0; i < jobSeekers.count; i += 1) expect(jobSeekers.activity[i]).toBeLessThan(16);
      });
      const { weeks, counts } = run(0);
      const cohort = counts[measures.indexOf('everCompetitive')]!;
      for (let own = 0; own <= scenario.horizon; own += 1) {
        const people = weeks.subarray(own * columns.length, own * columns.length + 16).reduce((sum, n) => sum + n, 0);
        expect(people).toBe(cohort);
      }
    }), runs(25));
  });

  it('nobody is taken in at or above a ceiling, by a service, a post or a stage', () => {
    fc.assert(fc.property(randomScenario({ withService: true }), (file) => {
      let before: { service: Int16Array; contact: Int32Array; stage: string[] };
      let enrolledBefore: Int16Array;
      const look = (world: World) => {
        const { count, service, contact, stage } = world.jobSeekers;
        before = { service: service.slice(0, count), contact: contact.slice(0, count), stage: [...stage.subarray(0, count)].map((row) => stageName(world, row)) };
      };
      const atIntake: Phase = (world) => {
        const { services, posts, jobSeekers } = world;
        for (const s of indices(services.ids.length)) {
          const newcomers = indices(jobSeekers.count).filter((i) => jobSeekers.service[i] === s && enrolledBefore[i] !== s);
          if (newcomers.length === 0) continue;
          const staffed = postsOf(world, s).filter((p) => posts.vacantWeeks[p] === 0);
          const part = staffed.reduce((sum, p) => sum + posts.fraction[p]!, 0);
          const others = staffed.reduce((sum, p) => sum + posts.background[p]!, 0);
          if (services.caseload[s]! >= 0) expect(services.enrolled[s]! + others, inWeek(world, 'clients of a service')).toBeLessThanOrEqual(services.caseload[s]! * part + 1e-9);
          if (services.places[s]! >= 0) expect(services.enrolled[s]!, inWeek(world, 'places of a service')).toBeLessThanOrEqual(services.places[s]!);
        }
      };
      liveTwice(scenarioOf(file), (world) => {
        const { services, posts, stages, jobSeekers } = world;
        if (world.week > 0) {
          for (let i = 0; i < jobSeekers.count; i += 1) {
            const p = jobSeekers.contact[i]!;
            if (p >= 0 && p !== before.contact[i] && services.caseload[posts.service[p]!]! >= 0) {
              expect(posts.clients[p]! + posts.background[p]!, inWeek(world, 'clients of a post')).toBeLessThanOrEqual(services.caseload[posts.service[p]!]! * posts.fraction[p]! + 1e-9);
            }
            const row = jobSeekers.stage[i]!;
            if (row >= 0 && stages.places[row]! >= 0 && stageName(world, row) !== before.stage[i]) {
              expect(stages.occupied[row]!, inWeek(world, `places of the stage ${stages.id[row]}`)).toBeLessThanOrEqual(stages.places[row]!);
            }
          }
        }
        look(world);
      }, around(takeIn, (world) => (enrolledBefore = world.jobSeekers.service.slice(0, world.jobSeekers.count)), atIntake));
    }), runs(40));
  });

  it('no post delivers more hours than it has, and what clients get adds up to what posts deliver', () => {
    fc.assert(fc.property(randomScenario({ withService: true }), (file) => {
      const hours: Phase = (world) => {
        const { posts, services, jobSeekers } = world;
        const got = new Float64Array(world.postTotal);
        for (let i = 0; i < jobSeekers.count; i += 1) {
          if (jobSeekers.contact[i]! >= 0) got[jobSeekers.contact[i]!]! += jobSeekers.clientHours[i]! + jobSeekers.employerHours[i]!;
          if (jobSeekers.second[i]! >= 0 && jobSeekers.secondContact[i]! >= 0 && jobSeekers.secondUntil[i] !== waits) got[jobSeekers.secondContact[i]!]! += jobSeekers.secondHours[i]!;
        }
        for (const p of indices(world.postTotal)) {
          const isFilled = posts.fraction[p]! > 0 && posts.vacantWeeks[p] === 0 && services.open[posts.service[p]!] === 1;
          expect(posts.delivered[p]!, inWeek(world, 'delivered')).toBeLessThanOrEqual(posts.available[p]! + 1e-9);
          expect(posts.available[p]!, inWeek(world, 'available')).toBeLessThanOrEqual(isFilled ? 37.5 * posts.fraction[p]! : 0);
          // Add-ons have no contact persons: their posts share the hours of all.
          if (services.isAddOn[posts.service[p]!] === 0) expect(got[p]!).toBeCloseTo(posts.delivered[p]!, 3);
        }
      };
      liveTwice(scenarioOf(file), () => undefined, around(giveSupport, () => undefined, hours));
    }), runs(30));
  });

  it('the books of posts, services, stages, lists and employers agree with the people', () => {
    fc.assert(fc.property(randomScenario({ withService: true }), (file) => {
      liveTwice(scenarioOf(file), (world) => {
        const { services, posts, stages, employers, jobSeekers: people, jobs } = world;
        for (const p of indices(world.postTotal)) {
          expect(posts.clients[p], inWeek(world, 'clients of a post')).toBe(peopleWhere(world, people.contact, p) + secondsWhere(world, people.secondContact, p));
          if (posts.fraction[p] === 0 || posts.vacantWeeks[p]! > 0) expect(posts.clients[p], inWeek(world, 'clients of an empty post')).toBe(0);
        }
        for (const s of indices(services.ids.length)) {
          expect(services.enrolled[s], inWeek(world, 'enrolled')).toBe(peopleWhere(world, people.service, s) + secondsWhere(world, people.second, s) + addOnsOf(world, s));
          expect(services.waiting[s], inWeek(world, 'waiting')).toBe(peopleWhere(world, people.waitingFor, s) + peopleWhere(world, people.offered, s));
          if (services.open[s] === 0) expect(services.enrolled[s]! + services.waiting[s]!, inWeek(world, 'people of a closed service')).toBe(0);
        }
        for (const row of indices(stages.id.length)) expect(stages.occupied[row], inWeek(world, 'stage')).toBe(peopleWhere(world, people.stage, row) + secondsWhere(world, people.secondStage, row));
        const supported = new Int16Array(employers.count);
        for (let i = 0; i < people.count; i += 1) {
          const row = people.stage[i]!;
          expect(row >= 0, inWeek(world, 'stage and service')).toBe(people.service[i]! >= 0);
          if (row >= 0) expect(stages.service[row]).toBe(people.service[i]);
          if (people.contact[i]! >= 0) expect(posts.service[people.contact[i]!]).toBe(people.service[i]);
          if (row >= 0) expect(stages.isFollowAlong[row], inWeek(world, 'follow-along is for those who have a job')).toBe(jobs.grade[i] === 0 ? 0 : 1);
          if (jobs.grade[i] !== 0) expect(jobs.startWeek[i]).toBeLessThanOrEqual(world.week + 1);
          if (jobs.grade[i] !== 0 && jobs.provider[i]! >= 0) supported[jobs.employer[i]!]! += 1;
          if (people.placedWith[i]! >= 0) supported[people.placedWith[i]!]! += 1;
          if (people.leftWeek[i] !== 0) expect([jobs.grade[i], people.service[i], people.waitingFor[i], people.offered[i], people.hospitalWeeks[i], people.inEducation[i], people.benefit[i]]).toEqual([0, -1, -1, -1, 0, 0, 0]);
        }
        if (world.scenario.switches.employerMemory) expect(ofEmployers(world, 'supported')).toEqual([...supported]);
      });
    }), runs(40));
  });

  it('every state stays within its range', () => {
    const shares = ['severity', 'symptoms', 'belief', 'wish', 'selfStigma', 'skill', 'network', 'preference', 'workHistory', 'alliance', 'delivered', 'overload'] as const;
    const ofJobs = ['fit', 'demand', 'accommodation', 'naturalSupport', 'competence'] as const;
    const never = (column: ArrayLike<number>, least: number, most: number, count = column.length) => indices(count).every((i) => column[i]! >= least && column[i]! <= most);
    fc.assert(fc.property(randomScenario(), (file) => {
      liveTwice(scenarioOf(file), (world) => {
        const { jobSeekers: people, jobs, services, clinic, regions } = world;
        for (const name of shares) expect(never(people[name], 0, 1, people.count), inWeek(world, name)).toBe(true);
        for (const name of ofJobs) expect(never(jobs[name], 0, 1, people.count), inWeek(world, name)).toBe(true);
        expect(never(ofEmployers(world, 'attitude'), -1, 1), inWeek(world, 'attitude')).toBe(true);
        expect(trustsOf(world).every((trust) => trust === -1 || (trust >= 0 && trust <= 1)), inWeek(world, 'trust')).toBe(true);
        expect(never(services.reputation, 0, 1), inWeek(world, 'reputation')).toBe(true);
        expect(indices(services.ids.length).every((s) => services.open[s] === 0 || (services.integration[s]! >= 0 && services.integration[s]! <= 1)), inWeek(world, 'integration')).toBe(true);
        expect(clinic.treatmentFirst >= 0 && clinic.treatmentFirst <= 1, inWeek(world, 'clinicians')).toBe(true);
        expect(never(regions.unemployment, 0.001, 0.6)).toBe(true);
        expect(indices(people.count).every((i) => Number.isFinite(jobs.support[i]!) && jobs.hours[i]! >= 0 && jobs.hours[i]! <= 60)).toBe(true);
      });
    }), runs(30));
  });
});
