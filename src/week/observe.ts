import { activityCodes, activityOfStage } from '../world/activity.js';
import { dropHidden } from '../world/hidden.js';
import { benefits } from '../world/jobSeekers.js';
import { grades } from '../world/jobs.js';
import { keptStates, type World } from '../world/world.js';
import type { Int } from '../statistics/int.js';

/** Hours a week from which a job counts as full-time. */
const fullTimeFrom = 30;

/** Columns of the weekly series after the sixteen activities; the order of `furtherColumns` in outcomes/. */
const competitiveColumn = 16;
const everCompetitiveColumn = 17;
const supportedColumn = 18;
const loadColumn = 19;
const waitingColumn = 20;
const staffedPostsColumn = 21;
const utilisationColumn = 22;
const gaveUpColumn = 23;
const notApplyingColumn = 24;

/** Writes down the week as it ended: main activities, series and states of the cohort, load and lists. */
export function observe(world: World): void {
  const { record, services, week, horizon } = world;
  const { count, entryWeek } = world.jobSeekers;
  dropHidden(world);
  findActivities(world);
  // People who came in the same week stand side by side and share their own week.
  for (let first = 0; first < count; ) {
    const last = lastBeside(world, first);
    record.byActivity.fill(0);
    observeTogether(world, first, last, week - entryWeek[first]!);
    first = last;
  }
  for (let s = 0; s < services.ids.length; s += 1) {
    record.listWeeks += services.waiting[s]!;
    record.hiddenWeeks += services.hidden[s]!;
  }
  if (week > horizon) return;
  observeServices(world);
}

/** Posts, hours and lists of all services, in whole people and posts of the region. */
function observeServices({ record, services, posts, postTotal, scenario, week }: World): void {
  const { series } = record;
  const row = week * record.columns;
  const { scale } = scenario.population;
  let [clients, staffed, available, delivered] = [0, 0, 0, 0];
  for (let p = 0; p < postTotal; p += 1) {
    if (posts.fraction[p] === 0 || posts.vacantWeeks[p]! > 0) continue;
    clients += posts.clients[p]! + posts.background[p]!;
    staffed += posts.fraction[p]!;
    available += posts.available[p]!;
    delivered += posts.delivered[p]!;
  }
  series[row + loadColumn] = staffed === 0 ? 0 : clients / staffed;
  series[row + staffedPostsColumn] = staffed / scale;
  // Week 0 is a state: nobody has worked, and nobody has given up.
  series[row + utilisationColumn] = week === 0 || available === 0 ? 0 : delivered / available;
  series[row + gaveUpColumn] = week === 0 ? 0 : record.gaveUp / scale;
  for (let s = 0; s < services.ids.length; s += 1) {
    series[row + waitingColumn]! += services.waiting[s]! / scale;
    series[row + notApplyingColumn]! += services.hidden[s]! / scale;
  }
}

/** The row behind the last of those who came in the same week as the person, and stand beside. @kernel */
function lastBeside(world: World, first: Int): Int {
  const { count, entryWeek } = world.jobSeekers;
  const since = entryWeek[first]!;
  let last = first + 1;
  while (last < count && entryWeek[last] === since) last += 1;
  return last;
}

/** Observes neighbours who share their own week: counts them by main activity and adds the sums to the series at the end. @kernel */
function observeTogether(world: World, first: Int, last: Int, ownWeek: Int): void {
  const { record, accounts, week, horizon, capacity } = world;
  const { activity: activities, service, waitingFor, offered } = world.jobSeekers;
  const { open, member, firstCompetitive, waitWeeks } = accounts;
  const { grade, startWeek } = world.jobs;
  if (ownWeek > horizon) return;
  const counts = record.byActivity;
  const asked = record.askedIndex[ownWeek]!;
  const flow = record.flowIndex[ownWeek]!;
  let competitive = 0;
  let ever = 0;
  let supported = 0;
  for (let i = first; i < last; i += 1) {
    if (open[i] === 0) continue;
    const activity = activities[i]!;
    if (ownWeek > 0) {
      // The own week 0 is a state, not a week lived.
      if (isBooked[activity] === 1) bookActivity(world, i, activity, ownWeek);
      waitWeeks[i]! += Number((waitingFor[i]! & offered[i]!) >= 0);
    }
    if (asked >= 0) keepState(world, i, asked);
    if (flow >= 0) record.activityAt[flow * capacity + i] = activity;
    if (member[i] !== 1) continue;
    counts[activity]! += 1;
    competitive += Number(grade[i] === grades.competitive) & Number(startWeek[i]! <= week);
    ever += Number(firstCompetitive[i]! > 0);
    supported += Number(service[i]! >= 0);
  }
  const { series } = record;
  const row = ownWeek * record.columns;
  for (let activity = 0; activity < counts.length; activity += 1) series[row + activity]! += counts[activity]!;
  series[row + competitiveColumn]! += competitive;
  series[row + everCompetitiveColumn]! += ever;
  series[row + supportedColumn]! += supported;
  if (ownWeek === horizon) for (let i = first; i < last; i += 1) open[i] = 0;
}

