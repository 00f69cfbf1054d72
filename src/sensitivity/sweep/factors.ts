/** What a sweep varies: leaves of a scenario, each over values or over a range. */
import { didYouMean } from '../../scenario/didYouMean.js';
import type { Loaded } from '../../scenario/load.js';
import { parameterLeaves } from '../../scenario/parameterTable.js';
import { shown } from '../../scenario/printable.js';
import type { Scalar } from '../../scenario/tree.js';
import { between } from '../../statistics/quantile.js';
import { placeOf, valueBefore } from '../settings.js';

export interface Factor {
  readonly path: string;
  readonly meaning: string;
  readonly unit: string;
  /** Of a factorial design, in the order asked. */
  readonly values: readonly Scalar[];
  /** Of a sample. */
  readonly range: readonly [low: number, high: number] | null;
  readonly isWhole: boolean;
}

/** What was asked of a path. */
export interface AskedFactor {
  readonly path: string;
  readonly values?: readonly Scalar[];
  readonly range?: readonly [low: number, high: number];
}

export const sweepDesigns = ['factorial', 'latin-hypercube', 'sobol'] as const;
export type SweepDesign = (typeof sweepDesigns)[number];

/** The factors in the order asked, or all that is wrong with them. Whether a value is allowed is checked where the scenario is loaded with it. */
export function factorsOf(loaded: Pick<Loaded, 'scenario' | 'complete'>, asked: readonly AskedFactor[], design: SweepDesign): { readonly factors: readonly Factor[] } | { readonly problems: readonly string[] } {
  const shapes = new Map(parameterLeaves().map(({ path, shape }) => [path, shape]));
  const known = [...new Set(loaded.complete().flatMap(({ leaves }) => leaves.map(({ path }) => path)))];
  const problems = asked.flatMap((factor, at) => problemsOf(factor, { loaded, design, known, isTwice: asked.findIndex(({ path }) => path === factor.path) < at }));
  if (problems.length > 0) return { problems };
  return {
    factors: asked.map(({ path, values = [], range }) => {
      const { description = '', unit = '', type } = shapes.get(placeOf(path).leaf.replaceAll(/\[[^\]]*\]/g, '[]')) ?? {};
      return { path, meaning: description, unit, values, range: range ?? null, isWhole: type === 'integer' };
    }),
  };
}

interface Context {
  readonly loaded: Pick<Loaded, 'scenario'>;
  readonly design: SweepDesign;
  readonly known: readonly string[];
  readonly isTwice: boolean;
}

function problemsOf({ path, values, range }: AskedFactor, { loaded, design, known, isTwice }: Context): string[] {
  const before = valueBefore(loaded.scenario, path);
  if (isTwice) return [`${shown(path)}: found twice, expected each path once`];
  if (before === undefined) return [`${shown(path)}: no arm has it; expected the path of a value${didYouMean(placeOf(path).leaf, known)}`];
  if (typeof before === 'object' && before !== null) return [`${shown(path)}: found a group or a list there, expected a single value`];
  if (design === 'factorial') {
    if (values === undefined) return [`${shown(path)}: found a range, expected values for a factorial design, such as ${path}=1,2,3 or ${path}=10..40:4`];
    return new Set(values).size < values.length ? [`${shown(path)}: found a value twice, expected each once`] : [];
  }
  if (range === undefined) return [`${shown(path)}: found values, expected a range for this design, such as ${path}=10..40`];
  return range[0] < range[1] ? [] : [`${shown(path)}: found the range ${range[0]} to ${range[1]}, expected a lower end and a higher one`];
}

/** The value at a share of the factor's range. */
export function sampled({ range, isWhole }: Factor, share: number): number {
  const [low, high] = range ?? [0, 1];
  return isWhole ? Math.min(high, Math.floor(between(low, high + 1, share))) : between(low, high, share);
}
