/** Reads a part of the page as it is drawn: every line of text where it stands, every shape, every coloured box. */
import { fontFamily, type Mark, type Picture, type ShapeMark, type TextMark } from './marks.js';

const margin = 20;
/** Buttons and what is there for screen readers alone. */
const leftOut = '.hidden, .take, button';

interface Place {
  readonly left: number;
  readonly top: number;
  readonly opacity: number;
}

/** A section with a heading, as it stands on the page. */
export function pictureOf(section: Element): Picture {
  const { left, top, width } = section.getBoundingClientRect();
  const marks = [...marksOf(section, { left: left - margin, top: top - margin, opacity: 1 })];
  const bottom = Math.max(...[...section.children].filter((child) => !child.matches(leftOut)).map((child) => child.getBoundingClientRect().bottom));
  return { width: Math.ceil(width) + 2 * margin, height: Math.ceil(bottom - top) + 2 * margin, title: section.querySelector('h2')?.textContent ?? '', marks };
}

function* marksOf(element: Element, place: Place): Generator<Mark> {
  if (element.matches(leftOut)) return;
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  const here = { ...place, opacity: place.opacity * Number(style.opacity) };
  if (element instanceof SVGGeometryElement) {
    yield shapeMark(element, style, here);
    return;
  }
  if (element instanceof HTMLElement && style.backgroundColor !== 'rgba(0, 0, 0, 0)') yield boxMark(element, style, here);
  for (const child of element.childNodes) {
    if (child instanceof Text) yield* textMarks(child, style, here);
    else if (child instanceof Element) yield* marksOf(child, here);
  }
}

function shapeMark(element: SVGGeometryElement, style: CSSStyleDeclaration, { left, top, opacity }: Place): ShapeMark {
  const { a, b, c, d, e, f } = element.getScreenCTM() ?? new DOMMatrix();
  return {
    d: pathOf(element), matrix: [a, b, c, d, e - left, f - top], fill: style.fill, fillOpacity: Number(style.fillOpacity), stroke: style.stroke,
    strokeWidth: Number.parseFloat(style.strokeWidth), dashes: style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat), opacity,
  };
}

function pathOf(element: SVGGeometryElement): string {
  const at = (name: string) => Number(element.getAttribute(name) ?? 0);
  switch (element.tagName) {
    case 'line': return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
    case 'circle': return `M${at('cx') - at('r')} ${at('cy')}a${at('r')} ${at('r')} 0 1 0 ${2 * at('r')} 0a${at('r')} ${at('r')} 0 1 0 ${-2 * at('r')} 0z`;
    default: return element.getAttribute('d') ?? '';
  }
}

/** The background of a box, with its round corners. */
function boxMark(element: HTMLElement, style: CSSStyleDeclaration, { left, top, opacity }: Place): ShapeMark {
  const { x, y, width, height } = element.getBoundingClientRect();
  const r = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return {
    d: `M${r} 0h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`,
    matrix: [1, 0, 0, 1, x - left, y - top], fill: style.backgroundColor, fillOpacity: 1, stroke: 'none', strokeWidth: 0, dashes: [], opacity,
  };
}

/** A text line by line: a new one begins where a character stands lower or higher than the one before. */
function* textMarks(node: Text, style: CSSStyleDeclaration, { left, top, opacity }: Place): Generator<TextMark> {
  const range = document.createRange();
  const size = Number.parseFloat(style.fontSize);
  const colour = node.parentElement instanceof SVGElement ? style.fill : style.color;
  const { ascent, descent } = heightsOf(`${style.fontWeight} ${size}px ${fontFamily}`);
  const lines: { text: string; readonly box: DOMRect }[] = [];
  let offset = 0;
  for (const character of node.data) {
    range.setStart(node, offset);
    offset += character.length;
    range.setEnd(node, offset);
    const box = range.getBoundingClientRect();
    // White space that the page folds has no width.
    if (box.width === 0) continue;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.box.top - box.top) < size / 2) line.text += /\s/.test(character) ? ' ' : character;
    else lines.push({ text: character, box });
  }
  for (const { text, box } of lines) {
    if (text.trim() === '') continue;
    yield { text: text.trimEnd(), x: box.left - left, baseline: box.top - top + (box.height - ascent - descent) / 2 + ascent, size, weight: style.fontWeight, colour, opacity };
  }
}

const brush = document.createElement('canvas').getContext('2d');

function heightsOf(font: string): { readonly ascent: number; readonly descent: number } {
  if (brush === null) throw new Error('This browser has no canvas to measure with.');
  brush.font = font;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = brush.measureText('x');
  return { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
}
