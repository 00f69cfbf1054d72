import { countFromWord } from '../random/poisson.js';
import * as draw from '../random/purposes.js';
import { stripLength } from '../random/strip.js';
import { isBelow, limitOf } from '../random/uniform.js';
import { firstStaffAttempt, mostAttempts } from '../world/attempts.js';
import { counselled } from '../world/fear.js';
import type { World } from '../world/world.js';
import { bestInvitation, easeOf, meet } from './meeting.js';
import type { Int } from '../statistics/int.js';

/** People apply, staff contact employers on their behalf; each contact may lead to an interview, an offer and a job. */
export function searchAndHire(world: World): void {
  world.jobSeekers.met.fill(0);
  const free = listFree(world);
  drawOwnWords(world, free);
  const trying = findTries(world, free);
  for (let k = 0; k < trying; ) {
    k = listAttempts(world, k, trying);
    drawAttempts(world);
    makeAttempts(world);
  }
}

/** Lists who could search: out of work, hospital and education, with a wish for work or a programme that finds out what they like. @kernel */
function listFree(world: World): Int {
  const { scratch } = world;
  const { count, leftWeek, hospitalWeeks, inEducation, stage, wish } = world.jobSeekers;
  const { grade } = world.jobs;
  let free = 0;
  for (let i = 0; i < count; i += 1) {
    scratch[free] = i;
    free += Number((leftWeek[i]! | grade[i]! | hospitalWeeks[i]! | inEducation[i]!) === 0) & (Number(wish[i]! >= 0.5) | Number(stage[i]! >= 0));
  }
  return free;
}

/** Draws the word of own applications for those who search without a service; the others' was drawn with their progress. */
function drawOwnWords(world: World, free: Int): void {
  const { chance, alone } = world;
  const listed = listAlone(world, free);
  for (let first = 0; first < listed; first += stripLength) {
    const length = Math.min(stripLength, listed - first);
    chance.loadListed(draw.ownApplications, world.jobSeekers.name, alone, first, length);
    keepOwnWords(world, first, length);
  }
}

/** @kernel */
function listAlone(world: World, free: Int): Int {
  const { scratch, alone } = world;
  const { stage } = world.jobSeekers;
  let listed = 0;
  for (let k = 0; k < free; k += 1) {
    alone[listed] = scratch[k]!;
    listed += Number(stage[scratch[k]!]! < 0);
  }
  return listed;
}

/** @kernel */
function keepOwnWords(world: World, first: Int, length: Int): void {
  const { alone, chance } = world;
  const { ownWord } = world.jobSeekers;
  const word = chance.strip[draw.ownApplications & 3]!;
  for (let k = 0; k < length; k += 1) ownWord[alone[first + k]!] = word[k]!;
}

/** Works out this week's rates of own applications and staff contacts of those who could search; leaves those who try in the scratch memory and counts them. @kernel */
function findTries(world: World, free: Int): number {
  const { stages, scratch, week, worry } = world;
  const { stage, wish, belief, symptoms, network, barriers, benefit, selfStigma, delivered, clientHours, employerHours, ownWord, staffWord, ownRate, staffRate, placedWith, preference, outOfWorkSince, substanceUse } = world.jobSeekers;
  const { own: most, contacts, mapping, barrierHelp } = world.scenario.parameters.search;
  const { counselling } = world.scenario.welfare;
  const counsels = world.instruments.counselling.share > 0;
  let trying = 0;
  for (let k = 0; k < free; k += 1) {
    const i = scratch[k]!;
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
      // As in `fearOf`, written out because everybody who could search comes by here each week.
      const fear = 0.5 * worry[benefit[i]!]! * (1 - counselling * delivered[i]!) * (counsels ? counselled(world, i) : 1) + 0.5 * selfStigma[i]!;
      own = share * most * belief[i]! * Math.sqrt(1 - symptoms[i]!) * network[i]! * (1 - fear);
    }
    // Once somebody has a place, staff look for an ordinary job as far as the stage does at all.
    const staff = contacts * employerHours[i]! * (row >= 0 && placedWith[i]! >= 0 ? share : 1);
    // Poisson counts; none is seen without an exponential, because exp(-m) >= 1 - m.
    if (isBelow(ownWord[i]!, limitOf(1 - own)) && (staff === 0 || isBelow(staffWord[i]!, limitOf(1 - staff)))) continue;
    ownRate[i] = own;
    staffRate[i] = staff;
    scratch[trying] = i;
    trying += 1;
  }
  return trying;
}

/** Lists the week's attempts of people from the list of those who try, from the first on, as many as are drawn at once; says who is the next. @kernel */
function listAttempts(world: World, first: Int, trying: Int): number {
  const { scratch } = world;
  const { listed } = world.attempts;
  const { ownWord, ownRate, staffWord, staffRate, met, rejections, stigmaRejections, supportedTries } = world.jobSeekers;
  listed[0] = 0;
  let k = first;
  for (; k < trying && listed[0] + 2 * mostAttempts <= stripLength; k += 1) {
    const i = scratch[k]!;
    const ownTries = countOf(ownWord[i]!, ownRate[i]!);
    const staffTries = countOf(staffWord[i]!, staffRate[i]!);
    if (ownTries + staffTries === 0) continue;
    met[i] = 1;
    rejections[i] = 0;
    stigmaRejections[i] = 0;
    supportedTries[i] = 0;
    // Staff go first: their contacts are agreed with the person before the week's own applications are sent.
    if (staffTries > 0) addAttempts(world, i, firstStaffAttempt, staffTries, bestInvitation(world, i, easeOf(world, i)));
    if (ownTries > 0) addAttempts(world, i, 0, ownTries, bestInvitation(world, i, 0));
  }
  return k;
}

/** @inKernel */
function addAttempts(world: World, i: Int, first: Int, tries: Int, best: number): void {
  const { listed, person, number, best: bestOf } = world.attempts;
  const count = listed[0]!;
  for (let k = 0; k < tries; k += 1) {
    const at = count + k;
    person[at] = i;
    number[at] = first + k;
    bestOf[at] = best;
  }
  listed[0] = count + tries;
}

/** Draws for all attempts listed whom they reach, and the word that decides over an invitation. */
function drawAttempts(world: World): void {
  const { chance, attempts } = world;
  const { name } = world.jobSeekers;
  const { person, number } = attempts;
  const count = attempts.listed[0]!;
  chance.loadNumbered(draw.employerMet, name, person, number, count);
  attempts.employerWord.set(chance.strip[draw.employerMet & 3]!);
  attempts.toldWord.set(chance.strip[draw.told & 3]!);
  chance.loadNumbered(draw.invitation, name, person, number, count);
  attempts.invitationWord.set(chance.strip[draw.invitation & 3]!);
}

/** Makes the attempts listed; who is hired makes no more. @kernel */
function makeAttempts(world: World): void {
  const { open, contacts, applications } = world.accounts;
  const { person, number, listed } = world.attempts;
  const count = listed[0]!;
  let hired = -1;
  for (let k = 0; k < count; k += 1) {
    const i = person[k]!;
    if (i === hired) continue;
    if (open[i] === 1) {
      if (number[k]! >= firstStaffAttempt) contacts[i]! += 1;
      else applications[i]! += 1;
    }
    if (meet(world, k)) hired = i;
  }
}

/** Poisson count from one word; a rate of 0 asks for no word. */
function countOf(word: number, rate: number): Int {
  return rate === 0 ? 0 : Math.min(mostAttempts, countFromWord(word, rate));
}
