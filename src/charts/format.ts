/** Numbers as readers of English and Norwegian write them; by hand, so that every machine writes the same. */
import type { Interval } from '../comparison/comparison.js';
import type { Language } from './language.js';
import { textsOf } from './language.js';

/** A measure's unit, and with money its currency. */
export interface Unit {
  readonly unit: string;
  readonly currency?: string | undefined;
}

/** What stands where a number is undefined. */
export const none = '–';

/** Decimals of a value of a unit; units not named here show three significant digits. */
const decimals: Readonly<Record<string, number>> = { share: 1, weeks: 1, people: 0, money: 0, count: 2, 'staff-years': 1, score: 2, years: 1, days: 1 };

/** A number with thousands separators and a true minus sign: `−1,234.5`, in Bokmål `−1 234,5`. */
export function formatNumber(value: number, digits: number, language: Language): string {
  const [whole = '', rest] = Math.abs(value).toFixed(digits).split('.');
  const { point, thousands } = textsOf(language);
  const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const text = rest === undefined ? grouped : `${grouped}${point}${rest}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** The same with a plus before what is above 0. */
export function formatSigned(value: number, digits: number, language: Language): string {
  const text = formatNumber(value, digits, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A share in 0 to 1 as `27.4 %`. */
export function formatPercent(share: number, language: Language, digits = 1): string {
  return `${formatNumber(share * 100, digits, language)} %`;
}

/** A measure's value; null as a dash. */
export function formatValue(value: number | null, unit: Unit, language: Language): string {
  if (value === null) return none;
  if (unit.unit === 'share') return formatPercent(value, language);
  return withCurrency(formatNumber(value, digitsOf(value, unit), language), unit);
}

/** A difference with its sign; of shares in percentage points. */
export function formatDifference(value: number | null, unit: Unit, language: Language): string {
  if (value === null) return none;
  const bare = formatBare(value, unit, language);
  return unit.unit === 'share' ? `${bare} ${textsOf(language).points}` : withCurrency(bare, unit);
}

/** The same without saying in what: where the unit stands beside it. */
export function formatBare(value: number, unit: Unit, language: Language): string {
  return unit.unit === 'share' ? formatSigned(value * 100, 1, language) : formatSigned(value, digitsOf(value, unit), language);
}

/** An interval as `20 to 31`, shares in points without saying so; null as null. */
export function formatInterval(interval: Interval | null, unit: Unit, language: Language): string | null {
  if (interval === null) return null;
  const [low, high] = formatEnds(interval, unit, language);
  return textsOf(language).range(low, high);
}

/** Both ends of an interval, rounded alike: shares in points, whole where the interval is wide. */
export function formatEnds(interval: Interval, unit: Unit, language: Language): [low: string, high: string] {
  const scale = unit.unit === 'share' ? 100 : 1;
  const width = (interval[1] - interval[0]) * scale;
  const usual = digitsOf(Math.max(Math.abs(interval[0]), Math.abs(interval[1])), unit);
  const digits = unit.unit === 'share' && width >= 5 ? 0 : usual;
  const [low, high] = interval.map((end) => formatNumber(significant(end * scale, 3), digits, language));
  return [low ?? none, high ?? none];
}

/** Simulation error as `±0.5`, with as many decimals as one digit other than 0 needs; shares in points. */
export function formatError(halfWidth: number | null, unit: Unit, language: Language): string {
  if (halfWidth === null) return none;
  const value = significant(unit.unit === 'share' ? halfWidth * 100 : halfWidth, 2);
  let digits = digitsOf(halfWidth, unit);
  while (value > 0 && digits < 5 && Number(value.toFixed(digits)) === 0) digits += 1;
  return `±${formatNumber(value, digits, language)}`;
}

/** People as they are spoken of: a mean over replications with two significant figures from 100 on; a whole number is that of every group. */
export function aboutPeople(n: number): number {
  if (n < 100 || Number.isInteger(n)) return Math.round(n);
  const step = Math.pow(10, Math.floor(Math.log10(n)) - 1);
  return Math.round(n / step) * step;
}

/** Rounded to some significant digits where it has more of them before the point. */
function significant(value: number, count: number): number {
  const step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1 - count));
  return step === 1 ? value : Math.round(value / step) * step;
}

function digitsOf(value: number, { unit }: Unit): number {
  const known = decimals[unit];
  if (known !== undefined) return known;
  const size = Math.abs(value);
  if (size >= 100) return 0;
  return size >= 10 ? 1 : 2;
}

function withCurrency(text: string, { unit, currency }: Unit): string {
  return unit === 'money' && currency !== undefined ? `${currency} ${text}` : text;
}
