import { describe, expect, test } from 'vitest';
import { levers } from '../../src/catalogue/levers.js';
import { explorerTexts } from '../../src/explorer/language.js';

/** All texts by their path; of a function, what it says of sample words. */
function textsIn(data: unknown, path = ''): [string, string][] {
  if (typeof data === 'string') return [[path, data]];
  if (typeof data === 'function') return [[path, String((data as (...words: string[]) => unknown)('ONE', 'TWO'))]];
  return Object.entries(data as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe('the texts of the explorer', () => {
  const [en, nb] = [new Map(textsIn(explorerTexts.en)), new Map(textsIn(explorerTexts.nb))];

  test('are there in both languages, none of them empty', () => {
    expect([...nb.keys()].sort()).toEqual([...en.keys()].sort());
    expect([...en, ...nb].filter(([, text]) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
  });

  test('say what they are given, in both languages', () => {
    for (const [path, text] of en) for (const word of ['ONE', 'TWO']) expect([path, nb.get(path)!.includes(word)]).toEqual([path, text.includes(word)]);
  });

  test('are translated', () => {
    const same = [...en].filter(([path, text]) => nb.get(path) === text).map(([path]) => path);
    expect(same.sort()).toEqual(['.baseline', '.scenario', '.units.share']);
  });

  test('name every lever and its unit', () => {
    for (const texts of Object.values(explorerTexts)) {
      for (const { id, unit } of levers) expect([typeof texts.leverNames[id], typeof texts.units[unit]]).toEqual(['string', 'function']);
    }
  });
});
