/** What `run` prints of a run: who was followed, the table, the sentences, and where everything lies. */
import { join } from 'node:path';
import type { ChartContext } from '../charts/chart.js';
import { reportTexts } from '../report/language.js';
import type { Answer } from '../report/sentences.js';
import { comparisonTable } from './comparison-table.js';
import { duration } from './durations.js';
import { quoted } from './quoted.js';
import type { Finished } from './save-whole.js';
import { layOut, type Line } from './table-layouts.js';
import { width, type Colours } from './terminal.js';
import { wordsOf } from './words.js';
import { wrap, wrapItems, wrapTitle } from './wrap.js';

export function comparisonText(run: Finished, colours: Colours): string {
  const { title, comparison, context, answer, seconds, folder } = run;
  const heading = wrapItems([answer.people, ...answer.facts.split(' · '), duration(seconds)], width);
  const paragraphs = [
    [...wrapTitle(title, width).map(colours.bold), ...heading.split('\n').map(colours.dim)],
    layOut(comparisonTable(comparison, context), width).map((line) => paint(line, colours)),
    sentences(answer, context).flatMap((sentence) => wrap(sentence, width)),
    wrap(failedChecks(run), width).filter((line) => line !== '').map(colours.bold),
    [saved(folder, context)],
  ];
  return `${paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What to do where a law of the model did not hold; nothing where all did. */
export function failedChecks({ checks, context: { language }, folder }: Finished): string {
  const failed = checks.filter(({ passed }) => !passed).length;
  return failed === 0 ? '' : wordsOf[language].failedChecks(failed, checks.length, `inclusim verify ${quoted(join(folder, 'scenario.yaml'))}`);
}

/** The answer first, what to mind about it after, simulation error last. */
function sentences({ lead, realGroup, verdicts, paired, simulationError }: Answer, { language }: ChartContext): string[] {
  const foot = realGroup.length < 2 ? [[...realGroup, simulationError].join(' ')] : [...realGroup, simulationError];
  return [lead, ...verdicts, ...(paired ? [] : [reportTexts[language].unpaired]), ...foot];
}

function saved(folder: string, { language }: ChartContext): string {
  const first = `${wordsOf[language].saved} ${folder.replace(/\/?$/, '/')}  →  `;
  const files = 'report.html · comparison.json · replications.csv · weeks.csv · charts/';
  return first.length + files.length <= width ? first + files : `${first.trimEnd()}\n  ${files}`;
}

function paint({ kind, text }: Line, colours: Colours): string {
  if (kind === 'head') return colours.bold(text);
  return kind === 'more' ? colours.dim(text) : text;
}
