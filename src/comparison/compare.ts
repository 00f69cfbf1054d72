import { measureInfo, members } from '../outcomes/catalogue.js';
import type { Replications } from '../outcomes/replication.js';
import { arePaired } from '../scenario/paired.js';
import type { Scenario } from '../scenario/scenario.js';
import { attitudesOf } from './attitudes.js';
import { columnOf } from './column.js';
import type { ArmResult, Comparison, Difference, RunResult } from './comparison.js';
import { differenceOf } from './difference.js';
import { flowsOf } from './flows.js';
import { levelOf } from './level.js';
import { livesOf } from './lives.js';
import { subgroupsOf } from './subgroups.js';
import { survivalOf } from './survival.js';
import { weeklyOf } from './weekly.js';

/** Makes the comparison, the subgroups and the weekly summary of a run from its replications. */
export function compare(scenario: Scenario, replications: Replications): RunResult {
  const { scale } = scenario.arms[0]!.epochs[0]!.scenario.population;
  return {
    comparison: comparisonOf(scenario, replications), subgroups: subgroupsOf(replications, scale), weekly: weeklyOf(replications),
    survival: survivalOf(scenario, replications, scale), flows: flowsOf(replications), attitudes: attitudesOf(replications, scale), lives: livesOf(replications),
  };
}

function comparisonOf(scenario: Scenario, replications: Replications): Comparison {
  const { arms, measures, rows } = replications;
  const reference = arms.indexOf(scenario.compareWith);
  const { scale } = scenario.arms[reference]!.epochs[0]!.scenario.population;
  const results: Record<string, ArmResult> = {};
  arms.forEach((id, arm) => {
    const levels = Object.fromEntries(measures.map((measure, m) => [measure, levelOf(columnOf(replications, arm, m), scale)]));
    results[id] = { staffYears: levels['staffYears']!.mean!, measures: levels };
  });
  const differences: Difference[] = arms.flatMap((arm, a) => {
    if (a === reference) return [];
    const paired = arePaired(scenario, a, reference);
    return measures.map((measure, m): Difference => ({
      arm, against: scenario.compareWith, measure,
      ...differenceOf(columnOf(replications, a, m), columnOf(replications, reference, m), paired, isShareOfMembers(measure), scale),
    }));
  });
  return {
    schema: 'inclusim-comparison-1', scenario: scenario.name,
    cohort: { n: results[scenario.compareWith]!.measures['everCompetitive']!.n, at: scenario.cohort.at, eligible: scenario.cohort.eligible },
    weeks: scenario.horizon, seed: scenario.seed, replications: rows.length, arms: results, differences,
  };
}

/** Whether a number needed makes sense: a share whose denominator is the cohort itself. */
function isShareOfMembers(asked: string): boolean {
  const info = measureInfo(asked)!;
  return info.unit === 'share' && info.of === members;
}
