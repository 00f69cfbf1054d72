/** The explorer without a mouse: every stop of the Tab key, what arrows and Space do there, and charts to take along. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isMissing, launch, until, watched, type Watched } from './browser.js';
import { downloaded, said, serving, settled, slider } from './explorer-page.js';
import { small, workPlace } from './program.js';

/** Where pictures are left to be looked at. */
const pictures = new URL('../../output/test-pictures/', import.meta.url);

/** What has the focus: its place among all that can have it, whether a ring is seen around it, and what it is. */
const focused = `(() => {
  const can = 'a[href], button:not(:disabled), input, select, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll(can)].filter((each) => each.checkVisibility() && (each.type !== 'radio' || each.checked));
  const now = document.activeElement;
  const ring = getComputedStyle(now.type === 'radio' ? now.closest('.arm') : now);
  return { at: all.indexOf(now), of: all.length, isRinged: ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2, isRange: now.type === 'range', id: now.id };
})()`;
interface Focused { readonly at: number; readonly of: number; readonly isRinged: boolean; readonly isRange: boolean; readonly id: string }

describe.skipIf(isMissing)('the explorer', { timeout: 600_000 }, () => {
  const place = workPlace();
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serving>>;
  let opened: Watched;
  let page: Page;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    place.file('mine.yaml', small.replace('weeks: 26', 'weeks: 13').replace('size: 100', 'size: 60'));
    browser = await launch();
    server = await serving(place.folder, 'mine.yaml');
    opened = await watched(browser, server.address);
    page = opened.page;
    await settled(page);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    place.remove();
  });

  test('is gone through with Tab in the order of the page, to its end and back, and shows where one is', async () => {
    const stops: Focused[] = [];
    const press = async (keys: string) => {
      await page.keyboard.press(keys);
      const stop = await page.evaluate<Focused>(focused);
      if (stop.at >= 0) stops.push(stop);
      return stop.at >= 0;
    };
    while (stops.length < 200 && await press('Tab'));
    const count = stops[0]!.of;
    expect(count).toBeGreaterThan(30);
    expect(stops.map(({ at }) => at)).toEqual(Array.from({ length: count }, (_, at) => at));
    expect(stops.filter(({ isRinged, isRange }) => !isRinged && !isRange)).toEqual([]);
    stops.length = 0;
    await page.locator('button').last().focus();
    while (stops.length < count - 1 && await press('Shift+Tab'));
    expect(stops.map(({ at }) => at)).toEqual(Array.from({ length: count - 1 }, (_, at) => count - 2 - at));
  });

  test('shows a ring around the thumb of a slider that has the focus', async () => {
    const track = page.locator('[data-lever="ips/team/staff"] .track');
    await page.evaluate('document.activeElement.blur()');
    const before = await track.screenshot();
    await page.locator('[data-lever="ips/team/staff"] summary').focus();
    await page.keyboard.press('Shift+Tab');
    expect((await page.evaluate<Focused>(focused)).id).toBe('lever-ips-team-staff');
    expect((await track.screenshot()).equals(before)).toBe(false);
  });

  test('moves a slider by arrows, Home and End, an arm by arrows, and what folds by Space', async () => {
    const value = () => page.evaluate<string>('document.activeElement.getAttribute("aria-valuetext")');
    const before = await said(page);
    await slider(page, 'ips/team/staff').focus();
    for (const [key, text] of [['ArrowRight', '4 posts'], ['ArrowUp', '5 posts'], ['ArrowLeft', '4 posts'], ['End', '60 posts'], ['Home', '1 post']] as const) {
      await page.keyboard.press(key);
      await until(page, `document.activeElement.getAttribute('aria-valuetext') === '${text}'`, 30);
      expect(await value()).toBe(text);
    }
    await settled(page);
    expect((await said(page)).lead).not.toBe(before.lead);
    await page.locator('input[name=arm]:checked').focus();
    await page.keyboard.press('ArrowLeft');
    await until(page, `document.querySelector('input[name=arm]:checked').value === 'usual-care' && document.querySelector('[data-lever="usual-care/office/staff"]')`, 30);
    await page.keyboard.press('ArrowRight');
    await until(page, `document.querySelector('input[name=arm]:checked').value === 'ips' && document.querySelector('[data-lever="ips/team/staff"]')`, 30);
    const folded = page.locator('.service:not([open]) > summary').first();
    await folded.focus();
    const isOpen = () => page.evaluate<boolean>('document.activeElement.parentElement.open');
    expect(await isOpen()).toBe(false);
    await page.keyboard.press('Space');
    expect(await isOpen()).toBe(true);
    await page.getByRole('checkbox', { name: 'posterior' }).focus();
    await page.keyboard.press('Space');
    await until(page, "location.hash.includes('drawn=no')", 30);
  });

  test('counts a drag over many values as one step, and answers the last one only', async () => {
    await page.getByRole('button', { name: 'Reset' }).click();
    await settled(page);
    const before = await said(page);
    await page.evaluate(`(() => {
      const input = document.getElementById('lever-ips-team-caseload');
      for (const value of [14, 13, 12, 11, 10, 9, 8]) { input.value = value; input.dispatchEvent(new Event('input', { bubbles: true })); }
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await settled(page);
    const dragged = await said(page);
    const direct = await watched(browser, page.url());
    await settled(direct.page);
    expect(await said(direct.page)).toEqual(dragged);
    expect(dragged.means).not.toEqual(before.means);
    await direct.page.context().close();
    await page.getByRole('button', { name: 'Undo' }).click();
    await settled(page);
    expect(await said(page)).toEqual(before);
  });

  test('hands out each chart as SVG and PNG that show what stands on the page', async () => {
    const charts = await page.evaluate<string[]>('[...document.querySelectorAll(".take")].map((each) => each.dataset.chart)');
    expect(charts).toEqual(['employment-over-time', 'differences', 'people', 'activities', 'measures']);
    for (const chart of charts.slice(0, -1)) {
      // Chromium drops what a page hands out beyond ten files without a second's pause.
      await new Promise((resolve) => setTimeout(resolve, 1200));
      const button = (format: string) => page.locator(`[data-chart=${chart}] button`, { hasText: format });
      const svg = await downloaded(page, button('SVG'));
      const text = svg.bytes.toString();
      expect(svg.name).toBe(`mine-${chart}.svg`);
      const [words, own] = await page.evaluate<[string, string]>(`(() => {
        const bare = (text) => text.replaceAll(/\\s/g, '');
        const section = document.querySelector('[data-chart=${chart}]').closest('section').cloneNode(true);
        section.querySelectorAll('.take, .hidden').forEach((each) => each.remove());
        const drawn = new DOMParser().parseFromString(${JSON.stringify(text)}, 'image/svg+xml');
        return [bare([...drawn.querySelectorAll('text')].map((each) => each.textContent).join('')), bare(section.textContent)];
      })()`);
      expect(words).toBe(own);
      const { width, height } = new Resvg(text, { font: { loadSystemFonts: false } });
      const png = await downloaded(page, button('PNG'));
      expect([png.name, png.bytes.subarray(1, 4).toString(), png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([`mine-${chart}.png`, 'PNG', 2 * width, 2 * height]);
      writeFileSync(new URL(`explorer-${chart}.png`, pictures), png.bytes);
      expect((await downloaded(page, button('CSV'))).bytes.toString().split('\n').length).toBeGreaterThan(2);
    }
    expect([opened.complaints, opened.strange]).toEqual([[], []]);
  });

  test('opens a shipped scenario from the list, and undo goes back to one’s own', async () => {
    await page.locator('.wide-field select').selectOption({ label: 'Prejudice or fear of cost?' });
    await until(page, "document.querySelector('h1').textContent === 'Prejudice or fear of cost?' && document.querySelector('.facts')");
    expect(page.url()).toContain('scenario=stigma-or-cost-fear');
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(page, "document.querySelector('h1').textContent === 'A small scenario' && document.querySelector('.facts')");
  });
});
