/** What the page shows of a result, in its language: looks, sentences and the rows of its table. */
import { looksOf, type ArmLook } from '../charts/arms.js';
import { contextOf, type ChartContext } from '../charts/chart.js';
import type { Language } from '../charts/language.js';
import { measureLabel, unitOf } from '../charts/words.js';
import type { Unit } from '../charts/format.js';
import type { Difference, MeasureResult, RunResult } from '../comparison/comparison.js';
import { measureInfo } from '../outcomes/catalogue.js';
import { answerSentences, type Answer } from '../report/sentences.js';
import type { Scenario } from '../scenario/scenario.js';

export interface Row {
  readonly measure: string;
  readonly label: string;
  readonly unit: Unit;
  /** In the order of the arms. */
  readonly cells: readonly { readonly level: MeasureResult | undefined; readonly difference: Difference | undefined }[];
}

export interface Answers {
  /** The scenario's name, for files. */
  readonly name: string;
  readonly result: RunResult;
  readonly context: ChartContext;
  readonly arms: readonly ArmLook[];
  readonly answer: Answer;
  readonly rows: readonly Row[];
}

/** Staff and money stand beside every comparison. */
const always = ['staffYears', 'netCost'];

export function answersOf(result: RunResult, scenario: Scenario, language: Language): Answers {
  const spoken: Scenario = { ...scenario, report: { ...scenario.report, language } };
  const context = contextOf(spoken, measureInfo);
  const arms = looksOf(result.comparison, context);
  const asked = [...new Set([...scenario.report.measures, ...always])].filter((measure) => arms.every(({ id }) => result.comparison.arms[id]?.measures[measure] !== undefined));
  return {
    name: scenario.name, result, context, arms, answer: answerSentences(result, spoken, measureInfo),
    rows: asked.map((measure) => ({
      measure, label: measureLabel(measure, result.comparison.weeks, context), unit: unitOf(measure, context),
      cells: arms.map(({ id }) => ({
        level: result.comparison.arms[id]?.measures[measure],
        difference: result.comparison.differences.find((each) => each.arm === id && each.measure === measure),
      })),
    })),
  };
}
