import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeFiles, mergeMaps } from '../../src/scenario/merge.js';
import type { Problem } from '../../src/scenario/problem.js';
import { readText } from '../../src/scenario/read.js';
import { mapFromData, toData, type MapNode } from '../../src/scenario/tree.js';

const key = fc.constantFrom('a', 'b', 'c', 'services', 'stages');
const scalar = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null));
const id = fc.constantFrom('x', 'y', 'z');
const { group } = fc.letrec<{ group: object; value: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, fc.array(scalar, { maxLength: 3 }), tie('group'), fc.uniqueArray(fc.record({ id, v: scalar }), { selector: (entry) => entry.id, maxLength: 3 })),
  group: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

const entries = fc.uniqueArray(fc.record({ id, v: scalar, w: fc.dictionary(key, scalar, { noNullPrototype: true }) }, { requiredKeys: ['id'] }), { selector: (entry) => entry.id, minLength: 1 });
const wellFormed = fc.record({ a: scalar, b: fc.array(scalar), c: fc.dictionary(key, scalar, { noNullPrototype: true }), stages: entries, deep: fc.record({ services: entries }, { requiredKeys: [] }) }, { requiredKeys: [] });

const tree = (data: object): MapNode => mapFromData(data, 'test');
const merged = (base: object, over: object): unknown => toData(mergeMaps(tree(base), tree(over), { problems: [] }));

describe('laying one difference over another', () => {
  test('changes nothing when the difference is empty', () => {
    fc.assert(fc.property(group, (base) => { expect(merged(base, {})).toEqual(base); }));
  });

  test('gives the difference when the base is empty', () => {
    fc.assert(fc.property(group, (over) => { expect(merged({}, over)).toEqual(over); }));
  });

  test('twice is the same as once', () => {
    fc.assert(fc.property(group, group, (base, over) => {
      const once = merged(base, over) as object;
      expect(merged(once, over)).toEqual(once);
    }));
  });

  test('onto itself changes nothing', () => {
    fc.assert(fc.property(group, (base) => { expect(merged(base, base)).toEqual(base); }));
  });

  test('may be grouped either way, as long as groups stay groups and lists lists', () => {
    fc.assert(fc.property(wellFormed, wellFormed, wellFormed, (a, b, c) => {
      expect(merged(merged(a, b) as object, c)).toEqual(merged(a, merged(b, c) as object));
    }));
  }, 20_000);

  test('keeps the order of the base and puts new entries after it', () => {
    const ids = (list: readonly string[]) => ({ services: list.map((one) => ({ id: one })) });
    fc.assert(fc.property(fc.uniqueArray(id, { minLength: 1 }), fc.uniqueArray(id, { minLength: 1 }), (base, over) => {
      expect(merged(ids(base), ids(over))).toEqual(ids([...base, ...over.filter((one) => !base.includes(one))]));
    }));
  });

  test('leaves both sides as they were', () => {
    fc.assert(fc.property(group, group, (base, over) => {
      const [one, two] = [tree(base), tree(over)];
      mergeMaps(one, two, { problems: [] });
      expect([toData(one), toData(two)]).toEqual([base, over]);
    }));
  });
});

describe('removing from a list', () => {
  const read = (text: string) => readText('a.yaml', text).tree!;

  test('takes the entry away and keeps the others in order', () => {
    const data = toData(mergeMaps(read('l: [ { id: a }, { id: b }, { id: c } ]'), read('l: [ { id: b, remove: true } ]'), { problems: [] }));
    expect(data).toEqual({ l: [{ id: 'a' }, { id: 'c' }] });
  });

  test('is remembered while two differences become one', () => {
    const problems: Problem[] = [];
    const files = mergeFiles(read('arms: { x: { l: [ { id: a, v: 1 }, { id: b } ] } }'), read('arms: { x: { l: [ { id: a, remove: true }, { id: c, remove: true } ] } }'), problems);
    const arm = toData(files) as { arms: { x: object } };
    expect(problems).toEqual([]);
    expect(arm.arms.x).toEqual({ l: [{ id: 'a', remove: true }, { id: 'b' }, { id: 'c', remove: true }] });
  });
});
