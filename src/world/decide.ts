import { toUniform } from '../random/uniform.js';
import type { World } from './world.js';

/** The one door of decisions: yes with probability `p`, from the keyed draw of this purpose, entity, index and week. */
export function decides(world: World, purpose: number, entity: number, index: number, p: number): boolean {
  return decidesBy(world, world.chance.word(purpose, entity, index), purpose, entity, index, p);
}

/** The same where the word has been drawn already, with those of many others. @inKernel */
export function decidesBy(world: World, word: number, purpose: number, entity: number, index: number, p: number): boolean {
  const yes = toUniform(word) < p;
  if (world.witness !== null) tellWitness(world, purpose, entity, index, p, yes);
  return yes;
}

/** Tells whoever hears of decisions. */
export function tellWitness(world: World, purpose: number, entity: number, index: number, p: number, yes: boolean): void {
  world.witness?.(purpose, entity, index, p, yes);
}
