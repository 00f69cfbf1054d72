/** Axes that several charts share. */
import type { ChartSpec } from './chart.js';
import { formatNumber, formatPercent, formatSigned } from './format.js';
import { textsOf, type Language } from './language.js';
import { textWidth } from './textWidth.js';
import { colours, sizes } from './theme.js';
import { monthsOf, weekOfMonth } from '../outcomes/months.js';

/** Steps between marks, in months. */
const monthSteps = [1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 48, 60, 120];
/** Least space between two labels, in pixels. */
const gap = 14;

/** Weeks with the months below them, as many marks as `width` pixels hold. */
export function weekAxis(weeks: number, width: number, language: Language): ChartSpec {
  const texts = textsOf(language);
  const marks = marksOn(weeks, width, language);
  const labels = Object.fromEntries(marks.map(({ week, month }) => [week, [texts.weekMark(week), ...(month === null || month === 0 ? [] : [texts.months(month)])]]));
  return {
    values: marks.map(({ week }) => week), labelExpr: `(${JSON.stringify(labels)})[datum.value]`, labelFlush: false, title: null, grid: false,
    ticks: true, tickColor: colours.zero, tickSize: 5, labelPadding: 4, domain: true, domainColor: colours.zero,
  };
}

/** The marks of that axis. */
export function marksOn(weeks: number, width: number, language: Language): ReturnType<typeof weekMarks> {
  const texts = textsOf(language);
  const widest = Math.max(textWidth(texts.weekMark(weeks), sizes.axis), textWidth(texts.months(10), sizes.axis));
  return weekMarks(weeks, Math.max(2, Math.floor(width / (widest + gap)) + 1));
}

/** The weeks that are marked: whole months, if possible with a step that meets the last; plain weeks in a short run. */
export function weekMarks(weeks: number, most: number): { readonly week: number; readonly month: number | null }[] {
  if (weeks < weekOfMonth(2)) {
    const step = Math.max(1, Math.ceil(weeks / (most - 1)));
    return Array.from({ length: Math.floor(weeks / step) + 1 }, (_, at) => ({ week: at * step, month: null }));
  }
  const months = Math.floor(monthsOf(weeks + 1));
  const fitting = monthSteps.filter((step) => months / step <= most - 1);
  const step = fitting.find((each) => months % each === 0) ?? fitting[0] ?? 240;
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, at) => at * step)
    .map((month) => ({ week: Math.min(weekOfMonth(month), weeks), month }));
}

/** A round upper end and step for an axis from 0: at most five steps of 1, 2, 2.5 or 5 times a power of ten. */
export function niceScale(most: number): { readonly top: number; readonly step: number } {
  if (!(most > 0)) return { top: 1, step: 0.25 };
  const power = Math.pow(10, Math.floor(Math.log10(most / 5)));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each * 5 >= most * 0.999) ?? most;
  return { top: Math.ceil(most / step - 0.001) * step, step };
}

/** The share axis: percent, from 0. */
export function shareAxis(top: number, step: number, language: Language): ChartSpec {
  const digits = digitsOf(step * 100);
  return axisFrom0(top, step, (share) => formatPercent(share, language, digits));
}

/** An axis of counts, from 0. */
export function numberAxis(top: number, step: number, language: Language): ChartSpec {
  const digits = digitsOf(step);
  return axisFrom0(top, step, (value) => formatNumber(value, digits, language));
}

function axisFrom0(top: number, step: number, write: (value: number) => string): ChartSpec {
  const values = Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step);
  return { values, labelExpr: `(${JSON.stringify(values.map(write))})[round(datum.value / ${step})]`, title: null };
}

/** Marks for an axis of differences between two ends, zero among them, on `width` pixels; `scale` turns a value into what is written. */
export function differenceAxis(low: number, high: number, width: number, scale: number, language: Language): ChartSpec {
  return axisBetween(low, high, width, scale, (mark, step) => label(mark, step, language));
}

/** The same for levels, which have no plus. */
export function levelAxis(low: number, high: number, width: number, scale: number, language: Language): ChartSpec {
  return axisBetween(low, high, width, scale, (mark, step) => formatNumber(mark, digitsOf(step), language));
}

type Write = (mark: number, step: number) => string;

function axisBetween(low: number, high: number, width: number, scale: number, write: Write): ChartSpec {
  const span = (high - low) * scale;
  const power = Math.pow(10, Math.floor(Math.log10(span)) - 1);
  const steps = [1, 2, 2.5, 5, 10, 20, 25, 50, 100].map((each) => each * power);
  const step = steps.find((each) => fits(low * scale, high * scale, each, width, write)) ?? span;
  const marks = valuesOf(low * scale, high * scale, step);
  const values = marks.map((mark) => mark / scale);
  const test = values.map((each, at) => `abs(datum.value - ${each}) < ${step / scale / 100} ? ${JSON.stringify(write(marks[at] ?? 0, step))} : `);
  return { values, labelExpr: `${test.join('')}''`, labelFlush: false, title: null, grid: true, orient: 'bottom' };
}

function valuesOf(low: number, high: number, step: number): number[] {
  const first = Math.ceil(low / step - 0.001);
  const last = Math.floor(high / step + 0.001);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

function fits(low: number, high: number, step: number, width: number, write: Write): boolean {
  const marks = valuesOf(low, high, step);
  const widest = Math.max(...marks.map((mark) => textWidth(write(mark, step), sizes.axis)));
  return marks.length <= 8 && ((high - low) / step) * (widest + gap) <= width;
}

function label(mark: number, step: number, language: Language): string {
  const digits = digitsOf(step);
  return mark === 0 ? formatNumber(0, 0, language) : formatSigned(mark, digits, language);
}

/** Decimals that a step needs. */
function digitsOf(step: number): number {
  return [0, 1, 2, 3, 4, 5].find((each) => Math.abs(Number(step.toFixed(each)) - step) < step / 1000) ?? 6;
}
