/** What a comparison says, as plain data: `comparison.json` is this, and so is what `run --json` prints (with `folder`). */

import type { ActivityId } from '../outcomes/activities.js';
import type { EmployerGroup } from '../outcomes/attitudes.js';
import type { SpellKind } from '../outcomes/spells.js';

export type Interval = readonly [low: number, high: number];

/** The variance of one replication: what parameters and what chance put in; both in the square of the unit. */
export interface VarianceParts {
  readonly parameters: number;
  readonly chance: number;
}

/** The variance that parameters put in, split by what trials said of them; in the square of the unit, and together that of `VarianceParts.parameters`. */
export interface VarianceByEvidence {
  /** From values that the trials informed. */
  readonly informed: number;
  /** From values that they left nearly as wide as the prior. */
  readonly uninformed: number;
  /** What no straight line through the values of both accounts for. */
  readonly notLinear: number;
}

export interface MeasureResult {
  /** Mean over people: the ratio of sums over replications; null where nobody is defined. Shares lie in 0 to 1. */
  readonly mean: number | null;
  /** Mean number of people (or posts, employers) a replication's value rests on. */
  readonly n: number;
  /** Half-width of the 95 % interval of simulation error; null with fewer than two replications or nobody defined. */
  readonly simulationError: number | null;
  /** 95 % interval over posterior draws of the parameters; only there with a posterior. */
  readonly parameters?: Interval | null | undefined;
  /** Only there with a posterior. */
  readonly variance?: VarianceParts | null | undefined;
}

export interface ArmResult {
  readonly staffYears: number;
  readonly measures: Readonly<Record<string, MeasureResult>>;
}

export interface Difference {
  readonly arm: string;
  readonly against: string;
  readonly measure: string;
  /** Arm minus reference. */
  readonly difference: number | null;
  /** Half-width of the 95 % interval of simulation error. */
  readonly simulationError: number | null;
  /** Central 95 % of the difference between two independent groups of this size; null under 20 replications. */
  readonly realGroup: Interval | null;
  /** Central 95 % of the expected difference over posterior draws of the parameters; null without a posterior, and under 20 draws. */
  readonly parameters: Interval | null;
  /** Mean of the arm over mean of the reference; null where the latter is 0. */
  readonly ratio: number | null;
  /** How many need the offer for one more: 1 / difference of a share; null unless the interval of the difference excludes 0. */
  readonly nnt: number | null;
  /** Share of posterior draws whose expected difference exceeds 0; null without a posterior. */
  readonly ahead: number | null;
  /** Whether both arms hold the same people with the same luck. */
  readonly paired: boolean;
  /** Variance of unpaired differences over that of paired ones: what pairing achieved; null where not paired. */
  readonly varianceRatio: number | null;
  /** Only there with a posterior. */
  readonly variance?: VarianceParts | null | undefined;
  /** Only there with a posterior; null under as many draws as the regression needs. */
  readonly varianceByEvidence?: VarianceByEvidence | null | undefined;
}

/** A parameter that is drawn. */
export interface DrawnParameter {
  readonly path: string;
  /** Standard deviation of the posterior over that of the prior; null where the prior has none. */
  readonly spread: number | null;
  /** Whether the trials say something of it: the spread is below .7. */
  readonly informed: boolean;
}

export interface PosteriorUsed {
  readonly version: string;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  /** Draws that were lived under, counted as often as they came, and replications under each. */
  readonly draws: number;
  readonly perDraw: number;
  /** What was drawn in some arm; all other values stood still. */
  readonly parameters: readonly DrawnParameter[];
}

export interface Comparison {
  readonly schema: 'inclusim-comparison-1';
  /** Name of the scenario (base name of its file). */
  readonly scenario: string;
  readonly cohort: { readonly n: number; readonly at: 'start' | 'arrival'; readonly eligible: readonly string[] };
  /** Weeks each member is followed. */
  readonly weeks: number;
  readonly seed: number | string;
  readonly replications: number;
  /** What the parameters were drawn from; only there with a posterior. */
  readonly posterior?: PosteriorUsed | undefined;
  readonly arms: Readonly<Record<string, ArmResult>>;
  readonly differences: readonly Difference[];
}

/** A measure in one subgroup and arm. */
export interface SubgroupResult extends Omit<MeasureResult, 'parameters' | 'variance'> {
  readonly arm: string;
  /** Grouping, such as `severity`. */
  readonly by: string;
  /** Level, such as `severe`. */
  readonly level: string;
  readonly measure: string;
  /** Arm less reference; null for the reference, and where one of them has fewer than ten people. */
  readonly gain: Gain | null;
}

