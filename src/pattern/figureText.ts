/** What was observed of a pattern, and figures in its unit, as texts write them. */
import type { Observed, PatternStatistic, PatternUnit } from '../catalogue/evidence/patterns/pattern.js';

/** A figure in its unit: a share as per cent, all others as they are. */
export function figureText(value: number, unit: PatternUnit): string {
  if (Number.isNaN(value)) return '–';
  return unit === 'share' ? `${(100 * value).toFixed(1)}\u00a0%` : rounded(value, unit);
}

/** The same without a unit, for intervals. */
export function bareText(value: number, unit: PatternUnit): string {
  if (Number.isNaN(value)) return '–';
  return unit === 'share' ? (100 * value).toFixed(1) : rounded(value, unit);
}

function rounded(value: number, unit: PatternUnit): string {
  return value.toFixed(unit === 'weeks' || unit === 'months' || unit === 'per100' ? 1 : 2).replace('-', '−');
}

/** A figure, a span or a bound. */
export function observedText({ observed, unit }: Pick<PatternStatistic, 'observed' | 'unit'>): string {
  if ('figure' in observed) return figureText(observed.figure, unit);
  if ('from' in observed) return spanText(observed.from, observed.to, unit);
  return boundText(observed, unit);
}

function spanText(from: number, to: number, unit: PatternUnit): string {
  return `${bareText(from, unit)}–${figureText(to, unit)}`;
}

function boundText({ atLeast, atMost }: Exclude<Observed, { readonly figure: number } | { readonly from: number }>, unit: PatternUnit): string {
  if (atLeast === undefined) return `≤ ${figureText(atMost ?? NaN, unit)}`;
  return atMost === undefined ? `≥ ${figureText(atLeast, unit)}` : spanText(atLeast, atMost, unit);
}
