import { activityCodes, activityOfStage } from '../world/activity.js';
import { benefits } from '../world/jobSeekers.js';
import { grades } from '../world/jobs.js';
import { keptStates, type World } from '../world/world.js';

/** Hours a week from which a job counts as full-time. */
const fullTimeFrom = 30;

/** Columns of the weekly series after the sixteen activities; the order of `furtherColumns` in outcomes/. */
const competitiveColumn = 16;
const everCompetitiveColumn = 17;
const supportedColumn = 18;
const loadColumn = 19;
const waitingColumn = 20;

/** Writes down the week as it ended: main activities, series and states of the cohort, load and lists. */
export function observe(world: World): void {
  const { record, services, week, horizon } = world;
  const { count, activity: activities, entryWeek } = world.jobSeekers;
  const { open } = world.accounts;
  findActivities(world);
  for (let i = 0; i < count; i += 1) {
    if (open[i] === 0) continue;
    const activity = activities[i]!;
    const ownWeek = week - entryWeek[i]!;
    if (ownWeek > 0) countActivity(world, i, activity, ownWeek);
    observePerson(world, i, activity, ownWeek);
  }
  if (week > horizon) return;
  const row = week * record.columns;
  record.series[row + loadColumn] = meanLoad(world);
  for (let s = 0; s < services.ids.length; s += 1) record.series[row + waitingColumn]! += services.waiting[s]! / world.scenario.population.scale;
}

/** Adds a member to the series of the own week, keeps asked states, and closes the account at the end of follow-up. */
export function observePerson(world: World, i: number, activity: number, ownWeek: number): void {
  const { record, accounts, week } = world;
  const { grade, startWeek } = world.jobs;
  if (accounts.open[i] === 0) return;
  if (accounts.member[i] === 1) {
    const { series } = record;
    const row = ownWeek * record.columns;
    series[row + activity]! += 1;
    if (grade[i] === grades.competitive && startWeek[i]! <= week) series[row + competitiveColumn]! += 1;
    if (accounts.firstCompetitive[i]! > 0) series[row + everCompetitiveColumn]! += 1;
    if (world.jobSeekers.service[i]! >= 0) series[row + supportedColumn]! += 1;
  }
  if (record.flowIndex[ownWeek]! >= 0) record.activityAt[record.flowIndex[ownWeek]! * world.capacity + i] = activity;
  if (record.askedIndex[ownWeek]! >= 0) keepState(world, i, record.askedIndex[ownWeek]!);
  if (ownWeek >= world.horizon) accounts.open[i] = 0;
}

/** Books the week by main activity; the own week 0 is a state, not a week lived. */
function countActivity(world: World, i: number, activity: number, ownWeek: number): void {
  const { jobSeekers: people, accounts } = world;
  if (activity === activityCodes.sheltered) accounts.shelteredWeeks[i]! += 1;
  else if ((activity === activityCodes.placement || activity === activityCodes.bonusWage) && accounts.firstPlacement[i] === 0) accounts.firstPlacement[i] = ownWeek;
  else if (activity === activityCodes.hospital) accounts.hospitalWeeks[i]! += 1;
  if (people.offered[i]! >= 0 || people.waitingFor[i]! >= 0) accounts.waitWeeks[i]! += 1;
}

/** Keeps the states that measures ask for at this own week, in the order of `keptStates`. */
function keepState(world: World, i: number, asked: number): void {
  const { jobSeekers: people, jobs, record, capacity } = world;
  let at = asked * keptStates.length * capacity + i;
  record.kept[at] = jobs.grade[i] === grades.competitive && jobs.startWeek[i]! <= world.week ? 1 : 0;
  // What the dead felt is not a number; they stay in the denominator of everything else.
  const dead = people.dead[i] === 1;
  record.kept[(at += capacity)] = dead ? NaN : people.symptoms[i]!;
  record.kept[(at += capacity)] = dead ? NaN : people.belief[i]!;
  record.kept[(at += capacity)] = dead ? NaN : people.selfStigma[i]!;
  record.kept[(at += capacity)] = people.inEducation[i]!;
  record.kept[(at += capacity)] = people.benefit[i] === benefits.disability ? 1 : 0;
  record.kept[at + capacity] = jobs.original[i]!;
}

/** The one main activity of each person this week, by precedence. */
function findActivities(world: World): void {
  const { stages, week } = world;
  const { count, leftWeek, dead, hospitalWeeks, inEducation, stage, waitingFor, offered, wish, activity } = world.jobSeekers;
  const { grade, startWeek, onLeave, hours } = world.jobs;
  for (let i = 0; i < count; i += 1) {
    let now: number = wish[i]! >= 0.5 ? activityCodes.ownSearch : activityCodes.none;
    const row = stage[i]!;
    if (leftWeek[i] !== 0) now = dead[i] === 1 ? activityCodes.dead : activityCodes.retired;
    else if (hospitalWeeks[i]! > 0) now = activityCodes.hospital;
    else if (grade[i] !== 0 && startWeek[i]! <= week) {
      if (onLeave[i] === 1) now = activityCodes.absent;
      else if (grade[i] === grades.subsidised) now = activityCodes.subsidised;
      else now = hours[i]! >= fullTimeFrom ? activityCodes.fullTime : activityCodes.partTime;
    } else if (inEducation[i] === 1) now = activityCodes.education;
    else if (row >= 0) now = activityOfStage[stages.activity[row]!]!;
    else if (waitingFor[i]! >= 0 || offered[i]! >= 0) now = activityCodes.waitingList;
    activity[i] = now;
  }
}

/** Clients per staffed full post, over all services, of this week. */
function meanLoad(world: World): number {
  const { posts } = world;
  let clients = 0;
  let staffed = 0;
  for (let p = 0; p < world.postTotal; p += 1) {
    if (posts.fraction[p] === 0 || posts.vacantWeeks[p]! > 0) continue;
    clients += posts.clients[p]! + posts.background[p]!;
    staffed += posts.fraction[p]!;
  }
  return staffed === 0 ? 0 : clients / staffed;
}
