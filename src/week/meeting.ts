import * as draw from '../random/purposes.js';
import { isBelow, limitOf, toUniform } from '../random/uniform.js';
import type { Int } from '../statistics/int.js';
import { logistic } from '../statistics/logistic.js';
import { countContact } from '../world/countConduct.js';
import { decides, decidesBy } from '../world/decide.js';
import { field } from '../world/employers.js';
import { firstStaffAttempt } from '../world/attempts.js';
import { logOddsForApplicant, penaltyOfDisclosure } from '../world/invitation.js';
import { costFearOf, firstTrust, hasOpening, meetEmployer, sizeOf, stigmaOf, trustOf } from '../world/meetEmployer.js';
import type { World } from '../world/world.js';
import { considerOffer, considerPlace } from './hiring.js';
import { learnOfSubsidy } from './subsidies.js';

/**
 * One contact of a person, or of staff on the person's behalf, with one employer: whether the illness is known, whether the
 * person is invited. `k` is the row of the attempt. True when it ends in a hire.
 *
 * A draw above the highest probability of an invitation that this person can have with any employer is a rejection whatever the
 * employer is like, and stigma did not cause it; so it is looked at before anything else.
 * @inKernel
 */
export function meet(world: World, k: Int): boolean {
  const { attempts, jobSeekers: people } = world;
  const i = attempts.person[k]!;
  const attempt = attempts.number[k]!;
  const best = attempts.best[k]!;
  const e = employerMet(world, i, attempts.employerWord[k]!);
  if (attempt >= firstStaffAttempt && world.scenario.switches.employerMemory) earnTrust(world, e, people.service[i]!);
  if (attempt >= firstStaffAttempt && !looksForPlace(world, i)) countContact(world, i, e);
  if (mayBeClosed(world, e) || isBelow(attempts.invitationWord[k]!, limitOf(best))) return introduce(world, k, i, attempt, e);
  if (world.witness !== null) decides(world, draw.invitation, people.name[i]!, attempt, best);
  people.rejections[i]! += 1;
  return false;
}

/** Kin-only employers are rural, and employers who have hired may be full: they are looked at before they can reject anybody. @inKernel */
function mayBeClosed(world: World, e: Int): boolean {
  const { urban, rows, stride } = world.employers;
  const row = e * stride;
  return e >= urban || rows[row + field.hires]! > 0 || rows[row + field.supported]! > 0;
}

/** Whether staff who contact an employer for the person now look for a placement or an adapted job, and not for an ordinary one. @inKernel */
export function looksForPlace(world: World, i: Int): boolean {
  const { jobSeekers: people, stages } = world;
  const row = people.stage[i]!;
  return row >= 0 && stages.isWorkplace[row] === 1 && people.placedWith[i]! < 0;
}

/** How much more easily an employer says yes to what staff now ask for this person. @inKernel */
export function easeOf(world: World, i: number): number {
  return looksForPlace(world, i) ? world.scenario.parameters.placement.ease : 0;
}

/** The contact with an employer who may be closed, or whose invitation the draw allows. @inKernel */
function introduce(world: World, k: Int, i: Int, attempt: Int, e: Int): boolean {
  const { jobSeekers: people, employers, attempts } = world;
  const { parameters, switches } = world.scenario;
  const name = people.name[i]!;
  const row = e * employers.stride;
  const s = people.service[i]!;
  const byStaff = attempt >= firstStaffAttempt;
  // Who has come to a stage that takes place with an employer has agreed to be presented for it.
  const forPlace = byStaff && looksForPlace(world, i);
  const presented = forPlace || (byStaff && consents(world, i));
  const invitationWord = attempts.invitationWord[k]!;
  meetEmployer(world, e);
  if (employers.rows[row + field.kinOnly] === 1 && !decides(world, draw.kinReached, name, attempt, parameters.search.kinNetwork * people.network[i]!)) return false;
  // A placement uses no opening, but a slot.
  if (switches.employerMemory && ((!forPlace && !hasOpening(world, e)) || (presented && !hasSlot(world, e)))) return false;

  const known = presented || decidesBy(world, attempts.toldWord[k]!, draw.told, name, attempt, logistic(parameters.disclosure.base + parameters.disclosure.selfStigma * people.selfStigma[i]!));
  const trust = presented ? trustOf(world, e, s) : 0;
  const subsidy = presented && !forPlace ? learnOfSubsidy(world, i, attempt) : 0;
  const stigma = known ? stigmaOf(world, e) : 0;
  const costFear = known ? costFearOf(world, e) * (presented ? fearLeft(world, i, attempt, trust, subsidy) : 1) : 0;

  const { invitation } = parameters;
  const anybody = logOddsOfAnybody(world, i, world.sectorInvitation[employers.rows[row + field.sector]!]!, employers.rows[row + field.responsible]!);
  const penalty = penaltyOfDisclosure(world, stigma, costFear, people.substanceUse[i]!);
  const z = (known ? anybody - penalty : anybody + invitation.gap) + (forPlace ? parameters.placement.ease : 0);
  if (!decidesBy(world, invitationWord, draw.invitation, name, attempt, logistic(z))) {
    people.rejections[i]! += 1;
    // Stigma caused the rejection if the same draw would have been an invitation without it.
    if (known && toUniform(invitationWord) < logistic(z + invitation.stigma * stigma)) people.stigmaRejections[i]! += 1;
    return false;
  }
  if (byStaff) people.supportedTries[i]! += 1;
  if (world.accounts.open[i] === 1 && !forPlace) world.accounts.invitations[i]! += 1;
  return forPlace ? considerPlace(world, i, e, attempt, trust) : considerOffer(world, i, e, attempt, presented, known, trust, costFear, subsidy);
}

