/**
 * Weeks in a placement or an adapted job with an ordinary employer: presence, what the employer learns, the end, and the question
 * whether to keep the person in an ordinary job. Placement and job are different decisions (MODEL.md 7.11).
 */
import * as draw from '../random/purposes.js';
import { exp } from '../statistics/exp.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { conversionAttempt } from '../world/attempts.js';
import { decides } from '../world/decide.js';
import { attitudeOf, costFearOf, meetEmployer, moveAttitude, strainLeftBy, trustOf, hasOpening } from '../world/meetEmployer.js';
import { endPlacement } from '../world/placement.js';
import type { World } from '../world/world.js';
import { considerOffer } from './hiring.js';
import { learnOfSubsidy } from './subsidies.js';

/** Lives the week of everybody who has such a place. */
export function liveAtPlaces(world: World): void {
  const { clients, clientCount, week } = world;
  const { placedWith, placedSince } = world.jobSeekers;
  for (let k = 0; k < clientCount; k += 1) {
    const i = clients[k]!;
    if (placedWith[i]! < 0 || placedSince[i]! > week) continue;
    const wasAbsent = isAbsent(world, i);
    if (world.accounts.open[i] === 1) world.accounts.placementWeeks[i]! += 1;
    if (!wasAbsent) teach(world, i);
    if (!ends(world, i, wasAbsent)) mayConvert(world, i);
  }
}

/** Away in hospital or by a short illness, or as the place plans for. */
function isAbsent(world: World, i: number): boolean {
  const { jobSeekers: people, stages } = world;
  const planned = stages.plannedAbsence[people.stage[i]!]!;
  const p = Math.min(1, Math.max(planned, world.scenario.parameters.job.absence) * 2 * people.symptoms[i]!);
  const away = people.hospitalWeeks[i]! > 0 || decides(world, draw.placementAbsence, people.name[i]!, 0, p);
  people.placedAbsent[i] = away ? 1 : 0;
  return away;
}

/** A supported person in a place is contact too: it moves the employer’s attitude as a supported hire does. */
function teach(world: World, i: number): void {
  const { jobSeekers: people } = world;
  const { hire, weeks } = world.scenario.parameters.employerLearning;
  if (!world.scenario.switches.employerMemory || people.clientHours[i]! < 0.05 || world.week - people.placedSince[i]! >= weeks) return;
  const attitude = attitudeOf(world, people.placedWith[i]!);
  moveAttitude(world, people.placedWith[i]!, attitude + (hire / weeks) * (1 - attitude));
}

/** An employer ends a place, the more so with symptoms, after absence that nobody planned for, and with nobody to call. True when it ends. */
function ends(world: World, i: number, wasAbsent: boolean): boolean {
  const { jobSeekers: people, stages } = world;
  const { ending, absence, support } = world.scenario.parameters.placement;
  const missed = wasAbsent && stages.plannedAbsence[people.stage[i]!] === 0 ? absence : 1;
  const rate = ending * 2 * people.symptoms[i]! * missed * strainLeftBy(world, people.placedWith[i]!) * exp(support * people.delivered[i]!);
  if (!decides(world, draw.placementEnds, people.name[i]!, 0, probabilityOfRate(rate))) return false;
  endPlacement(world, i);
  return true;
}

/** The employer asks whether to keep the person in an ordinary job, if there is one to give and the person wants it. */
function mayConvert(world: World, i: number): void {
  const { jobSeekers: people, stages } = world;
  const { conversion } = world.scenario.parameters.placement;
  const rate = conversion * people.placedFit[i]! * stages.convertible[people.stage[i]!]!;
  if (rate === 0 || people.wish[i]! < 0.5 || people.hospitalWeeks[i]! > 0) return;
  if (!decides(world, draw.conversion, people.name[i]!, 0, probabilityOfRate(rate))) return;
  const e = people.placedWith[i]!;
  meetEmployer(world, e);
  if (world.scenario.switches.employerMemory && !hasOpening(world, e)) return;
  considerOffer(world, i, e, conversionAttempt, true, true, trustOf(world, e, people.service[i]!), costFearOf(world, e), learnOfSubsidy(world, i, conversionAttempt));
}
