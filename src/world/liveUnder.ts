import type { Arm } from '../scenario/scenario.js';
import { kernelsOn } from './memory.js';
import type { World } from './world.js';

/**
 * Puts a world under other values of its arm's parameters; they hold from when it is settled. All that it was laid out for (people,
 * employers, services, programmes) must be the same, so its memory serves on; only kernels know numbers by heart and are opened anew.
 */
export function liveUnder(world: World, arm: Arm): void {
  if (world.arm === arm) return;
  world.arm = arm;
  if (world.kernels !== null) world.kernels = kernelsOn(world.kernels.memory);
}