/** What simulation and parameters leave open of an expected value. */
export interface Uncertain {
  /** Half-width of the 95 % interval of simulation error; null with fewer than two replications, or draws where parameters are drawn. */
  readonly simulationError: number | null;
  /** Central 95 % of what is expected over posterior draws; null without a posterior, and under 20 draws. */
  readonly parameters: Interval | null;
}

/** What an arm adds in one group. */
export interface Gain extends Uncertain {
  readonly difference: number;
}

/** An index of inequality, or by how much an arm moves it. */
export interface EquityEstimate extends Uncertain {
  /** -1 (only the less advantaged half has it) to 1 (only the more advantaged half); null where a replication has nobody. */
  readonly index: number | null;
}

/** How a share is spread over groups in the order of their advantage, in one arm: Erreygers' index. */
export interface EquityResult extends EquityEstimate {
  readonly arm: string;
  /** Grouping, such as `severity`. */
  readonly by: string;
  readonly measure: string;
  /** Arm less reference; null for the reference. Above 0: the better off gain more. */
  readonly change: EquityEstimate | null;
}

/** One column of the weekly series in one arm, by own week 0 to `weeks`. */
export interface WeeklyColumn {
  /** Mean over replications (shares: of the cohort). */
  readonly mean: readonly number[];
  /** 2.5 % and 97.5 % quantiles over replications: where a real group of this size would lie. */
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface WeeklySummary {
  readonly weeks: number;
  readonly arms: Readonly<Record<string, Readonly<Record<string, WeeklyColumn>>>>;
}

/** The Kaplan-Meier estimate of a duration in one arm, by weeks from 0 to the horizon. */
export interface SurvivalCurve {
  /** Share whose spell has lasted longer than so many weeks, from all replications together. */
  readonly survival: readonly number[];
  /** 2.5 % and 97.5 % quantiles over replications of their own estimates: where a real group of this size would lie. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Mean number at risk in a replication at the end of the week before; of week 0: all. */
  readonly atRisk: readonly number[];
  /** Mean number of spells in a replication, and of those seen to end. */
  readonly n: number;
  readonly ended: number;
  /** Weeks by which half of the spells have ended; null where the horizon comes first. */
  readonly median: number | null;
  /** Mean weeks, counted up to the horizon. */
  readonly restrictedMean: number | null;
}

/** A log-rank test between an arm and the reference in every virtual study of this size. */
export interface LogRank {
  readonly arm: string;
  readonly against: string;
  readonly spell: SpellKind;
  /** Share of replications whose test finds p < .05: the power of a study of this size. Arms are tested as if they shared no luck. Null where not everybody is simulated. */
  readonly power: number | null;
  /** Middle p-value over replications. */
  readonly medianP: number | null;
}

export interface SurvivalSummary {
  readonly weeks: number;
  readonly arms: Readonly<Record<string, Readonly<Record<SpellKind, SurvivalCurve>>>>;
  readonly logRank: readonly LogRank[];
}

/** Shares of the cohort that went from one main activity to another. */
export interface FlowSummary {
  /** Own weeks between which is counted. */
  readonly weeks: readonly number[];
  /** `[interval][from][to]`, in the order of `activities`; all cells of an interval sum to 1. */
  readonly arms: Readonly<Record<string, readonly (readonly (readonly number[])[])[]>>;
}

/** Stigma of one group of employers, as first drawn and at the end. */
export interface AttitudeChange {
  /** Mean number of employers in a replication. */
  readonly n: number;
  /** Means, by the middles of the classes; null without employers. */
  readonly meanBefore: number | null;
  readonly meanAfter: number | null;
  /** Share of employers in each of the equal classes from 0 to 1. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Employers who looked at an applicant: those with an experience of a disclosed employee, and the others. */
export type AttitudeSummary = Readonly<Record<string, Readonly<Record<EmployerGroup, AttitudeChange>>>>;

/** A stretch of weeks with the same main activity in the life of one member. */
export interface LifeStretch {
  readonly activity: ActivityId;
  /** First and last own week. */
  readonly from: number;
  readonly to: number;
}

/** The first hundred members of replication 0, by arm; in paired arms the same people in the same order. */
export type Lives = Readonly<Record<string, readonly (readonly LifeStretch[])[]>>;

/** Everything that is made from the replications of a run. */
export interface RunResult {
  readonly comparison: Comparison;
  readonly subgroups: readonly SubgroupResult[];
  readonly weekly: WeeklySummary;
  readonly survival: SurvivalSummary;
  readonly flows: FlowSummary;
  readonly attitudes: AttitudeSummary;
  readonly lives: Lives;
  /** Empty where the report has no grouping with an order. */
  readonly equity: readonly EquityResult[];
}
