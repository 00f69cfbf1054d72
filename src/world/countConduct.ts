/** Counts what services do. Counting changes nothing else and draws no chance. */
import { stageActivities } from '../scenario/schema/programme.js';
import { sectors } from '../scenario/schema/society.js';
import { field } from './employers.js';
import { grades } from './jobs.js';
import { trustOf } from './meetEmployer.js';
import { hoursThatReach } from './posts.js';
import type { World } from './world.js';

/** A column of 0 and 1 by the code of a stage's activity. */
function oneFor(...activities: readonly (typeof stageActivities)[number][]): Uint8Array {
  return Uint8Array.from(stageActivities, (activity) => Number(activities.includes(activity)));
}

const looksForWork = oneFor('jobSearch');
const leavesWorkAside = oneFor('course', 'shelteredPlace');

/** Counts a week of a filled post, its clients and how far the service is integrated with treatment. */
export function countPostWeek({ conduct, posts, services }: World, s: number, p: number): void {
  const part = posts.fraction[p]!;
  const own = posts.clients[p]!;
  const others = posts.background[p]!;
  conduct.postWeeks[s]! += part;
  conduct.ownPostWeeks[s]! += others === 0 ? part : (part * own) / (own + others);
  conduct.load[s]! += own + others;
  conduct.integration[s]! += part * services.integration[s]!;
}

/** Counts this week of everybody who is enrolled, after the hours have been delivered: by stage first, then by service. */
export function countClientWeeks(world: World): void {
  countByStage(world);
  const { conduct, stages } = world;
  for (let row = 0; row < stages.service.length; row += 1) {
    const s = stages.service[row]!;
    const people = stages.occupied[row]!;
    const follows = stages.isFollowAlong[row]!;
    conduct.clientWeeks[s]! += people;
    conduct.searchWeeks[s]! += people * looksForWork[stages.activity[row]!]!;
    conduct.asideWeeks[s]! += people * leavesWorkAside[stages.activity[row]!]!;
    conduct.reachedWeeks[s]! += conduct.rowReached[row]!;
    conduct.promised[s]! += conduct.rowPromised[row]!;
    conduct.kept[s]! += conduct.rowKept[row]!;
    conduct.followPromised[s]! += follows * conduct.rowPromised[row]!;
    conduct.followKept[s]! += follows * conduct.rowKept[row]!;
    conduct.uncontactedWeeks[s]! += (1 - follows) * conduct.rowUncontacted[row]!;
  }
}

/** Adds up this week by row of the stage table; a loop over all clients, so it calls nothing and touches few columns. @kernel */
function countByStage({ conduct, stages, clients, clientCount, week, jobSeekers }: World): void {
  const { rowReached, rowPromised, rowKept, rowUncontacted, contactedIn } = conduct;
  const { firstWeeks, hoursFirst, hoursLater } = stages;
  const { stage, stageSince, enrolledSince, clientHours, delivered } = jobSeekers;
  rowReached.fill(0);
  rowPromised.fill(0);
  rowKept.fill(0);
  rowUncontacted.fill(0);
  for (let k = 0; k < clientCount; k += 1) {
    const i = clients[k]!;
    const row = stage[i]!;
    const hours = week - stageSince[i]! < firstWeeks[row]! ? hoursFirst[row]! : hoursLater[row]!;
    rowPromised[row]! += hours;
    rowKept[row]! += hours * delivered[i]!;
    rowReached[row]! += Math.min(1, clientHours[i]! / hoursThatReach);
    rowUncontacted[row]! += Number(contactedIn[i] !== enrolledSince[i]! + 1);
  }
}

/** Counts a contact about an ordinary job that staff make with an employer on a client's behalf, after the employer has learned to trust them. @inKernel */
export function countContact(world: World, i: number, e: number): void {
  const { conduct, jobSeekers: people } = world;
  const s = people.service[i]!;
  conduct.contacts[s]! += 1;
  conduct.preference[s]! += people.preference[i]!;
  conduct.trust[s]! += trustOf(world, e, s);
  const enrolment = people.enrolledSince[i]! + 1;
  conduct.firstContacts[s]! += Number(conduct.contactedIn[i] !== enrolment);
  conduct.contactedIn[i] = enrolment;
}

/** Counts the hire of a client, whoever found the job. */
export function countHire({ conduct, jobSeekers, jobs, services, employers }: World, i: number, e: number): void {
  const s = jobSeekers.service[i]!;
  const at = e * services.ids.length + s;
  const sector = employers.rows[e * employers.stride + field.sector]!;
  conduct.hires[s]! += 1;
  conduct.competitiveHires[s]! += Number(jobs.grade[i] === grades.competitive);
  conduct.repeatHires[s]! += conduct.hiredAt[at]!;
  conduct.hiredAt[at] = 1;
  conduct.hiresBySector[s * sectors.length + sector]! += 1;
}

/** Counts a place begun with an ordinary employer that is no ordinary job. */
export function countPlacement({ conduct, jobSeekers }: World, i: number): void {
  conduct.placements[jobSeekers.service[i]!]! += 1;
}
