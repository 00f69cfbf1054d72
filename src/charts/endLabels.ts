/** Texts at the right of a picture, each at the height of what it names, moved apart where they would cover each other. */
import { spread } from './spread.js';
import { textWidth } from './textWidth.js';
import { sizes } from './theme.js';

export const lineHeight = 17;

/** A text of one or more lines that belongs to a height on the scale; its first line is bold. */
export interface EndText {
  readonly lines: readonly string[];
  readonly ink: string;
  readonly value: number;
}

/** One line of a text. */
export interface EndLabel {
  readonly text: string;
  readonly ink: string;
  readonly bold: boolean;
  /** Height on the scale. */
  readonly place: number;
}

/** Pixels from the top to the middle of each text, on a scale from 0 to `top` that is `height` pixels high. */
export function endMiddles(texts: readonly EndText[], top: number, height: number): number[] {
  return spread(texts.map(({ value }) => (1 - value / top) * height), texts.map(({ lines }) => lines.length * lineHeight + 4), 0, height);
}

/** One entry a line of text. */
export function endLabels(texts: readonly EndText[], top: number, height: number): EndLabel[] {
  const middles = endMiddles(texts, top, height);
  return texts.flatMap(({ lines, ink }, order) => lines.map((text, row) => {
    const pixel = (middles[order] ?? 0) + (row - (lines.length - 1) / 2) * lineHeight;
    return { text, ink, bold: row === 0, place: (1 - pixel / height) * top };
  }));
}

export function labelWidth(labels: readonly EndLabel[]): number {
  return Math.max(...labels.map(({ text, bold }) => textWidth(text, sizes.label, bold ? 'bold' : 'normal')));
}
