/** Does the model predict the trials? For each one the ratio of its arms: predicted as bars, observed as a ring, on one scale of doublings. */
import type { Prediction, TrialPrediction } from '../../trial/predict.js';
import type { ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatNumber } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { cut, textWidth } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';

const rowHeight = 34;
const blue = '#2b6ca3';
const ring = '#b3471f';
const numberFrom = (value: number, language: Language): string => formatNumber(value, value < 10 ? 2 : 1, language);

/** The chart, or null without trials. */
export function forestPlot(trials: readonly TrialPrediction[], language: Language): ChartDraft | null {
  if (trials.length === 0) return null;
  const texts = textsOf(language).forest;
  const rows = trials.flatMap((trial) => trial.ratios.map((ratio) => ({ name: trial.ratios.length === 1 ? trial.id : `${trial.id}, ${ratio.against}`, ...ratio })));
  const inside = rows.filter(({ observed, intervals }) => observed !== null && observed >= intervals[2].low && observed <= intervals[2].high).length;
  const known = rows.filter(({ observed }) => observed !== null).length;
  return {
    id: 'forest-plot',
    title: texts.title,
    alt: texts.alt(inside, known, rows.map((row) => texts.row(row.name, numberFrom(row.median, language), ends(row, language), row.observed === null ? null : numberFrom(row.observed, language))).join(' ')),
    specAt: (width) => ({ ...frame(width, texts.title, [texts.subtitle(trials[0]?.replications ?? 0), texts.key]), ...plot(rows, width, language) }),
    rows: trials.flatMap(csvRows),
  };
}

interface Row extends Prediction {
  readonly name: string;
}

function ends({ intervals }: Prediction, language: Language): string {
  const { low, high } = intervals[2];
  return textsOf(language).range(numberFrom(low, language), numberFrom(high, language));
}

function plot(rows: readonly Row[], width: number, language: Language): ChartSpec {
  const isPhone = isNarrow(width);
  const nameWidth = isPhone ? 0 : Math.min(210, Math.max(...rows.map(({ name }) => textWidth(name, sizes.label)))) + 14;
  const written = rows.map((row) => `${numberFrom(row.median, language)} (${ends(row, language)})`);
  const numbers = isPhone ? 0 : Math.max(...written.map((each) => textWidth(each, sizes.label))) + 14;
  const inner = Math.floor(width - 16 - nameWidth - numbers);
  const height = rows.length * (isPhone ? rowHeight + 14 : rowHeight);
  const values = rows.map(({ name, median, intervals, observed }, at) => ({
    name: cut(name, isPhone ? inner : nameWidth - 14, sizes.label), median, low50: intervals[0].low, high50: intervals[0].high, low95: intervals[2].low, high95: intervals[2].high, observed, text: written[at],
    place: (at + (isPhone ? 0.68 : 0.5)) * (height / rows.length), above: (at + 0.28) * (height / rows.length),
  }));
  const domain = domainOf(rows);
  const marks = [0.125, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64].filter((mark) => mark >= domain[0] && mark <= domain[1]);
  const labels = marks.map((mark) => formatNumber(mark, mark >= 1 ? 0 : mark === 0.5 ? 1 : mark === 0.25 ? 2 : 3, language));
  const axis = { values: marks, labelExpr: `(${JSON.stringify(Object.fromEntries(marks.map((mark, at) => [mark, labels[at]])))})[datum.value]`, title: textsOf(language).forest.axis, grid: true };
  const x = { type: 'quantitative', scale: { type: 'log', base: 2, domain, nice: false }, axis };
  const y = { field: 'place', type: 'quantitative', scale: { domain: [0, height], reverse: true, nice: false }, axis: null };
  const bar = (low: string, high: string, thick: number) => ({ mark: { type: 'rule', strokeWidth: thick, color: blue }, encoding: { x: { field: low, ...x }, x2: { field: high }, y } });
  const text = (field: string, at: object, more: object = {}) => ({ mark: { type: 'text', ...more }, encoding: { x: at, y: { ...y, ...(isPhone ? { field: 'above' } : {}) }, text: { field, type: 'nominal' } } });
  return {
    width: inner,
    height,
    data: { values },
    layer: [
      { data: { values: [{ one: 1 }] }, mark: { type: 'rule', color: colours.zero, strokeWidth: 1.5 }, encoding: { x: { field: 'one', ...x } } },
      bar('low95', 'high95', 2),
      bar('low50', 'high50', 9),
      { mark: { type: 'tick', thickness: 2.5, size: 19, color: '#123a5c' }, encoding: { x: { field: 'median', ...x }, y } },
      { transform: [{ filter: 'isValid(datum.observed)' }], mark: { type: 'point', shape: 'circle', size: 90, filled: true, fill: '#ffffff', stroke: ring, strokeWidth: 2.5, opacity: 1 }, encoding: { x: { field: 'observed', ...x }, y } },
      text('name', { value: isPhone ? 0 : -nameWidth }),
      ...(isPhone ? [] : [text('text', { value: inner + 14 }, { color: colours.quiet })]),
    ],
  };
}

/** Whole doublings around everything that is shown, with no effect among them. */
function domainOf(rows: readonly Row[]): [number, number] {
  const all = rows.flatMap(({ intervals, observed }) => [intervals[2].low, intervals[2].high, observed ?? 1]);
  const doublings = (value: number, round: (power: number) => number): number => 2 ** round(Math.log2(value));
  return [Math.max(0.0625, doublings(Math.min(1, ...all) * 0.96, Math.floor)), Math.min(128, doublings(Math.max(2, ...all) * 1.04, Math.ceil))];
}

/** Arms and ratios of a trial, a line each, as in `trials.csv`. */
export function csvRows({ id, measure, replications, arms, ratios }: TrialPrediction): ChartRow[] {
  const line = (figure: string, people: number | null, { median, intervals, observed, place }: Prediction): ChartRow => ({
    trial: id, measure, figure, people, replications, median,
    ...Object.fromEntries(intervals.flatMap(({ level, low, high }) => [[`low${100 * level}`, low], [`high${100 * level}`, high]])), observed, place,
  });
  return [...arms.map((arm) => line(arm.id, arm.analysed, arm)), ...ratios.map((ratio) => line(`ratio ${ratio.arm} to ${ratio.against}`, null, ratio))];
}
