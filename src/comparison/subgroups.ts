import { measureInfo } from '../outcomes/catalogue.js';
import type { Replications } from '../outcomes/replication.js';
import { arePaired } from '../scenario/paired.js';
import type { Scenario } from '../scenario/scenario.js';
import { columnsOf, type Column } from './column.js';
import type { Gain, SubgroupResult } from './comparison.js';
import { expectedDifference } from './difference.js';
import type { Question } from './gather.js';
import { levelOf } from './level.js';
import { smallestCell } from './smallestCell.js';

/** Every measure over people in every subgroup and arm, and what each arm adds to the reference there. */
export function subgroupsOf(scenario: Scenario, replications: Replications, scale: number): Question<SubgroupResult[]> {
  const { arms, groups, measures, perDraw } = replications;
  const reference = arms.indexOf(scenario.compareWith);
  const results = groups.map(() => arms.map((): SubgroupResult[] => []));
  const wish = columnsOf(replications, groups.map((_, g) => g).slice(1), ({ group, measure, columns }) => {
    const { by, level } = groups[group]!;
    const id = measures[measure]!;
    if (measureInfo(id)!.reading.over === 'arm') return;
    const levels = columns.map((column) => levelOf(column, scale, perDraw));
    arms.forEach((arm, a) => {
      const isTold = a !== reference && Math.min(levels[a]!.n, levels[reference]!.n) >= smallestCell;
      const gain = isTold ? gainOf(columns[a]!, columns[reference]!, arePaired(scenario, a, reference), perDraw) : null;
      results[group]![a]!.push({ arm, by, level, measure: id, ...levels[a]!, gain });
    });
  });
  return { wishes: [wish], answer: () => results.flat(2) };
}

function gainOf(arm: Column, reference: Column, paired: boolean, perDraw: number | undefined): Gain | null {
  const { difference, ...others } = expectedDifference(arm, reference, paired, perDraw);
  return difference === null ? null : { difference, ...others };
}
