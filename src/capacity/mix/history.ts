/** What one history of a mix says: the measure that is to be best. */
import { questionsOf } from '../../outcomes/collect.js';
import { createRun } from '../../run.js';
import type { Scenario } from '../../scenario/scenario.js';
import { withMix, type Mix } from './mixes.js';
import type { MixSpace } from './space.js';

export interface MixHistory {
  /** The measure's mean over members; NaN where nobody defines it. */
  readonly value: number;
  /** Members of the cohort, in people of the whole region. */
  readonly members: number;
}

/** Lives histories of a mix; the same replication has the same people and the same luck in all mixes. */
export function createMixHistories(scenario: Scenario, space: MixSpace, mix: Mix, measure: string): (replication: number) => MixHistory {
  const asked = { ...scenario, report: { ...scenario.report, measures: [...scenario.report.measures, measure] } };
  const live = createRun(withMix(asked, space, mix), space.arm);
  const ids = questionsOf(asked).measures;
  const [at, everybody] = [ids.indexOf(measure), ids.indexOf('everCompetitive')];
  const { scale } = scenario.arms[space.arm]!.epochs[0]!.scenario.population;
  return (replication) => {
    const { sums, counts } = live(replication);
    return { value: sums[at]! / counts[at]!, members: counts[everybody]! / scale };
  };
}
