import { Chance } from '../../random/chance.js';
import { resample } from '../../random/resample.js';
import type { PosteriorDraw } from '../../catalogue/posterior/posterior.js';
import { replicationsPerDraw } from './drawn.js';

/**
 * Which draw each replication lives under, in all arms: a function of the seed alone, whoever computes it and when.
 *
 * @returns The draw's place in the posterior, by number of replication.
 */
export function drawsInOrder(draws: readonly PosteriorDraw[], seed: number | string): (replication: number) => number {
  const chance = new Chance(seed);
  const weights = draws.map(({ weight }) => weight);
  const blocks = new Map<number, number[]>();
  return (replication) => {
    const slot = Math.floor(replication / replicationsPerDraw);
    const number = Math.floor(slot / weights.length);
    const block = blocks.get(number) ?? resample(weights, chance, number);
    blocks.set(number, block);
    const draw = block[slot % weights.length];
    if (draw === undefined) throw new RangeError(`A replication is numbered from 0; found ${replication}.`);
    return draw;
  };
}
