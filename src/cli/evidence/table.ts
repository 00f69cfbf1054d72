/** All trials at a glance: those that are fitted, then the others with the reason. */
import type { PublishedTrial } from '../../catalogue/evidence/trial.js';
import type { PooledRatio } from '../../statistics/pooledRatio.js';
import { gap, tableLine, widthFor, type Column } from '../table-line.js';
import { width, type Colours } from '../terminal.js';
import { wrap, wrapText } from '../wrap.js';
import { countTexts, shareTexts } from './figures.js';

const heads = ['trial', 'country', 'weeks', 'offered', '', 'control', ''];

/** The list, with what the fitted trials say together; it ends with a line end. */
export function allTrials(trials: readonly PublishedTrial[], pooled: PooledRatio, { bold, dim }: Colours): string {
  const columns = columnsFor(trials);
  const head = tableLine(heads, columns).map(dim);
  const fitted = trials.filter(({ leftOut }) => leftOut === null);
  const others = trials.filter(({ leftOut }) => leftOut !== null);
  return `${[
    [bold(`Fitted: ${fitted.length} of ${trials.length} published trials`), ...head, ...fitted.flatMap((trial) => tableLine(rowOf(trial), columns))],
    [bold('Left out, and why'), ...head, ...others.flatMap((trial) => [...tableLine(rowOf(trial), columns), ...wrap(`  ${trial.leftOut}`, width, '  ').map(dim)])],
    [wrapText(legend, width)],
    [wrapText(pooledSentence(pooled), width)],
    ['`inclusim evidence ID` tells everything about one of them, and how it is known.'],
  ].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const legend = 'Weeks of follow-up; people with the outcome of those analysed, offered supported employment and in the control arm (two controls taken together). ~ from memory, or following a per cent that is.';

/** The pooled ratio as a sentence. */
export function pooledSentence({ ratio, low, high, tau, studies }: PooledRatio): string {
  return `The ${studies} fitted together: ${ratio.toFixed(2)} times as many with supported employment (95\u00a0% ${low.toFixed(2)} to ${high.toFixed(2)}); between trials the log ratio varies by ${tau.toFixed(2)} (standard deviation; random effects, DerSimonian and Laird).`;
}

function rowOf(trial: PublishedTrial): string[] {
  const counts = countTexts(trial);
  const shares = shareTexts(trial);
  return [trial.id, trial.setting.country, String(trial.followUpWeeks), counts[0], shares[0], counts[1], shares[1]];
}

function columnsFor(trials: readonly PublishedTrial[]): Column[] {
  const rows = [heads, ...trials.map(rowOf)];
  const widths = heads.map((_, at) => widthFor(rows.map((row) => row[at] ?? ''), 0, width));
  // What is left over stands between the columns of names and those of figures.
  const [first = 0, ...rest] = widths;
  const left = width - widths.reduce((sum, each) => sum + each, 0) - gap * (widths.length - 1);
  return [first + Math.min(0, left), ...rest].map((each, at) => ({ width: each, align: at < 2 ? 'left' : 'right' }));
}
