/** Draws what many people draw in a week, a strip of them at once; the words stand in `world.chance.strip` by lane. */
import type { Int } from '../statistics/int.js';
import type { World } from './world.js';

/** For `count` people from row `first` on. */
export function drawRows(world: World, purpose: number, first: Int, count: Int): void {
  nameRows(world, first, count);
  world.chance.fillStrip(purpose, count);
}

/** For `count` people of a list, from its place `first` on. */
export function drawListed(world: World, purpose: number, list: Int32Array, first: Int, count: Int): void {
  nameListed(world, list, first, count);
  world.chance.fillStrip(purpose, count);
}

/** The same, each with the index that stands in the person's row. */
export function drawIndexed(world: World, purpose: number, index: Int16Array, list: Int32Array, first: Int, count: Int): void {
  nameIndexed(world, index, list, first, count);
  world.chance.fillStrip(purpose, count);
}

/** For the first `count` places of a list of people, each with the index that stands beside it in the list. */
export function drawNumbered(world: World, purpose: number, list: Int32Array, index: Int16Array, count: Int): void {
  nameNumbered(world, list, index, count);
  world.chance.fillStrip(purpose, count);
}

/** @kernel */
function nameRows(world: World, first: Int, count: Int): void {
  const { names, indices } = world.chance;
  const { name } = world.jobSeekers;
  for (let k = 0; k < count; k += 1) {
    names[k] = name[first + k]!;
    indices[k] = 0;
  }
}

/** @kernel */
function nameListed(world: World, list: Int32Array, first: Int, count: Int): void {
  const { names, indices } = world.chance;
  const { name } = world.jobSeekers;
  for (let k = 0; k < count; k += 1) {
    names[k] = name[list[first + k]!]!;
    indices[k] = 0;
  }
}

/** @kernel */
function nameIndexed(world: World, index: Int16Array, list: Int32Array, first: Int, count: Int): void {
  const { names, indices } = world.chance;
  const { name } = world.jobSeekers;
  for (let k = 0; k < count; k += 1) {
    const i = list[first + k]!;
    names[k] = name[i]!;
    indices[k] = index[i]!;
  }
}

/** @kernel */
function nameNumbered(world: World, list: Int32Array, index: Int16Array, count: Int): void {
  const { names, indices } = world.chance;
  const { name } = world.jobSeekers;
  for (let k = 0; k < count; k += 1) {
    names[k] = name[list[k]!]!;
    indices[k] = index[k]!;
  }
}
