/** Screening: which of many inputs matter at all, from few points each. */
import { Chance } from '../random/chance.js';
import { trajectoryOrder, trajectoryStart } from '../random/purposes.js';
import { mean, variance } from '../statistics/moments.js';
import { withIntervals, type Estimate } from './bootstrap.js';
import { less, type Replicates } from './replications.js';
import { shuffled } from './shuffled.js';

/** A walk through the unit cube on which each input moves once. */
export interface Trajectory {
  /** One more than there are inputs. */
  readonly points: readonly Float64Array[];
  /** Which input each step moves, and how far. */
  readonly steps: readonly { readonly input: number; readonly by: number }[];
}

/** Levels of the grid, and the step between two of them that gives each level equal weight: four and two thirds, as Morris has them. */
const levels = 4;
const stride = levels / 2 / (levels - 1);

/**
 * Trajectories that begin anywhere on the lower half of a grid, with steps in any order; an input may go up or down.
 *
 * Source: M. D. Morris, "Factorial sampling plans for preliminary computational experiments", Technometrics 33, 1991.
 */
export function morrisDesign(inputs: number, trajectories: number, seed: number | string): Trajectory[] {
  const chance = new Chance(seed);
  return Array.from({ length: trajectories }, (_, number) => {
    const starts = Array.from({ length: inputs }, (_value, input) => Math.floor(chance.uniform(trajectoryStart, number, input) * levels) / (levels - 1));
    const order = shuffled(inputs, (place) => chance.uniform(trajectoryOrder, number, place));
    let point = Float64Array.from(starts);
    const points = [point];
    const steps = order.map((input) => {
      const by = starts[input]! < 0.5 ? stride : -stride;
      point = point.with(input, starts[input]! + by);
      points.push(point);
      return { input, by };
    });
    return { points, steps };
  });
}

/** Elementary effects of one input: what the outcome would change by over the input's whole range. */
export interface MorrisEffects {
  readonly mu: Estimate;
  /** Mean size, whichever way it goes. */
  readonly muStar: Estimate;
  /** Standard deviation between trajectories, chance apart: an effect that depends on the other inputs, or on where the input is. */
  readonly sigma: Estimate;
  /** The mean size that chance alone would give an input without any effect. */
  readonly chance: number;
}

/**
 * Means and standard deviations of elementary effects; mu* after F. Campolongo, J. Cariboni, A. Saltelli, "An effective screening design for sensitivity analysis of
 * large models", Environmental Modelling & Software 22, 2007.
 *
 * @param outcomes - By trajectory and point; replications have the same luck within a trajectory and other luck in others.
 */
export function morrisEffects(design: readonly Trajectory[], outcomes: readonly (readonly Replicates[])[], chance: Chance): MorrisEffects[] {
  const inputs = design[0]?.steps.length ?? 0;
  return Array.from({ length: inputs }, (_, input) => {
    const effects = design.map(({ steps }, number) => {
      const at = steps.findIndex((step) => step.input === input);
      const moved = less(outcomes[number]![at + 1]!, outcomes[number]![at]!);
      return moved.map((each) => each / steps[at]!.by);
    });
    const means = Float64Array.from(effects, mean);
    const noise = Float64Array.from(effects, (each) => (each.length > 1 ? variance(each) / each.length : 0));
    const [mu, muStar, sigma] = withIntervals(design.length, (places) => summary(means, noise, places), chance);
    return { mu: mu!, muStar: muStar!, sigma: sigma!, chance: Math.sqrt(2 / Math.PI * mean(noise)) };
  });
}

function summary(means: Float64Array, noise: Float64Array, places: ArrayLike<number>): Float64Array {
  const own = Float64Array.from(places, (place) => means[place]!);
  const spread = variance(own) - mean(Float64Array.from(places, (place) => noise[place]!));
  return Float64Array.of(mean(own), mean(own.map(Math.abs)), Math.sqrt(Math.max(0, spread)));
}
