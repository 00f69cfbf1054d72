/** Names of activity groups beside what they colour, each with a number before it, moved apart where they would cover each other. */
import type { ActivityGroup } from './activityGroups.js';
import type { ChartSpec } from '../chart.js';
import type { Language } from '../language.js';
import { spread } from '../spread.js';
import { textWidth, wrapTo } from '../textWidth.js';
import { sizes } from '../theme.js';

export interface GroupLabel {
  readonly group: ActivityGroup;
  /** In bold before the name; may be empty. */
  readonly number: string;
  /** Where its middle should stand, in pixels from the top. */
  readonly wish: number;
}

const lineHeight = 16;
/** Pixels from the beginning of a number, or of a square of colour, to the name. */
export const numberWidth = 46;
export const squareWidth = 18;

const positions = { x: { field: 'x', type: 'quantitative' }, y: { field: 'place', type: 'quantitative' } };

/** How wide names become that may have two lines of so many pixels. */
export function namesWidth(groups: readonly ActivityGroup[], widest: number, language: Language): number {
  return Math.max(0, ...groups.flatMap((group) => linesOf(group, widest, language)).map((line) => textWidth(line, sizes.label)));
}

export interface LabelPlace {
  /** Pixels from the panel's left edge. */
  readonly left: number;
  readonly height: number;
  /** Pixels for each line of a name; 0 leaves names out. */
  readonly names: number;
  readonly language: Language;
  /** What a pixel is on the panel's horizontal scale; 1 unless told. */
  readonly perPixel?: number;
}

/** Text layers for a panel whose vertical scale goes from 0 to 1; a label without a number has a square of its colour instead. */
export function groupLabels(labels: readonly GroupLabel[], { left, height, names, language, perPixel = 1 }: LabelPlace): ChartSpec[] {
  const lines = labels.map(({ group }) => (names > 0 ? linesOf(group, names, language) : ['']));
  const middles = spread(labels.map(({ wish }) => wish), lines.map((each) => each.length * lineHeight + 2), 0, height);
  const areNumbered = labels.some(({ number }) => number !== '');
  const indent = areNumbered ? numberWidth : squareWidth;
  const placed = labels.map(({ group, number }, order) => {
    const middle = middles[order] ?? 0;
    const texts = (lines[order] ?? []).map((text, line, all) => ({ text, ink: group.ink, x: left + indent, y: middle + (line - (all.length - 1) / 2) * lineHeight }));
    return { texts, number: { text: number, ink: group.ink, x: left, y: texts[0]?.y ?? middle }, square: { colour: group.colour, x: (left + 5) * perPixel, place: 1 - (texts[0]?.y ?? middle) / height } };
  });
  return [
    textLayer(placed.map(({ number }) => number), height, { fontWeight: 'bold' }, perPixel),
    textLayer(placed.flatMap(({ texts }) => texts), height, {}, perPixel),
    ...(areNumbered ? [] : [squareLayer(placed.map(({ square }) => square))]),
  ];
}

/** Texts at pixels from the top left corner of a panel whose vertical scale goes from 0 to 1; empty ones are left out. */
export function textLayer(texts: readonly { readonly text: string; readonly x: number; readonly y: number; readonly ink: string }[], height: number, mark: ChartSpec, perPixel = 1): ChartSpec {
  return {
    data: { values: texts.filter(({ text }) => text !== '').map(({ text, x, y, ink }) => ({ text, x: x * perPixel, place: 1 - y / height, ink })) },
    mark: { type: 'text', ...mark },
    encoding: { ...positions, text: { field: 'text', type: 'nominal' }, color: { field: 'ink', type: 'nominal', scale: null } },
  };
}

function squareLayer(squares: readonly { readonly colour: string; readonly x: number; readonly place: number }[]): ChartSpec {
  return { data: { values: squares }, mark: { type: 'square', size: 110, opacity: 1 }, encoding: { ...positions, color: { field: 'colour', type: 'nominal', scale: null } } };
}

function linesOf(group: ActivityGroup, widest: number, language: Language): string[] {
  return wrapTo(2, group.label[language], widest, sizes.label);
}
