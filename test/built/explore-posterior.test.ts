/** The explorer under a posterior, and with texts that nobody would write in earnest. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/comparison/comparison.js';
import { isMissing, launch, until, watched } from './browser.js';
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
    const evil = ['<script>globalThis.hacked = 1</script>', '</script><script>globalThis.hacked = 1</script>', '<img src=x onerror="globalThis.hacked = 1">', '<!--<script>', ']]>', '&lt;b&gt;', '\u202eright to left\u202c', '"\'`$' + '{1}', 'x'.repeat(1900)];
    const texts = fc.sample(fc.oneof(fc.constantFrom(...evil), fc.tuple(fc.constantFrom(...evil), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })).map((parts) => parts.join('').slice(0, 1900)), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })), 500)
      .map((text, at) => `${at} ${text}`.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ').trim());
    const perPage = 100;
    for (let from = 0; from < texts.length; from += perPage) {
      const some = texts.slice(from, from + perPage);
      const arms = Object.fromEntries(some.map((because, at) => [`arm-${at}`, { because }]));
      const services = [{ id: 'office', programme: 'usual-care-staircase', staff: { count: 3, norm: 40 } }];
      place.file('strange.yaml', stringify({ title: some[0], question: some[1], weeks: 4, replications: 2, population: { size: 20 }, services, arms }, { lineWidth: 0 }));
      expect(inclusim(place.folder, 'explore', 'strange.yaml', '--out', `strange-${from}.html`)).toMatchObject({ code: 0 });
      const { page, complaints, strange } = await watched(browser, address(`strange-${from}.html`), { offline: true });
      await page.waitForSelector('.levers');
      expect(await page.locator('h1').textContent()).toBe(some[0]);
      expect(await page.locator('.question').textContent()).toBe(some[1]);
      for (let at = 0; at < some.length; at += 1) {
        if (at >= 4) await page.evaluate(`location.hash = 'scenario=file&arms=arm-0,arm-${at}'`);
        await page.locator(`input[name=arm][value=arm-${at}]`).check({ force: true });
        await until(page, `document.querySelector('.because')?.textContent === ${JSON.stringify(some[at])}`);
      }
      expect(await page.evaluate('[typeof globalThis.hacked, document.querySelectorAll("body script:not([type]), body img").length]')).toEqual(['undefined', 1]);
      expect([complaints, strange]).toEqual([[], []]);
      await page.context().close();
    }
  });
});
