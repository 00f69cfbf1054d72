import * as draw from '../random/purposes.js';
import type { World } from './world.js';

/** Share of the worry about benefits that counselling as an instrument leaves to a person: 1 where it does not reach them. */
export function counselled({ instruments: { counselling }, chance, jobSeekers }: World, i: number): number {
  if (counselling.share === 0) return 1;
  return chance.uniformAtStart(draw.counselled, jobSeekers.name[i]!) < counselling.share ? 1 - counselling.level : 1;
}

/** Fear of work in [0, 1]: worry about benefits (less where someone counsels) and self-stigma, half each. @inKernel */
export function fearOf(world: World, i: number): number {
  const { benefit, delivered, selfStigma } = world.jobSeekers;
  return 0.5 * world.worry[benefit[i]!]! * (1 - world.scenario.welfare.counselling * delivered[i]!) * counselled(world, i) + 0.5 * selfStigma[i]!;
}
