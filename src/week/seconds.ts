import { waits } from '../world/jobSeekers.js';
import { chargeStaff } from '../world/ledger.js';
import { leaveSecond } from '../world/second.js';
import type { World } from '../world/world.js';

/** Programmes that go on beside the next one ask for their hours, from the contact person that the client has kept. */
export function askForSeconds(world: World): void {
  const { posts, stages } = world;
  const { count, second, secondUntil, secondContact, secondStage, secondSince, secondHours } = world.jobSeekers;
  for (let i = 0; i < count; i += 1) {
    if (second[i]! < 0 || secondUntil[i] === waits) continue;
    const p = secondContact[i]!;
    const row = secondStage[i]!;
    const first = world.week - secondSince[i]! < stages.firstWeeks[row]!;
    secondHours[i] = p < 0 ? 0 : (first ? stages.hoursFirst[row]! : stages.hoursLater[row]!) * (1 - stages.onEmployers[row]!);
    if (p >= 0) posts.wantedRest[p]! += secondHours[i]!;
  }
}

/** They get their share of what they asked for; the one contact person hands the client's trust over to the other. */
export function deliverSeconds(world: World): void {
  const { posts, accounts } = world;
  const { count, second, secondUntil, secondContact, secondAlliance, secondHours, alliance, contact } = world.jobSeekers;
  const { handover } = world.scenario.parameters.alliance;
  for (let i = 0; i < count; i += 1) {
    if (second[i]! < 0 || secondUntil[i] === waits) continue;
    chargeStaff(world, i, second[i]!);
    if (secondContact[i]! < 0) continue;
    const wanted = secondHours[i]!;
    secondHours[i] = wanted * posts.getsRest[secondContact[i]!]!;
    if (accounts.open[i] === 1) {
      accounts.wantedHours[i]! += wanted;
      accounts.deliveredHours[i]! += secondHours[i]!;
    }
    if (contact[i]! >= 0 && secondHours[i]! > 0) alliance[i]! += handover * Math.max(0, secondAlliance[i]! - alliance[i]!);
  }
}

/** Ends those whose last week beside the next programme this was. */
export function endSeconds(world: World): void {
  const { count, second, secondUntil } = world.jobSeekers;
  for (let i = 0; i < count; i += 1) if (second[i]! >= 0 && world.week >= secondUntil[i]!) leaveSecond(world, i);
}
