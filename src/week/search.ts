import { poissonFromWord } from '../random/poisson.js';
import * as draw from '../random/purposes.js';
import { isBelow, limitOf } from '../random/uniform.js';
import { logistic } from '../statistics/logistic.js';
import type { World } from '../world/world.js';
import { meet } from './meeting.js';

/** Attempts by staff are counted from here, so that they share no draw with the person's own. */
const firstStaffAttempt = 64;
const mostAttempts = 60;

/** Worry about losing a benefit, in the code of the column `benefit`: none, sick pay, allowance, disability benefit, assistance (assumed). */
const worry = Float64Array.of(0, 0, 0.5, 0.8, 0.3);

/** People apply, staff contact employers on their behalf; each contact may lead to an interview, an offer and a job. */
export function searchAndHire(world: World): void {
  const { stages, chance } = world;
  const { block } = chance;
  const { count, leftWeek, hospitalWeeks, inEducation, stage, wish, name, belief, symptoms, network, barriers, benefit, selfStigma, delivered, clientHours, employerHours, preference, ownWord, staffWord, met } = world.jobSeekers;
  const { grade } = world.jobs;
  const { own: ownRate, contacts } = world.scenario.parameters.search;
  const { counselling } = world.scenario.welfare;
  for (let i = 0; i < count; i += 1) {
    met[i] = 0;
    if (leftWeek[i] !== 0 || grade[i] !== 0 || hospitalWeeks[i]! > 0 || inEducation[i] === 1) continue;
    const row = stage[i]!;
    const searchShare = row >= 0 ? stages.ownSearch[row]! : wish[i]! >= 0.5 ? 1 : 0;
    if (searchShare > 0 && barriers[i]! > 0) barriers[i]! -= 1 + 3 * clientHours[i]!;
    const fear = 0.5 * worry[benefit[i]!]! * (1 - counselling * delivered[i]!) + 0.5 * selfStigma[i]!;
    const own = barriers[i]! > 0 ? 0 : searchShare * ownRate * belief[i]! * Math.sqrt(1 - symptoms[i]!) * network[i]! * (1 - fear);
    const staff = contacts * employerHours[i]!;
    if (row >= 0 && clientHours[i]! > 0 && preference[i]! < 0.98) learnPreference(world, i, stages.mapping[row]!);
    if (row < 0) {
      if (own === 0) continue;
      chance.load(draw.ownApplications, name[i]!, 0);
      ownWord[i] = block[draw.ownApplications & 3]!;
    }
    // Poisson counts; none is seen without an exponential, because exp(-m) >= 1 - m.
    const mayApply = own > 0 && !isBelow(ownWord[i]!, limitOf(1 - own));
    const mayContact = staff > 0 && !isBelow(staffWord[i]!, limitOf(1 - staff));
    if (mayApply || mayContact) attempt(world, i, mayApply ? Math.min(mostAttempts, poissonFromWord(ownWord[i]!, own)) : 0, mayContact ? Math.min(mostAttempts, poissonFromWord(staffWord[i]!, staff)) : 0);
  }
}

/** The week's attempts of one person, until one of them ends in a hire. */
function attempt(world: World, i: number, ownTries: number, staffTries: number): void {
  const { jobSeekers: people, accounts, stages } = world;
  if (accounts.open[i] === 1) {
    accounts.applications[i]! += ownTries;
    accounts.contacts[i]! += staffTries;
  }
  if (ownTries + staffTries === 0) return;
  people.met[i] = 1;
  people.rejections[i] = 0;
  people.stigmaRejections[i] = 0;
  people.supportedTries[i] = 0;
  const fear = fearOf(world, i);
  const presented = staffTries > 0 && stages.presents[people.stage[i]!] === 1 && consents(world, i);
  // Staff go first: their contacts are agreed with the person before the week's own applications are sent.
  for (let k = 0; k < staffTries; k += 1) if (meet(world, i, firstStaffAttempt + k, true, presented, fear)) return;
  for (let k = 0; k < ownTries; k += 1) if (meet(world, i, k, false, false, fear)) return;
}

/** Fear of work in [0, 1]: worry about benefits (less where someone counsels) and self-stigma, half each. */
export function fearOf(world: World, i: number): number {
  const { benefit, delivered, selfStigma } = world.jobSeekers;
  return 0.5 * worry[benefit[i]!]! * (1 - world.scenario.welfare.counselling * delivered[i]!) + 0.5 * selfStigma[i]!;
}

/** Preferences become known through hours of mapping, more slowly after long absence from work or with substance use. */
function learnPreference(world: World, i: number, mapping: number): void {
  const { jobSeekers: people } = world;
  const slow = 1 + (world.week - people.outOfWorkSince[i]! > 260 ? 0.5 : 0) + 0.5 * people.substanceUse[i]!;
  const learned = Math.min(1, (world.scenario.parameters.search.mapping * mapping * people.clientHours[i]!) / slow);
  people.preference[i]! += learned * (1 - people.preference[i]!);
}

/** Consent to be presented by name: a person's own threshold against a probability that grows with trust. */
function consents(world: World, i: number): boolean {
  const { disclosure } = world.scenario.parameters;
  const { jobSeekers: people } = world;
  return people.consentThreshold[i]! < logistic(disclosure.consent - disclosure.alliance * (1 - people.alliance[i]!));
}
