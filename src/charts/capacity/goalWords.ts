/** A goal and numbers of posts in words. */
import type { Goal } from '../../capacity/goal.js';
import { weekOf } from '../../capacity/goal.js';
import { formatNumber, formatValue, none } from '../format.js';
import { textsOf, type Language } from '../language.js';

/** A number with the decimals that it has: `12`, `1.5`. */
export function plainNumber(value: number, language: Language): string {
  const decimals = String(Number(value.toPrecision(10))).split('.')[1]?.length ?? 0;
  return formatNumber(value, decimals, language);
}

/** `12 posts`. */
export function postsPhrase(posts: number, language: Language): string {
  return textsOf(language).capacity.posts(plainNumber(posts, language), posts);
}

/** What a goal asks for, without its bound: `Median wait`, `People on waiting lists, week 52`. */
export function quantityPhrase(goal: Goal, weeks: number, language: Language): string {
  const week = weekOf(goal, weeks);
  return week === null ? goal.label[language] : textsOf(language).atWeek(goal.label[language], week);
}

/** `Median wait: at most 4 weeks`. */
export function goalPhrase(goal: Goal, weeks: number, currency: string, language: Language): string {
  const { atMost, atLeast } = textsOf(language).capacity;
  const isShare = goal.unit.startsWith('share');
  const bound = plainNumber(isShare ? goal.bound * 100 : goal.bound, language);
  return (goal.isAtMost ? atMost : atLeast)(quantityPhrase(goal, weeks, language), isShare ? `${bound} %` : [bound, unitWords(goal.unit, currency, language)].filter((each) => each !== '').join(' '));
}

/** A unit behind a number; nothing for what is only counted or scored. */
export function unitWords(unit: string, currency: string, language: Language): string {
  return unit === 'money' ? currency : (textsOf(language).capacity.units[unit] ?? '');
}

/** A value of the goal's quantity, without its unit but for the sign of per cent. */
export function quantityValue(value: number | null, { unit }: Goal, language: Language): string {
  return value === null ? none : formatValue(value, { unit: unit.startsWith('share') ? 'share' : unit }, language);
}
