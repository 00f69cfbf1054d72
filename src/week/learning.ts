import { exp } from '../statistics/exp.js';
import { historyWeeks } from '../world/calendar.js';
import { attitudeOf, meetEmployer, moveAttitude } from '../world/meetEmployer.js';
import type { World } from '../world/world.js';
import { endAddOns, liveWithAddOns } from './addOns.js';

/** People, employers and clinicians draw their lessons from the week. */
export function learn(world: World): void {
  learnFromWeek(world);
  if (world.has.addOns) {
    liveWithAddOns(world);
    endAddOns(world);
  }
  teachEmployers(world);
  teachClinicians(world);
  forgetBadEndings(world);
}

/** The reputation of agencies recovers as fast as employers' attitudes drift back. */
function forgetBadEndings(world: World): void {
  const { reputation } = world.services;
  const recovering = 1 - exp(-0.6931471805599453 / world.scenario.parameters.employerLearning.halfLife);
  for (let a = 0; a < reputation.length; a += 1) reputation[a]! += recovering * (1 - reputation[a]!);
}

/** Belief, wish, self-stigma, network, work history, skill and trust of everybody, in one walk, because they read the same columns. @kernel */
function learnFromWeek(world: World): void {
  const { week, stages } = world;
  const { integration } = world.services;
  const { count, leftWeek, belief, wish, selfStigma, network, workHistory, skill, alliance, symptoms, service, stage, stageSince, delivered, clientHours, met, rejections, stigmaRejections, supportedTries, placedWith, placedSince, placedAbsent } = world.jobSeekers;
  const { grade, startWeek, tenure, fit, absent } = world.jobs;
  const { parameters } = world.scenario;
  const { keptMonth, push, supportedTry, rejection, stigmaRejection, wish: wishPull, network: circle, networkPull } = parameters.belief;
  const { onTheJob, slack, rust } = parameters.skill;
  const { gain, fade, ceiling: trustCeiling, integrated } = parameters.alliance;
  const discourages = parameters.heterogeneity.discouragement;
  for (let i = 0; i < count; i += 1) {
    if (leftWeek[i] !== 0) continue;
    const working = grade[i] !== 0 && startWeek[i]! <= week;
    const row = stage[i]!;
    let b = belief[i]!;
    let w = wish[i]!;
    let groups = 0;
    let ceiling = 0;
    let taught = 0;

    // What this week's work and tries taught.
    if (working && tenure[i]! % 4 === 0) b += keptMonth * (1 - b);
    if (met[i] === 1) {
      if (supportedTries[i]! > 0) b += supportedTry * (1 - b);
      if (discourages) b *= 1 - Math.min(0.5, rejection * rejections[i]!);
      selfStigma[i]! += Math.min(1, stigmaRejection * stigmaRejections[i]!) * (1 - selfStigma[i]!);
    }

    // What the stage does; after a year in some of them people settle in and lose belief and wish.
    if (row >= 0) {
      // A place with an employer does something only to those who have found one and are there.
      const there = stages.isWorkplace[row] === 0 || (placedWith[i]! >= 0 && placedSince[i]! <= week && placedAbsent[i] === 0) ? 1 : 0;
      const share = delivered[i]! * there;
      const a = alliance[i]!;
      // Tasks well below what a person can do teach nothing.
      taught = stages.demand[row]! < 1 - symptoms[i]! - slack ? 0 : share;
      b += stages.belief[row]! * taught + push * stages.requirements[row]! * (2 * a - 1);
      groups = stages.network[row]! * share;
      ceiling = stages.skillCeiling[row]!;
      const habit = stages.habituation[row]!;
      if (habit > 0 && week - stageSince[i]! >= 52) {
        b -= habit;
        w = Math.max(0, w - habit);
      }
      // Trust grows with hours spent together, toward a ceiling that an integrated team raises; it fades without contact.
      const hours = clientHours[i]!;
      if (hours > 0) alliance[i] = a + Math.min(1, gain * hours) * (Math.min(1, trustCeiling + integrated * integration[service[i]!]!) - a);
      else alliance[i] = a * (1 - fade);
    }
    b = b < 0.01 ? 0.01 : b > 0.99 ? 0.99 : b;
    belief[i] = b;
    wish[i] = w + wishPull * (b - w);

    // The network follows work, groups and illness; the history of work is a running mean over five years.
    const level = working ? circle.working : circle.idle - circle.symptoms * symptoms[i]!;
    const n = network[i]! + networkPull * (level - network[i]!) + groups;
    network[i] = n < 0 ? 0 : n > 1 ? 1 : n;
    workHistory[i]! += ((working ? 1 : 0) - workHistory[i]!) / historyWeeks;

    // Skill grows on the job as the task fits, or toward a stage's ceiling; it rusts otherwise.
    const k = skill[i]!;
    if (working) skill[i] = k + onTheJob * fit[i]! * (1 - absent[i]!) * (1 - k);
    else if (ceiling > k) skill[i] = k + stages.skillPull[row]! * taught * (ceiling - k);
    else if (ceiling === 0) skill[i] = k - rust * k;
  }
}

/** A supported, kept hire moves the employer's attitude, spread over its first weeks; further hires add less. @kernel */
function teachEmployers(world: World): void {
  const { atWork, atWorkCount } = world;
  const { grade, tenure, disclosed, absent, support, employer } = world.jobs;
  const { hire, weeks } = world.scenario.parameters.employerLearning;
  if (!world.scenario.switches.employerMemory) return;
  for (let k = 0; k < atWorkCount; k += 1) {
    const i = atWork[k]!;
    if (grade[i] === 0 || tenure[i]! > weeks || disclosed[i] === 0 || absent[i] === 1 || support[i]! < 0.05) continue;
    const e = employer[i]!;
    meetEmployer(world, e);
    const attitude = attitudeOf(world, e);
    moveAttitude(world, e, attitude + (hire / weeks) * (1 - attitude));
  }
}

/** Successes seen and integrated teams soften the belief that treatment comes first. */
function teachClinicians(world: World): void {
  const { clinic, services } = world;
  const rules = world.scenario.clinic;
  const clinicians = Math.max(1, clinic.patients / rules.clinicianPatients);
  clinic.treatmentFirst *= 1 - Math.min(1, (rules.softening * clinic.successes) / clinicians);
  clinic.successes = 0;
  // Clinicians meet an integrated team as far as their patients are with it.
  let shared = 0;
  for (let s = 0; s < services.ids.length; s += 1) shared += services.integration[s]! * services.enrolled[s]!;
  clinic.treatmentFirst *= 1 - rules.coLocation * Math.min(1, shared / Math.max(1, clinic.patients));
}
