/** The one sentence that answers the question. */
import type { ChartContext } from '../charts/chart.js';
import type { Comparison } from '../comparison/comparison.js';
import type { Scenario } from '../scenario/scenario.js';
import { armLabel, formatNumber, formatValue, horizonPhrase, join, measureLabel, splitMeasure, unitOf } from './format.js';
import { textsOf } from './language.js';

/** `Of 100 such people offered IPS, about 53 start an ordinary job within 18 months, against 27 with usual care.` */
export function leadSentence(comparison: Comparison, scenario: Scenario, measure: string, context: ChartContext): string {
  const texts = textsOf(context.language);
  const { base, week } = splitMeasure(measure);
  const verb = texts.shareVerbs[base];
  const others = Object.keys(comparison.arms).filter((id) => id !== context.compareWith);
  const [first] = others;
  const meanOf = (id: string) => comparison.arms[id]?.measures[measure]?.mean ?? null;
  if (first === undefined || verb === undefined || meanOf(first) === null || meanOf(context.compareWith) === null) {
    return valuesSentence(comparison, measure, others, context);
  }
  const horizon = horizonPhrase(week ?? comparison.weeks, context.language);
  const count = (id: string) => ofHundred(meanOf(id), context);
  const verbOfFirst = verb(aboutOf(count(first), context), horizon);
  const reference = texts.countWith(count(context.compareWith), armLabel(context.compareWith, context));
  if (others.length === 1 && isOffer(first, scenario)) return texts.ofOffered(armLabel(first, context), verbOfFirst, reference);
  const rest = others.slice(1).map((id) => texts.countWith(count(id), armLabel(id, context)));
  return texts.ofHundred(verbOfFirst, join([texts.withArm(armLabel(first, context)), ...rest], context.language), reference);
}

/** How many of 100, as people count. */
export function ofHundred(share: number | null, context: Pick<ChartContext, 'language'>): string {
  if (share === null) return '–';
  return share > 0 && share < 0.005 ? textsOf(context.language).fewerThanOne : formatNumber(share * 100, 0, context.language);
}

function aboutOf(count: string, { language }: ChartContext): string {
  const texts = textsOf(language);
  return count === texts.fewerThanOne ? count : texts.about(count);
}

function valuesSentence(comparison: Comparison, measure: string, others: readonly string[], context: ChartContext): string {
  const texts = textsOf(context.language);
  const value = (id: string) => texts.countWith(
    formatValue(comparison.arms[id]?.measures[measure]?.mean ?? null, unitOf(measure, context), context.language), armLabel(id, context));
  const label = measureLabel(measure, comparison.weeks, context);
  return others.length === 0 ? `${label}: ${value(context.compareWith)}.` : texts.values(label, join(others.map(value), context.language), value(context.compareWith));
}

/** An arm is an offer when it has a service that the reference arm has not. */
function isOffer(arm: string, scenario: Scenario): boolean {
  const servicesOf = (id: string) => scenario.arms.find((each) => each.id === id)?.epochs[0]?.scenario.services.map((service) => service.id) ?? [];
  const known = servicesOf(scenario.compareWith);
  return servicesOf(arm).some((id) => !known.includes(id));
}
