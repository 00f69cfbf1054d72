import type { Replications, Row } from '../outcomes/replication.js';
import { spellKinds } from '../outcomes/spells.js';
import { logRank } from '../statistics/logRank.js';
import { quantile } from '../statistics/quantile.js';
import type { LogRank } from './comparison.js';
import type { Question } from './gather.js';
import { spellCounts } from './spellCounts.js';

/**
 * The log-rank tests that studies of this size would make of each arm against the reference arm, and of each kind of spell. A study has
 * two groups of different people: each replication meets the next one, and the last the first; where parameters are drawn, the next one
 * of its own draw.
 */
export function logRanksOf({ arms, rows, horizon, perDraw }: Replications, against: string, scale: number): Question<LogRank[]> {
  const reference = arms.indexOf(against);
  const tests = arms.flatMap((arm, a) => (a === reference ? [] : spellKinds.map((spell) => ({ arm, a, spell, p: [] as number[] }))));
  // One in 1 / scale is a smaller study than the one that is asked about.
  const areAsked = rows.length >= 2 && scale === 1;
  const meet = (row: readonly Row[], next: readonly Row[]): void => {
    for (const { a, spell, p } of tests) {
      const { pValue } = logRank([spellCounts(row[a]!, spell, horizon), spellCounts(next[reference]!, spell, horizon)]);
      if (pValue !== null) p.push(pValue);
    }
  };
  const circle = perDraw ?? rows.length;
  let heard = 0;
  let first: readonly Row[] | undefined;
  let before: readonly Row[] | undefined;
  return {
    hear(row) {
      if (heard % circle === 0) first = row;
      else if (before !== undefined && areAsked) meet(before, row);
      before = row;
      heard += 1;
      // The circle closes.
      if (heard % circle === 0 && first !== undefined && areAsked) meet(row, first);
    },
    answer() {
      return tests.map(({ arm, spell, p }) => ({
        arm, against, spell, power: p.length === 0 ? null : p.filter((each) => each < 0.05).length / p.length, medianP: p.length === 0 ? null : quantile(p, 0.5),
      }));
    },
  };
}
