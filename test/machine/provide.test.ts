import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('provide.mjs', import.meta.url));
let machine: string;

/** A machine of its own: dpkg-query tells what the file `installed` lists, apt-get writes down how it was called, then does `apt`. */
beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'inclusim-machine-'));
});
afterEach(() => {
  rmSync(machine, { recursive: true, force: true });
});

function program(name: string, ...lines: string[]): void {
  writeFileSync(join(machine, name), ['#!/bin/sh', `cd '${machine}'`, ...lines, ''].join('\n'), { mode: 0o755 });
}

function provide({ installed = '', apt = '', isRoot = true, ci = '' }) {
  writeFileSync(join(machine, 'installed'), installed);
  program('dpkg-query', 'while read -r name; do echo "$name installed"; done < installed', 'exit 1');
  program('apt-get', 'echo "$@" >> asked', apt);
  const as = `data:text/javascript,process.getuid=()=>${isRoot ? 0 : 1000}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', as, script], { encoding: 'utf8', env: { PATH: machine, CI: ci } });
  const asked = existsSync(join(machine, 'asked')) ? readFileSync(join(machine, 'asked'), 'utf8').trim().split('\n') : [];
  return { status, stdout, stderr, asked: asked.map((line) => line.replace(/^-qq -o \S+ /, '')) };
}

const names = readFileSync(fileURLToPath(new URL('packages.txt', import.meta.url)), 'utf8').split('\n').map((line) => line.replace(/#.*/, '').trim()).filter((name) => name !== '');
const all = names.map((name) => `${name}\n`).join('');
const provideAll = `printf '${all.replaceAll('\n', '\\n')}' > installed`;
const onlyUpdated = `case "$*" in *update*) : > lists ;; *) [ -e lists ] || { echo no lists; exit 100; }; ${provideAll} ;; esac`;
const install = 'install -y --no-install-recommends';

describe('The packages that tests need', () => {
  test('cost no word where they are there', () => {
    expect(provide({ installed: all, ci: 'true' })).toEqual({ status: 0, stdout: '', stderr: '', asked: [] });
  });
  test('are installed by root, those alone that are missing', () => {
    const { status, stderr, asked } = provide({ installed: `${names[0]!}\n`, apt: provideAll, ci: 'true' });
    expect({ status, stderr, asked }).toEqual({ status: 0, stderr: '', asked: [`${install} ${names.slice(1).join(' ')}`] });
  });
  test('are looked for again once the lists are renewed', () => {
    const { status, stderr, asked } = provide({ apt: onlyUpdated });
    const wanted = `${install} ${names.join(' ')}`;
    expect({ status, stderr, asked }).toEqual({ status: 0, stderr: '', asked: [wanted, 'update', wanted] });
  });
  test('come with the one command for others than root', () => {
    const { status, stderr, asked } = provide({ isRoot: false });
    expect([status, asked]).toEqual([0, []]);
    expect(stderr).toContain('will be skipped');
    expect(stderr).toContain(`apt-get ${install} ${names.join(' ')}`);
  });
  test('are a failure in continuous integration when they stay missing, and what apt-get said is shown', () => {
    expect(provide({ isRoot: false, ci: 'true' }).status).toBe(1);
    const { status, stderr } = provide({ apt: 'echo the disk is full >&2; exit 100', ci: 'true' });
    expect(status).toBe(1);
    expect(stderr).toContain('the disk is full');
    expect(stderr).toContain('With CI=true that is a failure.');
  });
});
