import { ledgerItems, ledgerWidth } from '../world/ledger.js';
import type { World } from '../world/world.js';

export { yearOf, yearsWithin } from '../world/ledger.js';

/** What money is paid for and what is gained, in the order of a row's ledger. */
export const ledgerIds = Object.keys(ledgerItems) as readonly LedgerItem[];

export type LedgerItem = keyof typeof ledgerItems;

/** Who pays, and which items; taxes are what the treasury gets, so they count against it. */
export const payers = {
  welfare: { benefits: 1, subsidies: 1, places: 1, staffWelfare: 1 },
  health: { hospital: 1, staffHealth: 1 },
  municipality: { assistance: 1, staffMunicipality: 1 },
  treasury: { taxes: -1 },
} as const satisfies Readonly<Record<string, Partial<Readonly<Record<LedgerItem, number>>>>>;

export type Payer = keyof typeof payers;

/** Sums over members, `[own year * items + item]` as one column. */
export function readLedger({ record }: World): Float64Array {
  return record.ledger.slice();
}

/** What a payer has paid for all members over the whole follow-up. */
export function paidBy({ record: { ledger } }: World, payer: Payer): number {
  const weights: Partial<Readonly<Record<LedgerItem, number>>> = payers[payer];
  let sum = 0;
  for (let at = 0; at < ledger.length; at += 1) sum += (weights[ledgerIds[at % ledgerWidth]!] ?? 0) * ledger[at]!;
  return sum;
}
