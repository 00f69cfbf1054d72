/** A region in which a service is open to a share of people, against one without it: who gains, who of the others loses, and what is left. */
import { takes } from '../world/admission.js';
import type { World } from '../world/world.js';
import { questionsOf } from '../outcomes/collect.js';
import { peopleLayout } from '../outcomes/people.js';
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

/** The arm with the service open to a share of people, with as large a share of its posts, so that loads stay alike. */
export function openedTo(arm: Arm, service: string, share: number): Arm {
  if (share === 1) return arm;
  return {
    ...arm,
    epochs: arm.epochs.map((epoch) => ({
      ...epoch,
      scenario: {
        ...epoch.scenario,
        services: epoch.scenario.services.map((each) => (each.id === service ? { ...each, openShare: share, staff: { ...each.staff, count: each.staff.count * share } } : each)),
      },
    })),
  };
}

/** Changes of a group of members against the arm without the service, added up over its people; people as simulated. */
export interface Changes {
  readonly people: number;
  /** People more who were ever in an ordinary job. */
  readonly everCompetitive: number;
  /** People more in an ordinary job at the end of follow-up. */
  readonly competitiveAt: number;
  /** Weeks more in an ordinary job. */
  readonly weeksWorked: number;
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
  /** Weeks more that other unemployed people wait for a job; 0 without competition. */
  readonly displacedWeeks: number;
  /** All members with the service open to that share, and without it, as in `wholeMeasures`. */
  readonly with: readonly Counted[];
  readonly without: readonly Counted[];
}

/** The columns of people that are added up. */
const added = ['everCompetitive', 'competitiveAt', 'weeksWorked'] as const;

/**
 * Lives the same history without the service and at each share.
 *
 * @param shares - From above 0 to 1.
 * @returns One entry a share, in their order.
 */
export function createSaturation(scenario: Scenario, { arm, against, service }: Offered, shares: readonly number[]): (replication: number) => Saturated[] {
  const reference = createRun(scenario, against);
  const opened = shares.map((share) => createOpened({ ...scenario, arms: scenario.arms.map((each, at) => (at === arm ? openedTo(each, service, share) : each)) }, arm, service));
  const questions = questionsOf(scenario);
  const layout = peopleLayout(questions);
  const displaced = questions.measures.indexOf('displacedWeeks');
  const counted = ({ sums, counts }: Row): Counted[] => wholeMeasures.map((id) => ({ sum: sums[questions.measures.indexOf(id)]!, count: counts[questions.measures.indexOf(id)]! }));
  return (replication) => {
    const before = reference(replication, true);
    return opened.map((live): Saturated => {
      const { row, isOffered } = live(replication);
      if (row.people.length !== before.people.length) throw new Error(`Arms of ${scenario.name} do not have the same people, so nobody can be followed from one to the other.`);
      return {
        offered: changesOf(before, row, layout, (k) => isOffered[k] === true), others: changesOf(before, row, layout, (k) => isOffered[k] !== true),
        displacedWeeks: row.sums[displaced]! - before.sums[displaced]!, with: counted(row), without: counted(before),
      };
    });
  };
}

/** Lives the arm and says of each person who is counted whether the service is open to them. */
function createOpened(scenario: Scenario, arm: number, service: string): (replication: number) => { readonly row: Row; readonly isOffered: readonly boolean[] } {
  let last: World | undefined;
  const live = createRun(scenario, arm, undefined, (world) => {
    last = world;
  });
  return (replication) => {
    const row = live(replication, true);
    return { row, isOffered: last === undefined ? [] : offeredIn(last, service) };
  };
}

/** In the order of the table of people. */
function offeredIn(world: World, service: string): boolean[] {
  const { member } = world.accounts;
  const s = world.services.ids.indexOf(service);
  const everybody = Array.from({ length: world.jobSeekers.count }, (_, i) => i);
  return [...everybody.filter((i) => member[i] === 1), ...everybody.filter((i) => member[i]! > 1)].map((i) => takes(world, i, s));
}

function changesOf(before: Row, row: Row, { width, at }: ReturnType<typeof peopleLayout>, isIn: (person: number) => boolean): Changes {
  const [everCompetitive, competitiveAt, weeksWorked] = added.map(at);
  const changes = { people: 0, everCompetitive: 0, competitiveAt: 0, weeksWorked: 0 };
  for (let person = 0; person * width < row.people.length; person += 1) {
    const first = person * width;
    if (row.people[first + at('inCohort')] !== 1 || !isIn(person)) continue;
    changes.people += 1;
    changes.everCompetitive += row.people[first + everCompetitive!]! - before.people[first + everCompetitive!]!;
    changes.competitiveAt += row.people[first + competitiveAt!]! - before.people[first + competitiveAt!]!;
    changes.weeksWorked += row.people[first + weeksWorked!]! - before.people[first + weeksWorked!]!;
  }
  return changes;
}
