/** Patterns: all at a glance, and everything about one of them. */
import type { Pattern, PatternStatistic } from '../../catalogue/evidence/patterns/pattern.js';
import { gap, tableLine, widthFor, type Column } from '../table-line.js';
import { width, type Colours } from '../terminal.js';
import { wrap, wrapText } from '../wrap.js';
import { figureText, observedText } from '../../pattern/figureText.js';
import { useText } from '../../pattern/table.js';

const legend = 'Use: fitted as a row of the trials; a target of calibration; or held out and looked at when that is over. Figures in the order of the table of the pattern. `inclusim trial ID` lives virtual studies of one and says whether it passes.';

/** The list; it ends with a line end. */
export function allPatterns(patterns: readonly Pattern[], { bold, dim }: Colours): string {
  const rows = patterns.map(rowOf);
  const heads = ['', 'pattern', 'use', 'observed'];
  const first = heads.map((_, at) => widthFor([heads, ...rows].map((row) => row[at] ?? ''), 0, width)).slice(0, 3);
  const columns: Column[] = [...first, width - first.reduce((sum, each) => sum + each, 0) - 3 * gap].map((each, at) => ({ width: each, align: at === 0 ? 'right' : 'left' }));
  return `${[
    [bold(`Patterns: ${patterns.length}`), ...tableLine(heads, columns).map(dim), ...rows.flatMap((row) => tableLine(row, columns))],
    [wrapText(legend, width)],
  ].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function rowOf({ number, id, use, statistics }: Pattern): string[] {
  return [number, id, useText[use], statistics.filter(({ scored }) => scored).map(observedText).join('; ')];
}

/** Everything about a pattern; it ends with a line end. */
export function onePattern(pattern: Pattern, colours: Colours): string {
  const { id, number, title, citation, setting, definition, virtual, use, notExpressible } = pattern;
  const parts = [
    [colours.bold(id), ...wrap(`${title} (pattern ${number}, ${useText[use]})`, width), ...wrap(citation, width)],
    wrap(`${setting.place}. Country preset: ${setting.country}.`, width),
    wrap(`Observed: ${definition}`, width),
    wrap(notExpressible === null ? `Virtual study: ${virtual}` : `There is no virtual study of it: ${notExpressible}.`, width),
    figures(pattern.statistics, colours),
    sources(pattern.statistics, colours),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const heads = ['figure', 'what', 'observed', 'n', 'error'];

function figures(statistics: readonly PatternStatistic[], { dim }: Colours): string[] {
  const rows = statistics.map((each) => [each.id, `${each.title}${each.scored ? '' : ' (not judged)'}`, observedText(each), String(each.people), figureText(each.standardError, each.unit)]);
  const widths = heads.map((_, at) => widthFor([heads, ...rows].map((row) => row[at] ?? ''), 0, width));
  const others = widths.reduce((sum, each, at) => sum + (at === 1 ? 0 : each + gap), 0);
  const columns: Column[] = widths.map((each, at) => ({ width: at === 1 ? width - others : each, align: at < 2 ? 'left' : 'right' }));
  return [...tableLine(heads, columns).map(dim), ...rows.flatMap((row) => tableLine(row, columns))];
}

/** How each figure is known, and where its standard error comes from. */
function sources(statistics: readonly PatternStatistic[], { bold, dim }: Colours): string[] {
  const first = widthFor(statistics.map(({ id }) => id), 6, width);
  const columns: Column[] = [first, 8, width - first - 8 - 2 * gap].map((each) => ({ width: each, align: 'left' }));
  const rows = statistics.map(({ id, source, formula }) => [id, source.status, `${source.source}\nError: ${formula}`]);
  return [bold('How each figure is known'), ...tableLine(['figure', 'status', 'source, and error of sampling alone'], columns).map(dim), ...rows.flatMap((row) => tableLine(row, columns))];
}
