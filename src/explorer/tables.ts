/** The data of the page's charts as lines of CSV, in the columns that a run leaves in `charts/`. */
import { activitiesOverTime } from '../charts/activities/activities.js';
import type { ChartRow } from '../charts/chart.js';
import { chartCsv } from '../charts/csv.js';
import { differences } from '../charts/differences/differences.js';
import { employmentOverTime } from '../charts/lines/employmentOverTime.js';
import type { Answers } from './answers.js';

export const chartIds = ['employment-over-time', 'differences', 'people', 'activities', 'measures'] as const;
export type ChartId = (typeof chartIds)[number];

const rows: { readonly [Id in ChartId]: (answers: Answers) => readonly ChartRow[] } = {
  'employment-over-time': ({ result, context }) => employmentOverTime(result, context)?.rows ?? [],
  differences: ({ result, context }) => differences(result, context)?.rows ?? [],
  people: (answers) => levelsOf(answers).filter(({ unit }) => unit === 'share'),
  activities: ({ result, context }) => activitiesOverTime(result, context)?.rows ?? [],
  measures: levelsOf,
};

/** One chart's data. */
export function csvOf(id: ChartId, answers: Answers): string {
  return chartCsv(rows[id](answers));
}

function levelsOf({ rows: measures, arms }: Answers): ChartRow[] {
  return measures.flatMap(({ measure, unit: { unit }, cells }) => cells.map(({ level, difference }, at) => ({
    measure, unit, arm: arms[at]?.id ?? '', mean: level?.mean ?? null, difference: difference?.difference ?? null, simulationError: difference?.simulationError ?? null,
  })));
}
