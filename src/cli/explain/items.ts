/** The items of a scale, as `explain` tells them: on what each rests and from which figures on it is scored. */
import { fidelityScale, type FidelityItem } from '../../outcomes/fidelityScale.js';
import type { ExplainedItem } from './explained.js';
import { gap, tableLine, widthFor, type Column } from '../table-line.js';
import { width, type Colours } from '../terminal.js';

/** The items behind a measure; null where it is no scale. */
export function itemsOf(measure: string): ExplainedItem[] | null {
  return measure !== 'fidelity' ? null : fidelityScale.map(({ number, name, how, seen }) => ({ number, name, how, seen: seen && scoringOf(seen) }));
}

function scoringOf({ unit, anchors, from }: NonNullable<FidelityItem['seen']>): ExplainedItem['seen'] {
  return { unit, anchors: anchors.map((anchor) => (anchor === Infinity ? null : anchor)), from };
}

/** One line an item, with a line above that says how many the model sees; nothing where there are none. */
export function itemLines(items: readonly ExplainedItem[] | null, { dim }: Colours): string[] {
  if (items === null) return [];
  const name = widthFor(items.map((item) => item.name), 8, 28);
  const columns: Column[] = [{ width: 2, align: 'right' }, { width: name, align: 'left' }, { width: width - 2 - name - 2 * gap, align: 'left' }];
  const seen = items.filter((item) => item.seen !== null).length;
  return [dim(`${items.length} items. The model sees ${seen}; the others do not count.`), ...items.flatMap((item) => tableLine([String(item.number), item.name, `${item.seen === null ? 'Not seen. ' : ''}${item.how}${scoreText(item.seen)}`], columns))];
}

/** From which figure on an item scores 5, and up to which 1. */
function scoreText(seen: ExplainedItem['seen']): string {
  if (seen === null) return '';
  const [two, , , five] = seen.anchors;
  const rises = five === null || (two ?? 0) < (five ?? 0);
  const best = five === null ? 'without a limit' : `${rises ? 'from' : 'up to'} ${five}`;
  return ` Score 5 ${best}, 1 ${rises ? 'below' : 'above'} ${two} (${seen.unit}; ${seen.from}).`;
}
