import { weeksPerYear } from './calendar.js';
import type { Int } from '../statistics/int.js';
import type { World } from './world.js';

/** What money is paid for and what is gained, in the order of the ledger's columns. */
export const ledgerItems = { benefits: 0, assistance: 1, subsidies: 2, places: 3, hospital: 4, taxes: 5, wages: 6, staffWelfare: 7, staffHealth: 8, staffMunicipality: 9, qalys: 10 } as const;

/** Columns of the ledger. */
export const ledgerWidth = Object.keys(ledgerItems).length;

/** The item in which the staff of a service are booked, by who pays for them. */
export const staffItems = { welfare: ledgerItems.staffWelfare, health: ledgerItems.staffHealth, municipality: ledgerItems.staffMunicipality } as const;

/** Own years that are begun within so many weeks; a year ends with the week that its last month ends with. */
export function yearsWithin(weeks: number): number {
  return yearOf(weeks) + 1;
}

/** The own year, from 0, in which an own week lies; week 0 belongs to the first. */
export function yearOf(week: number): number {
  let year = 0;
  while (Math.round(weeksPerYear * (year + 1)) < week) year += 1;
  return year;
}

/** An empty ledger for members followed so many weeks, and where each own week's row begins. */
export function createLedger(horizon: number): { readonly ledger: Float64Array; readonly ledgerRow: Int32Array } {
  return { ledger: new Float64Array(yearsWithin(horizon) * ledgerWidth), ledgerRow: Int32Array.from({ length: horizon + 1 }, (_, week) => yearOf(week) * ledgerWidth) };
}

/** Charges a client with a share of the week's staff, and whoever pays for the service. @inKernel */
export function chargeStaff(world: World, i: Int, s: Int): void {
  const { accounts, services, record, week } = world;
  const { open, member, netCost } = accounts;
  const { costPerClient, payer } = services;
  const { ledger, ledgerRow } = record;
  const { entryWeek } = world.jobSeekers;
  if (open[i] === 0) return;
  netCost[i]! += costPerClient[s]!;
  if (member[i] === 1) ledger[ledgerRow[week - entryWeek[i]!]! + payer[s]!]! += costPerClient[s]!;
}
