import { grades } from './jobs.js';
import { attitudeOf, moveAttitude } from './meetEmployer.js';
import { enterStage, leaveService } from './enrolment.js';
import { LEAVE } from './stages.js';
import type { World } from './world.js';
import { field } from './employers.js';

export type EndedBy = 'quit' | 'dismissed' | 'temporary' | 'laidOff';

/**
 * Ends a person's job: books it, teaches person and employer, and sends a supported person back to search. `by` is null
 * where life and not work ended it (death, retirement): nobody draws a lesson from that.
 */
export function endJob(world: World, i: number, by: EndedBy | null): void {
  const { jobSeekers: people, jobs, accounts, employers, services, stages } = world;
  const { belief, employerLearning } = world.scenario.parameters;
  const e = jobs.employer[i]!;
  const supported = jobs.provider[i]! >= 0;
  if (supported && world.scenario.switches.employerMemory) employers.rows[e * employers.stride + field.supported]! -= 1;
  if (accounts.open[i] === 1 && by !== null) {
    if (by === 'quit') accounts.endedQuit[i]! += 1;
    else if (by === 'dismissed') accounts.endedDismissed[i]! += 1;
    else if (by === 'temporary') accounts.endedTemporary[i]! += 1;
    else accounts.endedLaidOff[i]! += 1;
    if (accounts.jobs[i] === 1 && jobs.original[i] === 0) accounts.firstEnded[i] = 1;
  }
  if (by !== null) {
    const followedUp = people.service[i]! >= 0 && people.clientHours[i]! > 0;
    people.belief[i]! *= 1 - belief.loss * (followedUp ? 0.5 : 1);
    // A bad ending is one that an employer regrets: quit or dismissal, with nobody to call.
    const unsupported = jobs.support[i]! < 0.1 && jobs.naturalSupport[i]! < 0.3;
    if ((by === 'quit' || by === 'dismissed') && jobs.disclosed[i] === 1 && unsupported && world.scenario.switches.employerMemory) {
      moveAttitude(world, e, attitudeOf(world, e) - employerLearning.badEnding);
      if (supported) {
        // Word of mouth reaches as many employers as know each other, so that the loss does not depend on the size of the region.
        const agency = services.agency[jobs.provider[i]!]!;
        services.reputation[agency]! *= 1 - employerLearning.reputation * Math.min(1, 100 / employers.count);
      }
    }
  }
  const wasOrdinary = jobs.grade[i] === grades.competitive || jobs.grade[i] === grades.subsidised;
  jobs.grade[i] = grades.none;
  // Who quits or is dismissed leaves a vacancy; a post that is cut or runs out does not come back.
  if (by === 'quit' || by === 'dismissed') world.regions.taken[people.region[i]!]! -= 1;
  jobs.onLeave[i] = 0;
  jobs.graded[i] = 0;
  jobs.absent[i] = 0;
  jobs.original[i] = 0;
  jobs.spell[i]! += 1;
  people.overload[i] = 0;
  people.outOfWorkSince[i] = world.week;
  const s = people.service[i]!;
  if (wasOrdinary && s >= 0 && stages.isFollowAlong[people.stage[i]!] === 1) {
    const back = stages.lostJobRow[s]!;
    const full = back >= 0 && stages.places[back]! >= 0 && stages.occupied[back]! >= stages.places[back]!;
    if (back === LEAVE || full) leaveService(world, i);
    else enterStage(world, i, back);
  }
}
