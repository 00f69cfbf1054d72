import { measureInfo, members } from '../outcomes/catalogue.js';
import type { Replications } from '../outcomes/replication.js';
import { arePaired } from '../scenario/paired.js';
import type { Scenario } from '../scenario/scenario.js';
import { attitudesOf } from './attitudes.js';
import { columnsOf } from './column.js';
import type { ArmResult, Comparison, Difference, MeasureResult, RunResult } from './comparison.js';
import { differenceOf } from './difference.js';
import { flowsOf } from './flows.js';
import { levelOf } from './level.js';
import { livesOf } from './lives.js';
import { subgroupsOf } from './subgroups.js';
import { survivalOf } from './survival.js';
import { weeklyOf } from './weekly.js';

/**
 * Makes the comparison, the subgroups and the weekly summary of a run from its replications.
 *
 * @param memory - Bytes that the numbers of all replications may take at a time; the result does not depend on it.
 */
export function compare(scenario: Scenario, replications: Replications, memory?: number): RunResult {
  const { scale } = scenario.arms[0]!.epochs[0]!.scenario.population;
  return {
    comparison: comparisonOf(scenario, replications, memory), subgroups: subgroupsOf(replications, scale, memory), weekly: weeklyOf(replications, memory),
    survival: survivalOf(scenario, replications, scale, memory), flows: flowsOf(replications), attitudes: attitudesOf(replications, scale), lives: livesOf(replications),
  };
}

function comparisonOf(scenario: Scenario, replications: Replications, memory?: number): Comparison {
  const { arms, measures, rows } = replications;
  const reference = arms.indexOf(scenario.compareWith);
  const { scale } = scenario.arms[reference]!.epochs[0]!.scenario.population;
  const levels = arms.map((): [string, MeasureResult][] => []);
  const differences = arms.map((): Difference[] => []);
  for (const { measure: m, columns } of columnsOf(replications, [0], memory)) {
    const measure = measures[m]!;
    arms.forEach((arm, a) => {
      levels[a]!.push([measure, levelOf(columns[a]!, scale)]);
      if (a === reference) return;
      const difference = differenceOf(columns[a]!, columns[reference]!, arePaired(scenario, a, reference), isShareOfMembers(measure), scale);
      differences[a]!.push({ arm, against: scenario.compareWith, measure, ...difference });
    });
  }
  const results = Object.fromEntries(arms.map((id, a) => [id, armOf(levels[a]!)]));
  return {
    schema: 'inclusim-comparison-1', scenario: scenario.name,
    cohort: { n: results[scenario.compareWith]!.measures['everCompetitive']!.n, at: scenario.cohort.at, eligible: scenario.cohort.eligible },
    weeks: scenario.horizon, seed: scenario.seed, replications: rows.length, arms: results, differences: differences.flat(),
  };
}

function armOf(levels: readonly (readonly [string, MeasureResult])[]): ArmResult {
  const measures = Object.fromEntries(levels);
  return { staffYears: measures['staffYears']!.mean!, measures };
}

/** Whether a number needed makes sense: a share whose denominator is the cohort itself. */
function isShareOfMembers(asked: string): boolean {
  const info = measureInfo(asked)!;
  return info.unit === 'share' && info.of === members;
}
