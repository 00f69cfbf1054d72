/** What `trial` prints of each trial: the figures of virtual trials of its size, and where the observed one falls. */
import type { Prediction, TrialPrediction } from '../../trial/predict.js';
import { width, type Colours } from '../terminal.js';
import { wrap } from '../wrap.js';

/** Columns and their widths. */
const columns = [['', 14], ['n', 5], ['median', 8], ['50 %', 12], ['80 %', 12], ['95 %', 12], ['observed', 9], ['falls at', 8]] as const;

export function trialsText(trials: readonly TrialPrediction[], folder: string | undefined, colours: Colours): string {
  const blocks = trials.map((trial) => blockOf(trial, colours));
  const notes = [
    ...wrap(`Predicted: central intervals of ${trials[0]?.replications ?? 0} virtual trials of the same size, arms side by side in one region; parameters not included. Falls at: share of virtual trials below what was observed.`, width),
    ...(folder === undefined ? ['`--out DIR` leaves table, numbers and a forest plot.'] : [`Saved ${folder}/ → trials.json · trials.csv · replications.csv · charts/`]),
  ];
  return `${[...blocks, notes.map(colours.dim).join('\n')].join('\n\n')}\n`;
}

function blockOf({ id, title, definition, arms, ratios }: TrialPrediction, colours: Colours): string {
  const lines = arms.map((arm) => line([arm.id, String(arm.analysed), ...figures(arm, percent)]));
  const ratioLines = ratios.map((ratio) => line([ratios.length === 1 ? 'ratio' : `to ${ratio.against}`, '', ...figures(ratio, (value) => value.toFixed(2))]));
  return [
    ...wrap(title === '' ? id : `${id} · ${title}`, width).map(colours.bold), ...wrap(definition, width).map(colours.dim),
    colours.dim(line(columns.map(([name]) => name))), ...lines, ...ratioLines,
  ].join('\n');
}

function figures({ median, intervals, observed, place }: Prediction, write: (value: number) => string): string[] {
  return [write(median), ...intervals.map(({ low, high }) => `${write(low)}–${write(high)}`), observed === null ? '–' : write(observed), place === null ? '–' : placeText(place)];
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}

/** Percent of the virtual trials; never a whole none or all of them. */
function placeText(place: number): string {
  return place < 0.005 ? '<1 %' : place > 0.995 ? '>99 %' : `${(100 * place).toFixed(0)} %`;
}

function line(cells: readonly string[]): string {
  return columns.map(([, width], k) => (k === 0 ? (cells[k] ?? '').padEnd(width) : (cells[k] ?? '').padStart(width))).join('').trimEnd();
}