/** The highest probability of an invitation of this person by any employer, known or not, to what is so much easier to get; the last term leaves room for rounding. @inKernel */
export function bestInvitation(world: World, i: number, ease: number): number {
  return logistic(logOddsOfAnybody(world, i, world.bestSector, 1) + ease) + 1e-12;
}

/** The employer met by this draw: evenly among those of the person's region. @inKernel */
function employerMet(world: World, i: Int, word: number): Int {
  const { employers, jobSeekers: people } = world;
  const rural = people.region[i] === 1;
  const count = rural ? employers.count - employers.urban : employers.urban;
  const first = rural ? employers.urban : 0;
  return first + (Math.floor(toUniform(word) * count) | 0);
}

/** Consent to be presented by name: a person's own threshold against a probability that grows with trust. @inKernel */
function consents(world: World, i: Int): boolean {
  const { disclosure } = world.scenario.parameters;
  const { jobSeekers: people } = world;
  return people.consentThreshold[i]! < logistic(disclosure.consent - disclosure.alliance * (1 - people.alliance[i]!));
}

/** Log-odds of an invitation while nothing is known of an illness or a gap, by an employer of a sector, responsible (1) or not (0). @inKernel */
function logOddsOfAnybody(world: World, i: number, sector: number, responsible: number): number {
  const { jobSeekers: people } = world;
  return logOddsForApplicant(world, people.skill[i]!, people.education[i]!, people.workHistory[i]!, people.minority[i]!, people.region[i]!, sector, responsible);
}

/** The share of an employer's fear of cost that is left by a named contact person as far as trusted, by insurance and by a subsidy. @inKernel */
function fearLeft(world: World, i: number, attempt: number, trust: number, subsidy: number): number {
  const { instruments: { insurance }, jobSeekers: people } = world;
  const left = (1 - world.scenario.parameters.invitation.contactPerson * trust) * (1 - subsidy);
  if (insurance.share === 0 || !decides(world, draw.insured, people.name[i]!, attempt, insurance.share)) return left;
  return left * (1 - insurance.level);
}

/** Each contact earns trust, for whatever staff make it. @inKernel */
function earnTrust(world: World, e: number, s: number): void {
  const { employers } = world;
  const at = e * employers.stride + field.trust + s;
  const { trust } = world.scenario.parameters.employerLearning;
  if (employers.rows[at]! < 0) employers.rows[at] = firstTrust(world, e, s);
  employers.rows[at]! += trust * (1 - employers.rows[at]!);
}

/** Whether the employer takes one more supported person. @inKernel */
function hasSlot(world: World, e: Int): boolean {
  const { employers } = world;
  const { supportedSlots } = world.scenario.employers;
  const taken = employers.rows[e * employers.stride + field.supported]!;
  return taken < supportedSlots.least || hasFurtherSlot(world, e, taken);
}

/** The same for one who has filled what every employer has. @inKernel */
function hasFurtherSlot(world: World, e: number, taken: number): boolean {
  const { supportedSlots } = world.scenario.employers;
  return taken < supportedSlots.least + Math.floor(sizeOf(world, e) * supportedSlots.perPosition);
}
