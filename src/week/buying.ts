import * as draw from '../random/purposes.js';
import { probabilityOfRate } from '../statistics/rate.js';
import { freeCapacity, isAdmitted } from '../world/admission.js';
import { decides } from '../world/decide.js';
import { enterService, leaveReferralList } from '../world/enrolment.js';
import { rest } from '../world/second.js';
import type { World } from '../world/world.js';
import { isInReach, mayComeBack } from './choice.js';

/** Counsellors above their norm send clients to measures of other services for a time, instead of following up themselves. */
export function buyMeasures(world: World): void {
  const { services } = world;
  for (let s = 0; s < services.ids.length; s += 1) {
    const beyond = loadBeyondNorm(world, s);
    if (beyond > 0 && services.buysFrom[s]!.length > 0) buyFor(world, s, probabilityOfRate(services.buyPerWeek[s]! * beyond));
  }
}

/** Load over the norm, less 1: 0 at the norm, 1 at twice as much. */
function loadBeyondNorm({ services }: World, s: number): number {
  if (services.open[s] === 0 || services.norm[s]! < 0 || services.staffed[s] === 0) return 0;
  return services.held[s]! / (services.staffed[s]! * services.norm[s]!) - 1;
}

/** Clients who are not in work and not in the midst of another change, each with the same probability. */
function buyFor(world: World, s: number, p: number): void {
  const { jobSeekers: people, stages } = world;
  for (let i = 0; i < people.count; i += 1) {
    if (people.service[i] !== s || people.hospitalWeeks[i]! > 0 || stages.isFollowAlong[people.stage[i]!] === 1) continue;
    if (decides(world, draw.bought, people.name[i]!, 0, p)) sendToMeasure(world, i, s);
  }
}

/** The first of the measures that has room and takes the person; the counsellor's own programme rests meanwhile. */
function sendToMeasure(world: World, i: number, s: number): void {
  for (const measure of world.services.buysFrom[s]!) {
    if (!isInReach(world, i, measure) || !mayComeBack(world, i, measure) || freeCapacity(world, measure) < 1 || !isAdmitted(world, i, measure)) continue;
    rest(world, i);
    leaveReferralList(world, i);
    enterService(world, i, measure);
    return;
  }
}
