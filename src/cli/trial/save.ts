/** What `trial --out` leaves: predictions as JSON and CSV, every virtual trial, and the forest plot. */
import { chartCsv, drawChart } from '../../charts/index.js';
import { csvRows, forestPlot } from '../../charts/trials/forestPlot.js';
import { openRunFolder } from '../../store/run-folder.js';
import type { MadeFile } from '../../store/save-run.js';
import type { TrialCounts } from '../../trial/live.js';
import type { TrialPrediction } from '../../trial/predict.js';
import { fillFolder } from '../fill-folder.js';
import type { Interrupt } from '../interrupt.js';
import { chartFiles } from '../made-files.js';

/**
 * @param json - What `--json` prints.
 * @returns The folder as it was asked for.
 */
export async function saveTrials(out: string, json: string, predictions: readonly TrialPrediction[], counts: readonly (readonly TrialCounts[])[], interrupt: Interrupt): Promise<string> {
  const folder = await openRunFolder(out, true);
  const draft = forestPlot(predictions, 'en');
  const charts = draft === null ? [] : await chartFiles([await drawChart(draft)]);
  const files: MadeFile[] = [{ path: 'trials.json', content: json }, { path: 'trials.csv', content: chartCsv(predictions.flatMap(csvRows)) }, { path: 'replications.csv', content: replicationsCsv(predictions, counts) }, ...charts];
  return fillFolder(folder, files, interrupt);
}

/** A line for each arm of each virtual trial. */
function replicationsCsv(predictions: readonly TrialPrediction[], counts: readonly (readonly TrialCounts[])[]): string {
  return chartCsv(predictions.flatMap(({ id, arms }, k) => counts[k]!.flatMap(({ events, analysed }, replication) => arms.map((arm, at) => ({ trial: id, replication, arm: arm.id, analysed: analysed[at]!, events: events[at]! })))));
}
