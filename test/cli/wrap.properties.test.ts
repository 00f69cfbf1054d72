import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, wrap, wrapTitle } from '../../src/cli/wrap.js';

const words = fc.array(fc.stringMatching(/^[a-zæøå-]{1,30}$/), { maxLength: 12 }).map((all) => all.join(' '));

describe('wrapping', () => {
  test('never makes a line longer than the room it has', () => {
    fc.assert(fc.property(words, fc.integer({ min: 4, max: 60 }), (text, columns) => {
      for (const line of wrap(text, columns, '  ')) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
    }));
  });

  test('loses no sign but the spaces at which it breaks', () => {
    fc.assert(fc.property(words, fc.integer({ min: 4, max: 60 }), (text, columns) => {
      expect(wrap(text, columns).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }));
  });

  test('keeps a number and its percent sign together', () => {
    expect(wrap('it is 27.4 % of all', 10)).toEqual(['it is', '27.4 % of', 'all']);
  });

  test('leaves a title as it is in three lines, and else its beginning and an ellipsis', () => {
    expect(wrapTitle('a b c d e f', 4)).toEqual(['a b', 'c d', 'e f']);
    expect(wrapTitle('a b c d e fg h', 4)).toEqual(['a b', 'c d', 'e…']);
    for (const title of ['long words '.repeat(900), 'x'.repeat(10_000), '漢字'.repeat(5000), '👩🏽'.repeat(2500)]) {
      const lines = wrapTitle(title, 80);
      expect([lines.length, lines.every((line) => columnsOf(line) <= 80), lines[2]!.endsWith('…')]).toEqual([3, true, true]);
    }
  });

  test('breaks long names after a hyphen', () => {
    expect(wrap('more-counsellors', 10)).toEqual(['more-', 'counsellor', 's']);
  });
});
