/** A complete scenario becomes the YAML text that a run keeps: it loads back to the same scenario, whatever the catalogue holds by then. */
import { stringify } from 'yaml';
import { isEqual } from './equal.js';
import { firstEpoch } from './firstEpoch.js';
import type { Scenario } from './scenario.js';
import type { ArmScenario } from './schema/scenario.js';

type Data = { readonly [key: string]: unknown };

const header = '# The complete scenario as it was run: every value is written out, programmes included, so nothing depends on defaults.';

const headerOfDrawn = [
  header,
  '# Left out is what the posterior beside it draws: `inclusim run scenario.yaml --posterior posterior.json`.',
].join('\n');

/** Lists that merge by id. The base holds what all arms begin with, so that each arm only appends. */
const listsById = ['services', 'programmes', 'instruments'] as const;

/** Keys that arms do not set; they stand in the base alone. */
const baseOnly = ['inclusim', 'title', 'question', 'weeks', 'seed', 'replications', 'compareWith', 'cohort', 'report'];

/**
 * Writes a scenario. Loading the text under the file name `scenario.name` gives a deeply equal scenario.
 *
 * @param scenario - As loaded, or with another seed or number of replications.
 */
export function scenarioToYaml(scenario: Scenario): string {
  const complete = scenario.arms.map((arm, at) => ({ id: arm.id, scenario: withoutDrawn(firstEpoch(arm).scenario, drawnIn(scenario, at)) }));
  const base = withoutDrawn(baseOf(complete.map((arm) => arm.scenario)), scenario.arms.flatMap((_, at) => drawnIn(scenario, at)));
  const arms = Object.fromEntries(complete.map((arm) => [arm.id, difference(base, arm.scenario)]));
  const file = { ...base, seed: scenario.seed, replications: scenario.replications, arms };
  return `${scenario.posterior ? headerOfDrawn : header}\n${stringify(file, { lineWidth: 0, aliasDuplicateObjects: false, version: '1.2', schema: 'core' })}`;
}

/** Paths of what is drawn or switched off in an arm from week 0 on: a file that set them would keep them from being so again. */
function drawnIn({ posterior: drawn }: Scenario, arm: number): string[] {
  const free = drawn?.free[arm]?.[0] ?? [];
  const values = drawn?.posterior.parameters.flatMap(({ path }, p) => (free[p] === true ? [path] : [])) ?? [];
  const switches = drawn?.off?.flatMap((each) => (each.free[arm]?.[0] === true ? [each.path] : [])) ?? [];
  return [...values, ...switches];
}

function withoutDrawn<T>(data: T, paths: readonly string[]): T {
  return paths.reduce((rest, path) => cut(rest, path.split('.')), data);
}

/** The data without one leaf; a group that loses all it has stays, empty. */
function cut<T>(data: T, [key = '', ...rest]: readonly string[]): T {
  if (!isGroup(data) || !(key in data)) return data;
  const { [key]: inner, ...others } = data;
  return (rest.length === 0 ? others : { ...data, [key]: cut(inner, rest) }) as T;
}

function baseOf(arms: readonly ArmScenario[]): Data {
  const [first] = arms;
  if (first === undefined) throw new Error('A scenario must have an arm to be written.');
  const { because: _, ...base } = first;
  return { ...base, ...Object.fromEntries(listsById.map((key) => [key, sharedStart(arms.map((arm) => arm[key]))])) };
}

/** The entries with which all lists begin. */
function sharedStart(lists: readonly (readonly unknown[])[]): unknown[] {
  const [first = [], ...others] = lists;
  const end = first.findIndex((entry, index) => others.some((list) => !isEqual(list[index], entry)));
  return first.slice(0, end < 0 ? first.length : end);
}

function difference(base: Data, arm: ArmScenario): Data {
  const entries = Object.entries(arm).filter(([key]) => !baseOnly.includes(key)).map(([key, value]): readonly [string, unknown] => {
    const start = base[key];
    const isById = (listsById as readonly string[]).includes(key);
    if (isById && Array.isArray(start) && Array.isArray(value)) return [key, value.length === start.length ? undefined : value.slice(start.length)];
    return [key, changed(start, value)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** What must be laid over `from` to get `to`; undefined when nothing. */
function changed(from: unknown, to: unknown): unknown {
  if (isEqual(from, to)) return undefined;
  if (!isGroup(from) || !isGroup(to)) return to;
  const entries = Object.entries(to).map(([key, value]) => [key, changed(from[key], value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function isGroup(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
