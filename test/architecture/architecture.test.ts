import { describe, expect, test } from 'vitest';
import { findImports, findViolations } from './find-violations.js';
import { impurities } from './impurities.js';
import { layers } from './layers.js';
import { readTree } from './tree.js';
import { describe as say } from './violation.js';
import { wrongRoads } from './wrong-roads.js';

describe('src/', () => {
  const files = readTree('src');

  test('keeps every rule of the architecture', () => {
    expect(findViolations(files).map(say)).toEqual([]);
  });

  test('is read in earnest: many files, many imports, and the week is seen to use the world', () => {
    const imports = findImports(files);
    const within = imports.filter(({ to }) => to !== undefined && files.has(to));
    expect(files.size).toBeGreaterThan(40);
    expect(within.length).toBeGreaterThan(80);
    expect(within.some(({ isTypeOnly }) => isTypeOnly)).toBe(true);
    expect(within.some(({ from, to }) => from.startsWith('src/week/') && to?.startsWith('src/world/'))).toBe(true);
  });
});

describe('the checker', () => {
  for (const { sentence, files, kind, at, found } of [...wrongRoads, ...impurities]) {
    test(`reports ${sentence}, and nothing else`, () => {
      const violations = findViolations(new Map(Object.entries(files)));
      expect(violations.map((violation) => `${violation.kind} ${violation.file}:${violation.line}`)).toEqual([`${kind} ${at}`]);
      expect(violations[0]?.found).toContain(found);
    });
  }

  test('says where, what was found, what is expected and what to do', () => {
    const [violation] = findViolations(new Map([['src/week/a.ts', 'export const a = Math.exp(1);\n']]));
    expect(violation && say(violation)).toMatch(/^src\/week\/a\.ts:1 \[math\] found Math\.exp; expected only abs, .*; use exp, log, pow/);
  });

  test('is not misled by comments, strings, names of members or names of a file\'s own', () => {
    const text = [
      '// Math.random(), b ** 2, Date.now(), import "../week/meet.js"',
      '/** {@link process} and console.log; see ../' + 'shared/x.csv */',
      'export const words = "Math.exp(1) ** Date process node:fs";',
      'export const person = { process: 1, Date: 2, console: 3 };',
      'export const sum = person.process + person.Date + person.console;',
      'export const mean = (window: number, process: number): number => window + process;',
      'export function shorthand(performance: number): { performance: number } { return { performance }; }',
      'export interface Person { readonly document: string; readonly location: string }',
      'export const exact = Math.max(Math.sqrt(2), Math["abs"](Math.PI));',
      'const { floor, ceil: up } = Math;',
      'export const rounded = floor(1.5) + up(1.5);',
    ].join('\n');
    expect(findViolations(new Map([['src/world/a.ts', text]])).map(say)).toEqual([]);
  });

  test('lets imports run down the road, and doors touch the machine', () => {
    const files = new Map([
      ['src/version.ts', "export const version = '1';\n"],
      ['src/statistics/exp.ts', "import { version } from '../version.js';\nexport const exp = version;\n"],
      ['src/random/draw.ts', "import { exp } from '../statistics/exp.js';\nexport const draw = exp;\n"],
      ['src/run.ts', "import { draw } from './random/draw.js';\nexport const run = draw;\n"],
      ['src/replicate.ts', "import { run } from './run.js';\nexport const replicate = run;\nexport type Replication = string;\n"],
      ['src/charts/line.ts', "import { replicate } from '../replicate.js';\nexport const line = [replicate, Math.sin(1), 2 ** 3];\n"],
      ['src/store/keep.ts', "import { writeFileSync } from 'node:fs';\nimport type { Replication } from '../replicate.js';\nexport const keep = (text: Replication) => writeFileSync('a', text);\n"],
      ['src/index.ts', "export * from './charts/line.js';\nexport * from './store/keep.js';\n"],
      ['src/cli/main.ts', "import { keep } from '../index.js';\nconsole.log(keep, Date.now(), process.argv);\n"],
      ['src/catalogue/long.ts', 'export {};\n'.repeat(500)],
      ['src/scenario/schema/long.ts', 'export {};\n'.repeat(500)],
    ]);
    expect(findViolations(files).map(say)).toEqual([]);
  });
});

describe('the table of layers', () => {
  test('names each layer once, in the order of the road, with a reason that is a sentence', () => {
    expect(new Set(layers.map(({ name }) => name)).size).toBe(layers.length);
    expect(layers.map(({ stop }) => stop)).toEqual(layers.map(({ stop }) => stop).sort((a, b) => a - b));
    for (const { reason } of layers) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });
});
