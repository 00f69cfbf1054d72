/** `inclusim doctor` on this machine, and with things that are broken. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inclusim, workPlace } from './program.js';

interface Found { readonly id: string; readonly state: string; readonly found: string; readonly todo: string }
interface Told { readonly isWell: boolean; readonly found: readonly Found[] }

const place = workPlace();
afterAll(() => place.remove());

test('all is well here: a line each, within 80 columns, and nothing is left behind', () => {
  const { code, out, note } = inclusim(place.folder, 'doctor');
  expect({ code, note }).toEqual({ code: 0, note: '' });
  for (const id of ['inclusim', 'node', 'memory', 'threads', 'output', 'packages', 'kernels', 'pictures', 'page', 'posterior', 'texts']) expect(out).toMatch(new RegExp(`^[✔!] ${id}: `, 'm'));
  expect(out).toMatch(/\nScenarios can be run here\.\n$/);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(readdirSync(place.folder)).toEqual([]);
});

test('the same as data', () => {
  const { code, out } = inclusim(place.folder, 'doctor', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ schema: 'inclusim-doctor-1', isWell: true, found: expect.arrayContaining([expect.objectContaining({ id: 'kernels', state: 'well' })]) });
});

test('an output folder that cannot be written stops a run', () => {
  place.file('output', 'a file, not a folder');
  const { code, out } = inclusim(place.folder, 'doctor');
  expect(code).toBe(1);
  expect(out).toMatch(/^✖ output: output cannot be written: .*\n(?: {2}.*\n)*? {2}→ Go to a folder of your own/m);
  expect(inclusim(place.folder, 'doctor', '--out', '/proc/nothing').code).toBe(1);
  rmSync(join(place.folder, 'output'));
});

describe('a broken installation', () => {
  const root = join(place.folder, 'broken');
  const packages = join(root, 'node_modules');
  beforeAll(() => {
    for (const part of ['bin', 'dist', 'assets', 'calibrations', 'scenarios', 'package.json', 'MODEL.md']) cpSync(part, join(root, part), { recursive: true });
    mkdirSync(packages);
    for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) symlinkSync(join(process.cwd(), 'node_modules', name), join(packages, name));
  });

  function told(): { readonly code: number | null } & Told {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'inclusim'), 'doctor', '--json'], { cwd: place.folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    return { code: status, ...(JSON.parse(stdout) as Told) };
  }

  /** Takes a part away while it looks. */
  function without(...path: string[]): ReturnType<typeof told> {
    const [here, away] = [join(root, ...path), join(place.folder, 'away')];
    cpSync(here, away, { recursive: true, verbatimSymlinks: true });
    rmSync(here, { recursive: true });
    try {
      return told();
    } finally {
      cpSync(away, here, { recursive: true, verbatimSymlinks: true });
      rmSync(away, { recursive: true });
    }
  }
  const stopping = ({ found }: Told): string[] => found.filter(({ state }) => state === 'stops').map(({ id }) => id);

  test.each([
    ['fonts', ['assets', 'fonts', 'NotoSans-Bold.ttf'], 'pictures'], ['the script of the report', ['dist', 'page', 'report.js'], 'page'],
    ['the posterior', ['calibrations', 'posterior.json'], 'posterior'], ['a package', ['node_modules', 'hyparquet-writer'], 'packages'], ['MODEL.md', ['MODEL.md'], 'texts'],
  ] as const)('without %s is named, and would stop a run', (_, path, id) => {
    const found = without(...path);
    expect({ code: found.code, isWell: found.isWell, stopping: stopping(found) }).toEqual({ code: 1, isWell: false, stopping: [id] });
    expect(found.found.find((each) => each.id === id)?.todo).toContain('npm install inclusim');
  });

  test('with a posterior of another version is named', () => {
    const file = join(root, 'calibrations', 'posterior.json');
    cpSync(file, join(place.folder, 'kept.json'));
    writeFileSync(file, '{}');
    expect(stopping(told())).toEqual(['posterior']);
    cpSync(join(place.folder, 'kept.json'), file);
  });

  test('with other versions of packages is noted, and runs', () => {
    rmSync(join(packages, 'yaml'));
    cpSync(join('node_modules', 'yaml'), join(packages, 'yaml'), { recursive: true });
    writeFileSync(join(packages, 'yaml', 'package.json'), JSON.stringify({ name: 'yaml', version: '2.0.0', type: 'commonjs', main: './dist/index.js' }));
    const { code, found } = told();
    expect(code).toBe(0);
    expect(found.find(({ id }) => id === 'packages')).toMatchObject({ state: 'note', found: expect.stringContaining('yaml 2.0.0 instead of ') });
    expect(existsSync(join(place.folder, 'output'))).toBe(false);
  });
});
