/** How long first jobs last: the share still held, by weeks since they began. */
import type { RunResult } from '../../comparison/comparison.js';
import type { ChartContext, ChartDraft } from '../chart.js';
import { survivalChart } from './survivalChart.js';

/** The chart, or null when nobody started a job. */
export function jobSurvival(result: RunResult, context: ChartContext): ChartDraft | null {
  return survivalChart(result, context, { id: 'job-survival', spell: 'firstJobKept', texts: 'jobLength', rises: false, parts: ['half'] });
}
