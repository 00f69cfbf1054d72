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
  const base = [{ weeks: 52, population: { size: 150 } }, ...mechanism.with].reduce(laidOver, small);
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

/** All columns of a world's state at the end of a week, byte by byte. */
type State = Uint8Array;

interface Lives {
  /** `[replication][week]` */
  readonly states: readonly (readonly State[])[];
  readonly rows: readonly Row[];
}

function livesOf(scenario: Scenario, arm: number, replications: number): Lives {
  let weeks: State[] = [];
  let parts: Parts | undefined;
  const lived = createRun(scenario, arm, undefined, (world) => {
    parts ??= partsOf(world);
    weeks.push(stateOf(world, parts));
  });
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
 * Columns that are no state of the world: drawn words, the bounds that spare a look at what cannot happen, and rates, costs and shares
 * of the week, of which only what comes of them stays.
 */
const passing = ['ownWord', 'staffWord', 'ownRate', 'staffRate', 'mayStrike', 'absenceWord', 'endWord', 'costPerClient', 'addOnShare'];

/** Columns of services that say again what the scenario says: its rules differ from week 0 on, and only what they do is of interest. */
const rules = [
  'hash', 'offeredTo', 'region', 'label', 'agency', 'caseload', 'places', 'capacity', 'integrationCeiling', 'integrationPull', 'fundingEnds', 'fundingWeeks', 'reentryWeeks', 'entitlement',
  'payer', 'norm', 'buyPerWeek', 'known', 'openShare', 'taste', 'overlapWeeks', 'bridging', 'isRetention', 'isAddOn', 'firstPost', 'postCount',
];

/** The bytes of all columns: those of one row a person, of which only the rows in use count, and all others. */
interface Parts {
  readonly ofPeople: readonly { readonly bytes: Uint8Array; readonly aRow: number }[];
  readonly others: readonly Uint8Array[];
}

/** All that lives, and what was written down of it so far; a world keeps its columns from its first to its last week. */
function partsOf({ jobSeekers, jobs, accounts, services, posts, employers, regions, record }: World): Parts {
  const columns = (groups: readonly object[], left: readonly string[]) => groups.flatMap(columnsOf).filter(([name]) => !left.includes(name)).map(([, column]) => column);
  const bytes = ({ buffer, byteOffset, byteLength }: ReturnType<typeof columns>[number]) => new Uint8Array(buffer, byteOffset, byteLength);
  return {
    ofPeople: columns([jobSeekers, jobs, accounts], passing).map((column) => ({ bytes: bytes(column), aRow: column.BYTES_PER_ELEMENT })),
    others: [...columns([services], [...passing, ...rules]), ...columns([posts, employers, regions], []), record.series].map(bytes),
  };
}

function stateOf({ jobSeekers: { count }, record, clinic }: World, { ofPeople, others }: Parts): State {
  const numbers = Float64Array.from([record, clinic].flatMap((group) => Object.values(group).filter((value): value is number => typeof value === 'number')));
  const parts = [...ofPeople.map(({ bytes, aRow }) => bytes.subarray(0, count * aRow)), ...others, new Uint8Array(numbers.buffer)];
  const state = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    state.set(part, at);
    at += part.length;
  }
  return state;
}

function firstDifference(one: readonly State[], other: readonly State[]): number | null {
  const week = one.findIndex((state, at) => state.length !== other[at]!.length || !hasSameBits(state, other[at]!));
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
