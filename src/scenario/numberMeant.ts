/** Which number a person meant who wrote it as a spreadsheet, a letter or another language has it. */
import type { Shape } from './shape.js';

/** Longer texts are no numbers. */
const longest = 60;

/** Advice with the number that was meant; empty where the value does not show it, or where that number would not fit either. */
export function numberMeant(value: unknown, shape: Shape): string {
  if (typeof value === 'number') return shape.unit === 'share' && value > 1 && value <= 100 ? `If ${value} % is meant, write ${decimal(value / 100)}.` : '';
  if (typeof value !== 'string' || value.length > longest) return '';
  const text = value.trim().replace(/[\u00a0\u202f]/g, ' ');
  for (const reading of readings) {
    const read = reading(text, shape);
    if (read !== undefined) return typeof read === 'string' ? read : fits(read.number, shape) ? `Write ${decimal(read.number)}${read.why}.` : '';
  }
  return '';
}

interface Read {
  readonly number: number;
  /** What was wrong with the way in which it was written. */
  readonly why: string;
}
type Reading = (text: string, shape: Shape) => Read | string | undefined;

const weeksIn: readonly (readonly [RegExp, number])[] = [
  [/^(weeks?|wks?|w|uker?)$/i, 1], [/^(months?|mths?|mo|mnd|måned(er)?)$/i, 52.18 / 12], [/^(years?|yrs?|y|år)$/i, 52.18], [/^(days?|d|dag(er)?)$/i, 1 / 7],
];

const readings: readonly Reading[] = [
  (text) => (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? { number: Number(text), why: ', without quotes' } : undefined),
  (text) => (/^#(DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!)$|^(NA|NaN)$/.test(text) ? 'This is what programs write where they have no number; write the number that is meant.' : undefined),
  (text) => matched(/^([\d.]+)\s*[,;]$/, text, ([, number]) => ({ number: Number(number), why: ', without a comma behind it' })),
  (text, { unit }) => matched(/^(-?[\d.,]+)\s*(%|percent|per cent|prosent|pct\.?)$/i, text, ([, number]) => ({ number: plain(number) / (unit === 'share' ? 100 : 1), why: unit === 'share' ? ': shares are numbers from 0 to 1' : ' alone' })),
  (text) => matched(/^(\d+)\s*\/\s*(\d+)$/, text, ([, over, under]) => ({ number: Number((Number(over) / Number(under)).toPrecision(4)), why: '' })),
  (text, { type, maximum = Infinity }) => (/^\d{1,3}([ ,.'’]\d{3})+$/.test(text) && ([type].flat().includes('integer') || maximum > 1000) ? { number: Number(text.replace(/\D/g, '')), why: ', without a sign between thousands' } : undefined),
  (text) => (/^-?\d*,\d+$/.test(text) ? { number: plain(text), why: ', with a decimal point' } : undefined),
  (text, { unit }) => (unit === 'weeks' ? matched(/^([\d.,]+)\s*(\p{L}+)\.?$/u, text, ([, number, word]) => inWeeks(plain(number), word ?? '')) : undefined),
  (text) => matched(/^(?:[A-Z]{3}|kr\.?|[$€£])\s*(\d[\d ,.]*)$|^(\d[\d ,.]*)\s*(?:[A-Z]{3}|kr\.?|[$€£])$/, text, ([, before, after]) => ({ number: Number((before ?? after ?? '').replace(/[ ,]/g, '')), why: ' alone; `report.currency` names the currency' })),
  (text, { unit = '' }) => matched(/^(-?\d[\d.,]*)\s*\p{L}[\p{L} ./]*$/u, text, ([, number]) => ({ number: plain(number), why: unit === '' ? ' alone' : ` alone; the unit is ${unit}` })),
];

function matched<T>(pattern: RegExp, text: string, then: (match: RegExpExecArray) => T): T | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : then(match);
}

function inWeeks(number: number, word: string): Read | undefined {
  const weeks = weeksIn.find(([pattern]) => pattern.test(word))?.[1];
  if (weeks === undefined) return undefined;
  return { number: Math.round(number * weeks), why: weeks === 1 ? ' alone; the unit is weeks' : '; the unit is weeks' };
}

function plain(text = ''): number {
  return Number(text.replace(',', '.'));
}

function decimal(number: number): string {
  return String(Number(number.toPrecision(12)));
}

function fits(number: number, { type, minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity }: Shape): boolean {
  return Number.isFinite(number) && number >= minimum && number <= maximum && number > exclusiveMinimum && (![type].flat().includes('integer') || Number.isInteger(number));
}
