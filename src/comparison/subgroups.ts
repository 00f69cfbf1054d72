import { measureInfo } from '../outcomes/catalogue.js';
import type { Replications } from '../outcomes/replication.js';
import { columnOf } from './column.js';
import type { SubgroupResult } from './comparison.js';
import { levelOf } from './level.js';

/** Every measure over people in every subgroup and arm. */
export function subgroupsOf(replications: Replications, scale: number): SubgroupResult[] {
  const { arms, groups, measures } = replications;
  return groups.flatMap(({ by, level }, group) => {
    if (group === 0) return [];
    const overPeople = measures.map((measure, m) => ({ measure, m })).filter(({ measure }) => measureInfo(measure)!.reading.over !== 'arm');
    return arms.flatMap((arm, a) => overPeople.map(({ measure, m }): SubgroupResult => ({ arm, by, level, measure, ...levelOf(columnOf(replications, a, m, group), scale) })));
  });
}
