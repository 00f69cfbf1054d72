/** Does the model predict trials that it has not seen? Shares by trial and arm: predicted as bars, observed as rings. */
import type { ShareInterval } from '../../calibration/rivals.js';
import { niceScale, shareAxis } from '../axes.js';
import type { ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatPercent } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { cut, textWidth } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { referenceShade } from '../arms.js';
import { posteriorInk, posteriorShade, ringShade } from './shades.js';

/** What was predicted and observed of one arm. */
export interface PredictedArm {
  readonly name: string;
  readonly people: number;
  readonly events: number;
  readonly median: number;
  /** 50, 80 and 95 %, in this order. */
  readonly intervals: readonly ShareInterval[];
}

export interface PredictedTrial {
  readonly name: string;
  /** The arm with supported employment first. */
  readonly arms: readonly PredictedArm[];
}

interface Row extends PredictedArm {
  readonly trial: string;
  readonly isFirst: boolean;
  readonly observed: number;
  readonly isInside: boolean;
  readonly ends: readonly [low: number, high: number];
}

const line = 22;
const between = 14;

/** The chart; null without trials. */
export function leaveOneOut(trials: readonly PredictedTrial[], language: Language): ChartDraft | null {
  if (trials.length === 0) return null;
  const texts = textsOf(language).leaveOneOut;
  const rows = trials.flatMap((trial) => trial.arms.map((arm, k) => rowOf(trial.name, arm, k)));
  const percent = (share: number) => formatPercent(share, language, 0);
  return {
    id: 'leave-one-out',
    title: texts.title,
    alt: texts.alt(rows.filter(({ isInside }) => isInside).length, rows.length, rows.map(({ trial, name, median, ends, observed }) => (
      texts.row(trial, name, percent(median), textsOf(language).range(percent(ends[0]), percent(ends[1])), percent(observed)))).join(' ')),
    specAt: (width) => ({ ...frame(width, texts.title, [texts.subtitle, texts.key]), ...plot(trials, rows, width, language) }),
    rows: rows.map(({ trial, name, people, events, median, intervals, observed }): ChartRow => ({
      trial, arm: name, people, events, observed, median, ...Object.fromEntries(intervals.flatMap(({ level, low, high }) => [[`low${100 * level}`, low], [`high${100 * level}`, high]])),
    })),
  };
}

function rowOf(trial: string, arm: PredictedArm, k: number): Row {
  const widest = arm.intervals[2];
  const observed = arm.events / arm.people;
  const ends = [widest?.low ?? 0, widest?.high ?? 1] as const;
  return { ...arm, trial, isFirst: k === 0, observed, ends, isInside: observed >= ends[0] && observed <= ends[1] };
}

function plot(trials: readonly PredictedTrial[], rows: readonly Row[], width: number, language: Language): ChartSpec {
  const isPhone = isNarrow(width);
  const armWidth = Math.min(isPhone ? 126 : 130, Math.max(...rows.map(({ name }) => textWidth(name, sizes.axis)))) + 10;
  const trialWidth = isPhone ? 0 : Math.min(190, Math.max(...trials.map(({ name }) => textWidth(name, sizes.label)))) + 14;
  const numbers = isPhone ? 0 : 74;
  const inner = Math.floor(width - 16 - trialWidth - armWidth - numbers);
  const head = isPhone ? 20 : 0;
  const starts: number[] = [];
  let height = between / 2;
  for (const { arms } of trials) {
    starts.push(height);
    height += head + line * arms.length + between;
  }
  height -= between / 2;
  const values = trials.flatMap((trial, t) => trial.arms.map((arm, k) => {
    const row = rowOf(trial.name, arm, k);
    const at = (level: number, end: 'low' | 'high') => row.intervals[level]?.[end] ?? null;
    return {
      arm: cut(arm.name, armWidth - 10, sizes.axis), isFirst: row.isFirst, median: arm.median, observed: row.observed, isInside: row.isInside, text: `${arm.events} / ${arm.people}`,
      low50: at(0, 'low'), high50: at(0, 'high'), low80: at(1, 'low'), high80: at(1, 'high'), low95: at(2, 'low'), high95: at(2, 'high'), place: (starts[t] ?? 0) + head + line * (k + 0.5),
    };
  }));
  const names = trials.map(({ name, arms }, t) => ({ name: cut(name, isPhone ? width - 24 : trialWidth - 14, sizes.label, isPhone ? 'bold' : 'normal'), place: (starts[t] ?? 0) + (isPhone ? 8 : line * Math.min(arms.length, 2) / 4 + (arms.length === 1 ? line / 4 : 0)) }));
  const { top, step } = scaleOf(rows, isPhone);
  const x = { type: 'quantitative', scale: { domain: [0, top], nice: false }, axis: { ...shareAxis(top, step, language), grid: true, title: null } };
  const y = { field: 'place', type: 'quantitative', scale: { domain: [0, height], reverse: true, nice: false }, axis: null };
  const colour = { condition: { test: 'datum.isFirst', value: posteriorShade }, value: referenceShade.colour };
  const bar = (level: number, thick: number) => ({ mark: { type: 'rule', strokeWidth: thick }, encoding: { x: { field: `low${level}`, ...x }, x2: { field: `high${level}` }, y, color: colour } });
  const text = (field: string, at: number, more: object) => ({ mark: { type: 'text', ...more }, encoding: { x: { value: at }, y, text: { field, type: 'nominal' } } });
  return {
    width: inner,
    height,
    data: { values },
    layer: [
      bar(95, 1.5), bar(80, 4.5), bar(50, 10),
      { mark: { type: 'tick', thickness: 2.5, size: 19 }, encoding: { x: { field: 'median', ...x }, y, color: { condition: { test: 'datum.isFirst', value: posteriorInk }, value: referenceShade.ink } } },
      { mark: { type: 'point', shape: 'circle', size: 70, filled: true, stroke: ringShade, strokeWidth: 2.5, opacity: 1 }, encoding: { x: { field: 'observed', ...x }, y, fill: { condition: { test: 'datum.isInside', value: '#ffffff' }, value: ringShade } } },
      text('arm', -armWidth, { fontSize: sizes.axis, color: colours.quiet }),
      ...(isPhone ? [] : [text('text', inner + numbers, { align: 'right', fontSize: sizes.axis, color: colours.quiet })]),
      { data: { values: names }, mark: { type: 'text', ...(isPhone ? { fontWeight: 'bold' } : {}) }, encoding: { x: { value: -armWidth - trialWidth }, y, text: { field: 'name', type: 'nominal' } } },
    ],
  };
}

/** From 0 to a round share that is above all that is shown; on a phone with few marks. */
function scaleOf(rows: readonly Row[], isPhone: boolean): { readonly top: number; readonly step: number } {
  const { top, step } = niceScale(Math.min(1, Math.max(...rows.flatMap(({ ends, observed }) => [ends[1], observed]))));
  if (!isPhone || top / step < 4.5) return { top, step };
  return { top, step: top / 2 };
}
