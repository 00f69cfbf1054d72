/** What changes in public budgets, calendar year by calendar year, when so many people begin each year. */
import { payers, type Payer } from '../outcomes/ledger.js';
import { mean } from '../statistics/moments.js';
import { estimateOf, minus, type Estimate } from './estimate.js';
import { perspectives } from './perspectives.js';
import { ledgerPerMember, type Ledgers } from './values.js';

export interface BudgetYear {
  /** From 1. */
  readonly year: number;
  /** What each payer spends more than in the reference arm, money of the year, not discounted; taxes that come in count against the treasury. */
  readonly payers: Readonly<Record<Payer, number>>;
  /** All of them together. */
  readonly net: Estimate;
}

export interface BudgetImpact {
  readonly entrantsPerYear: number;
  /** By arm but the reference. */
  readonly arms: Readonly<Record<string, readonly BudgetYear[]>>;
}

export interface BudgetAsked {
  readonly reference: number;
  readonly entrantsPerYear: number;
  readonly years: number;
}

/**
 * Each year's entrants cost in their own first, second, … year what members do in the run; beyond the follow-up nothing is counted.
 *
 * Source: S. D. Sullivan and others, "Budget impact analysis: principles of good practice", Value in Health 17, 2014 (from memory): an open
 * population, the payers' own budgets, no discounting.
 */
export function budgetImpact(ledgers: Ledgers, { reference, entrantsPerYear, years }: BudgetAsked): BudgetImpact {
  const others = ledgers.arms.flatMap((id, arm) => (arm === reference ? [] : [{ id, arm }]));
  return { entrantsPerYear, arms: Object.fromEntries(others.map(({ id, arm }) => [id, Array.from({ length: years }, (_, at) => yearOf(at, arm))])) };

  function yearOf(at: number, arm: number): BudgetYear {
    // In calendar year `at` those who began this year are in their first year, those of the year before in their second, and so on.
    const counted = Float64Array.from({ length: ledgers.years }, (_, own) => (own <= at ? entrantsPerYear : 0));
    const more = (weights: Parameters<typeof ledgerPerMember>[2]) => minus(ledgerPerMember(ledgers, arm, weights, counted), ledgerPerMember(ledgers, reference, weights, counted));
    const each = Object.entries(payers).map(([payer, weights]) => [payer, mean(more(weights))] as const);
    return { year: at + 1, payers: Object.fromEntries(each) as Record<Payer, number>, net: estimateOf(more(perspectives.public), ledgers.perDraw) };
  }
}
