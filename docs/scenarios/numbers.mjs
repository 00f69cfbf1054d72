// Numbers as the answers of the scenarios show them. A unit is a measure of answers.json: its `unit` and `currency`.

/** What stands where a number is undefined. */
export const none = '–';

const decimals = { share: 1, weeks: 1, hours: 0, people: 0, count: 2, score: 2, years: 2, days: 1, 'staff-years': 1 };

/** How a unit is called in a sentence, after a difference. */
const nouns = { share: 'points', weeks: 'weeks', hours: 'hours', people: 'people', years: 'years', days: 'days', 'staff-years': 'staff-years', 'clients a post': 'clients a post' };

/** A number with thousands separators and a true minus sign. */
export function plain(value, digits) {
  const text = Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** The same with a plus before what is above 0. */
export function signed(value, digits) {
  const text = plain(value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A value as it is read: shares as percent or points, money in thousands. */
function shown(value, { unit }) {
  return unit === 'share' ? 100 * value : unit === 'money' ? value / 1000 : value;
}

function digitsOf({ unit }) {
  return decimals[unit] ?? (unit === 'money' ? 0 : 1);
}

/** A value in a table, whose head says the unit, with `%` where it is a share. */
export function level(value, measure) {
  if (value === null) return none;
  const text = plain(shown(value, measure), digitsOf(measure));
  return measure.unit === 'share' ? `${text} %` : text;
}

/** A difference in a table. */
export function difference(value, measure) {
  return value === null ? none : signed(shown(value, measure), digitsOf(measure));
}

/** A simulation error in a table: at least one digit other than 0. */
export function error(value, measure) {
  if (value === null) return none;
  const seen = shown(value, measure);
  let digits = digitsOf(measure);
  while (seen > 0 && digits < 4 && Number(seen.toFixed(digits)) === 0) digits += 1;
  return plain(seen, digits);
}

/** What a measure is called at the head of a column. */
export function head({ label, unit, currency, priceYear }) {
  return unit === 'money' ? `${label}, 1,000 ${currency} of ${priceYear}` : label;
}

/** A value in a sentence: `52.9 %`, `17.9 weeks`, `NOK 412,000`. */
export function spoken(value, measure) {
  if (value === null) return 'an unknown number';
  if (measure.unit === 'share') return level(value, measure);
  return withUnit(level(value, measure), measure);
}

/** A difference without its sign in a sentence: `25.5 points`. */
export function apart(value, measure) {
  return withUnit(plain(Math.abs(shown(value, measure)), digitsOf(measure)), measure);
}

/** An interval in a sentence, without its unit: `25.0 to 26.0`. */
export function range(low, high, measure, digits = digitsOf(measure)) {
  return `${plain(shown(low, measure), digits)} to ${plain(shown(high, measure), digits)}`;
}

/** A wide interval of points is said in whole ones. */
export function realRange([low, high], measure) {
  const isWide = measure.unit === 'share' && high - low >= 0.05;
  return range(low, high, measure, isWide ? 0 : digitsOf(measure));
}

function withUnit(text, { unit, currency }) {
  if (unit === 'money') return text === '0' ? `${currency} 0` : `${currency} ${text},000`;
  return nouns[unit] === undefined ? text : `${text} ${nouns[unit]}`;
}

/** The noun of a difference, after an interval. */
export function nounOf({ unit, currency }) {
  return unit === 'money' ? ` thousand ${currency}` : nouns[unit] === undefined ? '' : ` ${nouns[unit]}`;
}

/** `a, b and c`. */
export function join(parts) {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
