/** What every section of the report is made from, in one language: the input, and what follows from it. */
import { looksOf, type ArmLook } from '../charts/arms.js';
import { contextOf, type Chart, type ChartContext } from '../charts/chart.js';
import type { Language } from '../charts/language.js';
import { cohortPhrase, horizonPhrase } from './format.js';
import { html, type Html } from './html.js';
import type { ReportInput } from './input.js';
import { textsOf, type ReportTexts } from './language.js';
import { answerSentences, type Answer } from './sentences.js';

export interface Page {
  readonly input: Omit<ReportInput, 'charts'>;
  readonly context: ChartContext;
  readonly texts: ReportTexts;
  readonly answer: Answer;
  readonly arms: readonly ArmLook[];
  readonly charts: readonly Chart[];
  /** Who was followed, and how long: they stand on every figure. */
  readonly people: string;
  readonly horizon: string;
  /** An id of the file, which holds each part once a language. */
  readonly id: (name: string) => string;
  /** A text of the scenario's author within a line: its direction ends with it, and it keeps its language. */
  readonly own: (text: string) => Html;
}

/** What a part of a page needs that is made for a run or for one question. */
export type Written = Pick<Page, 'texts' | 'id'>;

/** What stands before the ids of a language, so that links to the language in which the page opens stay short. */
export function idPrefix(language: Language, first: Language): string {
  return language === first ? '' : `${language}-`;
}

export function pageOf(input: ReportInput, language: Language): Page {
  const { result, measures, armLabels } = input;
  const first = input.scenario.report.language;
  const scenario = { ...input.scenario, report: { ...input.scenario.report, language } };
  const context = contextOf(scenario, measures, armLabels);
  return {
    input: { ...input, scenario },
    context,
    texts: textsOf(language),
    answer: answerSentences(result, scenario, measures, armLabels),
    arms: looksOf(result.comparison, context),
    charts: input.charts[language],
    people: cohortPhrase(result.comparison.cohort, language),
    horizon: horizonPhrase(result.comparison.weeks, language),
    id: (name) => `${idPrefix(language, first)}${name}`,
    own: (text) => html`<bdi lang="${first}">${text}</bdi>`,
  };
}
