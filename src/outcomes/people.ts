/** What is known and was counted of each person: attributes, states at the own week 0, and the person's own value of each measure. */
import type { World } from '../world/world.js';
import type { Measure } from './catalogue.js';
import { entryColumns, type Entries } from './entries.js';
import { levelsOf } from './groups.js';
import { createValues, isCounted, isPersonal, readValues, type PersonalReading } from './personal.js';
import type { PersonColumn } from './personColumn.js';

export { isPersonal };

interface ReadColumn extends PersonColumn {
  readonly read: (world: World, i: number) => number;
}

const levels = (id: keyof typeof levelsOf, meaning: string): ReadColumn => ({ id, levels: levelsOf[id].levels, isWhole: true, unit: '', meaning, read: levelsOf[id].of });
const whole = (id: string, unit: string, meaning: string, read: ReadColumn['read']): ReadColumn => ({ id, levels: null, isWhole: true, unit, meaning, read });
const number = (id: string, unit: string, meaning: string, read: ReadColumn['read']): ReadColumn => ({ ...whole(id, unit, meaning, read), isWhole: false });

/** What never changes. */
const attributes: readonly ReadColumn[] = [
  whole('inCohort', 'yes 1, no 0', 'Whether the person is a member of the cohort; others are here for measures of those employed at week 0.', ({ accounts }, i) => Number(accounts.member[i] === 1)),
  whole('employedAtStart', 'yes 1, no 0', 'Whether the person held a job at the own week 0.', ({ accounts }, i) => accounts.employedAtStart[i]!),
  whole('entryWeek', 'weeks', 'Week of the run that is the own week 0.', ({ jobSeekers }, i) => jobSeekers.entryWeek[i]!),
  number('age', 'years', 'Age at the own week 0.', ({ jobSeekers }, i) => jobSeekers.ageAtEntry[i]!),
  levels('sex', 'Sex, in the words of subgroups.csv.'),
  levels('diagnosis', 'Group of diagnoses.'),
  levels('severity', 'Band of long-run functional severity.'),
  number('severityScore', 'score', 'Long-run functional severity (0 none, 1 worst).', ({ jobSeekers }, i) => jobSeekers.severity[i]!),
  levels('education', 'Highest education completed at the own week 0.'),
  levels('region', 'Where the person lives.'),
  levels('minority', 'Whether the person has a minority background.'),
  whole('substanceUse', 'yes 1, no 0', 'Substance use beside the illness.', ({ jobSeekers }, i) => jobSeekers.substanceUse[i]!),
];

/** Columns before the measures, in order. */
export const personColumns: readonly PersonColumn[] = [...attributes, ...entryColumns];

/** Where each column stands in a row of the table of people; the row has `width` numbers. */
export interface PeopleLayout {
  readonly width: number;
  /** Place of a column or of a personal measure as asked; -1 where there is none. */
  readonly at: (id: string) => number;
}

export function peopleLayout({ measures, found }: { readonly measures: readonly string[]; readonly found: readonly Measure[] }): PeopleLayout {
  const ids = [...personColumns.map(({ id }) => id), ...measures.filter((_, k) => isPersonal(found[k]!))];
  return { width: ids.length, at: (id) => ids.indexOf(id) };
}

/**
 * All people who are counted: members of the cohort in the order in which they came, then the others.
 *
 * @param asked - Ids as asked, beside what the catalogue says of each.
 * @returns `[person * columns + column]`, columns as in `personColumns` and then personal measures; NaN where a measure is not defined for the person.
 */
export function readPeople(world: World, asked: readonly string[], found: readonly Measure[], entries: Entries): Float64Array {
  const { member } = world.accounts;
  const everybody = Array.from({ length: world.jobSeekers.count }, (_, i) => i);
  const counted = [...everybody.filter((i) => member[i] === 1), ...everybody.filter((i) => member[i]! > 1)];
  const readers = [
    ...attributes.map(({ read }) => (i: number) => read(world, i)),
    ...entryColumns.map((_, at) => (i: number) => entries.values[i * entryColumns.length + at]!),
    ...found.flatMap((measure, k) => (isPersonal(measure) ? [valueReader(world, measure.reading, asked[k]!)] : [])),
  ];
  const values = new Float64Array(counted.length * readers.length);
  counted.forEach((i, n) => readers.forEach((read, at) => (values[n * readers.length + at] = read(i))));
  return values;
}

/** A person's value: what was summed up for them over their own denominator. */
function valueReader(world: World, reading: PersonalReading, asked: string): (i: number) => number {
  const { sums, counts } = createValues(world.jobSeekers.count);
  readValues(world, reading, asked, { sums, counts });
  return (i) => (isCounted(world, reading.cohort, i) && counts[i]! > 0 ? sums[i]! / counts[i]! : NaN);
}
