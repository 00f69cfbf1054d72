/** What one history of an arm says of its staff: the goal's number, people in work, and the service week by week. */
import { furtherColumns, seriesColumns } from '../outcomes/activities.js';
import { questionsOf } from '../outcomes/collect.js';
import { peopleLayout } from '../outcomes/people.js';
import type { Row } from '../outcomes/replication.js';
import { createRun } from '../run.js';
import type { Scenario } from '../scenario/scenario.js';
import { quantile } from '../statistics/quantile.js';
import type { Goal } from './goal.js';
import { withPosts, type Staffed } from './staffing.js';

/** Columns of the weekly series that are kept: those of the whole arm. */
export const weeklyColumns = furtherColumns.filter(({ unit }) => unit !== 'share').map(({ id }) => id);

export interface History {
  /** The goal's number, in its unit; NaN where it is not defined. */
  readonly value: number;
  /** Members of the cohort, in people of the whole region. */
  readonly members: number;
  /** Members who were ever in an ordinary job, in people of the whole region. */
  readonly everInWork: number;
  /** Members in an ordinary job at the end of follow-up, in people of the whole region. */
  readonly inWork: number;
  /** `[column][week]`, weeks 0 to the horizon, columns as in `weeklyColumns`. */
  readonly weeks: readonly Float64Array[];
}

/** Lives histories of the arm with so many posts; the same replication has the same people and the same luck whatever their number. */
export function createHistories(scenario: Scenario, staffed: Staffed, goal: Goal, posts: number): (replication: number) => History {
  const asked = askedOf(withPosts(scenario, staffed, posts), goal);
  const live = createRun(asked, staffed.arm);
  const questions = questionsOf(asked);
  const ids = questions.measures;
  const { width, at: place } = peopleLayout(questions);
  const [waits, never, member] = [place('waitWeeks'), place('neverReached'), place('inCohort')];
  const { scale } = asked.arms[staffed.arm]!.epochs[0]!.scenario.population;

  const valueOf = (row: Row): number => {
    const { quantity } = goal;
    if (quantity.from === 'weeks') return row.weeks[quantity.week * seriesColumns.length + seriesColumns.indexOf(quantity.column)]!;
    if (quantity.from === 'measure') {
      const at = ids.indexOf(quantity.measure);
      return row.sums[at]! / row.counts[at]!;
    }
    const waited: number[] = [];
    for (let first = 0; first < row.people.length; first += width) {
      const [weeks, isMissed] = [row.people[first + waits]!, row.people[first + never] === 1];
      if (row.people[first + member] === 1 && (weeks > 0 || !isMissed)) waited.push(weeks);
    }
    return quantile(waited, 0.5);
  };
  return (replication) => {
    const row = live(replication, goal.quantity.from === 'waits');
    const { length } = seriesColumns;
    return {
      value: valueOf(row),
      members: row.counts[ids.indexOf('everCompetitive')]! / scale,
      everInWork: row.sums[ids.indexOf('everCompetitive')]! / scale,
      inWork: row.sums[ids.indexOf('competitiveAt')]! / scale,
      weeks: weeklyColumns.map((id) => Float64Array.from({ length: row.weeks.length / length }, (_, week) => row.weeks[week * length + seriesColumns.indexOf(id)]!)),
    };
  };
}

/** A measure at a week is kept where the report asks for it. */
function askedOf(scenario: Scenario, { quantity }: Goal): Scenario {
  if (quantity.from !== 'measure') return scenario;
  return { ...scenario, report: { ...scenario.report, measures: [...scenario.report.measures, quantity.measure] } };
}
