/** A real report, opened from disk in a real browser, as whoever gets it by mail opens it: without a network. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inclusim, small, workPlace } from './program.js';

/** Debian's; test/machine/packages.txt names it. */
const executablePath = '/usr/bin/chromium';
const isMissing = !existsSync(executablePath);
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];
const screens = { laptop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

test('the browser is there, or nobody has promised that it is', () => {
  expect(isMissing && process.env['CI'] === 'true', `${executablePath} is missing; test/machine/packages.txt names what the tests need`).toBe(false);
});

describe.skipIf(isMissing)('the report of a run, opened from disk in a browser', () => {
  const place = workPlace();
  let browser: Browser;
  beforeAll(async () => {
    place.file('en.yaml', small);
    place.file('nb.yaml', small.replace('report: {', 'report: { language: nb,'));
    for (const language of ['en', 'nb']) expect(inclusim(place.folder, 'run', `${language}.yaml`, '--quiet', '--out', language).code).toBe(0);
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    await browser?.close();
    place.remove();
  });

  /** Opens a report with every request but the first one forbidden; what it asked and complained about is kept. */
  async function opened(language: string, screen: keyof typeof screens) {
    const context = await browser.newContext({ viewport: screens[screen], offline: true });
    const page = await context.newPage();
    const address = pathToFileURL(join(place.folder, language, 'report.html')).href;
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await context.route('**', (route) => (route.request().url() === address ? route.continue() : route.abort()));
    page.on('request', (request) => { if (!request.url().startsWith('data:')) asked.push(request.url()); });
    await page.goto(address);
    await page.evaluate('document.fonts.ready');
    return { page, address, asked, complaints };
  }

  const cases = (['en', 'nb'] as const).flatMap((language) => (['laptop', 'phone'] as const).map((screen) => [language, screen] as const));

  describe.each(cases)('in %s on a %s', (language, screen) => {
    let report: Awaited<ReturnType<typeof opened>>;
    beforeAll(async () => { report = await opened(language, screen); });
    afterAll(async () => { await report?.page.context().close(); });

    test('asks for nothing but itself, and nothing goes wrong', () => {
      expect(report.asked).toEqual([report.address]);
      expect(report.complaints).toEqual([]);
    });

    test('shows every figure, as wide as the screen allows', async () => {
      const figures = await report.page.locator('figure.picture').all();
      expect(figures.length).toBe(10);
      for (const figure of figures) {
        const drawn = figure.locator(screen === 'laptop' ? '.wide > svg' : '.narrow > svg');
        const other = figure.locator(screen === 'laptop' ? '.narrow > svg' : '.wide > svg');
        const id = await figure.getAttribute('id') ?? '';
        expect(await drawn.isVisible(), id).toBe(true);
        expect(await other.isVisible(), id).toBe(false);
        const box = (await drawn.boundingBox())!;
        expect(box.width, id).toBeGreaterThan(screen === 'laptop' ? 600 : 300);
        expect(box.height, id).toBeGreaterThan(120);
        // Letters at most a tenth smaller than they were drawn.
        expect(await drawn.evaluate((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width'))), id).toBeGreaterThan(0.9);
      }
    });

    test('does not scroll sideways, also with everything unfolded', async () => {
      const overhang = () => report.page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect(await overhang()).toBe(0);
      await report.page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
      expect(await overhang()).toBe(0);
    });

    test('uses the fonts that it brings along', async () => {
      expect(await report.page.evaluate<boolean>('document.fonts.check("16px \\"Noto Sans\\"") && [...document.fonts].filter((face) => face.status === "loaded").length >= 2')).toBe(true);
    });
  });

  test('can be walked through with the keyboard: to the answer, and from the table of contents to a question', async () => {
    const { page } = await opened('en', 'laptop');
    const focused = () => page.evaluate<string>('document.activeElement.getAttribute("href") ?? document.activeElement.id');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('#answer');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('answer');
    const links: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      await page.keyboard.press('Tab');
      links.push(await focused());
    }
    expect(links).toEqual(['#people-title', '#comparison-title', '#work-title', '#places-title']);
    await page.keyboard.press('Enter');
    expect(await page.locator('#places-title').evaluate((heading) => Math.abs(heading.getBoundingClientRect().top))).toBeLessThan(60);
    await page.context().close();
  });

  test('keeps its table of contents in sight on a laptop, and leaves it out in print, where the wide pictures stand', async () => {
    const { page } = await opened('en', 'laptop');
    await page.evaluate('document.querySelector("#employer-stigma").scrollIntoView()');
    expect(await isInSight(page, '.contents')).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.contents').isVisible()).toBe(false);
    for (const drawn of await page.locator('figure.picture .wide > svg').all()) expect(await drawn.isVisible()).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });

  async function isInSight(page: Page, selector: string): Promise<boolean> {
    const box = await page.locator(selector).boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= screens.laptop.height;
  }
});
