/** Lives scenarios in tests, and compares what they leave bit for bit. */
import type { RememberedReplications, Row } from '../../src/outcomes/replication.js';
import { computeBlock, replicationsOf as withRows } from '../../src/replicate.js';
import { createRun } from '../../src/run.js';
import { questionsOf } from '../../src/outcomes/collect.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { week, type Phase } from '../../src/week/step.js';
import { field } from '../../src/world/employers.js';
import type { World } from '../../src/world/world.js';

export interface Living {
  readonly arm?: number;
  readonly replication?: number;
  readonly phases?: readonly Phase[];
}

/** Lives one replication of one arm; `watch` sees the world at week 0 and at the end of each week. */
export function live(scenario: Scenario, watch: (world: World) => void = () => undefined, { arm = 0, replication = 0, phases }: Living = {}): Row {
  return createRun(scenario, arm, phases, watch)(replication);
}

/** All replications that a scenario with a fixed number of them asks for. */
export function replicationsOf(scenario: Scenario): RememberedReplications {
  if (typeof scenario.replications !== 'number') throw new Error('the test wants a fixed number of replications');
  return withRows(scenario, computeBlock(scenario, { first: 0, count: scenario.replications }));
}

type Column = Float64Array | Float32Array | Int32Array | Int16Array | Int8Array | Uint8Array;

/** Whether two columns hold the same bits in their first rows. */
export function hasSameBits(one: Column, other: Column, rows = one.length): boolean {
  if (one.length === 0) return true;
  const size = one.byteLength / one.length;
  const bytes = (column: Column) => Buffer.from(column.buffer, column.byteOffset, rows * size);
  return one.length >= rows && other.length >= rows && bytes(one).equals(bytes(other));
}

/** The columns of a group of columns, by name. */
export function columnsOf(group: object): [string, Column][] {
  return Object.entries(group).filter((entry): entry is [string, Column] => ArrayBuffer.isView(entry[1]));
}

/** What differs between two rows, by the names of measures and weekly columns; empty when they are the same to the bit. */
export function differing(scenario: Scenario, one: Row, other: Row): string[] {
  const { measures, groups, columns } = questionsOf(scenario);
  const cells = (kind: 'sums' | 'counts') => measures.filter((_, m) => groups.some((__, g) => !Object.is(one[kind][g * measures.length + m], other[kind][g * measures.length + m])));
  const weekly = columns.filter((_, c) => one.weeks.some((value, at) => at % columns.length === c && !Object.is(value, other.weeks[at])));
  const lengths = one.sums.length === other.sums.length && one.weeks.length === other.weeks.length ? [] : ['length'];
  const histories = (['spells', 'flows', 'attitudes', 'ledger', 'people', 'lives'] as const).filter((kind) => one[kind].length !== other[kind].length || !hasSameBits(one[kind], other[kind]));
  return [...lengths, ...new Set([...cells('sums'), ...cells('counts')]), ...weekly.map((column) => `weekly ${column}`), ...histories];
}

/** People of working age who are in the world. */
export function everybody(world: World): number[] {
  return Array.from({ length: world.jobSeekers.count }, (_, i) => i).filter((i) => world.jobSeekers.leftWeek[i] === 0);
}

/** The week with a look before and after one of its phases. */
export function around(phase: Phase, before: Phase, after: Phase): readonly Phase[] {
  return week.flatMap((each) => (each === phase ? [before, each, after] : [each]));
}

/** Says of every person what holds before a phase, and hands it to `after` together with the world. */
export function beforeAndAfter<T>(phase: Phase, before: (world: World, i: number) => T, after: (world: World, i: number, was: T) => void): readonly Phase[] {
  let was: T[] = [];
  return around(phase, (world) => (was = Array.from({ length: world.jobSeekers.count }, (_, i) => before(world, i))), (world) => {
    was.forEach((each, i) => {
      after(world, i, each);
    });
  });
}

/** Decisions of one purpose in one replication, by person, week and index: their probability and what came of it. */
export function decisionsOf(scenario: Scenario, purpose: number, living: Living = {}): Map<string, { readonly p: number; readonly yes: boolean }> {
  const decisions = new Map<string, { p: number; yes: boolean }>();
  live(scenario, (world) => {
    world.witness = (asked, entity, index, p, yes) => {
      if (asked === purpose) decisions.set(`${entity} ${world.week} ${index}`, { p, yes });
    };
  }, living);
  return decisions;
}

/** A measure of everybody in one replication: sum over people by number of people; 0 where there is nobody. */
export function measured(scenario: Scenario, measure: string, living: Living = {}): number {
  const { sums, counts } = live(scenario, undefined, living);
  const at = questionsOf(scenario).measures.indexOf(measure);
  if (at < 0) throw new Error(`the scenario does not ask for ${measure}`);
  return counts[at] === 0 ? 0 : sums[at]! / counts[at]!;
}

/** One field of all employers. */
export function ofEmployers({ employers: { rows, stride, count } }: World, name: Exclude<keyof typeof field, 'trust'>): number[] {
  return Array.from({ length: count }, (_, e) => rows[e * stride + field[name]]!);
}

/** Trust of all employers in all services, employer by employer; -1 where they have not met. */
export function trustsOf({ employers: { rows, stride } }: World): number[] {
  return [...rows].filter((_, at) => at % stride >= field.trust);
}
