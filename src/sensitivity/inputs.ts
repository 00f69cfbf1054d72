/** What is uncertain: numbers of a scenario, each with a range. */
import type { Posterior } from '../catalogue/posterior/posterior.js';
import { notInArms } from '../scenario/arms.js';
import { didYouMean } from '../scenario/didYouMean.js';
import { leafKeys } from '../scenario/leafAt.js';
import type { Loaded } from '../scenario/load.js';
import { parameterLeaves } from '../scenario/parameterTable.js';
import { shown } from '../scenario/printable.js';
import type { Shape } from '../scenario/shape.js';
import { between } from '../statistics/quantile.js';
import { placeOf, valueBefore } from './settings.js';

export interface Input {
  /** `parameters.search.own`, `services[ips-team].staff.caseload`; with `arms.ips.` before it in that arm alone. */
  readonly path: string;
  readonly meaning: string;
  readonly unit: string;
  /** As the scenario has it; null: no limit. */
  readonly base: number | null;
  /** Ends of the range: of a posterior the central 95 % of its draws. */
  readonly low: number;
  readonly high: number;
  readonly from: 'posterior' | 'schema' | 'asked';
  readonly isWhole: boolean;
  /** Quantiles of the posterior's draws at even steps from 0 to 1; absent: evenly within the range. */
  readonly quantiles?: readonly number[];
}

/** A range that somebody asked for; without one it is that of the evidence. */
export interface AskedRange {
  readonly path: string;
  readonly range?: readonly [low: number, high: number];
}

export type Inputs = { readonly inputs: readonly Input[] } | { readonly problems: readonly string[] };

const steps = 200;

/** The value at a share of the range, from 0 to 1. */
export function valueInRange(input: Input, share: number): number {
  const value = input.quantiles === undefined ? between(input.low, input.high, share) : quantileOf(input.quantiles, 0.025 + 0.95 * share);
  return input.isWhole ? Math.round(value) : value;
}

/** The value below which a share of the input's distribution lies. */
export function valueAt(input: Input, share: number): number {
  if (input.quantiles !== undefined) return quantileOf(input.quantiles, share);
  return input.isWhole ? Math.min(input.high, Math.floor(between(input.low, input.high + 1, share))) : between(input.low, input.high, share);
}

function quantileOf(quantiles: readonly number[], share: number): number {
  const place = share * (quantiles.length - 1);
  const below = Math.min(quantiles.length - 2, Math.floor(place));
  return between(quantiles[below]!, quantiles[below + 1]!, place - below);
}

/** Parameters that the posterior knows and the scenario leaves open; their dependence on each other is left out. */
export function posteriorInputs({ scenario, isFree }: Pick<Loaded, 'scenario' | 'isFree'>, { parameters, draws }: Posterior): Input[] {
  const shapes = shapesOf();
  return parameters.flatMap(({ path }, p) => {
    if (isFree(path).flat().includes(false)) return [];
    const quantiles = weightedQuantiles(draws.map(({ values, weight }) => ({ value: values[p]!, weight })));
    return [{ ...described(path, shapes), base: baseOf(scenario, path), low: quantileOf(quantiles, 0.025), high: quantileOf(quantiles, 0.975), from: 'posterior', isWhole: false, quantiles }];
  });
}

/** Quantiles at even steps, linear between the middles of the weights. */
function weightedQuantiles(points: readonly { readonly value: number; readonly weight: number }[]): number[] {
  const sorted = points.filter(({ weight }) => weight > 0).sort((a, b) => a.value - b.value);
  let reached = 0;
  const middles = sorted.map(({ weight }) => (reached += weight) - weight / 2);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const after = middles.findIndex((middle) => middle > step / steps * reached);
    if (after < 0) return sorted.at(-1)!.value;
    if (after === 0) return sorted[0]!.value;
    return between(sorted[after - 1]!.value, sorted[after]!.value, (step / steps * reached - middles[after - 1]!) / (middles[after]! - middles[after - 1]!));
  });
}

