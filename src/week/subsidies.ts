/** Wage subsidies that candidates come with, and what employers learn to expect of them. */
import * as draw from '../random/purposes.js';
import type { Int } from '../statistics/int.js';
import { decides } from '../world/decide.js';
import type { Subsidy } from '../world/instruments.js';
import type { World } from '../world/world.js';

/** No subsidy is offered. */
export const noSubsidy: Subsidy = { share: 0, level: 0, weeks: 0, later: 0, laterWeeks: 0 };

/** Employers learn whether this candidate comes with a subsidy; says its level, 0 without. @inKernel */
export function learnOfSubsidy(world: World, i: Int, attempt: Int): number {
  const { instruments, jobSeekers: people, regions, employers } = world;
  const { expectation } = world.scenario.parameters.employerLearning;
  const region = people.region[i]!;
  const reached = Math.min(1, (expectation * 100) / (region === 0 ? employers.urban : employers.count - employers.urban));
  const level = instruments.subsidies.length === 0 ? 0 : levelOffered(world, i, attempt);
  regions.expectation[region]! += reached * ((level > 0 ? 1 : 0) - regions.expectation[region]!);
  return level;
}

/** Level of the subsidy that this candidate comes with; 0 without. */
export function levelOffered(world: World, i: number, attempt: number): number {
  if (!decides(world, draw.subsidised, world.jobSeekers.name[i]!, attempt, Math.min(1, sharesOf(world)))) return 0;
  return subsidyOffered(world, i, attempt).level;
}

/** One draw decides which subsidy covers the candidate, if any: they lie side by side, and cover everybody together at most once. */
export function subsidyOffered(world: World, i: number, attempt: number): Subsidy {
  const { subsidies } = world.instruments;
  if (subsidies.length === 0) return noSubsidy;
  const all = sharesOf(world);
  const u = world.chance.uniform(draw.subsidised, world.jobSeekers.name[i]!, attempt);
  if (u >= Math.min(1, all)) return noSubsidy;
  let left = u * Math.max(1, all);
  return subsidies.find(({ share }) => (left -= share) < 0) ?? subsidies.at(-1)!;
}

function sharesOf({ instruments }: World): number {
  return instruments.subsidies.reduce((sum, { share }) => sum + share, 0);
}
