/** The answer in sentences, for terminal and report alike. Three uncertainties, each in a sentence of its own. */
import { contextOf, type ChartContext, type MeasureLookup } from '../charts/chart.js';
import type { Difference, RunResult } from '../comparison/comparison.js';
import type { Scenario } from '../scenario/scenario.js';
import { aboutPeople, armLabel, cohortPhrase, formatDifference, formatEnds, formatError, formatInterval, formatNumber, horizonPhrase, measureLabel, splitMeasure, unitOf } from './format.js';
import { leadSentence } from './lead.js';
import { textsOf } from './language.js';

export interface Answer {
  /** The measure that answers the question: the first that the scenario reports, in every arm. */
  readonly measure: string;
  readonly label: string;
  /** `about 600 people who want ordinary work and have none at week 0`. */
  readonly people: string;
  /** `78 weeks · seed 2026 · 80 paired replications`. */
  readonly facts: string;
  /** Replications, in the language's format. */
  readonly count: string;
  /** `80 paired replications`. */
  readonly replications: string;
  /** One sentence with numbers. */
  readonly lead: string;
  /** Goes on with the lead to one whole sentence: the differences with their intervals, for whom, over what time; begins with a colon. */
  readonly whole: string;
  /** Where a real group of this size would lie, a sentence for each arm, or why that cannot be said. */
  readonly realGroup: readonly string[];
  readonly simulationError: string;
  /** The interval of the parameters, a sentence for each arm; without a posterior one sentence that says it is missing. */
  readonly parameters: readonly string[];
  /** How many need the offer for one more, for each arm whose interval excludes 0. */
  readonly needed: readonly string[];
  /** "Better" and "worse", only where that may be said. */
  readonly verdicts: readonly string[];
  /** Whether every arm holds the same people with the same luck. */
  readonly paired: boolean;
}

/** Puts the result of the scenario's first reported measure into words. */
export function answerSentences(result: RunResult, scenario: Scenario, measures: MeasureLookup, armLabels: Readonly<Record<string, string>> = {}): Answer {
  const { comparison } = result;
  const context = contextOf(scenario, measures, armLabels);
  const texts = textsOf(context.language);
  const measure = scenario.report.measures.find((id) => Object.values(comparison.arms).every((arm) => arm.measures[id] !== undefined)) ?? 'everCompetitive';
  const asked = comparison.differences.filter((each) => each.measure === measure);
  const paired = comparison.differences.every((each) => each.paired);
  const count = formatNumber(comparison.replications, 0, context.language);
  const weeks = formatNumber(comparison.weeks, 0, context.language);
  const replications = paired && asked.length > 0 ? texts.pairedReplications(count) : texts.replications(count);
  return {
    measure,
    label: measureLabel(measure, comparison.weeks, context),
    people: cohortPhrase(comparison.cohort, context.language),
    facts: texts.facts(texts.weeks(weeks), String(comparison.seed), replications),
    count,
    replications,
    lead: leadSentence(comparison, scenario, measure, context),
    whole: wholeOf(comparison, asked, measure, context),
    realGroup: realGroupOf(asked, comparison.cohort.n, comparison.replications, measure, context),
    simulationError: errorOf(asked, measure, context),
    parameters: comparison.posterior && asked.length > 0 && asked.every(({ parameters }) => parameters === null) ? [texts.tooFewDraws(formatNumber(comparison.posterior.draws, 0, context.language))] : parametersOf(asked, measure, context, comparison.posterior?.draws),
    needed: asked.flatMap((each) => numberNeeded(each, context, asked.length > 1) ?? []),
    verdicts: asked.flatMap((each) => verdictOn(each, scenario.report.smallestThatMatters, context) ?? []),
    paired,
  };
}

/** Each difference with the interval of the parameters, or without one with that of a real group. */
function wholeOf({ cohort, weeks }: RunResult['comparison'], asked: readonly Difference[], measure: string, context: ChartContext): string {
  const { language } = context;
  const texts = textsOf(language);
  const unit = unitOf(measure, context);
  const told = asked.filter(({ difference }) => difference !== null).map(({ arm, difference, parameters, realGroup }) => {
    const value = formatDifference(difference, unit, language);
    const range = parameters ? texts.wholeParameters : texts.wholeRealGroup;
    const interval = formatInterval(parameters ?? realGroup, unit, language);
    const text = interval === null ? value : texts.wholeDifference(value, range(interval));
    return asked.length === 1 ? text : texts.withArmFirst(armLabel(arm, context), text);
  });
  return told.length === 0 ? '.' : texts.whole(told.join('; '), cohortPhrase(cohort, language), horizonPhrase(splitMeasure(measure).week ?? weeks, language));
}

