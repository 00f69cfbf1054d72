/** What every section of the report is made from: the input, and what follows from it. */
import { looksOf, type ArmLook } from '../charts/arms.js';
import { contextOf, type ChartContext } from '../charts/chart.js';
import { cohortPhrase, horizonPhrase } from './format.js';
import type { ReportInput } from './input.js';
import { textsOf, type ReportTexts } from './language.js';
import { answerSentences, type Answer } from './sentences.js';

export interface Page {
  readonly input: ReportInput;
  readonly context: ChartContext;
  readonly texts: ReportTexts;
  readonly answer: Answer;
  readonly arms: readonly ArmLook[];
  /** Who was followed, and how long: they stand on every figure. */
  readonly people: string;
  readonly horizon: string;
}

export function pageOf(input: ReportInput): Page {
  const { scenario, result, measures, armLabels } = input;
  const context = contextOf(scenario, measures, armLabels);
  return {
    input,
    context,
    texts: textsOf(context.language),
    answer: answerSentences(result, scenario, measures, armLabels),
    arms: looksOf(result.comparison, context),
    people: cohortPhrase(result.comparison.cohort, context.language),
    horizon: horizonPhrase(result.comparison.weeks, context.language),
  };
}
