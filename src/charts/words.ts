/** The phrases that charts, report and terminal share: who was followed, how long, and how a measure is called. */
import type { Comparison } from '../comparison/comparison.js';
import { monthsOf, weekOfMonth } from '../outcomes/months.js';
import type { ChartContext } from './chart.js';
import { aboutPeople, formatNumber, type Unit } from './format.js';
import { textsOf, type Language } from './language.js';

/** `about 600 people who want ordinary work and have none at week 0`. */
export function cohortPhrase(cohort: Comparison['cohort'], language: Language): string {
  const texts = textsOf(language);
  const n = formatNumber(aboutPeople(cohort.n), 0, language);
  const people = Number.isInteger(cohort.n) && aboutPeople(cohort.n) === cohort.n ? texts.exactly(n) : texts.about(n);
  const conditions = cohort.eligible.map((id) => conditionOf(id, cohort.eligible, language));
  const when = cohort.at === 'start' ? texts.atStart : texts.atArrival;
  return conditions.length === 0 ? people : `${people} ${texts.who} ${join(conditions, language)} ${when}`;
}

function conditionOf(id: string, all: readonly string[], language: Language): string {
  const texts = textsOf(language);
  if (id === 'notCompetitivelyEmployed' && all.includes('wantsWork')) return texts.haveNone;
  return (texts.eligible as Readonly<Record<string, string>>)[id] ?? id;
}

/** `a, b and c`. */
export function join(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : textsOf(language).and(parts.slice(0, -1).join(', '), last);
}

/** A length of time in months where it is a whole number of them from a quarter of a year on, else in weeks. */
export function horizonPhrase(weeks: number, language: Language): string {
  const months = Math.round(monthsOf(weeks));
  const whole = months >= 3 && Math.abs(weekOfMonth(months) - weeks) <= 1;
  return whole ? textsOf(language).months(months) : textsOf(language).weeks(weeks);
}

/** `competitiveAt@52` is the measure `competitiveAt` at week 52. */
export function splitMeasure(id: string): { readonly base: string; readonly week: number | null } {
  const [base = id, week] = id.split('@');
  return { base, week: week === undefined ? null : Number(week) };
}

/** A measure's name, with the week at which it is asked. */
export function measureLabel(id: string, weeks: number, context: ChartContext): string {
  const { base, week } = splitMeasure(id);
  const info = context.measures(base);
  const label = info?.label[context.language] ?? base;
  return info?.atWeek === true || week !== null ? textsOf(context.language).atWeek(label, week ?? weeks) : label;
}

/** A measure's unit, with the currency of the run. */
export function unitOf(id: string, context: ChartContext): Unit {
  return { unit: context.measures(splitMeasure(id).base)?.unit ?? 'unknown', currency: context.currency };
}
