/** What an economic evaluation says, as plain data: `economics.json` is this. Money is that of the scenario, per member unless said otherwise. */
import type { BudgetImpact } from './budget.js';
import type { CostPer } from './costPer.js';
import type { Estimate } from './estimate.js';
import type { OnFrontier } from './frontier.js';
import type { InformationValue } from './information.js';
import type { Line, Perspective } from './perspectives.js';

export type { Estimate } from './estimate.js';
export type { CostPer } from './costPer.js';

export interface ArmEconomics {
  /** What each payer spends, and what society uses up and produces; not discounted. */
  readonly lines: Readonly<Record<Line, number>>;
  /** Cost from the perspective of the evaluation, and QALYs, both discounted. */
  readonly cost: Estimate;
  readonly qalys: Estimate;
}

export interface EconomicDifference {
  readonly arm: string;
  readonly against: string;
  /** Not discounted. */
  readonly lines: Readonly<Record<Line, Estimate>>;
  /** What the lines add up to for the public purse and for society; not discounted. */
  readonly totals: { readonly public: Estimate; readonly society: Estimate };
  /** Total of each perspective, discounted. */
  readonly perspectives: Readonly<Record<Perspective, Estimate>>;
  readonly qalys: Estimate;
  /** Of the perspective's discounted cost. */
  readonly costPerQaly: CostPer;
  readonly costPerPersonEverInWork: CostPer;
  readonly costPerPersonInWork: CostPer;
  /** Expected differences by draw, `[QALYs, cost]`, parameters alone; empty under 20 draws. */
  readonly plane: readonly (readonly [qalys: number, cost: number])[];
}

/** One willingness to pay. */
export interface OnCurve {
  readonly threshold: number;
  /** Probability of being the best, by arm. */
  readonly probabilities: Readonly<Record<string, number>>;
  /** The arm to choose, and the expected value of perfect information. */
  readonly best: string;
  readonly evpi: number;
}

export interface Economics {
  readonly schema: 'inclusim-economics-1';
  readonly scenario: string;
  readonly perspective: Perspective;
  readonly currency: string;
  readonly priceYear: number;
  readonly discountRate: { readonly costs: number; readonly effects: number };
  readonly willingnessToPay: number;
  readonly cohort: { readonly n: number; readonly weeks: number };
  readonly replications: number;
  /** Draws of the parameters; null without a posterior. */
  readonly draws: number | null;
  readonly arms: Readonly<Record<string, ArmEconomics>>;
  readonly differences: readonly EconomicDifference[];
  /** By cost, cheapest first. */
  readonly frontier: readonly OnFrontier[];
  /** By willingness to pay; null under 20 draws. */
  readonly curve: readonly OnCurve[] | null;
  /** At the willingness to pay asked for; null under 20 draws. */
  readonly information: { readonly evpi: number; readonly groups: readonly InformationValue[] } | null;
  readonly budget: BudgetImpact | null;
}
