/** What `staff` prints: the table of what was tried, then the answer. */
import { askedShare, staffSentences } from '../../report/staff/sentences.js';
import { staffTable } from '../../report/staff/table.js';
import { textsOf } from '../../report/language.js';
import { tableLine, type Column } from '../table-line.js';
import { width, type Colours } from '../terminal.js';
import { wrap } from '../wrap.js';
import { inputOf, type StaffAnswer } from './save.js';

/** Widths of columns; together with the gaps they take the whole line. */
const columns: readonly Column[] = [10, 7, 10, 9, 15, 7, 10].map((size) => ({ width: size, align: 'right' }));

export function staffText(answer: StaffAnswer, folder: string, colours: Colours): string {
  const input = inputOf(answer);
  const { heading, goal, facts, lead, support } = staffSentences(input);
  const table = staffTable(input);
  const t = textsOf(input.language).staff;
  return [
    ...wrap(heading, width).map(colours.bold), ...wrap(goal, width), ...wrap(facts, width).map(colours.dim), '',
    ...tableLine(table.columns, columns).map(colours.dim),
    ...table.rows.flatMap(({ cells, isFound }) => tableLine(cells, columns).map((line) => (isFound ? colours.bold(line) : line))),
    ...wrap(t.key(askedShare(input)), width).map(colours.dim), '',
    ...wrap(lead, width).map(colours.bold), ...support.flatMap((each) => wrap(each, width)), '',
    ...wrap(`${t.saved} ${folder}/ → report.html · staff.json · staff.csv · weeks.csv${answer.study.found === null ? '' : ' · scenario.yaml'} · charts/`, width).map(colours.dim), '',
  ].join('\n');
}
