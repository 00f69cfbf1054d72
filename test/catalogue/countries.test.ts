import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countries } from '../../src/catalogue/catalogue.js';
import { countries as known } from '../../src/scenario/schema/scenario.js';
import { loaded, messageOf } from '../scenario/load-text.js';

const services = 'services: [ { id: team, programme: ips, staff: { count: 3 } } ]';
const completeOf = (id: string) => loaded(`country: ${id}\n${services}`).complete()[0]!.leaves;

/** Paths of all values of a preset, in its order. */
function paths(data: unknown, at: readonly string[] = []): string[] {
  if (typeof data !== 'object' || data === null) return [at.join('.')];
  return Object.entries(data).flatMap(([key, inner]) => paths(inner, [...at, key]));
}

const shape = paths(countries['norway']);
const status = /; (verified(, share worked out|, page undated)?|from memory|assumed)$/;

test('The schema and the folder know the same countries as the catalogue', () => {
  expect(Object.keys(countries)).toEqual(known);
  expect(readdirSync('src/catalogue/countries').sort()).toEqual(known.map((id) => `${id}.ts`).sort());
});

test('A country that is not known is met with those that are, or with the one that was meant', () => {
  for (const id of known) expect(messageOf('country: atlantis')).toMatch(new RegExp(`country "atlantis" is not one of .*\\b${id}\\b`));
  expect(messageOf('country: swedn')).toContain('did you mean "sweden"?');
});

describe.each(known)('The country %s', (id) => {
  test('is accepted by the schema, and each of its values stands in the complete scenario', () => {
    const leaves = new Map(completeOf(id).map(({ path, value, from }) => [path, { value, from }]));
    for (const path of paths(countries[id])) {
      const value = path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], countries[id]);
      expect(leaves.get(path), path).toEqual({ value, from: `country ${id}` });
    }
  });

  test('sets the same values as the others, in one order; how many employers there are only where it is known', () => {
    expect(paths(countries[id]).filter((path) => !path.startsWith('employers.'))).toEqual(shape);
  });

  test('says year, source and status of every value, one to a line', () => {
    const lines = readFileSync(`src/catalogue/countries/${id}.ts`, 'utf8').split('\n');
    const values = lines.filter((line) => /^ +\w+: (\{ mean: )?['\d]/.test(line));
    expect(lines.length).toBeLessThan(60);
    expect(values).toHaveLength(paths(countries[id]).length);
    for (const line of values) {
      const comment = line.split(' // ')[1];
      expect(comment, line).toMatch(/^(19|20)\d\d(Q[1-4])?\b.{5,}/);
      expect(comment, line).toMatch(status);
      expect(comment!.match(/\b(verified|from memory|assumed)\b/g), line).toHaveLength(1);
    }
  });

  test('does not take what it calls verified from nowhere', () => {
    const verified = readFileSync(`src/catalogue/countries/${id}.ts`, 'utf8').split('\n').filter((line) => line.includes('; verified'));
    for (const line of verified) expect(line).toMatch(/\([^)]*\w\.[a-z]{2,}[^)]*\)/);
  });

  test('pays no benefit above a full wage, and everybody something in the end', () => {
    const { sickPay, allowance, disability, assistance } = countries[id]!['welfare'] as Record<string, number>;
    for (const level of [sickPay, allowance, disability, assistance]) expect(level).toBeLessThanOrEqual(1);
    expect(assistance).toBeGreaterThan(0);
  });
});

test('Another country than Norway changes the complete scenario, and not more than its preset says', () => {
  const norway = new Map(completeOf('norway').map(({ path, value }) => [path, value]));
  for (const id of known.filter((each) => each !== 'norway')) {
    const changed = completeOf(id).filter(({ path, value }) => path !== 'country' && JSON.stringify(value) !== JSON.stringify(norway.get(path)));
    expect(changed.length, id).toBeGreaterThan(10);
    expect(changed.every(({ from }) => from === `country ${id}`), id).toBe(true);
  }
});
