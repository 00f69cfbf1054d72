import { toUniform } from '../random/uniform.js';
import type { Int } from '../statistics/int.js';
import type { World } from './world.js';

/** The one door of decisions: yes with probability `p`, from the keyed draw of this purpose, entity, index and week. @inKernel */
export function decides(world: World, purpose: number, entity: number, index: number, p: number): boolean {
  return decidesBy(world, wordOf(world, purpose, entity, index), purpose, entity, index, p);
}

/** The random word of this week for a purpose, where a kernel asks for a single one: whole numbers pass its door without being wrapped. */
export function wordOf(world: World, purpose: number, entity: number, index: number): Int {
  return world.chance.word(purpose, entity, index);
}

/** The same where the word has been drawn already, with those of many others. @inKernel */
export function decidesBy(world: World, word: number, purpose: number, entity: number, index: number, p: number): boolean {
  const yes = toUniform(word) < p;
  if (world.witness !== null) tellWitness(world, purpose, entity, index, p, yes);
  return yes;
}

/** The same as drawn in week 0: for what stays as it is all replication long. */
export function wordAtStart(world: World, purpose: number, entity: number): Int {
  return world.chance.wordAtStart(purpose, entity);
}

/** Tells whoever hears of decisions. */
export function tellWitness(world: World, purpose: number, entity: number, index: number, p: number, yes: boolean): void {
  world.witness?.(purpose, entity, index, p, yes);
}
