import { poissonFromWord } from '../random/poisson.js';
import * as draw from '../random/purposes.js';
import { isBelow, limitOf } from '../random/uniform.js';
import { logistic } from '../statistics/logistic.js';
import type { World } from '../world/world.js';
import { bestInvitation, meet } from './meeting.js';

/** Attempts by staff are counted from here, so that they share no draw with the person's own. */
const firstStaffAttempt = 64;
const mostAttempts = 60;


/** People apply, staff contact employers on their behalf; each contact may lead to an interview, an offer and a job. */
export function searchAndHire(world: World): void {
  drawOwnWords(world);
  const trying = findTries(world);
  for (let k = 0; k < trying; k += 1) attempt(world, world.scratch[k]!);
}

/** Draws the word of own applications for those who search without a service; the others' was drawn with their progress. */
function drawOwnWords(world: World): void {
  const { chance } = world;
  const { block } = chance;
  const { count, leftWeek, stage, wish, name, ownWord } = world.jobSeekers;
  const { grade } = world.jobs;
  for (let i = 0; i < count; i += 1) {
    if (stage[i]! >= 0 || wish[i]! < 0.5 || grade[i] !== 0 || leftWeek[i] !== 0) continue;
    chance.load(draw.ownApplications, name[i]!, 0);
    ownWord[i] = block[draw.ownApplications & 3]!;
  }
}

/** Works out this week's rates of own applications and staff contacts; writes those who try into the scratch memory and counts them. */
function findTries(world: World): number {
  const { stages, scratch, week, worry } = world;
  const { count, leftWeek, hospitalWeeks, inEducation, stage, wish, belief, symptoms, network, barriers, benefit, selfStigma, delivered, clientHours, employerHours, ownWord, staffWord, ownRate, staffRate, met, preference, outOfWorkSince, substanceUse } = world.jobSeekers;
  const { grade } = world.jobs;
  const { own: most, contacts, mapping, barrierHelp } = world.scenario.parameters.search;
  const { counselling } = world.scenario.welfare;
  let trying = 0;
  for (let i = 0; i < count; i += 1) {
    met[i] = 0;
    if (leftWeek[i] !== 0 || grade[i] !== 0 || hospitalWeeks[i]! > 0 || inEducation[i] === 1) continue;
    const row = stage[i]!;
    const hours = clientHours[i]!;
    if (row >= 0 && hours > 0) {
      // Preferences become known through hours of mapping, more slowly after long absence from work or with substance use.
      const slow = (week - outOfWorkSince[i]! > 260 ? 1.5 : 1) + 0.5 * substanceUse[i]!;
      preference[i]! += Math.min(1, (mapping * stages.mapping[row]! * hours) / slow) * (1 - preference[i]!);
    }
    // Nobody searches, or is searched for, against the own wish.
    if (wish[i]! < 0.5) continue;
    const share = row >= 0 ? stages.ownSearch[row]! : 1;
    let own = 0;
    if (barriers[i]! > 0) barriers[i]! -= share > 0 ? 1 + barrierHelp * hours : 0;
    else {
      const fear = 0.5 * worry[benefit[i]!]! * (1 - counselling * delivered[i]!) + 0.5 * selfStigma[i]!;
      own = share * most * belief[i]! * Math.sqrt(1 - symptoms[i]!) * network[i]! * (1 - fear);
    }
    const staff = contacts * employerHours[i]!;
    // Poisson counts; none is seen without an exponential, because exp(-m) >= 1 - m.
    if (isBelow(ownWord[i]!, limitOf(1 - own)) && (staff === 0 || isBelow(staffWord[i]!, limitOf(1 - staff)))) continue;
    ownRate[i] = own;
    staffRate[i] = staff;
    scratch[trying] = i;
    trying += 1;
  }
  return trying;
}

/** The week's attempts of one person, until one of them ends in a hire. */
function attempt(world: World, i: number): void {
  const { jobSeekers: people, accounts } = world;
  const ownTries = countOf(people.ownWord[i]!, people.ownRate[i]!);
  const staffTries = countOf(people.staffWord[i]!, people.staffRate[i]!);
  if (ownTries + staffTries === 0) return;
  people.met[i] = 1;
  people.rejections[i] = 0;
  people.stigmaRejections[i] = 0;
  people.supportedTries[i] = 0;
  const fear = fearOf(world, i);
  const presented = staffTries > 0 && consents(world, i);
  // Staff go first: their contacts are agreed with the person before the week's own applications are sent.
  const best = bestInvitation(world, i);
  const counted = accounts.open[i] === 1;
  for (let k = 0; k < staffTries; k += 1) {
    if (counted) accounts.contacts[i]! += 1;
    if (meet(world, i, firstStaffAttempt + k, true, presented, fear, best)) return;
  }
  for (let k = 0; k < ownTries; k += 1) {
    if (counted) accounts.applications[i]! += 1;
    if (meet(world, i, k, false, false, fear, best)) return;
  }
}

/** Poisson count from one word; a rate of 0 asks for no word. */
function countOf(word: number, rate: number): number {
  return rate === 0 ? 0 : Math.min(mostAttempts, poissonFromWord(word, rate));
}

/** Fear of work in [0, 1]: worry about benefits (less where someone counsels) and self-stigma, half each. */
function fearOf(world: World, i: number): number {
  const { benefit, delivered, selfStigma } = world.jobSeekers;
  return 0.5 * world.worry[benefit[i]!]! * (1 - world.scenario.welfare.counselling * delivered[i]!) + 0.5 * selfStigma[i]!;
}

/** Consent to be presented by name: a person's own threshold against a probability that grows with trust. */
function consents(world: World, i: number): boolean {
  const { disclosure } = world.scenario.parameters;
  const { jobSeekers: people } = world;
  return people.consentThreshold[i]! < logistic(disclosure.consent - disclosure.alliance * (1 - people.alliance[i]!));
}
