/** What it would be worth to know groups of the parameters that were drawn. */
import type { Scenario } from '../scenario/scenario.js';
import { groupSums } from '../statistics/groupSums.js';
import { netBenefit } from './decision.js';
import { evppi } from './evppi.js';

export interface InformationValue {
  /** Part of the model that the parameters belong to, such as `offer`. */
  readonly group: string;
  /** Paths of the parameters in it. */
  readonly parameters: readonly string[];
  /** Expected value of knowing them all, per member. */
  readonly evppi: number;
}

/** Costs and effects by arm and replication, draw by draw. */
export interface Simulated {
  readonly reference: number;
  readonly costs: readonly Float64Array[];
  readonly effects: readonly Float64Array[];
  readonly perDraw: number;
  /** Draw by replication. */
  readonly draws: readonly number[];
  readonly threshold: number;
  /** Value of knowing everything: no part can be worth more, whatever a regression says. */
  readonly evpi: number;
}

/** Groups by the part of the model that they belong to, the most valuable first; parameters that nobody draws anywhere are left out. */
export function valueOfGroups({ posterior: drawn }: Scenario, { reference, costs, effects, perDraw, draws, threshold, evpi }: Simulated): InformationValue[] {
  if (drawn === undefined) return [];
  const means = (values: Float64Array) => groupSums(values.subarray(0, perDraw * Math.floor(values.length / perDraw)), perDraw).map((sum) => sum / perDraw);
  const benefits = costs.map((each, a) => netBenefit(means(each), means(effects[a]!), threshold));
  const more = benefits.flatMap((each, a) => (a === reference ? [] : [each.map((value, d) => value - benefits[reference]![d]!)]));
  const drawOf = Array.from(benefits[0]!, (_, slot) => drawn.posterior.draws[draws[slot * perDraw]!]!.values);
  const free = drawn.posterior.parameters.flatMap(({ path }, p) => (drawn.free.some((epochs) => epochs.some((each) => each[p] === true)) ? [{ path, p }] : []));
  const groups = [...new Set(free.map(({ path }) => groupOf(path)))];
  return groups.map((group) => {
    const within = free.filter(({ path }) => groupOf(path) === group);
    return { group, parameters: within.map(({ path }) => path), evppi: Math.min(evpi, evppi(more, within.map(({ p }) => drawOf.map((values) => values[p]!)))) };
  }).sort((a, b) => b.evppi - a.evppi);
}

/** `offer` of `parameters.offer.fit`. */
function groupOf(path: string): string {
  return path.split('.')[1] ?? path;
}
