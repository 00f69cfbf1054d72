/** How the settings of a sweep are named and written. */
import type { Scalar } from '../../scenario/tree.js';
import type { Cell } from '../../sensitivity/sweep/cells.js';
import type { Factor } from '../../sensitivity/sweep/factors.js';
import { significantText } from '../calibration/shades.js';
import { formatNumber } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { inputName } from '../sensitivity/outcome.js';

/** A factor's path without what readers know already: the last two names say which leaf it is. */
export function factorName({ path }: Pick<Factor, 'path'>): string {
  const name = inputName(path.replace(/^arms\.[^.]+\./, ''));
  const inService = /^(?:services|programmes|instruments)\[([^\]]+)\]\.(.+)$/.exec(name);
  return inService === null ? name : `${inService[1] ?? ''} ${inService[2]?.split('.').at(-1) ?? ''}`;
}

export function settingText(value: Scalar, language: Language): string {
  if (typeof value !== 'number') return String(value);
  return Number.isInteger(value) ? formatNumber(value, 0, language) : significantText(value, language);
}

/** `ips-team caseload 20, offer.fit 1.1`. */
export function settingsText(factors: readonly Factor[], values: Cell, language: Language): string {
  const texts = textsOf(language).sweep.many;
  return factors.map((factor, k) => texts.pair(factorName(factor), settingText(values[k] ?? null, language))).join(', ');
}

/** Whether all its values are numbers. */
export function isNumeric(values: readonly Scalar[]): values is readonly number[] {
  return values.every((value) => typeof value === 'number');
}
