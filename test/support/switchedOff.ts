/** Lives two worlds that differ in one mechanism, and tells in which week they part and what that does to a measure. */
import { createRun } from '../../src/run.js';
import { questionsOf } from '../../src/outcomes/collect.js';
import type { Row } from '../../src/outcomes/replication.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { scenarioShape, type Shape } from '../../src/scenario/shape.js';
import type { World } from '../../src/world/world.js';
import { columnsOf, hasSameBits } from './living.js';
import { laidOver, scenarioOf, small, type Part } from './scenarios.js';

/** A mechanism of the model, and the leaf that switches it off. */
export interface Mechanism {
  /** A sentence that a caseworker could confirm. */
  readonly name: string;
  /** Where it acts: what lies over a small world, in order. */
  readonly with: readonly Part[];
  /** Path of the leaf; what stands in a list is named by its id. */
  readonly off: string;
  /** Value of the leaf while the mechanism acts, where it is not what the rest says already. */
  readonly at?: unknown;
  /** Value that switches it off, where the schema names none. */
  readonly to?: unknown;
  readonly measure: string;
  /** What the mechanism does to the measure. */
  readonly direction: 'higher' | 'lower';
  /** One, unless chance would hide the direction. */
  readonly replications?: number;
}

/** What comes of a mechanism. */
export interface Seen {
  /** The leaf, its value while the mechanism acts, and its value without it. */
  readonly off: string;
  /** First week at whose end anything in the two worlds differs; null: never. */
  readonly first: number | null;
  /** The measure with and without it, replication by replication: sum and denominator. */
  readonly with: readonly Share[];
  readonly without: readonly Share[];
}

type Share = readonly [sum: number, count: number];

/** Lives a mechanism's world with and without it, with the same seed. */
export function lookAt(mechanism: Mechanism): Seen {
  const { off, to = neutralAt(off), measure, replications = 1 } = mechanism;
  const at = 'at' in mechanism ? [difference(off, mechanism.at)] : [];
  const base = [{ weeks: 52, population: { size: 200 } }, ...mechanism.with].reduce(laidOver, small);
  const scenario = scenarioOf({ ...at.reduce(mergedById, base), replications: Math.max(2, replications), report: { measures: ['everCompetitive'] }, arms: { with: {}, without: difference(off, to) } });
  const [one, other] = [0, 1].map((arm) => livesOf(scenario, arm, replications)) as [Lives, Lives];
  const firsts = one.states.flatMap((weeks, replication) => firstDifference(weeks, other.states[replication]!) ?? []);
  const shares = ({ rows }: Lives) => rows.map((row): Share => shareOf(scenario, row, measure));
  return {
    off: `${off} ${shown(valueAt(scenario.arms[0]!.epochs[0]!.scenario, off))} → ${shown(to)}`,
    first: firsts.length === 0 ? null : Math.min(...firsts), with: shares(one), without: shares(other),
  };
}

/** A measure over all replications. */
export function meanOf(shares: readonly Share[]): number {
  const [sum, count] = shares.reduce<Share>(([sums, counts], [s, c]) => [sums + s, counts + c], [0, 0]);
  return count === 0 ? 0 : sum / count;
}

function shareOf(scenario: Scenario, { sums, counts }: Row, measure: string): Share {
  const at = questionsOf(scenario).measures.indexOf(measure);
  if (at < 0) throw new Error(`there is no measure ${measure}`);
  return [sums[at]!, counts[at]!];
}

type Column = ReturnType<typeof columnsOf>[number][1];
/** All columns of a world's state, in a fixed order. */
type State = readonly Column[];

interface Lives {
  /** `[replication][week]` */
  readonly states: readonly (readonly State[])[];
  readonly rows: readonly Row[];
}

function livesOf(scenario: Scenario, arm: number, replications: number): Lives {
  let weeks: State[] = [];
  const lived = createRun(scenario, arm, undefined, (world) => weeks.push(stateOf(world).map((column) => column.slice())));
  const states: State[][] = [];
  const rows: Row[] = [];
  for (let replication = 0; replication < replications; replication += 1) {
    weeks = [];
    rows.push(lived(replication));
    states.push(weeks);
  }
  return { states, rows };
}

