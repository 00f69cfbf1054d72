/** The answer of a saturation experiment as plain data: what `saturation.json` holds and charts and pages are made from. */
import type { Estimate } from '../comparison/overHistories.js';
import { firstEpoch } from '../scenario/firstEpoch.js';
import type { Scenario } from '../scenario/scenario.js';
import { mean } from '../statistics/moments.js';
import { version } from '../version.js';
import { changeOfYield, saturationEffects, type SaturationEffect } from './effects.js';
import type { Offered, Saturated } from './saturation.js';

export interface SaturationPlan {
  readonly scenario: Scenario;
  readonly offered: Offered;
  /** Ascending, from above 0 to 1. */
  readonly shares: readonly number[];
  readonly replications: number;
  /** Replications that share a draw of the parameters; 1 where they are not drawn. */
  readonly perDraw: number;
}

export interface SaturationResult {
  readonly schema: 'inclusim-saturation-1';
  readonly version: string;
  readonly scenario: string;
  readonly seed: number | string;
  readonly arm: string;
  readonly against: string;
  readonly service: string;
  /** Weeks of the run. */
  readonly weeks: number;
  /** Who is counted: members of the cohort, in people of the whole region. */
  readonly cohort: { readonly n: number; readonly at: Scenario['cohort']['at']; readonly eligible: Scenario['cohort']['eligible'] };
  readonly replications: number;
  readonly perDraw: number;
  readonly posterior: { readonly version: string; readonly hash: string } | null;
  readonly shares: readonly SaturationEffect[];
  /** More jobs that an offer yields at the largest share than at the smallest; null with one share. */
  readonly change: Estimate | null;
}

/** @param histories - `[history][share]`. */
export function saturationResult({ scenario, offered, shares, replications, perDraw }: SaturationPlan, histories: readonly (readonly Saturated[])[]): SaturationResult {
  const { arms, weeks, cohort: { at, eligible }, posterior } = scenario;
  const arm = arms[offered.arm]!;
  const { scale } = firstEpoch(arm).scenario.population;
  const compared = { paired: true, scale, weeks, ...(perDraw === 1 ? {} : { perDraw }) };
  return {
    schema: 'inclusim-saturation-1', version, scenario: scenario.name, seed: scenario.seed, arm: arm.id, against: arms[offered.against]!.id, service: offered.service, weeks,
    cohort: { n: mean(histories.map(([first]) => (first!.offered.people + first!.others.people) / scale)), at, eligible },
    replications, perDraw, posterior: posterior === undefined ? null : { version: posterior.posterior.version, hash: posterior.hash },
    shares: saturationEffects(shares, histories, compared), change: changeOfYield(histories, compared),
  };
}
