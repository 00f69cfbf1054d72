import type { World } from './world.js';

/** The one door of decisions: yes with probability `p`, from the keyed draw of this purpose, entity, index and week. */
export function decides(world: World, purpose: number, entity: number, index: number, p: number): boolean {
  const yes = world.chance.uniform(purpose, entity, index) < p;
  if (world.witness !== null) world.witness(purpose, entity, index, p, yes);
  return yes;
}
