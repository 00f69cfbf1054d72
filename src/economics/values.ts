/** Numbers per member by replication, made from what replications leave. */
import { ledgerIds, yearsWithin } from '../outcomes/ledger.js';
import type { Replications } from '../outcomes/replication.js';
import { mean } from '../statistics/moments.js';
import type { Weights } from './perspectives.js';

/** What is needed of all replications: small columns, so all of them are held. */
export interface Ledgers {
  readonly arms: readonly string[];
  readonly years: number;
  readonly perDraw: number | undefined;
  /** Draw of the posterior by replication; empty without one. */
  readonly draws: readonly number[];
  /** `[arm][replication]`, each `[own year * items + item]`: sums over members. */
  readonly sums: readonly (readonly Float64Array[])[];
  /** `[arm][replication]` */
  readonly members: readonly Float64Array[];
  readonly everCompetitive: readonly Float64Array[];
  readonly competitiveAt: readonly Float64Array[];
}

/** Goes through the replications once. */
export function ledgersOf({ arms, measures, horizon, perDraw, rows }: Replications): Ledgers {
  const places = { ever: measures.indexOf('everCompetitive'), at: measures.indexOf('competitiveAt') };
  const column = () => arms.map(() => new Float64Array(rows.length));
  const [members, everCompetitive, competitiveAt] = [column(), column(), column()];
  const sums = arms.map((): Float64Array[] => []);
  const draws: number[] = [];
  let heard = 0;
  for (const row of rows) {
    row.forEach((each, a) => {
      // What is read may be written over when the next replication is.
      sums[a]!.push(each.ledger.slice());
      members[a]![heard] = each.counts[places.ever]!;
      everCompetitive[a]![heard] = each.sums[places.ever]!;
      competitiveAt[a]![heard] = each.sums[places.at]!;
    });
    if (row[0]?.draw !== undefined) draws.push(row[0].draw);
    heard += 1;
  }
  return { arms, years: yearsWithin(horizon), perDraw, draws, sums, members, everCompetitive, competitiveAt };
}

/**
 * A number per member by replication whose mean is exactly the ratio of sums over replications: the ratio, and how far each replication's
 * sum lies from it over the mean number of members. So a mean is that of the comparison, and replications without members are no trouble.
 */
export function perMember(sums: Float64Array, members: Float64Array): Float64Array {
  const total = mean(members);
  if (total === 0) return new Float64Array(sums.length);
  const ratio = mean(sums) / total;
  return sums.map((sum, r) => ratio + (sum - ratio * members[r]!) / total);
}

/** Weighted items of an arm's ledger per member by replication; years weigh by `factors`, all of them or one. */
export function ledgerPerMember({ sums, members }: Ledgers, arm: number, weights: Weights, factors: ArrayLike<number>): Float64Array {
  const wanted = ledgerIds.map((id) => weights[id] ?? 0);
  const totals = Float64Array.from(sums[arm]!, (ledger) => {
    let total = 0;
    for (let at = 0; at < ledger.length; at += 1) total += wanted[at % wanted.length]! * factors[Math.floor(at / wanted.length)]! * ledger[at]!;
    return total;
  });
  return perMember(totals, members[arm]!);
}
