/** A region in which a service is open to a share of people, against one without it: who gains, who of the others loses, and what is left. */
import { takes } from '../world/admission.js';
import { grades } from '../world/jobs.js';
import type { World } from '../world/world.js';
import { questionsOf } from '../outcomes/collect.js';
import type { Row } from '../outcomes/replication.js';
import { createRun } from '../run.js';
import type { Arm, Scenario } from '../scenario/scenario.js';

/** The service of an arm that is opened to more and more people. */
export interface Offered {
  /** Places in the scenario of the arm that has the service, and of the one that is compared with. */
  readonly arm: number;
  readonly against: number;
  /** Id of the service. */
  readonly service: string;
}

/** The arm with the service open to a share of those to whom it is open now, with as large a share of its posts and places, so that loads stay alike. */
export function openedTo(arm: Arm, service: string, share: number): Arm {
  if (share === 1) return arm;
  const opened = (each: Arm['epochs'][number]['scenario']['services'][number]): typeof each => ({
    ...each, openShare: each.openShare * share, staff: { ...each.staff, count: each.staff.count * share }, places: each.places === null ? null : each.places * share,
  });
  return { ...arm, epochs: arm.epochs.map((epoch) => ({ ...epoch, scenario: { ...epoch.scenario, services: epoch.scenario.services.map((each) => (each.id === service ? opened(each) : each)) } })) };
}

/** Changes of a group of members against the arm without the service, added up over its people; people as simulated. */
export interface Changes {
  readonly people: number;
  /** People more who were ever in an ordinary job. */
  readonly everCompetitive: number;
  /** Weeks more in which an ordinary job is held, subsidised or not, because either takes a vacancy; over all weeks of the run. */
  readonly jobWeeks: number;
}

/** Measures that are kept of all members together. */
export const wholeMeasures = ['everCompetitive', 'weeksWorked'] as const;

/** Sum and denominator of a measure among all members. */
export interface Counted {
  readonly sum: number;
  readonly count: number;
}

/** A history of the region with the service open to one share, against the same history without it. */
export interface Saturated {
  /** Members to whom the service is open, and the other members. */
  readonly offered: Changes;
  readonly others: Changes;
  /** Weeks more in which people of the scenario who are not members hold a job. */
  readonly restWeeks: number;
  /** Weeks more that unemployed people beyond the scenario wait for a job; 0 without competition. */
  readonly displacedWeeks: number;
  /** All members with the service open to that share, and without it, as in `wholeMeasures`. */
  readonly with: readonly Counted[];
  readonly without: readonly Counted[];
}

/**
 * Lives the same history without the service and at each share.
 *
 * @param shares - From above 0 to 1.
 * @returns One entry a share, in their order.
 */
export function createSaturation(scenario: Scenario, { arm, against, service }: Offered, shares: readonly number[]): (replication: number) => Saturated[] {
  const reference = createFollowed(scenario, against);
  const opened = shares.map((share) => createFollowed({ ...scenario, arms: scenario.arms.map((each, at) => (at === arm ? openedTo(each, service, share) : each)) }, arm));
  const { measures } = questionsOf(scenario);
  const displaced = measures.indexOf('displacedWeeks');
  const counted = ({ sums, counts }: Row): Counted[] => wholeMeasures.map((id) => ({ sum: sums[measures.indexOf(id)]!, count: counts[measures.indexOf(id)]! }));
  return (replication) => {
    const before = reference(replication);
    return opened.map((live): Saturated => {
      const after = live(replication);
      if (after.world.jobSeekers.count !== before.world.jobSeekers.count) throw new Error(`Arms of ${scenario.name} do not have the same people, so nobody can be followed from one to the other.`);
      const { services, accounts: { member } } = after.world;
      const at = services.ids.indexOf(service);
      const isOpen = (i: number) => takes(after.world, i, at);
      return {
        offered: changesOf(before, after, (i) => member[i] === 1 && isOpen(i)), others: changesOf(before, after, (i) => member[i] === 1 && !isOpen(i)),
        restWeeks: changesOf(before, after, (i) => member[i] !== 1).jobWeeks,
        displacedWeeks: after.row.sums[displaced]! - before.row.sums[displaced]!, with: counted(after.row), without: counted(before.row),
      };
    });
  };
}

/** A lived arm: its row, its world as it ended, and the weeks in which each person held a job. */
interface Followed {
  readonly row: Row;
  readonly world: World;
  readonly jobWeeks: Float64Array;
}

function createFollowed(scenario: Scenario, arm: number): (replication: number) => Followed {
  let followed: Omit<Followed, 'row'> | undefined;
  const live = createRun(scenario, arm, undefined, (world) => {
    followed = followed ?? { world, jobWeeks: new Float64Array(world.capacity) };
    countJobs(world, followed.jobWeeks);
  });
  return (replication) => {
    const row = live(replication);
    if (followed === undefined) throw new Error(`Nobody was followed in ${scenario.name}.`);
    return { row, ...followed };
  };
}

/** Week 0 is a state, not a week lived. */
function countJobs({ week, jobSeekers: { count }, jobs: { grade, startWeek } }: World, jobWeeks: Float64Array): void {
  if (week === 0) jobWeeks.fill(0);
  else for (let i = 0; i < count; i += 1) jobWeeks[i]! += Number(grade[i] !== grades.none) & Number(startWeek[i]! <= week);
}

function changesOf(before: Followed, after: Followed, isIn: (person: number) => boolean): Changes {
  const changes = { people: 0, everCompetitive: 0, jobWeeks: 0 };
  const ever = ({ world }: Followed, i: number) => Number(world.accounts.firstCompetitive[i]! > 0);
  for (let i = 0; i < after.world.jobSeekers.count; i += 1) {
    if (!isIn(i)) continue;
    changes.people += 1;
    changes.everCompetitive += ever(after, i) - ever(before, i);
    changes.jobWeeks += after.jobWeeks[i]! - before.jobWeeks[i]!;
  }
  return changes;
}
