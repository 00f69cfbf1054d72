/** What `sweep` prints. */
import type { ChartContext } from '../../charts/chart.js';
import { sweepWords } from '../../report/study/sweepWords.js';
import type { SweepResult } from '../../sensitivity/sweep/result.js';
import { studyText } from '../study/text.js';
import type { Colours } from '../terminal.js';
import { wordsOf } from '../words.js';

/** Most columns beside the first that stand side by side. */
const mostColumns = 6;

export function sweepText(result: SweepResult, context: ChartContext, folder: string, colours: Colours): string {
  const words = sweepWords(result, context);
  const all = words.table.columns.slice(1).map((_, at) => at);
  // Settings and the last columns matter most; levels of many arms stand in the table of the page.
  const columns = all.length <= mostColumns ? all : [...all.slice(0, Math.min(result.factors.length - 1, mostColumns - 2)), ...all.slice(-2)];
  return studyText(words, columns, `${wordsOf[context.language].saved} ${folder}/ → report.html · sweep.csv · sweep.parquet · sweep.json · charts/`, colours);
}