/** Every number of the model that may be unknown: those of the posterior, and all others over the range that the schema allows. */
export function allInputs(loaded: Pick<Loaded, 'scenario' | 'isFree'>, posterior: Posterior | undefined): Input[] {
  const known = posterior === undefined ? [] : posteriorInputs(loaded, posterior);
  const others = parameterLeaves('parameters').filter(({ path, shape }) => !known.some((input) => input.path === path) && isNumber(shape) && !loaded.isFree(path).flat().includes(false));
  const shapes = shapesOf();
  return [...known, ...others.map(({ path, shape }): Input => ({ ...described(path, shapes), base: baseOf(loaded.scenario, path), low: shape.minimum!, high: shape.maximum!, from: 'schema', isWhole: shape.type === 'integer' }))];
}

/** The inputs that were asked for, in that order, or all that is wrong with them. */
export function askedInputs(loaded: Pick<Loaded, 'scenario' | 'isFree' | 'complete'>, posterior: Posterior | undefined, asked: readonly AskedRange[]): Inputs {
  const known = allInputs(loaded, posterior);
  const shapes = shapesOf();
  const found = asked.map(({ path, range }): Input | string => {
    const base = valueBefore(loaded.scenario, path);
    if (base === undefined) return `${shown(path)}: no arm has it; expected the path of a number${didYouMean(placeOf(path).leaf, knownPaths(loaded))}`;
    const shared = sharedBy(path);
    if (shared !== undefined) return `${shown(path)}: ${shared}; expected a number that an arm may set`;
    if (typeof base !== 'number' && base !== null) return `${shown(path)}: found ${shown(base)} there, expected a number`;
    const evidence = known.find((input) => input.path === path);
    if (range === undefined) return evidence ?? `${shown(path)}: its evidence has no range; expected one, such as ${path}=${typeof base === 'number' ? `${base / 2}..${base * 2}` : '10..30'}`;
    const [low, high] = range;
    if (!(low < high)) return `${shown(path)}: found the range ${low} to ${high}, expected a lower end and a higher one`;
    return { ...described(path, shapes), base, low, high, from: 'asked', isWhole: isWhole(shapes.get(schemaPath(path))) };
  });
  const twice = asked.filter(({ path }, at) => asked.findIndex((other) => other.path === path) < at).map(({ path }) => `${shown(path)}: found twice, expected each path once`);
  const problems = [...found.filter((each) => typeof each === 'string'), ...twice];
  return problems.length > 0 ? { problems } : { inputs: found.filter((each) => typeof each !== 'string') };
}

/** Why no arm may set it; undefined where one may. */
function sharedBy(path: string): string | undefined {
  const [key = ''] = leafKeys(placeOf(path).leaf);
  return Object.hasOwn(notInArms, key) ? notInArms[key] : undefined;
}

/** Paths of numbers that some arm has. */
export function knownPaths({ complete }: Pick<Loaded, 'complete'>): string[] {
  return [...new Set(complete().flatMap(({ leaves }) => leaves.flatMap(({ path, value }) => (typeof value === 'number' ? [path] : []))))];
}

function baseOf(scenario: Loaded['scenario'], path: string): number | null {
  const value = valueBefore(scenario, path);
  return typeof value === 'number' ? value : null;
}

/** What the schema says of every leaf, by path without ids. */
function shapesOf(): ReadonlyMap<string, Shape> {
  return new Map(parameterLeaves().map(({ path, shape }) => [path, shape]));
}

function schemaPath(path: string): string {
  return placeOf(path).leaf.replaceAll(/\[[^\]]*\]/g, '[]');
}

function described(path: string, shapes: ReadonlyMap<string, Shape>): Pick<Input, 'path' | 'meaning' | 'unit'> {
  const { description = '', unit = '' } = shapes.get(schemaPath(path)) ?? {};
  return { path, meaning: description, unit };
}

function isNumber({ type, minimum, maximum, anyOf, enum: words }: Shape): boolean {
  return (type === 'number' || type === 'integer') && anyOf === undefined && words === undefined && minimum !== undefined && maximum !== undefined && minimum < maximum;
}

function isWhole(shape: Shape | undefined): boolean {
  return shape?.type === 'integer' || (shape?.anyOf ?? []).some(({ type }) => type === 'integer');
}
