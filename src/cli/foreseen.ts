/** What a trial run shows of a scenario before it is run: results that will be hidden, and precision that will not be reached. */
import { smallestCell } from '../comparison/smallestCell.js';
import { thousands } from '../scenario/printable.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Path } from '../scenario/tree.js';
import type { Estimate } from './estimate.js';

/** A warning, and the value that it is about. */
export interface Foreseen {
  readonly path: Path;
  readonly message: string;
}

// The error of a few replications is itself uncertain; only what is clearly too little is said.
const clearly = 1.5;

/** All that can be foreseen. */
export function foreseen({ replications, report }: Scenario, { needed, subgroups }: Pick<Estimate, 'needed' | 'subgroups'>): Foreseen[] {
  const small = report.by.flatMap((by, index): Foreseen[] => {
    const levels = subgroups.filter((group) => group.by === by && group.people < smallestCell).map(({ level, people }) => `${level} (about ${Math.round(people)})`);
    return levels.length === 0 ? [] : [{ path: ['report', 'by', index], message: `fewer than ${smallestCell} people are expected in ${levels.join(', ')}, so that results are hidden` }];
  });
  return [...small, ...tooFew(replications, needed)];
}

function tooFew(rule: Scenario['replications'], needed: number | undefined): Foreseen[] {
  if (typeof rule === 'number' || needed === undefined || needed <= rule.most * clearly) return [];
  const most = `${thousands(rule.most)} replications are too few for a half-width of ${rule.halfWidth}`;
  const enough = Number.isFinite(needed) ? `: about ${thousands(Number(needed.toPrecision(2)))} would do` : '';
  return [{ path: ['replications', 'most'], message: `${most}${enough}` }];
}
