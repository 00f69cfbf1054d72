import { diagnoses, educationLevels, regions, severityBands } from '../scenario/schema/population.js';
import type { groupings } from '../scenario/schema/scenario.js';
import type { World } from '../world/world.js';
import type { Group } from './replication.js';

type Grouping = (typeof groupings)[number];

/** Levels of each grouping, and which of them a person belongs to. */
export const levelsOf: Readonly<Record<Grouping, { readonly levels: readonly string[]; readonly of: (world: World, i: number) => number }>> = {
  severity: { levels: severityBands, of: ({ jobSeekers }, i) => jobSeekers.severityBand[i]! },
  diagnosis: { levels: diagnoses, of: ({ jobSeekers }, i) => jobSeekers.diagnosis[i]! },
  sex: { levels: ['men', 'women'], of: ({ jobSeekers }, i) => jobSeekers.woman[i]! },
  age: { levels: ['under30', '30to44', '45andOver'], of: ({ jobSeekers }, i) => (jobSeekers.ageAtEntry[i]! < 30 ? 0 : jobSeekers.ageAtEntry[i]! < 45 ? 1 : 2) },
  education: { levels: educationLevels, of: ({ jobSeekers }, i) => jobSeekers.educationAtEntry[i]! },
  region: { levels: regions, of: ({ jobSeekers }, i) => jobSeekers.region[i]! },
  minority: { levels: ['majority', 'minority'], of: ({ jobSeekers }, i) => jobSeekers.minority[i]! },
};

/** Subgroups of a report, everybody first. */
export function groupsOf(by: readonly Grouping[]): Group[] {
  return [{ by: '', level: '' }, ...by.flatMap((grouping) => levelsOf[grouping].levels.map((level) => ({ by: grouping, level })))];
}

/** For each grouping, the index of its first group and the person's level within it. */
export function groupReaders(by: readonly Grouping[]): readonly { readonly first: number; readonly of: (world: World, i: number) => number }[] {
  let first = 1;
  return by.map((grouping) => {
    const reader = { first, of: levelsOf[grouping].of };
    first += levelsOf[grouping].levels.length;
    return reader;
  });
}
