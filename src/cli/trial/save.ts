/** What `trial --out` leaves: predictions as JSON and CSV, every virtual trial, and the forest plot. */
import type { ChartRow } from '../../charts/chart.js';
import { chartCsv, drawChart } from '../../charts/index.js';
import { csvRows, forestPlot } from '../../charts/trials/forestPlot.js';
import { openRunFolder } from '../../store/run-folder.js';
import type { MadeFile } from '../../store/save-run.js';
import type { TrialCounts } from '../../trial/live.js';
import type { TrialPrediction } from '../../trial/predict.js';
import { fillFolder } from '../fill-folder.js';
import type { Interrupt } from '../interrupt.js';
import { chartFiles } from '../made-files.js';
import { startPictures, type Pictures } from '../pictures.js';

/** A trial, what virtual ones say of it, and each of them. */
export interface LivedTrial {
  readonly prediction: TrialPrediction;
  readonly counts: readonly TrialCounts[];
}

/**
 * @param json - What `--json` prints.
 * @returns The folder as it was asked for.
 */
export async function saveTrials(out: string, json: string, lived: readonly LivedTrial[], interrupt: Interrupt): Promise<string> {
  const folder = await openRunFolder(out, true);
  const pictures = startPictures();
  try {
    return await fillFolder(folder, filesOf(json, lived, pictures), interrupt);
  } finally {
    await pictures.close();
  }
}

/** A line for each arm of each virtual trial. */
function replicationRows({ prediction: { id, arms }, counts }: LivedTrial): ChartRow[] {
  return counts.flatMap(({ events, analysed }, replication) => arms.map((arm, at) => ({ trial: id, replication, arm: arm.id, analysed: analysed[at] ?? null, events: events[at] ?? null })));
}

async function* filesOf(json: string, lived: readonly LivedTrial[], pictures: Pictures): AsyncGenerator<MadeFile> {
  const predictions = lived.map(({ prediction }) => prediction);
  yield { path: 'trials.json', content: json };
  yield { path: 'trials.csv', content: chartCsv(predictions.flatMap(csvRows)) };
  yield { path: 'replications.csv', content: chartCsv(lived.flatMap(replicationRows)) };
  const draft = forestPlot(predictions, 'en');
  if (draft === null) return;
  const chart = await drawChart(draft);
  pictures.begin(chart);
  yield* chartFiles([chart], pictures);
}