/**
 * Columns that are no state of the world: drawn words, the bounds that spare a look at what cannot happen, and the week's rates of
 * search, of which only what comes of them stays.
 */
const passing = ['ownWord', 'staffWord', 'ownRate', 'staffRate', 'mayStrike', 'absenceWord', 'endWord', 'costPerClient', 'addOnShare'];

/** Columns of services that say again what the scenario says: its rules differ from week 0 on, and only what they do is of interest. */
const rules = [
  'hash', 'offeredTo', 'region', 'label', 'agency', 'caseload', 'places', 'capacity', 'integrationCeiling', 'integrationPull', 'fundingEnds', 'fundingWeeks', 'reentryWeeks', 'entitlement',
  'norm', 'buyPerWeek', 'known', 'taste', 'overlapWeeks', 'bridging', 'isRetention', 'isAddOn', 'firstPost', 'postCount',
];

/** All that lives, and what was written down of it so far. */
function stateOf({ jobSeekers, jobs, accounts, services, posts, employers, regions, clinic, record }: World): State {
  const columns = [jobSeekers, jobs, accounts, services, posts, employers, regions].flatMap(columnsOf).filter(([name]) => !passing.includes(name) && !rules.includes(name));
  const numbers = [record, clinic].map((group) => Float64Array.from(Object.values(group).filter((value): value is number => typeof value === 'number')));
  return [...columns.map(([, column]) => column), ...numbers, record.series];
}

function firstDifference(one: readonly State[], other: readonly State[]): number | null {
  const week = one.findIndex((state, at) => state.some((column, k) => !hasSameBits(column, other[at]![k]!)));
  return week < 0 ? null : week;
}

/** Lists whose entries are named by their id in a path. */
const named = ['services', 'programmes', 'stages', 'instruments'];

/** A leaf at a path as a difference of a scenario. */
function difference(path: string, value: unknown): Part {
  const parts = path.split('.');
  return parts.reduceRight<unknown>((inner, key, at) => {
    if (named.includes(parts[at - 1] ?? '')) return [{ id: key, ...(inner as Part) }];
    return { [key]: inner };
  }, value) as Part;
}

/** Lays data over data; entries of lists with ids are merged by them. */
function mergedById(base: unknown, over: unknown): Part {
  return merge(base, over) as Part;
}

function merge(base: unknown, over: unknown): unknown {
  if (Array.isArray(over) && Array.isArray(base)) {
    const entries = base as readonly Part[];
    const changes = over as readonly Part[];
    const fresh = changes.filter(({ id }) => !entries.some((entry) => entry['id'] === id));
    return [...entries.map((entry) => merge(entry, changes.find(({ id }) => id === entry['id']) ?? {})), ...fresh];
  }
  if (typeof base !== 'object' || typeof over !== 'object' || base === null || over === null || Array.isArray(over)) return over;
  return { ...base, ...Object.fromEntries(Object.entries(over).map(([key, value]) => [key, key in base ? merge((base as Part)[key], value) : value])) };
}

function valueAt(scenario: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (Array.isArray(value) ? (value as readonly Part[]).find(({ id }) => id === key) : (value as Part)[key]), scenario);
}

function shown(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

/** The leaf's path in the schema, without ids. */
export function schemaPath(path: string): string {
  const parts = path.split('.');
  return parts.map((key, at) => (named.includes(parts[at - 1] ?? '') ? '[]' : key)).join('.');
}

/** Paths of all leaves of the schema that have a value that switches them off, with that value. */
export const neutral: ReadonlyMap<string, unknown> = new Map(neutralsBelow(scenarioShape(), []));

function neutralsBelow(shape: Shape, path: readonly string[]): [string, unknown][] {
  return [
    ...('neutral' in shape ? [[path.join('.'), shape.neutral] as [string, unknown]] : []),
    ...Object.entries(shape.properties ?? {}).flatMap(([key, inner]) => neutralsBelow(inner, [...path, key])),
    ...(shape.items === undefined ? [] : neutralsBelow(shape.items, [...path, '[]'])),
  ];
}

function neutralAt(path: string): unknown {
  const at = schemaPath(path);
  if (!neutral.has(at)) throw new Error(`the schema names no value that switches off ${at}`);
  return neutral.get(at);
}
