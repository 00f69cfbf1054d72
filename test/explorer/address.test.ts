import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, written } from '../../src/explorer/address.js';
import { firstChoices, type Choices } from '../../src/explorer/state.js';
import { given, presets } from './given.js';

const firstOf = (id?: string) => firstChoices(given, id ?? 'ips-vs-usual-care');
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const key = fc.oneof(fc.constantFrom('stigma', 'unemployment', 'costFear'), fc.tuple(name, name, fc.constantFrom('staff', 'followAlong')).map((parts) => parts.join('/')));
const value = fc.option(fc.oneof(fc.integer({ min: 0, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true })), { nil: null });
const choices: fc.Arbitrary<Choices> = fc.record({
  scenario: fc.constantFrom(...presets.map(({ id }) => id)),
  people: fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: null }),
  arms: fc.option(fc.uniqueArray(fc.record({ id: name, from: name }), { selector: ({ id }) => id, minLength: 1, maxLength: 4 }), { nil: null }),
  moves: fc.dictionary(key, value, { maxKeys: 8, noNullPrototype: true }),
  drawn: fc.boolean(),
});

describe('a link', () => {
  test('holds all choices and the language: whoever opens it sees the same', () => {
    fc.assert(fc.property(choices, fc.constantFrom('en' as const, 'nb' as const), fc.option(name, { nil: null }), (chosen, language, arm) => {
      const link = written(chosen, firstOf(chosen.scenario), { language, arm });
      for (const hash of [`#${link}`, `#${encodeURI(link)}`]) expect(read(hash, firstOf)).toEqual({ choices: chosen, language, arm, unknown: [] });
    }));
  });

  test('is short where little was chosen', () => {
    expect(written({ ...firstOf(), moves: { 'ips/ips-team/staff': 12 } }, firstOf(), { language: 'nb', arm: null })).toBe('scenario=ips-vs-usual-care&ips/ips-team/staff=12&lang=nb');
  });

  test('that is empty or from elsewhere shows the first scenario, and says what it did not understand', () => {
    expect(read('', firstOf)).toEqual({ choices: firstOf(), language: null, arm: null, unknown: [] });
    const { choices: chosen, unknown } = read('#people=-3&stigma=much&arms=a,a&__proto__=1&<b>=2&drawn=perhaps&lang=de&scenario=../x', () => firstOf());
    expect(chosen).toEqual(firstOf());
    expect(unknown).toEqual(['people=-3', 'stigma=much', 'arms=a,a', '__proto__=1', '<b>=2', 'drawn=perhaps', 'lang=de', 'scenario=../x']);
  });

  test('of any text at all is read without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(Object.keys(read(`#${text}`, () => firstOf()).choices)).toEqual(Object.keys(firstOf()));
    }));
  });
});
