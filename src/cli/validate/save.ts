/** What `validate --out` leaves: findings as data, as a page, as tables and as pictures. */
import type { ChartDraft, ChartRow } from '../../charts/chart.js';
import { leaveOneOut } from '../../charts/calibration/leaveOneOut.js';
import { rankPlots } from '../../charts/calibration/rankPlots.js';
import { chartCsv } from '../../charts/index.js';
import { countInterval, levels, placeOf } from '../../calibration/coverage.js';
import { openRunFolder } from '../../store/run-folder.js';
import { jsonText, type MadeFile } from '../../store/save-run.js';
import { draftedFiles } from '../drafted-files.js';
import { fillFolder } from '../fill-folder.js';
import type { Interrupt } from '../interrupt.js';
import type { Answers } from './answers.js';
import { validationPage } from './page.js';
import type { Validation } from './validation.js';

/** @returns The folder as it was asked for. */
export async function saveValidation(out: string, validation: Validation, interrupt: Interrupt): Promise<string> {
  return fillFolder(await openRunFolder(out, true), filesOf(validation), interrupt);
}

async function* filesOf(validation: Validation): AsyncGenerator<MadeFile> {
  yield { path: 'validation.json', content: jsonText(validation) };
  yield { path: 'VALIDATION.md', content: validationPage(validation) };
  yield { path: 'left-out.csv', content: chartCsv(validation.leftOut.flatMap(armRows)) };
  yield { path: 'patterns.csv', content: chartCsv(validation.patterns.flatMap(({ pattern, passes, statistics }) => statistics.map(({ id, studies, median, place, widthRatio, scored, passes: own }): ChartRow => ({ pattern, passes: Number(passes), statistic: id, studies, median, place, widthRatio, scored: Number(scored), statisticPasses: Number(own) })))) };
  if (validation.answers !== null) yield { path: 'answers.csv', content: chartCsv(answerRows(validation.answers)) };
  yield* draftedFiles([leftOutChart(validation), rankPlots(validation.ranks, 'en')].filter((draft): draft is ChartDraft => draft !== null));
}

/** A row for each answer under each source. */
function answerRows({ questions }: Answers): ChartRow[] {
  return questions.flatMap(({ id, kind, from, to, prior, posterior, rivals, ratio, hangs }) => [{ name: 'prior', ...prior }, { name: 'posterior', ...posterior }, ...rivals].map(({ name, median, low, high, error, limit }): ChartRow => (
    { question: id, kind, from, to, under: name, median, low, high, error, limit, widthLeft: ratio, hangs: hangs === null ? null : Number(hangs) }
  )));
}

function leftOutChart({ leftOut }: Validation): ChartDraft | null {
  return leaveOneOut(leftOut.map(({ id, arms, people }) => ({
    name: id,
    arms: arms.map(({ id: name, probabilities, events }, k) => {
      const analysed = people[k] ?? probabilities.length - 1;
      const interval = (level: number) => countInterval(probabilities, level);
      return { name, people: analysed, events, median: interval(0).low / analysed, intervals: levels.map((level) => ({ level, low: interval(level).low / analysed, high: interval(level).high / analysed })) };
    }),
  })), 'en');
}

function armRows({ id, k, isRefitted, arms, people }: Validation['leftOut'][number]): ChartRow[] {
  return arms.map((arm, at) => ({
    trial: id, arm: arm.id, people: people[at] ?? null, events: arm.events, place: placeOf(arm), k, isRefitted: Number(isRefitted),
    ...Object.fromEntries(levels.flatMap((level) => {
      const { low, high } = countInterval(arm.probabilities, level);
      return [[`low${100 * level}`, low], [`high${100 * level}`, high]];
    })),
  }));
}
