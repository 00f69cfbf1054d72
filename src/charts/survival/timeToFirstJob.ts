/** How soon people start a first ordinary job: the share who have, by week. */
import type { RunResult } from '../../comparison/comparison.js';
import type { ChartContext, ChartDraft } from '../chart.js';
import { survivalChart } from './survivalChart.js';

/** The chart, or null when nobody was followed. */
export function timeToFirstJob(result: RunResult, context: ChartContext): ChartDraft | null {
  return survivalChart(result, context, { id: 'time-to-first-job', spell: 'firstJob', texts: 'firstJob', rises: true, parts: ['quarter', 'half'] });
}
