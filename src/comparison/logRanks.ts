import type { Replications, Row, Rows } from '../outcomes/replication.js';
import { spellKinds } from '../outcomes/spells.js';
import { logRank } from '../statistics/logRank.js';
import { quantile } from '../statistics/quantile.js';
import type { LogRank } from './comparison.js';
import { spellCounts } from './spellCounts.js';

/** The log-rank tests that studies of this size would make of each arm against the reference arm, and of each kind of spell. */
export function logRanksOf({ arms, rows, horizon }: Replications, against: string, scale: number): LogRank[] {
  const reference = arms.indexOf(against);
  const tests = arms.flatMap((arm, a) => (a === reference ? [] : spellKinds.map((spell) => ({ arm, a, spell, p: [] as number[] }))));
  // One in 1 / scale is a smaller study than the one that is asked about.
  for (const [row, next] of rows.length < 2 || scale !== 1 ? [] : neighbours(rows)) {
    for (const { a, spell, p } of tests) {
      const { pValue } = logRank([spellCounts(row[a]!, spell, horizon), spellCounts(next[reference]!, spell, horizon)]);
      if (pValue !== null) p.push(pValue);
    }
  }
  return tests.map(({ arm, spell, p }) => ({
    arm, against, spell, power: p.length === 0 ? null : p.filter((each) => each < 0.05).length / p.length, medianP: p.length === 0 ? null : quantile(p, 0.5),
  }));
}

/** Each replication with the next one, and the last with the first: a study has two groups of different people. */
function* neighbours(rows: Rows): Generator<readonly [readonly Row[], readonly Row[]]> {
  let first: readonly Row[] | undefined;
  let before: readonly Row[] | undefined;
  for (const row of rows) {
    first ??= row;
    if (before !== undefined) yield [before, row];
    before = row;
  }
  if (first !== undefined && before !== undefined) yield [before, first];
}
