/** Whose costs count: what each item of the ledger weighs in them. */
import { payers, type LedgerItem, type Payer } from '../outcomes/ledger.js';
import type { perspectives as words } from '../scenario/schema/scenario.js';

export type Perspective = Exclude<(typeof words)[number], 'none'>;

export type Weights = Partial<Readonly<Record<LedgerItem, number>>>;

/** Society's own lines: what is used up, less what is produced; benefits, subsidies and taxes only change hands. */
const production: Weights = { wages: -1 };
const resources: Weights = { staffWelfare: 1, staffHealth: 1, staffMunicipality: 1, places: 1, hospital: 1 };

export const perspectives: Readonly<Record<Perspective, Weights>> = {
  public: { ...payers.welfare, ...payers.health, ...payers.municipality, ...payers.treasury },
  welfare: payers.welfare,
  health: payers.health,
  municipality: payers.municipality,
  society: { ...resources, ...production },
};

/** What is shown side by side: each payer's costs, and what society counts beside the public purse. */
export const lines = { ...payers, resources, production } as const satisfies Readonly<Record<Payer | 'resources' | 'production', Weights>>;

export type Line = keyof typeof lines;

/** Lines that add up to a perspective's total. */
export const linesOf: Readonly<Record<Perspective, readonly Line[]>> = {
  public: ['welfare', 'health', 'municipality', 'treasury'],
  welfare: ['welfare'],
  health: ['health'],
  municipality: ['municipality'],
  society: ['resources', 'production'],
};
