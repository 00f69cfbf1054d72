/** What `trial` prints of each pattern: observed, virtual studies, and whether it passes. */
import { widestRatio } from '../../pattern/judge.js';
import { bareText, figureText, observedText } from '../../pattern/figureText.js';
import { width, type Colours } from '../terminal.js';
import { columnsOf, padEnd, padStart, wrap } from '../wrap.js';
import type { PatternPrediction } from './patterns.js';

/** Columns and their widths. */
const columns = [['', 14], ['n', 6], ['observed', 14], ['median', 9], ['50 %', 13], ['90 %', 13], ['width', 6], ['', 5]] as const;

export function patternsText(patterns: readonly PatternPrediction[], colours: Colours): string {
  const note = wrap(`Predicted: median and central intervals of ${patterns[0]?.replications ?? 0} virtual studies of the same size and design; parameters not included. Width: of the 90 % interval over that of sampling alone. A figure passes where the 90 % interval holds it, or the median keeps a bound, and the width is at most ${widestRatio}; (…) not judged.`, width);
  return `${[...patterns.map((pattern) => blockOf(pattern, colours)), note.map(colours.dim).join('\n')].join('\n\n')}\n`;
}

function blockOf({ id, title, number, passes, statistics }: PatternPrediction, colours: Colours): string {
  return [
    ...wrap(`${id} · ${title}: ${passes ? 'passes' : 'does not pass'} (pattern ${number})`, width).map(colours.bold),
    colours.dim(line(columns.map(([name]) => name))),
    ...statistics.map((each) => line(cellsOf(each))),
  ].join('\n');
}

function cellsOf({ id, unit, people, observed, median, intervals, widthRatio, scored, passes }: PatternPrediction['statistics'][number]): string[] {
  const interval = (level: number): string => {
    const { low, high } = intervals.find((each) => each.level === level) ?? { low: NaN, high: NaN };
    return `${bareText(low, unit)}–${bareText(high, unit)}`;
  };
  const verdict = passes ? 'yes' : 'no';
  return [id, String(people), observedText({ observed, unit }), figureText(median, unit), interval(0.5), interval(0.9), Number.isNaN(widthRatio) ? '–' : widthRatio.toFixed(2), scored ? verdict : `(${verdict})`];
}

/** A cell that is wider than its column takes of the space before it. */
function line(cells: readonly string[]): string {
  let text = '';
  let end = 0;
  columns.forEach(([, size], k) => {
    end += size;
    const cell = cells[k] ?? '';
    text = k === 0 ? padEnd(cell, size) : text + padStart(cell, Math.max(columnsOf(cell) + 1, end - columnsOf(text)));
  });
  return text.trimEnd();
}
