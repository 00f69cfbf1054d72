import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { patterns } from '../../src/catalogue/evidence/patterns.js';
import { measures } from '../../src/outcomes/catalogue.js';
import { patternTable } from '../../src/pattern/table.js';
import * as purposes from '../../src/random/purposes.js';
import { measureTable, parameterLeaves, parameterReference, parameterTable, purposeTable, withTables } from '../../src/scenario/parameterTable.js';
import { armScenario, event } from '../../src/scenario/schema/scenario.js';
import { instrument } from '../../src/scenario/schema/instrument.js';
import { programme, service } from '../../src/scenario/schema/programme.js';

const model = readFileSync('MODEL.md', 'utf8');
const renew = '`npm run build && node docs/make-parameters.mjs` renews it';
const leaves = parameterLeaves();

/** The value at a path such as `parameters.health.pull`. */
function at(value: unknown, path: string): unknown {
  return path.split('.').reduce((part, key) => (part as Record<string, unknown>)[key], value);
}

describe('the reference of parameters', () => {
  test(`is current (${renew})`, () => {
    expect(readFileSync('docs/parameters.md', 'utf8')).toBe(parameterReference());
  });

  test('says each path once, with a meaning', () => {
    const paths = leaves.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(leaves.filter(({ shape }) => (shape.description ?? '') === '').map(({ path }) => path)).toEqual([]);
  });

  test('shows the defaults that an empty file gets', () => {
    const filled = armScenario.parse({});
    const plain = leaves.filter(({ path, shape }) => !path.includes('[') && shape.default !== undefined && !(path.startsWith('replications.') || path === 'replications'));
    expect(plain.length).toBeGreaterThan(200);
    for (const { path, shape } of plain) expect([path, at(filled, path)]).toEqual([path, shape.default]);
  });

  test('holds every leaf of an empty file, and of the lists\' entries', () => {
    const stage = { id: 'only' };
    const filled = armScenario.parse({
      services: [service.parse({ id: 'a', programme: 'b' })], instruments: [instrument.parse({ id: 'wage-subsidy' })],
      programmes: [programme.parse({ id: 'b', stages: [stage] })], events: [event.parse({ week: 1, change: {} })],
    });
    const known = new Set(leaves.map(({ path }) => path));
    expect(pathsOf('', filled).filter((path) => !known.has(path))).toEqual([]);
  });
});

/** Paths of the leaves of plain data; entries of a list of groups are written `[]`. */
function pathsOf(path: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.some((each) => typeof each === 'object') ? [...new Set(value.flatMap((each) => pathsOf(`${path}[]`, each)))] : [path];
  if (typeof value !== 'object' || value === null || path === 'events[].change') return [path];
  return Object.entries(value).flatMap(([key, one]) => pathsOf(path === '' ? key : `${path}.${key}`, one));
}

describe('MODEL.md', () => {
  const makers = { parameters: parameterTable, measures: () => measureTable(measures), patterns: () => patternTable(patterns), purposes: () => purposeTable(purposes, purposes.kinds) };

  test(`holds tables that are current (${renew})`, () => {
    expect(model).toBe(withTables(model, makers));
  });

  test('has a table of every group of parameters, of measures and of purposes', () => {
    const marks = [...model.matchAll(/^<!-- (\w+(?:: [\w.[\]]+)?) -->$/gm)].map(([, mark]) => mark);
    const groups = Object.keys(armScenario.parse({}).parameters).map((group) => `parameters: parameters.${group}`);
    expect(marks).toEqual(expect.arrayContaining([...groups, 'measures', 'purposes']));
    expect(marks.filter((mark) => mark === 'end')).toHaveLength(marks.length / 2);
  });

  test('names only paths that the schema knows', () => {
    const known = new Set(leaves.flatMap(({ path }) => prefixesOf(path)));
    const roots = [...new Set(leaves.map(({ path }) => path.split(/[.[]/)[0]))].join('|');
    const named = [...model.matchAll(new RegExp(`\`((?:${roots})(?:\\[\\])?\\.[\\w.[\\]]+)\``, 'g'))].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((path) => !known.has(path))).toEqual([]);
  });

  test('points to files that are there', () => {
    const files = [...model.matchAll(/`((?:src|docs|test|scenarios)\/[\w./-]+\.\w+)`/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(() => readFileSync(file)).not.toThrow();
  });

  test('names nothing outside the project', () => {
    expect(model).not.toMatch(/\.\.\/|\s#\d|\/work\//);
  });
});

/** A path and all groups that it lies in. */
function prefixesOf(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_, k) => parts.slice(0, k + 1).join('.'));
}

describe('a table', () => {
  test('of an unknown group is refused', () => {
    expect(() => parameterTable('parameters.helth')).toThrow('parameters.helth');
  });

  test('is renewed between its marks and nowhere else', () => {
    const text = 'a\n<!-- x: p.q -->\nold\n<!-- end -->\nb\n<!-- y -->\nkept\n<!-- end -->\n';
    const renewed = 'a\n<!-- x: p.q -->\n\nnew p.q\n\n<!-- end -->\nb\n<!-- y -->\nkept\n<!-- end -->\n';
    expect(withTables(text, { x: (argument) => `new ${argument}` })).toBe(renewed);
    expect(withTables(renewed, { x: (argument) => `new ${argument}` })).toBe(renewed);
  });

  test('keeps a cell in its cell', () => {
    expect(measureTable([{ id: 'a', unit: 'b', meaning: 'c | d', of: 'e', atWeek: true }])).toContain('| c \\| d |');
  });
});
