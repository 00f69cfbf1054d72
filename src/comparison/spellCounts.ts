import type { Row } from '../outcomes/replication.js';
import { spellKinds, type SpellKind } from '../outcomes/spells.js';
import type { SurvivalCounts } from '../statistics/survivalCounts.js';

/** One replication's spells of a kind, by length from 1 to the horizon. */
export function spellCounts({ spells }: Row, spell: SpellKind, horizon: number): SurvivalCounts {
  return spellsFrom(spells, spellKinds.indexOf(spell), horizon);
}

/** The same from a column of counts as a row holds it, of one replication or of several added up. */
export function spellsFrom(spells: Float64Array, kind: number, horizon: number): SurvivalCounts {
  const lengths = horizon + 1;
  const at = kind * 2 * lengths;
  const events = spells.subarray(at + 1, at + lengths);
  const censored = spells.subarray(at + lengths + 1, at + 2 * lengths);
  return { start: totalOf(events) + totalOf(censored), events, censored };
}

export function totalOf(counts: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < counts.length; at += 1) total += counts[at]!;
  return total;
}
