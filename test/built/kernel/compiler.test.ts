import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemory, type WebAssemblyMemory } from '../../../dist/random/webAssembly.js';
import { firstColumn, kernelsOn } from '../../../dist/world/memory.js';
import * as written from './fixture/loops.js';
import type { World } from './fixture/loops.js';

type Loops = typeof written;

// Plain JavaScript of the build.
const { compileFile } = (await import(String(new URL('../../../kernel/build.mjs', import.meta.url)))) as {
  compileFile: (program: ts.Program, name: string, written: () => string, number: number) => string | undefined;
};

const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true };

function compiledText(fixture: string): string | undefined {
  const path = resolve('test/built/kernel/fixture', fixture);
  const program = ts.createProgram([path], options);
  return compileFile(program, path, () => ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions: { ...options, module: ts.ModuleKind.ESNext } }).outputText, 0);
}

async function compiled(): Promise<Loops> {
  const path = join(folder, 'loops.mjs');
  // The kernels take functions and tables of src/ along; built JavaScript stands in for the sources.
  const dist = resolve('dist');
  writeFileSync(path, compiledText('loops.ts')!.replaceAll(/from '[^'\n]*src\/(.*?)\.js'/g, (_, file: string) => `from '${dist}/${file}.js'`));
  return (await import(path)) as Loops;
}

const size = 64;

interface Numbers { readonly ints: readonly number[]; readonly reals: readonly number[]; readonly isOn: boolean; readonly heard: boolean }

const numbers = fc.record({
  ints: fc.array(fc.integer(), { minLength: size, maxLength: size }),
  reals: fc.array(fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.constantFrom(0, 1, -1, 0.5)), { minLength: size, maxLength: size }),
  isOn: fc.boolean(), heard: fc.boolean(),
});

function worldOf({ ints, reals, isOn, heard }: Numbers, memory: WebAssemblyMemory | null): World {
  const buffer = memory?.buffer ?? new ArrayBuffer(firstColumn + 5 * 8 * size);
  let next = firstColumn;
  const place = <T>(Kind: new (buffer: ArrayBuffer, at: number, length: number) => T): T => new Kind(buffer, (next += 8 * size) - 8 * size, size);
  const world: World = {
    floats: place(Float32Array), doubles: place(Float64Array), bytes: place(Uint8Array), shorts: place(Int16Array), words: place(Int32Array),
    scenario: { rate: reals[0]!, isOn }, week: ints[0]! & 1023, level: reals[1]!, witness: heard ? () => {} : null, told: [],
    kernels: memory === null ? null : kernelsOn(memory),
  };
  world.doubles.set(reals);
  world.floats.set(reals);
  for (const column of [world.bytes, world.shorts, world.words]) column.set(ints);
  return world;
}

function stateOf({ floats, doubles, bytes, shorts, words, told }: World): unknown {
  return [[...floats], [...doubles], [...bytes], [...shorts], [...words], told];
}

describe('A compiled loop', () => {
  const each: [string, (loops: Loops, world: World, given: Numbers) => unknown][] = [
    ['reads and writes columns of every kind', (loops, world) => loops.copyAround(world, 3, size)],
    ['takes logarithms', (loops, world) => loops.takeLogs(world, size)],
    ['lists, turns and breaks off', (loops, world) => loops.listSome(world, size)],
    ['knows the numbers of the scenario, of the week and of its caller', (loops, world, { reals, heard }) => loops.addUp(world, { most: reals[2]! }, reals[3]!, heard)],
    ['reads words without a sign', (loops, world, { reals }) => loops.countBelow(world, 4294967296 * Math.abs(reals[4]! % 1))],
    ['asks TypeScript where something rare happens', (loops, world) => loops.tellRare(world)],
  ];
  let kernels: Loops;
  beforeAll(async () => {
    kernels = await compiled();
  });

  it.each(each)('%s as it is written', (_, run) => {
    fc.assert(fc.property(numbers, (given) => {
      const [plain, fast] = [worldOf(given, null), worldOf(given, createMemory(firstColumn + 5 * 8 * size))];
      const told = [run(written, plain, given), run(kernels, fast, given)];
      expect(told[1]).toEqual(told[0]);
      expect(stateOf(fast)).toEqual(stateOf(plain));
      expect((fast.kernels as { opened: unknown[] }).opened.length).toBe(1);
    }));
  });

  it('sees the numbers of a new epoch once it is opened anew', () => {
    const given = { ints: Array.from({ length: size }, () => 5), reals: Array.from({ length: size }, () => 0.5), isOn: true, heard: false };
    const world = worldOf(given, createMemory(firstColumn + 5 * 8 * size));
    const before = kernels.addUp(world, { most: 2 }, 1, false);
    (world.scenario as { rate: number }).rate = 0.25;
    (world.kernels as { enter: (epoch: number) => void }).enter(1);
    expect(kernels.addUp(world, { most: 2 }, 1, false)).not.toBe(before);
    expect(kernels.addUp(world, { most: 2 }, 1, false)).toBe(written.addUp({ ...world, kernels: null }, { most: 2 }, 1, false));
  });

  it('is refused with its place where it says what no kernel can', () => {
    expect(() => compiledText('wrong.ts')).toThrow(/fixture\/wrong\.ts:6:\d+ cannot be compiled into a kernel: .*\n {2}Write it otherwise/);
  });

  it('is refused where a part of its own is handed on to a function taken along', () => {
    expect(() => compiledText('handedOn.ts')).toThrow(/fixture\/handedOn\.ts:8:\d+ cannot be compiled into a kernel: .*limits\.most/);
  });

  it('is not looked for in a file without one', () => {
    const path = resolve('src/statistics/rate.ts');
    expect(compileFile(ts.createProgram([path], options), path, () => '', 0)).toBeUndefined();
  });
});
