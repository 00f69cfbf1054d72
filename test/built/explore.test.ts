/** The explorer in a real browser: what a person would click, type and take along. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/comparison/comparison.js';
import { isMissing, launch, screens, until, watched, type Watched } from './browser.js';
import { downloaded, most, said, serving, settled, slider } from './explorer-page.js';
import { inclusim, small, workPlace } from './program.js';

/** Where pictures of the page are left to be looked at. */
const pictures = new URL('../../output/test-pictures/', import.meta.url);

test('the browser is there, or nobody has promised that it is', () => {
  expect(isMissing && process.env['CI'] === 'true', 'chromium is missing; test/machine/packages.txt names what the tests need').toBe(false);
});

describe.skipIf(isMissing)('the explorer', { timeout: 600_000 }, () => {
  const place = workPlace();
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serving>>;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    mkdirSync(join(place.folder, 'bases'));
    place.file('bases/base.yaml', small);
    place.file('mine.yaml', 'title: <b>My & own</b> region\nextends: bases/base.yaml\n');
    browser = await launch();
    server = await serving(place.folder, 'mine.yaml');
  });
  afterAll(async () => {
    await browser?.close();
    expect(await server?.stop()).toBe(0);
    place.remove();
  });

  test('shows the person’s own file from a server, asks for nothing elsewhere and complains of nothing', async () => {
    const { page, complaints, strange } = await watched(browser, server.address);
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe('<b>My & own</b> region');
    expect(await page.locator('.lead').textContent()).toMatch(/^Of 100 such people offered IPS, about \d+ start an ordinary job within 6 months, against \d+ with usual care\.$/);
    expect(await page.locator('.answer').textContent()).toMatch(/In a real group of \d+ .* Simulation error ±/);
    expect(await page.locator('.bar-row').count()).toBe(3);
    expect(await page.getByRole('checkbox', { name: 'posterior' }).isChecked()).toBe(true);
    expect([complaints, strange]).toEqual([[], []]);
    await page.context().close();
  });

  test('moving staff changes sentence, curve and table; undo brings the same numbers back, redo the others, reset the first', async () => {
    const { page } = await watched(browser, server.address);
    await settled(page);
    const before = await said(page);
    await slider(page, 'ips/team/staff').fill('0');
    await settled(page);
    const moved = await said(page);
    expect(moved.lead).not.toBe(before.lead);
    expect(moved.curves[1]).not.toBe(before.curves[1]);
    expect(moved.means).not.toEqual(before.means);
    expect(await page.locator('[data-lever="ips/team/staff"] output').textContent()).toBe('1 post');
    expect(await page.locator('.curve .before').count()).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await settled(page);
    expect(await said(page)).toEqual(before);
    await page.keyboard.press('Control+Shift+Z');
    await settled(page);
    expect(await said(page)).toEqual(moved);
    await page.getByRole('button', { name: 'Reset' }).click();
    await settled(page);
    expect(await said(page)).toEqual(before);
    await page.context().close();
  });

  test('a link opens to the same state, and the file that it gives runs to the same numbers', async () => {
    const { page } = await watched(browser, server.address);
    await settled(page);
    await slider(page, 'stigma').fill('2');
    await page.getByLabel('Add an arm').selectOption({ label: 'Copy of IPS' });
    await slider(page, 'ips-2/team/caseload').fill('4');
    await settled(page);
    const seen = await said(page);
    expect(seen.curves.length).toBe(3);
    const fresh = await watched(browser, page.url());
    await settled(fresh.page);
    expect(await said(fresh.page)).toEqual(seen);
    const [download] = await Promise.all([fresh.page.waitForEvent('download'), fresh.page.getByRole('button', { name: 'Download scenario (YAML)' }).click()]);
    expect(download.suggestedFilename()).toBe('mine-explored.yaml');
    await download.saveAs(join(place.folder, 'explored.yaml'));
    const { code, out, note } = inclusim(place.folder, 'run', 'explored.yaml', '--quiet', '--json', '--out', 'explored');
    expect([code, note]).toEqual([0, '']);
    const comparison = JSON.parse(out) as Comparison;
    expect(comparison.replications).toBe(most);
    const measures = [...new Set(seen.means.map((line) => line.split(' ')[0]!))];
    expect(measures.flatMap((measure) => ['usual-care', 'ips', 'ips-2'].map((arm) => `${measure} ${comparison.arms[arm]!.measures[measure]!.mean}`))).toEqual(seen.means);
    // The data of each chart are those that the run leaves, to the byte.
    for (const id of ['employment-over-time', 'differences', 'activities']) {
      const csv = await downloaded(fresh.page, fresh.page.locator(`[data-chart=${id}] button`, { hasText: 'CSV' }));
      expect([csv.name, csv.bytes.toString() === readFileSync(join(place.folder, 'explored', 'charts', `${id}.csv`), 'utf8')]).toEqual([`mine-${id}.csv`, true]);
    }
    await fresh.page.context().close();
    await page.context().close();
  });

  test('can be used with the keyboard alone', async () => {
    const { page } = await watched(browser, server.address);
    await settled(page);
    const before = await said(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('answer');
    for (let tabs = 0; tabs < 30 && await page.evaluate('document.activeElement.id') !== 'lever-ips-team-staff'; tabs += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('lever-ips-team-staff');
    await page.keyboard.press('End');
    await settled(page);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-valuetext")')).toBe('60 posts');
    expect((await said(page)).lead).not.toBe(before.lead);
    await page.keyboard.press('Control+z');
    await settled(page);
    expect(await said(page)).toEqual(before);
    await page.context().close();
  });

  test('speaks Norwegian, also when the browser asks for it', async () => {
    const { page } = await watched(browser, server.address, { locale: 'nb-NO' });
    await settled(page);
    expect(await page.locator('.lead').textContent()).toMatch(/^Av 100 slike personer som får tilbud om IPS, begynner om lag/);
    expect(await page.evaluate('document.documentElement.lang')).toBe('nb');
    await page.getByLabel('Språk').selectOption('en');
    await until(page, 'document.querySelector(".lead").textContent.startsWith("Of 100")');
    expect(page.url()).toContain('lang=en');
    await page.context().close();
  });

  test('says which parts of a link mean nothing here, and shows the rest', async () => {
    const { page } = await watched(browser, `${server.address}#scenario=file&stigma=0.2&nobody/team/staff=3&x=<b>`);
    await settled(page);
    expect(await page.locator('[role=alert]').textContent()).toContain('x=<b>, nobody/team/staff');
    expect(await page.locator('[data-lever="stigma"] output').textContent()).toBe('20 %');
    await page.context().close();
  });

  describe.each(Object.keys(screens) as (keyof typeof screens)[])('on a %s', (screen) => {
    let opened: Watched;
    beforeAll(async () => {
      opened = await watched(browser, `${server.address}#scenario=file&ips/team/staff=8&lang=${screen === 'phone' ? 'nb' : 'en'}`, { screen });
      await settled(opened.page);
    });
    afterAll(async () => { await opened?.page.context().close(); });

    test('has no serious barrier to anybody that axe knows of, also with everything unfolded', async () => {
      await opened.page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
      await opened.page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
      const found = await opened.page.evaluate<string[]>('axe.run(document).then(({ violations }) => violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))');
      expect(found).toEqual([]);
    });

    test('does not scroll sideways; a picture of it is kept', async () => {
      expect(await opened.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
      await opened.page.evaluate('document.querySelectorAll(".evidence").forEach((each) => { each.open = false; })');
      const bytes = await opened.page.screenshot({ path: new URL(`explorer-${screens[screen].width}.png`, pictures).pathname, fullPage: true });
      expect(bytes.length).toBeGreaterThan(20_000);
    });
  });

  describe('as one file, opened from disk without a network', () => {
    test('answers alike, asks for nothing and complains of nothing', async () => {
      expect(inclusim(place.folder, 'explore', 'mine.yaml', '--out', 'explorer.html')).toMatchObject({ code: 0, note: '' });
      const { page, complaints, strange } = await watched(browser, pathToFileURL(join(place.folder, 'explorer.html')).href, { offline: true });
      await settled(page);
      const served = await watched(browser, server.address);
      await settled(served.page);
      expect(await said(page)).toEqual(await said(served.page));
      expect([complaints, strange]).toEqual([[], []]);
      await page.context().close();
      await served.page.context().close();
    });

    test('is written anew, but not over another file', () => {
      expect(inclusim(place.folder, 'explore', '--out', 'explorer.html').code).toBe(0);
      const { code, note } = inclusim(place.folder, 'explore', '--out', 'mine.yaml');
      expect([code, note]).toEqual([2, '✖ --out mine.yaml: found another file of that name, which was left as it is.\n  Name another file, or move this one away first.\n']);
      expect(readFileSync(join(place.folder, 'mine.yaml'), 'utf8')).toContain('My & own');
    });
  });

  test('a file that is wrong is refused as by run', () => {
    place.file('wrong.yaml', 'weeks: soon\n');
    const { code, note } = inclusim(place.folder, 'explore', 'wrong.yaml', '--out', 'wrong.html');
    expect(code).toBe(2);
    expect(note).toContain('wrong.yaml:1:8\n✖ weeks "soon"');
  });

  test.each(['ips-vs-usual-care', 'gatekeeping-vs-zero-exclusion', 'caseload-ladder'])('replications of %s are the same to the bit in the browser and in Node', async (id) => {
    const { page } = await watched(browser, server.address);
    const inBrowser = await page.evaluate<string[]>(`(async () => {
      const id = '${id}';
      const worker = new Worker('worker.js');
      const ask = (name, question) => new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => ('error' in data ? reject(new Error(data.error)) : resolve(data.answer));
        worker.postMessage({ id: 1, ask: name, ...question });
      });
      await ask('begin', { given: JSON.parse(document.getElementById('given').textContent) });
      const { base } = await ask('open', { scenario: id, drawn: false });
      await ask('load', { base, choices: { scenario: id, people: 100, arms: null, moves: {}, drawn: false } });
      const rows = await ask('live', { block: { first: 0, count: 3 }, keep: false });
      const hex = async (array) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', array))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      return Promise.all(rows.flat().flatMap((row) => [row.sums, row.counts, row.weeks, row.spells, row.flows, row.attitudes, row.lives]).map(hex));
    })()`);
    expect(inBrowser).toEqual(await inNode(id));
    await page.context().close();
  });

  /** The same from what the page would give the command line: written as a file, loaded, simulated with the built engine. */
  async function inNode(id: string): Promise<string[]> {
    const built = '../../dist';
    const { computeBlock, loadScenario, measures, scenarioToYaml } = await import(`${built}/index.js`);
    const { openBase, loadData } = await import(`${built}/explorer/base.js`);
    const { movedData } = await import(`${built}/explorer/moved.js`);
    const text = readFileSync(new URL(`../../scenarios/${id}.yaml`, import.meta.url), 'utf8');
    const given = { version: '', presets: [], shipped: { [`${id}.yaml`]: text, 'baselines/job-seekers.yaml': readFileSync(new URL('../../scenarios/baselines/job-seekers.yaml', import.meta.url), 'utf8') }, file: null, posterior: null };
    const { base } = openBase(given, id, false);
    const { scenario } = loadData(given, base, movedData(base, { scenario: id, people: 100, arms: null, moves: {}, drawn: false }));
    const again = loadScenario(`${id}.yaml`, { read: () => ({ text: scenarioToYaml(scenario) }), measures });
    const rows = computeBlock(again.scenario, { first: 0, count: 3 });
    return rows.flat().flatMap((row: Record<string, Float64Array>) => [row['sums'], row['counts'], row['weeks'], row['spells'], row['flows'], row['attitudes'], row['lives']])
      .map((array: Float64Array) => createHash('sha256').update(new Uint8Array(array.buffer, array.byteOffset, array.byteLength)).digest('hex'));
  }
});
