/** The table of patterns in MODEL.md. */
import type { Pattern, PatternUse } from '../catalogue/evidence/patterns/pattern.js';
import { observedText } from './figureText.js';

/** What a pattern is for, in a word or two. */
export const useText: Readonly<Record<PatternUse, string>> = { trial: 'fitted', target: 'target', heldOut: 'held out' };

/** A line for each pattern: number, id, figures, design, use, and how the figures are known. Figures that are not judged stand in brackets. */
export function patternTable(patterns: readonly Pattern[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\u00a0', ' ')).join(' | ')} |`;
  const heads = ['#', 'Pattern', 'Observed', 'Of', 'How it was observed', 'Use', 'Known'];
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...patterns.map((pattern) => line(cellsOf(pattern)))].join('\n');
}

function cellsOf({ id, number, definition, use, statistics }: Pattern): string[] {
  const figures = statistics.map((each) => `${each.title} ${observedText(each)}`).map((text, k) => (statistics[k]?.scored === true ? text : `(${text})`));
  return [number, `\`${id}\``, figures.join('; '), sizes(statistics.map(({ people }) => people)), definition, useText[use], [...new Set(statistics.map(({ source }) => source.status))].join(', ')];
}

/** Sample sizes, each once. */
function sizes(all: readonly number[]): string {
  return [...new Set(all)].join(', ');
}
