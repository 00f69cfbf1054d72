/** The weeks below bars, with months where there is room. */
import type { ChartSpec } from '../chart.js';
import { textLayer } from './groupLabels.js';
import { textsOf, type Language } from '../language.js';
import { textWidth } from '../textWidth.js';
import { colours, sizes } from '../theme.js';
import { horizonPhrase } from '../words.js';

const gap = 6;

/** Layers with the marks of weeks at `middles`, the fullest wording for which neighbours stay apart. */
export function flowMarks(weeks: readonly number[], middles: readonly number[], height: number, language: Language): ChartSpec[] {
  const { weekMark } = textsOf(language);
  const full = weeks.map((week) => [weekMark(week), ...(isWholeMonths(week, language) ? [horizonPhrase(week, language)] : [])]);
  const brief = weeks.map((week, at) => [at === 0 ? weekMark(week) : String(week)]);
  const labels = [full, weeks.map((week) => [weekMark(week)]), brief].find((each) => fits(each, middles)) ?? [...brief.slice(0, 1), ...brief.slice(1, -1).map(() => []), ...brief.slice(-1)];
  const texts = labels.flatMap((lines, at) => lines.map((text, line) => ({ text, x: middles[at] ?? 0, y: height + 15 + line * 16, ink: colours.quiet })));
  return [textLayer(texts, height, { fontSize: sizes.axis, align: 'center' })];
}

function isWholeMonths(week: number, language: Language): boolean {
  return week > 0 && horizonPhrase(week, language) !== textsOf(language).weeks(week);
}

function fits(labels: readonly (readonly string[])[], middles: readonly number[]): boolean {
  const widths = labels.map((lines) => Math.max(0, ...lines.map((line) => textWidth(line, sizes.axis))));
  return widths.every((width, at) => at === 0 || (width + (widths[at - 1] ?? 0)) / 2 + gap <= (middles[at] ?? 0) - (middles[at - 1] ?? 0));
}
