import { keptStates, type World } from '../world/world.js';

/** Where the column of a state begins that was kept at an asked own week. */
export function keptAt(world: World, state: (typeof keptStates)[number], ownWeek: number): number {
  const row = world.record.askedIndex[ownWeek]!;
  return (row * keptStates.length + keptStates.indexOf(state)) * world.capacity;
}
