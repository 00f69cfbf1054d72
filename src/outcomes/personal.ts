/** Measures of which each person has a value of their own: what is summed up for whom. */
import type { World } from '../world/world.js';
import { askedWeek, type Measure, type Reading } from './catalogue.js';
import { keptAt } from './kept.js';

/** A measure that is no arm's own. */
export type PersonalReading = Exclude<Reading, { readonly over: 'arm' }>;

/** One number of each person and its denominator, by row. */
export interface Values {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

export function createValues(people: number): Values {
  return { sums: new Float64Array(people), counts: new Float64Array(people) };
}

/** Measures of which a person has a value of their own; those of services and employers have none. */
export function isPersonal(measure: Measure): measure is Measure & { readonly reading: PersonalReading } {
  return measure.reading.over !== 'arm';
}

/** Whether a measure looks at a person: at members, or at those employed at their own week 0. */
export function isCounted({ accounts: { member, employedAtStart } }: World, cohort: 1 | 2, i: number): boolean {
  return cohort === 1 ? member[i] === 1 : member[i]! > 0 && employedAtStart[i]! > 0;
}

/** Reads a measure of everybody, also of those whom it does not look at. What the dead feel is kept as no number: 0 of 0 here. */
export function readValues(world: World, reading: PersonalReading, asked: string, { sums, counts }: Values): void {
  if (reading.over === 'people') {
    reading.sum(world, sums);
    reading.count(world, counts);
    return;
  }
  const at = keptAt(world, reading.state, askedWeek(asked, world.horizon));
  sums.set(world.record.kept.subarray(at, at + sums.length));
  for (let i = 0; i < sums.length; i += 1) {
    const isKept = !Number.isNaN(sums[i]);
    counts[i] = isKept ? 1 : 0;
    if (!isKept) sums[i] = 0;
  }
}
