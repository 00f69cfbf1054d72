import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Resvg } from '@resvg/resvg-js';
import { runs } from '../../src/charts/fontMetrics.js';
import { cut, textWidth, wrap, type Weight } from '../../src/charts/textWidth.js';
import { readFace } from './truetype.js';

const file = (weight: Weight) => `assets/fonts/NotoSans-${weight === 'bold' ? 'Bold' : 'Regular'}.ttf`;
const codes = runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
const sentence = 'Waiting list: 1,234.5 % – “Ærlig talt”, ±0.5 → −3 ≥ 2';

describe.each(['normal', 'bold'] as const)('the table of widths, %s', (weight) => {
  test('agrees with the font file for every character it lists', () => {
    const face = readFace(readFileSync(file(weight)));
    expect(codes.length).toBeGreaterThan(320);
    expect(codes.filter((code) => textWidth(String.fromCodePoint(code), 1000, weight) !== face.advance(code))).toEqual([]);
  });

  test('agrees with what is drawn, kerning apart', () => {
    const size = 40;
    const svg = (text: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="10" y="60" font-family="Noto Sans" font-weight="${weight}" font-size="${size}">${text}</text></svg>`;
    const drawn = (text: string) => new Resvg(svg(text), { font: { fontFiles: [file(weight)], loadSystemFonts: false } }).getBBox()!.width;
    // Between two equal letters the side bearings drop out.
    expect(drawn(`H${sentence}H`) - drawn('HH')).toBeGreaterThan(textWidth(sentence, size, weight) * 0.97);
    expect(drawn(`H${sentence}H`) - drawn('HH')).toBeLessThan(textWidth(sentence, size, weight) * 1.01);
  });
});

test('the fonts hold every character of the languages of charts', () => {
  expect([...'æøåÆØÅéüçšđŋ–—‘’“”…•±−×≥≤→'].filter((each) => !codes.includes(each.codePointAt(0)!))).toEqual([]);
});

test('lines are broken at spaces and fit, and what is too long for a line is cut', () => {
  const lines = wrap('How much does each measure differ from usual care?', 150, 16, 'bold');
  expect(lines.join(' ')).toBe('How much does each measure differ from usual care?');
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(textWidth(line, 16, 'bold')).toBeLessThanOrEqual(150);
  expect(textWidth(cut('Arbeidsavklaringspengeordningen', 80, 13), 13)).toBeLessThanOrEqual(80);
  expect(cut('short', 80, 13)).toBe('short');
});
