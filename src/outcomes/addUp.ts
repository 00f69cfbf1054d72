/** Sums over people, everybody first and then by subgroup. */
import type { World } from '../world/world.js';
import type { groupReaders } from './groups.js';
import { isCounted, type Values } from './personal.js';

/** Whom a measure looks at. */
export interface Cohort {
  /** Their rows, ascending. */
  readonly people: Int32Array;
  /** For each grouping, the cell at which the group of each of them begins, in the order of `people`. */
  readonly cells: readonly Int32Array[];
}

/** Lists a cohort, each with the first of `width` cells of their group in each grouping. */
export function cohortOf(world: World, cohort: 1 | 2, readers: ReturnType<typeof groupReaders>, width: number): Cohort {
  const listed = new Int32Array(world.jobSeekers.count);
  let count = 0;
  for (let i = 0; i < listed.length; i += 1) if (isCounted(world, cohort, i)) listed[count++] = i;
  const people = listed.subarray(0, count);
  return { people, cells: readers.map(({ first, of }) => people.map((i) => (first + of(world, i)) * width)) };
}

/** Adds up a cohort's values into cell `k` of everybody and of each group, person by person in the order of rows, so that rounding is always the same. */
export function addUp({ people, cells }: Cohort, values: Values, k: number, sums: Float64Array, counts: Float64Array): void {
  let sum = 0;
  let count = 0;
  for (let n = 0; n < people.length; n += 1) {
    sum += values.sums[people[n]!]!;
    count += values.counts[people[n]!]!;
  }
  sums[k] = sum;
  counts[k] = count;
  for (const cell of cells) addByGroup(people, cell, values, k, sums, counts);
}

function addByGroup(people: Int32Array, cell: Int32Array, values: Values, k: number, sums: Float64Array, counts: Float64Array): void {
  for (let n = 0; n < people.length; n += 1) {
    const at = cell[n]! + k;
    sums[at]! += values.sums[people[n]!]!;
    counts[at]! += values.counts[people[n]!]!;
  }
}
