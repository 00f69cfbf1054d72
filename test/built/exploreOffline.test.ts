/** The explorer under a posterior, and with texts that nobody would write in earnest. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/comparison/comparison.js';
import { isMissing, launch, screens, until, watched } from './browser.js';
import { inclusim, small, workPlace } from './program.js';

const posterior = {
  schema: 'inclusim-posterior-1', version: 'test', made: { seed: 1, trials: ['a'], points: 10 },
  parameters: [{ path: 'parameters.search.own', prior: { least: 0, most: 3, mean: 1, sd: 0.5 }, mean: 1.5, sd: 0.6 }],
  between: { level: Array.from({ length: 40 }, () => 0), effect: Array.from({ length: 40 }, () => 0) },
  draws: Array.from({ length: 40 }, (_, at) => ({ weight: 1 / 40, values: [0.5 + at / 20] })),
};

describe.skipIf(isMissing)('the explorer as one file', { timeout: 600_000 }, () => {
  const place = workPlace();
  let browser: Browser;
  beforeAll(async () => {
    place.file('mine.yaml', small);
    place.file('posterior.json', JSON.stringify(posterior));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    place.remove();
  });
  const address = (name: string) => pathToFileURL(join(place.folder, name)).href;
  const isSettled = `document.querySelector('.facts') && !document.querySelector('.is-stale') && document.querySelector('.facts').textContent.includes('320')`;

  test('keeps parameters apart from the other uncertainties, on or off; the command line draws alike', async () => {
    expect(inclusim(place.folder, 'explore', 'mine.yaml', '--posterior', 'posterior.json', '--out', 'page.html')).toMatchObject({ code: 0, note: '' });
    const { page, complaints } = await watched(browser, address('page.html'), { offline: true });
    await until(page, isSettled);
    const row = page.locator('.bar-row', { hasText: 'Parameters' });
    expect(await row.locator('.bar-text').textContent()).toMatch(/^−?[\d.]+ to −?[\d.]+$/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download scenario (YAML)' }).click()]);
    await download.saveAs(join(place.folder, 'drawn.yaml'));
    const { code, out } = inclusim(place.folder, 'run', 'drawn.yaml', '--posterior', 'posterior.json', '--quiet', '--json', '--out', 'drawn');
    expect(code).toBe(0);
    const { arms, differences } = JSON.parse(out) as Comparison;
    expect(await page.locator('[data-measure=everCompetitive] [data-mean]').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-mean')))).toEqual(['usual-care', 'ips'].map((arm) => String(arms[arm]!.measures['everCompetitive']!.mean)));
    expect(differences[0]!.parameters).not.toBe(null);
    await page.getByLabel('Draw uncertain parameters').uncheck();
    await until(page, `${isSettled} && document.querySelectorAll('.bar-row')[1].textContent.includes('not included')`);
    expect(page.url()).toContain('drawn=no');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('shows 500 strange texts as texts, and runs none of them', async () => {
    const evil = ['<script>globalThis.hacked = 1</script>', '</script><script>globalThis.hacked = 1</script>', '<img src=x onerror="globalThis.hacked = 1">', '<!--<script>', ']]>', '&lt;b&gt;', '\u202eright to left\u202c', '"\'`$' + '{1}', 'x'.repeat(10_000)];
    const texts = fc.sample(fc.oneof(fc.constantFrom(...evil), fc.tuple(fc.constantFrom(...evil), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })).map((parts) => parts.join('')), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })), 500)
      .map((text) => text.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ').trim() || 'empty');
    const built = '../../dist/cli/explore';
    const { offlinePage } = await import(`${built}/page.js`);
    const arms = Object.fromEntries(evil.slice(0, 4).map((because, at) => [`arm-${at}`, { because }]));
    const [services, population] = [[{ id: 'office', programme: 'usual-care-staircase', staff: { count: 3, norm: 40 } }], { size: 20 }];
    const mine = stringify({ title: evil[1], question: evil[2], weeks: 4, replications: 2, population, services, arms }, { lineWidth: 0 });
    const presets = texts.map((title, at) => ({ id: `preset-${at}`, title }));
    place.file('strange.html', offlinePage({ version: evil[0], presets, shipped: {}, file: { path: 'mine.yaml', texts: { 'mine.yaml': mine }, title: evil[3] }, posterior: null }));
    const { page, complaints, strange } = await watched(browser, `${address('strange.html')}#scenario=file&${encodeURIComponent(evil[0]!)}`, { offline: true });
    await until(page, isSettled);
    expect(await page.locator('h1').textContent()).toBe(evil[1]);
    expect(await page.locator('.question').textContent()).toBe(evil[2]);
    expect(await page.evaluate('[...document.querySelectorAll("select")[0].options].map((option) => option.textContent)')).toEqual([`Your file: ${evil[3]}`, ...texts]);
    for (let at = 0; at < 4; at += 1) {
      await page.locator(`input[name=arm][value=arm-${at}]`).check({ force: true });
      await until(page, `document.querySelector('.because').textContent === ${JSON.stringify(evil[at])}`, 30);
    }
    expect(await page.locator('[role=alert]').textContent()).toContain('globalThis.hacked');
    // The page's own script and nothing else; data blocks have a type.
    expect(await page.evaluate('[typeof globalThis.hacked, document.querySelectorAll("body script:not([type]), body img, iframe").length]')).toEqual(['undefined', 1]);
    expect([complaints, strange]).toEqual([[], []]);
    await page.context().close();
  });

  test.each(Object.keys(screens) as (keyof typeof screens)[])('keeps its layout on a %s where texts are as long as can be or turn the direction of writing', async (screen) => {
    const [endless, turned, markup] = ['W'.repeat(10_000), `\u202e${'turned '.repeat(1150)}`, '</script><b onclick="globalThis.hacked = 1">'.repeat(39)];
    const arms = { 'usual-care': { because: endless }, [`a${'-long'.repeat(7)}`]: { because: turned, services: [{ id: 'x'.repeat(40), programme: 'ips', staff: { count: 2, caseload: 20 }, offeredTo: 'cohort' }] } };
    const fileOf = (title: string) => stringify({ title, question: `${turned}${markup}`, weeks: 4, population: { size: 20 }, services: [{ id: 'office', programme: 'usual-care-staircase', staff: { count: 3, norm: 40 } }], arms }, { lineWidth: 0 });
    place.file('endless.yaml', fileOf('W'.repeat(10_001)));
    expect(inclusim(place.folder, 'explore', 'endless.yaml', '--out', 'endless.html')).toMatchObject({ code: 2, note: expect.stringMatching(/is not a\s+text \(at most 10,000 characters\)/) });
    place.file('endless.yaml', fileOf(endless));
    expect(inclusim(place.folder, 'explore', 'endless.yaml', '--no-posterior', '--out', 'endless.html')).toMatchObject({ code: 0, note: '' });
    const { page, complaints, strange } = await watched(browser, address('endless.html'), { offline: true, screen });
    await until(page, isSettled);
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
    expect(await page.locator('h1').textContent()).toBe(endless);
    expect(await page.locator('.question').textContent()).toBe(`${turned}${markup}`);
    expect(await page.locator('.because').textContent()).toBe(turned);
    for (const text of ['h1', '.question', '.because']) {
      expect(await page.locator(text).evaluate((element) => [element.scrollHeight > element.clientHeight, element.clientHeight < 200, element.getAttribute('tabindex')]), text).toEqual([true, true, '0']);
    }
    expect(await page.evaluate('typeof globalThis.hacked')).toBe('undefined');
    const wide = await page.evaluate<string[]>('[...document.querySelectorAll("#page *:not(.scrolling *)")].filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !each.closest(".hidden, .skip")).map((each) => each.outerHTML.slice(0, 80))');
    expect(wide).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await page.screenshot({ path: new URL(`../../output/test-pictures/explorer-endless-${screens[screen].width}.png`, import.meta.url).pathname, fullPage: true });
    expect([complaints, strange]).toEqual([[], []]);
    await page.context().close();
  });
});
