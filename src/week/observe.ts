import { activityCodes, activityOfStage } from '../world/activity.js';
import { benefits } from '../world/jobSeekers.js';
import { grades, isWorking } from '../world/jobs.js';
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
  for (let i = 0; i < count; i += 1) {
    const activity = mainActivity(world, i);
    activities[i] = activity;
    if (open[i] === 0) continue;
    const ownWeek = week - entryWeek[i]!;
    if (ownWeek > 0) countActivity(world, i, activity, ownWeek);
    observePerson(world, i, activity, ownWeek);
  }
  if (week > horizon) return;
  const row = week * record.columns;
  record.series[row + loadColumn] = meanLoad(world);
  for (let s = 0; s < services.ids.length; s += 1) record.series[row + waitingColumn]! += services.waiting[s]!;
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

/** The one main activity of a person this week, by precedence. */
export function mainActivity(world: World, i: number): number {
  const { jobSeekers: people, jobs, stages, week } = world;
  if (people.leftWeek[i] !== 0) return people.dead[i] === 1 ? activityCodes.dead : activityCodes.retired;
  if (people.hospitalWeeks[i]! > 0) return activityCodes.hospital;
  if (isWorking(jobs, i, week)) {
    if (jobs.onLeave[i] === 1) return activityCodes.absent;
    if (jobs.grade[i] === grades.subsidised) return activityCodes.subsidised;
    return jobs.hours[i]! >= fullTimeFrom ? activityCodes.fullTime : activityCodes.partTime;
  }
  if (people.inEducation[i] === 1) return activityCodes.education;
  const row = people.stage[i]!;
  if (row >= 0) {
    const here = activityOfStage[stages.activity[row]!]!;
    if (here !== activityCodes.waitingList) return here;
  }
  if (row >= 0 || people.waitingFor[i]! >= 0 || people.offered[i]! >= 0) return activityCodes.waitingList;
  return people.wish[i]! >= 0.5 ? activityCodes.ownSearch : activityCodes.none;
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
