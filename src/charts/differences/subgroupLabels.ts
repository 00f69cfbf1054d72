/** Where percentages and names of arms stand around the dots of the chart of subgroups. */
import { formatPercent } from '../format.js';
import type { Language } from '../language.js';
import type { PlacedRow, SubgroupColumns } from './subgroupLayout.js';
import type { Dot, SubgroupRow } from './subgroupRow.js';
import { cut, textWidth } from '../textWidth.js';
import { colours, sizes } from '../theme.js';

/** Half the width of a dot, in pixels. */
const radius = 6;

/** The dots of a line, the reference first. */
export function dotsOf({ dot, reference }: SubgroupRow): Dot[] {
  return reference === null ? [dot] : [reference, dot];
}

/** The percentage of the lower or the higher of two dots, outside both; that of the reference stands once a group. */
export function percentAt(side: 'left' | 'right', row: PlacedRow, top: number, plot: number, language: Language) {
  const unit = top / plot;
  const dots = inOrder(row);
  const shown = side === 'left' ? dots[0] : dots.at(-1);
  const isTold = shown !== undefined && (dots.length === 1 ? side === 'right' : row.isFirstOfLevel || shown !== row.reference);
  const text = isTold ? formatPercent(shown.share, language, 0) : '';
  const ends = dots.map(({ share, error }) => ({ low: Math.min(share - radius * unit, Math.max(0, share - error)), high: Math.max(share + radius * unit, Math.min(top, share + error)) }));
  const left = Math.min(...ends.map(({ low }) => low)) - 5 * unit;
  const right = Math.max(...ends.map(({ high }) => high)) + 5 * unit;
  // On the line at zero a number is hard to read, so it stands before it.
  const crosses = left > 0 && left < (textWidth(text, sizes.label) + 3) * unit;
  return { place: row.place, at: side === 'right' ? right : crosses ? -4 * unit : left, text, ink: shown?.arm.ink ?? colours.text };
}

/** Dots from low to high; the reference first where they are as good as equal. */
function inOrder(row: SubgroupRow): Dot[] {
  const { dot, reference } = row;
  return reference !== null && dot.share < reference.share - 0.0005 ? dotsOf(row).reverse() : dotsOf(row);
}

/** Names of arms above the dots of the first line, running outward; where each line names its arm, the reference alone. */
export function headsOf(row: PlacedRow | undefined, { whole, name, before, plot, armName }: SubgroupColumns, top: number) {
  if (row === undefined) return [];
  const pixel = (share: number): number => (share / top) * plot;
  const dots = inOrder(row);
  const middle = pixel(dots.reduce((sum, { share }) => sum + share, 0) / dots.length);
  const isOneName = armName > 0 || dots.length === 1;
  return dots.filter(({ arm }) => armName === 0 || arm.isReference).map(({ arm, share }, order) => {
    const isRight = isOneName || order === 1;
    // A name that is longer than the room before its dot runs on beyond it, as far as the middle between both.
    const needed = textWidth(arm.label, sizes.label, 'bold') - name - before;
    const edge = isRight ? Math.max(pixel(share) - radius, isOneName ? 0 : middle + 4) : Math.min(Math.max(pixel(share) + radius, needed), middle - 4);
    const room = isRight ? whole - 16 - name - before - edge : name + before + edge;
    return { align: isRight ? 'left' : 'right', at: (edge / plot) * top, place: 9, text: cut(arm.label, room, sizes.label, 'bold'), ink: arm.ink };
  });
}
