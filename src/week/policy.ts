import { closeService, enterEpoch } from '../world/epoch.js';
import type { World } from '../world/world.js';

/** Scheduled changes take effect: events of the scenario, and funding that ends. */
export function changePolicy(world: World): void {
  const next = world.arm.epochs[world.epoch + 1];
  if (next !== undefined && next.week <= world.week) enterEpoch(world, world.epoch + 1);
  const { services } = world;
  for (let s = 0; s < services.ids.length; s += 1) {
    if (services.open[s] === 1 && services.fundingEnds[s]! >= 0 && world.week > services.fundingEnds[s]!) closeService(world, s);
  }
}
