import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '../../src/store/json-fault.js';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const document = fc.tuple(fc.jsonValue(), fc.constantFrom(undefined, 2)).map(([value, indent]) => JSON.stringify({ value }, null, indent));

describe('where a text stops being JSON', () => {
  test('is nowhere in JSON', () => {
    fc.assert(fc.property(document, (text) => { expect(jsonFault(text)).toBeUndefined(); }));
  });

  test('is somewhere in every text that Node cannot parse, and in no other', () => {
    const damaged = fc.tuple(document, fc.nat(), fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '\u0000', ' ', '1', 'x', '-')).map(([text, at, sign]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + sign + text.slice(place + 1);
    });
    fc.assert(fc.property(damaged, (text) => { expect(jsonFault(text) === undefined).toBe(parses(text)); }), { numRuns: 2000 });
  });

  test('is its end when the rest is missing, wherever it was cut', () => {
    fc.assert(fc.property(document, fc.nat(), (text, at) => {
      expect(jsonFault(text.slice(0, at % text.length))).toMatchObject({ isEnd: true });
    }));
  });

  test.each([
    ['', { line: 1, column: 1, isEnd: true, found: '' }],
    ['{"a": 1,\n "b": NaN}', { line: 2, column: 7, isEnd: false, found: 'NaN}' }],
    ['{"a": [1, 2,]}', { line: 1, column: 13, isEnd: false, found: ']}' }],
    ['{"a": 1} {', { line: 1, column: 10, isEnd: false, found: '{' }],
    ['{"a": "b', { line: 1, column: 7, isEnd: true, found: '"b' }],
    ['{"a": 1\u0000\u0000\u0000', { line: 1, column: 8, isEnd: false, found: '\u0000\u0000\u0000' }],
  ])('of %j is told with line and column', (text, fault) => {
    expect(jsonFault(text)).toEqual(fault);
  });

  test('is found in long texts without running out of stack', () => {
    expect(jsonFault(`["${'\\n'.repeat(1e6)}"`)).toMatchObject({ isEnd: true });
    expect(jsonFault(`${'['.repeat(1e5)}`)).toMatchObject({ column: 1e5 + 1, isEnd: true });
  });
});
