/** The package as npm packs it: what linters of packages say, and whether it works where it is installed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { small, workPlace } from './program.js';

const place = workPlace();
const home = join(place.folder, 'home');
let tarball: Uint8Array;

function run(command: string, args: readonly string[], cwd: string): { readonly code: number | null; readonly out: string; readonly note: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, NODE_PATH: '', NO_COLOR: '1', FORCE_COLOR: '' } });
  return { code: status, out: stdout, note: stderr };
}

beforeAll(() => {
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', place.folder], process.cwd());
  expect(packed.code, packed.note).toBe(0);
  const [{ filename }] = JSON.parse(packed.out) as [{ readonly filename: string }];
  tarball = new Uint8Array(readFileSync(join(place.folder, basename(filename))));
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'somebody', private: true, type: 'module' }));
  const installed = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(place.folder, basename(filename))], home);
  expect(installed.code, installed.note).toBe(0);
});
afterAll(() => place.remove());

describe('package.json', () => {
  test('has no fault that publint knows of', async () => {
    const { messages, pkg } = await publint({ pkgDir: join(home, 'node_modules', 'inclusim'), pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('has types where every resolver of ES modules looks for them', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(tarball));
    if (analysis.types === false) throw new Error('no types');
    expect(Object.keys(analysis.entrypoints).sort()).toEqual(['.', './node', './package.json', './scenario.schema.json']);
    // An ES module is no CommonJS module, and resolvers older than `exports` know no subpaths.
    const wrong = analysis.problems.filter((problem) => !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind));
    expect(wrong).toEqual([]);
  });
});

/** Code between fences in a Markdown file. */
function snippets(file: string, language: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);
}

/** The examples in a file's docstrings. */
function examples(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/@example\n([^]*?)\n \*\//g)].map(([, code = '']) => `${code.replace(/^ \* ?/gm, '')}\n`);
}

describe('installed into an empty folder', () => {
  const pages = snippets('docs/library.md', 'ts');
  const docs = examples('src/library.ts');
  const readme = snippets('README.md', 'js');

  test('prints its version and runs a scenario, from that folder', () => {
    const program = join(home, 'node_modules', '.bin', 'inclusim');
    expect(run(program, ['--version'], home)).toEqual({ code: 0, out: `${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}\n`, note: '' });
    writeFileSync(join(home, 'small.yaml'), small);
    const { code, out, note } = run(program, ['run', 'small.yaml', '--quiet', '--out', 'run'], home);
    expect({ code, note }).toEqual({ code: 0, note: '' });
    expect(out).toMatch(/^A small scenario\n[^]*Saved run\//);
    expect(run(program, ['document', 'run', '--only', 'odd', '--format', 'md'], home)).toMatchObject({ code: 0, note: '' });
  });

  test('compiles every example of docs/library.md and of the docstrings, strictly', () => {
    writeFileSync(join(home, 'my-region.yaml'), small);
    const files = [...pages, ...docs].map((code, at) => {
      const file = join(home, `example-${at}.ts`);
      writeFileSync(file, code);
      return file;
    });
    expect(files.length).toBeGreaterThanOrEqual(8);
    const program = ts.createProgram(files, {
      strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true, types: ['node'], typeRoots: [join(process.cwd(), 'node_modules', '@types')],
    });
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => `${basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)).toEqual([]);
  });

  test.each([...pages.map((code) => ['docs/library.md', code] as const), ...docs.map((code) => ['a docstring', code] as const), ...readme.map((code) => ['README.md', code] as const)])('runs an example of %s, which prints something', (_, code) => {
    writeFileSync(join(home, 'my-region.yaml'), small);
    writeFileSync(join(home, 'example.mjs'), ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }).outputText);
    const ended = run(process.execPath, ['example.mjs'], home);
    expect(ended.code, ended.note).toBe(0);
    expect(ended.out.trim()).not.toBe('');
    expect(ended.out).not.toMatch(/undefined|NaN/);
  });

  test('is bundled for a browser without anything of Node.js, and the bundle simulates', async () => {
    writeFileSync(join(home, 'entry.js'), `import { compare, parseScenario, simulate } from 'inclusim';
const { scenario } = parseScenario(${JSON.stringify(small)});
export const answer = simulate(scenario).then((replications) => compare(scenario, replications).comparison);
`);
    const warnings: string[] = [];
    await build({
      configFile: false, root: home, logLevel: 'silent', publicDir: false, customLogger: { info: () => {}, warn: (text) => warnings.push(text), warnOnce: (text) => warnings.push(text), error: (text) => warnings.push(text), clearScreen: () => {}, hasErrorLogged: () => false, hasWarned: false },
      build: { outDir: join(home, 'bundle'), minify: false, lib: { entry: 'entry.js', formats: ['es'], fileName: 'bundle' }, chunkSizeWarningLimit: 1e6, reportCompressedSize: false },
    });
    expect(warnings.filter((text) => /externalized|node:/.test(text))).toEqual([]);
    expect([...readFileSync(join(home, 'bundle', 'bundle.js'), 'utf8').matchAll(/^\s*(?:import|export|var|const|let)\b.*["']node:.*$/gm)].map(([line]) => line)).toEqual([]);
    const ofBundle = run(process.execPath, ['--input-type=module', '-e', 'const { answer } = await import("./bundle/bundle.js"); console.log(JSON.stringify(await answer))'], home);
    const ofPackage = run(process.execPath, ['--input-type=module', '-e', 'const { answer } = await import("./entry.js"); console.log(JSON.stringify(await answer))'], home);
    expect(ofBundle.code, ofBundle.note).toBe(0);
    expect(ofBundle.out).toBe(ofPackage.out);
    expect(JSON.parse(ofBundle.out)).toMatchObject({ replications: 24 });
  });
});