function realGroupOf(asked: readonly Difference[], n: number, replications: number, measure: string, context: ChartContext): string[] {
  const texts = textsOf(context.language);
  const size = formatNumber(aboutPeople(n), 0, context.language);
  if (asked.length > 0 && asked.every(({ realGroup }) => realGroup === null)) return [texts.tooFew(formatNumber(replications, 0, context.language))];
  return asked.flatMap(({ arm, realGroup }) => {
    if (realGroup === null) return [];
    const [low, high] = formatEnds(realGroup, unitOf(measure, context), context.language);
    const unit = unitAfter(measure, context);
    return [asked.length === 1 ? texts.realGroup(size, low, high, unit) : texts.realGroupOf(armLabel(arm, context), size, low, high, unit)];
  });
}

function errorOf(asked: readonly Difference[], measure: string, context: ChartContext): string {
  const errors = asked.flatMap(({ simulationError }) => simulationError ?? []);
  const largest = errors.length === 0 ? null : Math.max(...errors);
  return textsOf(context.language).simulationError(formatError(largest, unitOf(measure, context), context.language));
}

function parametersOf(asked: readonly Difference[], measure: string, context: ChartContext, draws = 0): string[] {
  const texts = textsOf(context.language);
  const known = asked.flatMap(({ arm, parameters, ahead }) => {
    if (parameters === null) return [];
    const [low, high] = formatEnds(parameters, unitOf(measure, context), context.language);
    const count = (number: number) => formatNumber(number, 0, context.language);
    const above = ahead === null || draws === 0 ? '' : ` ${texts.ahead(count(Math.round(ahead * draws)), count(draws))}`;
    const sentence = `${texts.parameters(low, high, unitAfter(measure, context))}${above}`;
    return [asked.length === 1 ? sentence : `${armLabel(arm, context)}: ${sentence}`];
  });
  return known.length > 0 ? known : [texts.parametersSentence];
}

/** `4 people offered it for one more in work`, or null where no number may be given. */
export function numberNeeded({ arm, measure, nnt }: Difference, context: ChartContext, namesArm = false): string | null {
  if (nnt === null || !Number.isFinite(nnt)) return null;
  const texts = textsOf(context.language);
  const count = formatNumber(Math.ceil(Math.abs(nnt) - 1e-9), 0, context.language);
  const inWork = ['everCompetitive', 'competitiveAt', 'jobKept'].includes(splitMeasure(measure).base);
  if (nnt < 0 && !inWork) return null;
  const text = nnt < 0 ? texts.neededFewer(count) : inWork ? texts.needed(count) : texts.neededOther(count);
  return namesArm ? texts.neededOf(armLabel(arm, context), text) : text;
}

/** Says "better" or "worse" where the interval of the parameters is clear of 0 and the difference is large enough; else null. */
export function verdictOn({ arm, against, measure, difference, parameters }: Difference, smallestThatMatters: number, context: ChartContext): string | null {
  const better = context.measures(splitMeasure(measure).base)?.better ?? null;
  if (difference === null || parameters === null || better === null || (parameters[0] <= 0 && parameters[1] >= 0)) return null;
  const isShare = unitOf(measure, context).unit === 'share';
  if (isShare && Math.abs(difference) <= smallestThatMatters) return null;
  const texts = textsOf(context.language);
  const isBetter = difference > 0 === (better === 'higher');
  const enough = isShare && smallestThatMatters > 0 ? texts.enough(`${formatNumber(smallestThatMatters * 100, Number.isInteger(Math.round(smallestThatMatters * 1000) / 10) ? 0 : 1, context.language)}${texts.pointsAfter}`) : '';
  return (isBetter ? texts.better : texts.worse)(armLabel(arm, context), armLabel(against, context), enough);
}

/** The unit as a sentence says it after a number. */
function unitAfter(measure: string, context: ChartContext): string {
  const { unit, currency } = unitOf(measure, context);
  if (unit === 'share') return textsOf(context.language).pointsAfter;
  return unit === 'money' && currency !== undefined ? ` ${currency}` : '';
}
