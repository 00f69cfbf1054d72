/** What `trial --out` leaves: predictions as JSON and CSV, every virtual trial or study, and the forest plot. */
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
import type { LivedPattern } from './patterns.js';
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
export async function saveTrials(out: string, json: string, lived: readonly LivedTrial[], studied: readonly LivedPattern[], interrupt: Interrupt): Promise<string> {
  const folder = await openRunFolder(out, true);
  const pictures = startPictures();
  try {
    return await fillFolder(folder, filesOf(json, lived, studied, pictures), interrupt);
  } finally {
    await pictures.close();
  }
}

/** A line for each arm of each virtual trial. */
function replicationRows({ prediction: { id, arms }, counts }: LivedTrial): ChartRow[] {
  return counts.flatMap(({ events, analysed }, replication) => arms.map((arm, at) => ({ trial: id, replication, arm: arm.id, analysed: analysed[at] ?? null, events: events[at] ?? null })));
}

/** A line for each figure of each pattern. */
function patternRows({ prediction: { id, number, replications, statistics } }: LivedPattern): ChartRow[] {
  return statistics.map((each) => {
    const ends = Object.fromEntries(each.intervals.flatMap(({ level, low, high }) => [[`low${Math.round(100 * level)}`, defined(low)], [`high${Math.round(100 * level)}`, defined(high)]]));
    const { observed } = each;
    const [least, most] = 'figure' in observed ? [observed.figure, observed.figure] : 'from' in observed ? [observed.from, observed.to] : [observed.atLeast ?? null, observed.atMost ?? null];
    return {
      pattern: id, number, figure: each.id, unit: each.unit, people: each.people, replications, median: defined(each.median), ...ends, observedLeast: least, observedMost: most,
      place: each.place, widthRatio: defined(each.widthRatio), scored: String(each.scored), passes: String(each.passes),
    };
  });
}

/** A line for each figure of each virtual study. */
function studyRows({ prediction: { id, statistics }, studies }: LivedPattern): ChartRow[] {
  return studies.flatMap((study, replication) => statistics.map((each, k) => ({ pattern: id, replication, figure: each.id, value: defined(study[k] ?? NaN) })));
}

function defined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

async function* filesOf(json: string, lived: readonly LivedTrial[], studied: readonly LivedPattern[], pictures: Pictures): AsyncGenerator<MadeFile> {
  const predictions = lived.map(({ prediction }) => prediction);
  yield { path: 'trials.json', content: json };
  if (studied.length > 0) {
    yield { path: 'patterns.csv', content: chartCsv(studied.flatMap(patternRows)) };
    yield { path: 'studies.csv', content: chartCsv(studied.flatMap(studyRows)) };
  }
  if (lived.length === 0) return;
  yield { path: 'trials.csv', content: chartCsv(predictions.flatMap(csvRows)) };
  yield { path: 'replications.csv', content: chartCsv(lived.flatMap(replicationRows)) };
  const draft = forestPlot(predictions, 'en');
  if (draft === null) return;
  const chart = await drawChart(draft);
  pictures.begin(chart);
  yield* chartFiles([chart], pictures);
}
