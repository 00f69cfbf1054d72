/** How the outcome of a study is named and written: a difference between two arms, or the level in one. */
import type { SensitivityResult } from '../../sensitivity/analyse.js';
import type { SweepResult } from '../../sensitivity/sweep/result.js';
import { armLabel } from '../arms.js';
import { differenceAxis, levelAxis } from '../axes.js';
import type { ChartContext, ChartSpec } from '../chart.js';
import { formatBare, formatDifference, formatNumber, formatValue } from '../format.js';
import { textsOf } from '../language.js';
import { cohortPhrase, horizonPhrase, measureLabel, unitOf } from '../words.js';

export type Studied = Pick<SensitivityResult | SweepResult, 'measure' | 'arm' | 'against' | 'cohort' | 'horizon'>;

export interface OutcomeWords {
  /** `ever in an ordinary job: IPS less usual care`. */
  readonly name: string;
  /** The same, with who was followed and how long. */
  readonly subtitle: string;
  /** A value with its unit. */
  readonly full: (value: number) => string;
  /** A value without its unit. */
  readonly bare: (value: number) => string;
  /** A size, which has no sign, without its unit. */
  readonly size: (value: number) => string;
  readonly axisOn: (low: number, high: number) => (width: number) => ChartSpec;
}

export function outcomeWords({ measure, arm, against, cohort, horizon }: Studied, context: ChartContext): OutcomeWords {
  const { language } = context;
  const texts = textsOf(language).sensitivity;
  const isDifference = against !== null && against !== arm;
  const unit = unitOf(measure, context);
  const scale = unit.unit === 'share' ? 100 : 1;
  const label = small(measureLabel(measure, horizon, context));
  const name = isDifference ? texts.of(label, armLabel(arm, context), armLabel(against, context)) : texts.level(label, armLabel(arm, context));
  return {
    name,
    subtitle: texts.subtitle(capital(name), cohortPhrase(cohort, language), horizonPhrase(horizon, language)),
    full: (value) => (isDifference ? formatDifference(value, unit, language) : formatValue(value, unit, language)),
    bare: (value) => (isDifference ? formatBare(value, unit, language) : formatNumber(value * scale, scale === 100 ? 1 : 2, language)),
    size: (value) => formatNumber(Math.abs(value) * scale, Math.abs(value) * scale >= 100 ? 0 : Math.abs(value) * scale >= 1 ? 1 : 2, language),
    axisOn: (low, high) => (width) => (isDifference ? differenceAxis : levelAxis)(low, high, width, scale, language),
  };
}

/** Inputs with what was found of each, the largest first. */
export function ranked<I, F>(inputs: readonly I[], found: readonly F[], sizeOf: (found: F) => number): { readonly input: I; readonly found: F; readonly at: number }[] {
  return inputs.flatMap((input, at) => {
    const own = found[at];
    return own === undefined ? [] : [{ input, found: own, at }];
  }).sort((a, b) => sizeOf(b.found) - sizeOf(a.found));
}

/** An input as readers see it: its path without what all parameters begin with. */
export function inputName(path: string): string {
  return path.replace(/^parameters\./, '');
}

/** A label within a sentence; abbreviations stay. */
function small(text: string): string {
  return /^[A-ZÆØÅ][A-Z]/.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
