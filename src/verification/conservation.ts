/** Nobody is lost or counted twice. */
import { questionsOf } from '../outcomes/collect.js';
import type { Row } from '../outcomes/replication.js';
import type { Scenario } from '../scenario/scenario.js';
import { waits } from '../world/jobSeekers.js';
import type { World } from '../world/world.js';
import { Faults, type Finding } from './finding.js';
import { rowsOf, type Week } from './rows.js';

const mainActivities = 16;

/** Each member has exactly one main activity each week, activities sum to the cohort, and the books of services, stages and posts agree with the people. */
export function conservation(scenario: Scenario, week: Week, replications: number): Finding {
  const faults = new Faults();
  const rows = rowsOf(scenario, week, replications, (world) => {
    checkActivities(world, faults);
    checkBooks(world, faults);
  });
  for (const row of rows.flat()) checkSums(scenario, row, faults);
  const lived = `${rows.flat().length} replications of ${scenario.weeks} weeks`;
  return faults.finding('conservation', 'everybody has one main activity; the books agree', `activities sum to the cohort, and services, stages and posts hold whom they book, in ${lived}`);
}

function checkActivities({ jobSeekers: people, week, arm }: World, faults: Faults): void {
  for (let i = 0; i < people.count; i += 1) {
    if (people.activity[i]! >= mainActivities) faults.add(`arm ${arm.id}, week ${week}: person ${i} has no main activity`);
  }
}

function checkSums(scenario: Scenario, { arm, weeks, counts }: Row, faults: Faults): void {
  const { measures, columns } = questionsOf(scenario);
  const cohort = counts[measures.indexOf('everCompetitive')]!;
  for (let own = 0; own <= scenario.horizon; own += 1) {
    const people = weeks.subarray(own * columns.length, own * columns.length + mainActivities).reduce((sum, n) => sum + n, 0);
    if (people !== cohort) faults.add(`arm ${scenario.arms[arm]!.id}, own week ${own}: activities sum to ${people}, the cohort has ${cohort} members`);
  }
}

function checkBooks({ jobSeekers: people, services, stages, posts, postTotal, addOns, week, arm }: World, faults: Faults): void {
  // A second programme that goes on counts where it is; one that rests counts nowhere.
  const goesOn = (i: number) => people.second[i]! >= 0 && people.secondUntil[i] !== waits;
  const compare = (what: string, names: readonly string[], booked: ArrayLike<number>, where: ArrayLike<number>, beside: ArrayLike<number>) => {
    const found = new Float64Array(names.length);
    for (let i = 0; i < people.count; i += 1) {
      if (where[i]! >= 0) found[where[i]!]! += 1;
      if (goesOn(i) && beside[i]! >= 0) found[beside[i]!]! += 1;
    }
    if (what === 'service') addOns.services.forEach((s, at) => (found[s]! += people.addOns.subarray(0, people.count).reduce((sum, held) => sum + ((held >> at) & 1), 0)));
    names.forEach((name, k) => {
      if (booked[k] !== found[k]) faults.add(`arm ${arm.id}, week ${week}: ${what} ${name} books ${booked[k]} people and has ${found[k]}`);
    });
  };
  compare('service', services.ids, services.enrolled, people.service, people.second);
  compare('stage', stages.id, stages.occupied, people.stage, people.secondStage);
  compare('post', Array.from({ length: postTotal }, (_, p) => String(p)), posts.clients, people.contact, people.secondContact);
}
