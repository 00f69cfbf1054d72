import { measureInfo } from '../outcomes/catalogue.js';
import type { Replications } from '../outcomes/replication.js';
import { columnsOf } from './column.js';
import type { SubgroupResult } from './comparison.js';
import type { Question } from './gather.js';
import { levelOf } from './level.js';

/** Every measure over people in every subgroup and arm. */
export function subgroupsOf(replications: Replications, scale: number): Question<SubgroupResult[]> {
  const { arms, groups, measures, perDraw } = replications;
  const results = groups.map(() => arms.map((): SubgroupResult[] => []));
  const wish = columnsOf(replications, groups.map((_, g) => g).slice(1), ({ group, measure, columns }) => {
    const { by, level } = groups[group]!;
    const id = measures[measure]!;
    if (measureInfo(id)!.reading.over === 'arm') return;
    arms.forEach((arm, a) => results[group]![a]!.push({ arm, by, level, measure: id, ...levelOf(columns[a]!, scale, perDraw) }));
  });
  return { wishes: [wish], answer: () => results.flat(2) };
}