/** Adds a member to the series of the own week, keeps asked states, and closes the account at the end of follow-up. */
export function observePerson(world: World, i: Int, activity: Int, ownWeek: Int): void {
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

/** 1 for main activities whose weeks are booked. */
const isBooked = Uint8Array.from({ length: 16 }, (_, activity) => Number(([activityCodes.subsidised, activityCodes.sheltered, activityCodes.placement, activityCodes.bonusWage, activityCodes.hospital] as number[]).includes(activity)));

/** Books a week in a sheltered place or hospital, and the first in an ordinary firm. @kernel */
function bookActivity({ accounts }: World, i: Int, activity: Int, ownWeek: Int): void {
  if (activity === activityCodes.sheltered) accounts.shelteredWeeks[i]! += 1;
  else if (activity === activityCodes.hospital) accounts.hospitalWeeks[i]! += 1;
  else if (accounts.firstPlacement[i] === 0) accounts.firstPlacement[i] = ownWeek;
}

/** Keeps the states that measures ask for at this own week, in the order of `keptStates`. @kernel */
function keepState(world: World, i: Int, asked: Int): void {
  const { jobSeekers: people, jobs, record, capacity } = world;
  let at = asked * keptStates.length * capacity + i;
  record.kept[at] = jobs.grade[i] === grades.competitive && jobs.startWeek[i]! <= world.week ? 1 : 0;
  // What the dead felt is not a number; they stay in the denominator of everything else.
  const dead = people.dead[i] === 1;
  record.kept[(at += capacity)] = dead ? NaN : people.symptoms[i]!;
  record.kept[(at += capacity)] = dead ? NaN : people.belief[i]!;
  record.kept[(at += capacity)] = dead ? NaN : people.selfStigma[i]!;
  record.kept[(at += capacity)] = people.activity[i] === activityCodes.education ? 1 : 0;
  record.kept[(at += capacity)] = people.benefit[i] === benefits.disability ? 1 : 0;
  record.kept[at + capacity] = jobs.original[i]!;
}

/** The one main activity of each person this week, by precedence. @kernel */
function findActivities(world: World): void {
  const { stages, week } = world;
  const { count, leftWeek, dead, hospitalWeeks, inEducation, stage, waitingFor, offered, wish, activity } = world.jobSeekers;
  const { placedWith, placedSince } = world.jobSeekers;
  const { grade, startWeek, onLeave, hours } = world.jobs;
  for (let i = 0; i < count; i += 1) {
    const row = stage[i]!;
    let now: number;
    if (leftWeek[i] !== 0) now = dead[i] === 1 ? activityCodes.dead : activityCodes.retired;
    else if (hospitalWeeks[i]! > 0) now = activityCodes.hospital;
    else if (grade[i] !== 0 && startWeek[i]! <= week) {
      if (onLeave[i] === 1) now = activityCodes.absent;
      else if (grade[i] === grades.subsidised) now = activityCodes.subsidised;
      else now = hours[i]! >= fullTimeFrom ? activityCodes.fullTime : activityCodes.partTime;
    } else if (inEducation[i] === 1) now = activityCodes.education;
    else if (row >= 0) now = stages.isWorkplace[row] === 1 && (placedWith[i]! < 0 || placedSince[i]! > week) ? activityCodes.jobSearch : activityOfStage[stages.activity[row]!]!;
    else if (waitingFor[i]! >= 0 || offered[i]! >= 0) now = activityCodes.waitingList;
    else now = wish[i]! >= 0.5 ? activityCodes.ownSearch : activityCodes.none;
    activity[i] = now;
  }
}
