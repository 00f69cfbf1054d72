import type { World } from './world.js';

/** Ends one add-on of a person. */
export function endAddOn(world: World, i: number, at: number): void {
  world.jobSeekers.addOns[i]! &= ~(1 << at);
  world.services.enrolled[world.addOns.services[at]!]! -= 1;
}

/** Ends all add-ons of a person who leaves working age. */
export function leaveAddOns(world: World, i: number): void {
  for (let at = 0; at < world.addOns.services.length; at += 1) if ((world.jobSeekers.addOns[i]! & (1 << at)) !== 0) endAddOn(world, i, at);
}

/** Ends an add-on for everybody who has it. */
export function endAddOns(world: World, s: number): void {
  const at = world.addOns.services.indexOf(s);
  if (at < 0) return;
  for (let i = 0; i < world.jobSeekers.count; i += 1) if ((world.jobSeekers.addOns[i]! & (1 << at)) !== 0) endAddOn(world, i, at);
}
