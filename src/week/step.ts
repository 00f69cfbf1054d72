import type { World } from '../world/world.js';
import { arrive } from './arrival.js';
import { moveBenefits } from './benefits.js';
import { moveEconomy } from './economy.js';
import { liveWithIllness } from './health.js';
import { takeIn } from './intake.js';
import { learn } from './learning.js';
import { bookMoney } from './money.js';
import { observe } from './observe.js';
import { changePolicy } from './policy.js';
import { makeProgress } from './progress.js';
import { refer } from './referral.js';
import { searchAndHire } from './search.js';
import { giveSupport } from './support.js';
import { work } from './work.js';

export type Phase = (world: World) => void;

/** One week is this list, in this order (MODEL.md, section 3). */
export const week: readonly Phase[] = [
  changePolicy, // scheduled changes take effect first, so that a rule holds for whole weeks
  moveEconomy, // unemployment and vacancies, which everything after may ask for
  liveWithIllness, // symptoms, relapse, hospital, death: who can do anything this week
  arrive, // new job seekers, before anyone is referred
  refer, // clinicians, welfare office and people themselves send people to services
  takeIn, // free capacity takes from the lists, before hours are split
  giveSupport, // caseworkers split the week's hours over clients and employers
  makeProgress, // stages advance, stall or end with the hours of this week in them
  searchAndHire, // applications and contacts; a job agreed now starts next week
  work, // absence, accommodation, endings of jobs held this week
  learn, // people, employers and clinicians draw their lessons from the week
  moveBenefits, // entitlements follow from what was done
  bookMoney, // wages, benefits and costs of the week
  observe, // the week is written down as it ended
];

/** Lives one week. THE MAIN LOOP calls nothing else. */
export function step(world: World, phases: readonly Phase[] = week): void {
  world.week += 1;
  world.chance.startWeek(world.week);
  for (const phase of phases) phase(world);
}
