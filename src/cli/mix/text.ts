/** What `mix` prints: the best mixes as a table, then the answer. */
import { mixSentences, mixTable } from '../../report/mix/sentences.js';
import { textsOf } from '../../report/language.js';
import { gap, tableLine, type Column } from '../table-line.js';
import { width, type Colours } from '../terminal.js';
import { wrap } from '../wrap.js';
import { inputOf, type MixAnswer } from './save.js';

/** The first column takes what the others leave. */
const others = [10, 25, 9];
const columns: readonly Column[] = [{ width: width - others.reduce((sum, size) => sum + size + gap, 0), align: 'left' }, ...others.map((size) => ({ width: size, align: 'right' as const }))];

export function mixText(answer: MixAnswer, folder: string, colours: Colours): string {
  const input = inputOf(answer);
  const { heading, aim, facts, lead, support } = mixSentences(input);
  const table = mixTable(input);
  const { mix, staff } = textsOf(input.language);
  return [
    ...wrap(heading, width).map(colours.bold), ...wrap(aim, width), ...wrap(facts, width).map(colours.dim), '',
    ...tableLine(table.columns, columns).map(colours.dim),
    ...table.rows.flatMap(({ cells, isBest }) => tableLine(cells, columns).map((line) => (isBest ? colours.bold(line) : line))),
    ...wrap([mix.key, ...(table.hidden === null ? [] : [table.hidden])].join(' '), width).map(colours.dim), '',
    ...wrap(lead, width).map(colours.bold), ...support.flatMap((each) => wrap(each, width)), '',
    ...wrap(`${staff.saved} ${folder}/ → report.html · mix.json · mixes.csv · scenario.yaml · charts/`, width).map(colours.dim), '',
  ].join('\n');
}
