/** States of people as they were at their own week 0: they change, so they are noted as people come. */
import { benefits } from '../world/jobSeekers.js';
import type { World } from '../world/world.js';
import type { PersonColumn } from './personColumn.js';

interface EntryColumn extends PersonColumn {
  readonly read: (world: World, i: number) => number;
}

const score = { levels: null, isWhole: false, unit: 'score' } as const;
const state = (id: string, meaning: string, read: EntryColumn['read']): EntryColumn => ({ ...score, id: `${id}AtStart`, meaning: `${meaning} at the own week 0.`, read });

export const entryColumns: readonly EntryColumn[] = [
  { ...state('benefit', 'Benefit', ({ jobSeekers }, i) => jobSeekers.benefit[i]!), levels: Object.keys(benefits), isWhole: true, unit: '' },
  { ...state('inTreatment', 'Whether the person was in treatment', ({ jobSeekers }, i) => jobSeekers.inTreatment[i]!), isWhole: true, unit: 'yes 1, no 0' },
  { ...state('workHistory', 'Share of the last five years spent in work', ({ jobSeekers }, i) => jobSeekers.workHistory[i]!), unit: 'share' },
  state('symptoms', 'Symptoms (0 none, 1 worst)', ({ jobSeekers }, i) => jobSeekers.symptoms[i]!),
  state('belief', 'Belief in getting and keeping work (0 to 1)', ({ jobSeekers }, i) => jobSeekers.belief[i]!),
  state('selfStigma', 'Self-stigma (0 to 1)', ({ jobSeekers }, i) => jobSeekers.selfStigma[i]!),
];

/** Notes of everybody who has come so far. */
export interface Entries {
  /** `[row of the person * entryColumns.length + column]` */
  readonly values: Float64Array;
  /** People noted. */
  count: number;
}

/** Room for notes of everybody who can come. */
export function createEntries({ capacity }: World): Entries {
  return { values: new Float64Array(capacity * entryColumns.length), count: 0 };
}

/** Notes those who have come since the last time. Call it when the first people are settled, and whenever others have arrived. */
export function noteEntries(world: World, entries: Entries): void {
  for (; entries.count < world.jobSeekers.count; entries.count += 1) {
    for (const [at, { read }] of entryColumns.entries()) entries.values[entries.count * entryColumns.length + at] = read(world, entries.count);
  }
}
