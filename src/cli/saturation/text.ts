/** What `saturation` prints: a row for each share, then the answer. */
import { isOverDraws } from '../../charts/saturation/quantities.js';
import type { SaturationInput } from '../../report/saturation/input.js';
import { saturationSentences } from '../../report/saturation/sentences.js';
import { saturationTable } from '../../report/saturation/table.js';
import { textsOf } from '../../report/language.js';
import { tableLine, type Column } from '../table-line.js';
import { width, type Colours } from '../terminal.js';
import { wrap } from '../wrap.js';

/** Widths of columns; together with the gaps they take the whole line. */
const columns: readonly Column[] = [7, 6, 10, 14, 6, 4, 5, 14].map((size) => ({ width: size, align: 'right' }));
/** Columns with room for an interval; on the page all of them have it. */
const withInterval = [2, 3, 7];

export function saturationText(input: SaturationInput, folder: string, colours: Colours): string {
  const { heading, facts, lead, support } = saturationSentences(input);
  const table = saturationTable(input);
  const { saturation: t, staff: { saved } } = textsOf(input.context.language);
  return [
    ...wrap(heading, width).map(colours.bold), ...wrap(facts, width).map(colours.dim), '',
    ...tableLine(table.columns, columns).map(colours.dim),
    ...table.rows.flatMap((cells) => tableLine(cells.map(({ value, range }, at) => (withInterval.includes(at) ? `${value}${range === '' ? '' : `\n${range}`}` : value)), columns)),
    ...wrap(t.key(isOverDraws(input.result)), width).map(colours.dim), '',
    ...wrap(lead, width).map(colours.bold), ...support.flatMap((each) => wrap(each, width)), '',
    ...wrap(`${saved} ${folder}/ → report.html · saturation.json · saturation.csv · charts/`, width).map(colours.dim), '',
  ].join('\n');
}
