/** `inclusim document` as a user calls it: files, errors, and pages in a real browser. */
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Provenance } from '../../src/store/provenance.js';
import { executablePath, isMissing, launch, watched } from './browser.js';
import { inclusim, small, workPlace } from './program.js';

const place = workPlace();
const read = (...path: string[]): string => readFileSync(join(place.folder, ...path), 'utf8');
const all = ['cheers.html', 'cheers.md', 'odd.html', 'odd.md', 'stress-abs.html', 'stress-abs.md'];

beforeAll(() => {
  place.file('small.yaml', small);
  expect(inclusim(place.folder, 'run', 'small.yaml', '--quiet', '--out', 'run').code).toBe(0);
  mkdirSync(join(place.folder, 'empty'));
});
afterAll(() => place.remove());

describe('from a scenario file', () => {
  test('leaves three documents in two formats, says what is left to the author, and gives the same bytes again', () => {
    const { code, out, note } = inclusim(place.folder, 'document', 'small.yaml');
    expect({ code, note }).toEqual({ code: 0, note: '' });
    expect(out).toMatch(/^odd\.md, odd\.html\n {2}7 of 7 items have a text; \d+ things are left to the author\n[^]*\nSaved output\/small\/document\/\n$/);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
    const files = readdirSync(join(place.folder, 'output', 'small', 'document')).sort();
    expect(files).toEqual(all);
    const before = files.map((file) => read('output', 'small', 'document', file));
    expect(inclusim(place.folder, 'document', 'small.yaml').code).toBe(0);
    expect(files.map((file) => read('output', 'small', 'document', file))).toEqual(before);
  });

  test('makes those that are asked for, where they are asked for', () => {
    expect(inclusim(place.folder, 'document', 'small.yaml', '--only', 'cheers,odd', '--format', 'md', '--out', 'paper').code).toBe(0);
    expect(readdirSync(join(place.folder, 'paper')).sort()).toEqual(['cheers.md', 'odd.md']);
  });

  test('draws nothing with --no-posterior', () => {
    expect(inclusim(place.folder, 'document', 'small.yaml', '--no-posterior', '--only', 'stress', '--out', 'fixed').code).toBe(0);
    expect(read('fixed', 'stress-abs.md')).toContain('No parameter is drawn');
    expect(read('output', 'small', 'document', 'stress-abs.md')).toContain('are drawn from the posterior');
  });
});

test('from a run: results, machine and command stand in it, and the values are those of the file that was run', () => {
  expect(inclusim(place.folder, 'document', 'run').code).toBe(0);
  expect(readdirSync(join(place.folder, 'run', 'document')).sort()).toEqual(all);
  const { machine, node, command, started } = JSON.parse(read('run', 'provenance.json')) as Provenance;
  const stress = read('run', 'document', 'stress-abs.md');
  for (const fact of [machine.memory, node, command, started, 'Of 100 such people']) expect(stress).toContain(fact);
  const values = (text: string): string => text.slice(text.indexOf('## Appendix A.'), text.indexOf('## Appendix B.'));
  expect(values(read('run', 'document', 'odd.md'))).toBe(values(read('output', 'small', 'document', 'odd.md')));
  expect(values(read('run', 'document', 'odd.md'))).toMatch(/\| `services\[office\]\.staff\.count` \| 3 \| 0 \|.*\| small\.yaml:8 \|/);
});

describe('is refused with exit code 2 and leaves nothing', () => {
  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['without a name', [], /Nothing to document was named; expected a scenario file or the folder of a run/],
    ['a file that is not there', ['none.yaml'], /^none\.yaml\n✖ is not there; is the path right/],
    ['a folder that is no run', ['empty'], /empty holds no run: .* are missing/],
    ['a guideline that is not known', ['small.yaml', '--only', 'odd,prisma'], /--only: found "prisma", expected odd, stress, cheers/],
    ['a format that is not known', ['small.yaml', '--format', 'pdf'], /--format: found "pdf", expected md, html/],
    ['an empty name of a folder', ['small.yaml', '--out', ''], /--out: found an empty name/],
    ['a posterior for a run', ['run', '--no-posterior'], /folder of a run, which says itself what was drawn/],
    ['a file in the place of the folder', ['small.yaml', '--out', 'small.yaml'], /small\.yaml/],
  ];

  test.each(wrong)('%s', (_, args, message) => {
    const before = readdirSync(place.folder).sort();
    const { code, out, note } = inclusim(place.folder, 'document', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(note).toMatch(message);
    expect(note).not.toMatch(/at .*\.js:\d+/);
    expect(readdirSync(place.folder).sort()).toEqual(before);
  });
});

test('the browser is there, or nobody has promised that it is', () => {
  expect(isMissing && process.env['CI'] === 'true', `${executablePath} is missing; test/machine/packages.txt names what the tests need`).toBe(false);
});

describe.skipIf(isMissing)('opened from disk in a browser', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let browser: Browser;
  beforeAll(async () => {
    if (!existsSync(join(place.folder, 'run', 'document'))) expect(inclusim(place.folder, 'document', 'run').code).toBe(0);
    browser = await launch();
  });
  afterAll(async () => { await browser?.close(); });

  const pages = ['odd', 'stress-abs', 'cheers'].flatMap((name) => (['laptop', 'phone'] as const).map((screen) => [name, screen] as const));
  test.each(pages)('%s on a %s asks for nothing, is as wide as the screen, and has no barrier that axe knows of', async (name, screen) => {
    const { page, complaints, strange } = await watched(browser, pathToFileURL(join(place.folder, 'run', 'document', `${name}.html`)).href, { screen, offline: true });
    await page.evaluate('document.fonts.ready');
    expect([complaints, strange]).toEqual([[], []]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.evaluate(axe);
    const found = await page.evaluate<string[]>('axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")))');
    expect(found).toEqual([]);
    await page.context().close();
  });
});
