/** Where the texts of an SVG lie, by the widths of the fonts. */
import { textWidth } from '../../src/charts/textWidth.js';

export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of all texts; understands what Vega writes: groups and texts with translate, anchors, font sizes. */
export function textBoxes(svg: string): TextBox[] {
  const boxes: TextBox[] = [];
  const groups: [x: number, y: number][] = [];
  let around = '';
  let line = 0;
  for (const [, close, tag, attributes = '', selfClosing, text = ''] of svg.matchAll(/<(\/?)(g|text|tspan)\b([^>]*?)(\/?)>([^<]*)/g)) {
    if (tag === 'text' && close === '') [around, line] = [attributes, 0];
    if (tag === 'tspan' && close === '') {
      line += Number(/ dy="([\d.]+)"/.exec(attributes)?.[1] ?? 0);
      boxes.push(boxOf(decode(text), around, [...groups, [0, line]]));
    } else if (tag === 'g' && close === '/') groups.pop();
    else if (tag === 'g' && selfClosing !== '/') groups.push(shiftOf(attributes));
    else if (tag === 'text' && close !== '/' && text !== '') boxes.push(boxOf(decode(text), attributes, groups));
  }
  return boxes;
}

export function viewBoxOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
  return { width: Number(width), height: Number(height) };
}

/** Texts that leave the picture by more than `slack` pixels at a side, or at all above or below, and pairs of which one covers the other. */
export function misplacedTexts(svg: string, slack = 0): string[] {
  const { width, height } = viewBoxOf(svg);
  const boxes = textBoxes(svg);
  return [
    ...boxes.filter(({ left, right, top, bottom }) => left < -slack || right > width + slack || top < 0 || bottom > height).map(({ text }) => `${text}: leaves the picture`),
    ...boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => `${a.text}: covers ${b.text}`)),
  ];
}

function boxOf(text: string, attributes: string, groups: readonly [number, number][]): TextBox {
  const size = Number(/font-size="([\d.]+)px"/.exec(attributes)![1]);
  const weight = /font-weight="(bold|600|700)"/.test(attributes) ? 'bold' : 'normal';
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
  const width = textWidth(text, size, weight);
  const [x, y] = [...groups, shiftOf(attributes)].reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}

function shiftOf(attributes: string): [number, number] {
  const found = /transform="translate\((-?[\d.e-]+)(?:[, ](-?[\d.e-]+))?\)/.exec(attributes);
  return found === null ? [0, 0] : [Number(found[1]), Number(found[2] ?? 0)];
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
