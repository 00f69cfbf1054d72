/** What a study prints: the question, the answer in words, a table, and where everything is. */
import { printable } from '../../scenario/printable.js';
import type { StudyWords } from '../../report/study/study.js';
import { tableLine, widthFor } from '../table-line.js';
import { width, type Colours } from '../terminal.js';
import { wrap } from '../wrap.js';

/** Most lines of a table on a terminal. */
const mostLines = 25;
const nameWidth = 30;

/**
 * @param columns - Which columns of the words' table are shown, by place, the first with names left out: a page has room for more.
 * @param saved - The line of what was saved.
 */
export function studyText({ title, facts, lead, support, table }: StudyWords, columns: readonly number[], saved: string, colours: Colours): string {
  const shown = table.lines.slice(0, mostLines);
  const names = widthFor(shown.map(({ name }) => printable(name)), 10, nameWidth);
  const cellWidth = Math.floor((width - names) / Math.max(1, columns.length)) - 2;
  const layout = [{ width: names, align: 'left' as const }, ...columns.map(() => ({ width: cellWidth, align: 'right' as const }))];
  const line = (cells: readonly string[]): string => tableLine(cells, layout).join('\n');
  return `${[
    ...wrap(printable(title), width).map(colours.bold), ...wrap(facts, width), ...wrap(table.caption, width), '',
    colours.dim(line(['', ...columns.map((at) => table.columns[at + 1] ?? '')])),
    ...shown.map(({ name, cells }) => line([printable(name), ...columns.map((at) => cells[at] ?? '')])), '',
    ...wrap(lead, width).map(colours.bold), ...support.flatMap((each) => wrap(each, width)), '',
    ...wrap(saved, width).map(colours.dim),
  ].join('\n')}\n`;
}
