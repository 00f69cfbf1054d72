/** What a study prints: the question, the answer in words, a table, and where everything is. */
import { printable } from '../../scenario/printable.js';
import type { StudyWords } from '../../report/study/study.js';
import { gap, tableLine, widthFor, type Column } from '../table-line.js';
import { width, type Colours } from '../terminal.js';
import { wrap, wrapTitle } from '../wrap.js';

/** Most lines of a table on a terminal. */
const mostLines = 25;

/**
 * @param columns - Which columns of the words' table are shown, by place, the first with names left out: a page has room for more.
 * @param saved - The line of what was saved.
 */
export function studyText({ title, facts, lead, support, table }: StudyWords, columns: readonly number[], saved: string, colours: Colours): string {
  const shown = table.lines.slice(0, mostLines);
  const layout = layoutOf(shown.map(({ name, cells }) => [printable(name), ...columns.map((at) => cells[at] ?? '')]), [table.columns[0] ?? '', ...columns.map((at) => table.columns[at + 1] ?? '')]);
  const line = (cells: readonly string[]): string => tableLine(cells, layout).join('\n');
  return `${[
    ...wrapTitle(printable(title), width).map(colours.bold), ...wrap(facts, width), ...wrap(table.caption, width), '',
    colours.dim(line([table.columns[0] ?? '', ...columns.map((at) => table.columns[at + 1] ?? '')])),
    ...shown.map(({ name, cells }) => line([printable(name), ...columns.map((at) => cells[at] ?? '')])), '',
    ...wrap(lead, width).map(colours.bold), ...support.flatMap((each) => wrap(each, width)), '',
    ...wrap(saved, width).map(colours.dim),
  ].join('\n')}\n`;
}

/** Columns as wide as what stands in them; titles break at their words, and names give way where a line would be too long. */
function layoutOf(lines: readonly (readonly string[])[], titles: readonly string[]): Column[] {
  const widths = titles.map((title, at) => widthFor([...lines.map((cells) => cells[at] ?? ''), ...title.split(' ')], 4, 40));
  const over = widths.reduce((sum, each) => sum + each + gap, -gap) - width;
  const [names = 0, ...others] = widths;
  return [{ width: Math.max(12, names - Math.max(0, over)), align: 'left' }, ...others.map((each): Column => ({ width: each, align: 'right' }))];
}
