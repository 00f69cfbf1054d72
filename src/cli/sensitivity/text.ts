/** What `sensitivity` prints. */
import type { ChartContext } from '../../charts/chart.js';
import { sensitivityWords } from '../../report/study/sensitivityWords.js';
import type { SensitivityResult } from '../../sensitivity/analyse.js';
import { studyText } from '../study/text.js';
import type { Colours } from '../terminal.js';
import { wordsOf } from '../words.js';

export function sensitivityText(result: SensitivityResult, context: ChartContext, folder: string, colours: Colours): string {
  const columns = { tornado: [0, 3, 4, 5], morris: [0, 3, 5, 6], sobol: [0, 3, 4] }[result.method];
  return studyText(sensitivityWords(result, context), columns, `${wordsOf[context.language].saved} ${folder}/ → report.html · sensitivity.json · sensitivity.csv · points.csv · charts/`, colours);
}
