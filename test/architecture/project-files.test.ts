import { describe, expect, test } from 'vitest';
import { readCode } from './code.js';
import { findShared } from './shared.js';
import { readProject, readTree } from './tree.js';
import { describe as say } from './violation.js';

// Written in pieces, so that this file does not name what it looks for.
const hosts = [['registry', 'npmjs'], ['registry', 'yarnpkg'], ['npm', 'mirror'], ['deb', 'debian']]
  .map(([first, second]) => `${first}${first === 'npm' ? '' : '\\.'}${second}`);
const registry = new RegExp(hosts.join('|'), 'i');
const resolved = new RegExp(`"${'resolved'}"\\s*:`);

/** Lines of a text that match, as `file:line text`. */
function linesWith(pattern: RegExp, file: string, text: string): string[] {
  return text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim().slice(0, 120)}`] : []));
}

describe('the files of the project', () => {
  const files = readProject();

  test('are found, the lock file among them', () => {
    expect(files.size).toBeGreaterThan(40);
    expect([...files.keys()]).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'tsconfig.json']));
  });

  test('name no host of a package registry: the machine that installs decides where from', () => {
    expect([...files].flatMap(([file, text]) => linesWith(registry, file, text))).toEqual([]);
  });

  test('lock versions and checksums, not addresses (npm config: omit-lockfile-registry-resolved)', () => {
    const lock = files.get('package-lock.json') ?? '';
    expect(lock).toContain('"integrity"');
    expect(linesWith(resolved, 'package-lock.json', lock)).toEqual([]);
  });

  test.each(hosts)('would be caught naming a host like %s', (host) => {
    expect(linesWith(registry, 'a.txt', `one\nhttps://${host.replace('\\', '')}.org/x`)).toHaveLength(1);
  });

  test('would be caught with an address in the lock file', () => {
    expect(linesWith(resolved, 'a.json', `{ "${'resolved'}": "https://example.org/a.tgz" }`)).toHaveLength(1);
  });
});

describe('the code in src/ and test/', () => {
  test('reads nothing outside the project', () => {
    const code = readCode(new Map([...readTree('src'), ...readTree('test')]));
    expect(code.sources.length).toBeGreaterThan(40);
    expect(findShared(code).map(say)).toEqual([]);
  });
});
