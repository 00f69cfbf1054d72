/** A real report, opened from disk in a real browser, as whoever gets it by mail opens it: without a network. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/comparison/comparison.js';
import { executablePath, isMissing, launch, screens, watched, type Watched } from './browser.js';
import { inclusim, small, workPlace } from './program.js';

/** Pictures of the page for people to look at; git leaves them out. */
const artefacts = fileURLToPath(new URL('../../test-artefacts/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const unfold = 'document.querySelectorAll("details").forEach((each) => { each.open = true; })';

test('the browser is there, or nobody has promised that it is', () => {
  expect(isMissing && process.env['CI'] === 'true', `${executablePath} is missing; test/machine/packages.txt names what the tests need`).toBe(false);
});

describe.skipIf(isMissing)('the report of a run, opened from disk in a browser', () => {
  const place = workPlace();
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(artefacts, { recursive: true });
    place.file('small.yaml', small.replace('replications: 24', 'replications: 48'));
    expect(inclusim(place.folder, 'run', 'small.yaml', '--quiet', '--out', 'run').code).toBe(0);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    place.remove();
  });
  const left = (...names: string[]) => readFileSync(join(place.folder, 'run', ...names));
  const comparison = () => JSON.parse(left('comparison.json').toString()) as Comparison;

  /** The report with its network cut. */
  async function opened(screen: keyof typeof screens = 'laptop', hash = ''): Promise<Watched> {
    const report = await watched(browser, `${pathToFileURL(join(place.folder, 'run', 'report.html')).href}${hash}`, { screen, offline: true });
    await report.page.evaluate('document.fonts.ready');
    return report;
  }

  const cases = (['en', 'nb'] as const).flatMap((language) => (['laptop', 'phone'] as const).map((screen) => [language, screen] as const));

  describe.each(cases)('in %s on a %s', (language, screen) => {
    const prefix = language === 'en' ? '' : 'nb-';
    let report: Watched;
    beforeAll(async () => { report = await opened(screen, language === 'en' ? '' : '#nb'); });
    afterAll(async () => { await report?.page.context().close(); });
    const part = (selector: string) => report.page.locator(`#${language} ${selector}`);

    test('asks for nothing but itself, and nothing goes wrong', () => {
      expect([report.strange, report.complaints]).toEqual([[], []]);
    });

    test('shows one language, and says which', async () => {
      expect(await shownLanguages(report.page)).toEqual([language]);
      expect(await report.page.evaluate('document.documentElement.lang')).toBe(language);
    });

    test('tells on the first screen what was compared, the answer, how sure, for whom and over what time', async () => {
      await report.page.screenshot({ path: join(artefacts, `report-${language}-${screens[screen].width}.png`) });
      for (const selector of ['h1', '.question', '.lead', '.bars', '.basics', '.languages']) {
        const { y, height } = (await part(selector).boundingBox())!;
        expect(y, selector).toBeGreaterThanOrEqual(0);
        expect(y + height, selector).toBeLessThanOrEqual(screens[screen].height);
      }
      await report.page.screenshot({ path: join(artefacts, `report-${language}-${screens[screen].width}-whole.png`), fullPage: true });
    });

    test('shows every figure, as wide as the screen allows', async () => {
      const figures = await part('figure.picture').all();
      expect(figures.length).toBe(11);
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
      expect(await overhang(report.page)).toBe(0);
      await report.page.evaluate(unfold);
      expect(await overhang(report.page)).toBe(0);
      for (const selector of ['tr', '.checks li', '.legend li']) expect(await part(selector).evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height === 0).length), selector).toBe(0);
    });

    test('has no serious barrier to anybody that axe knows of, with everything unfolded', async () => {
      await report.page.evaluate(axe);
      const found = await report.page.evaluate<string[]>('axe.run(document).then(({ violations }) => violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))');
      expect(found).toEqual([]);
    });

    test('uses the fonts that it brings along', async () => {
      expect(await report.page.evaluate<boolean>('document.fonts.check("16px \\"Noto Sans\\"") && [...document.fonts].filter((face) => face.status === "loaded").length >= 2')).toBe(true);
    });

    test('saves the data of a chart: that of its file, with the figures of comparison.json', async () => {
      const { file, name } = await saved(report.page, part('#' + prefix + 'differences a[download]'));
      expect(name).toBe('differences.csv');
      expect(file.equals(left('charts', 'differences.csv'))).toBe(true);
      const [head = '', ...lines] = file.toString().trim().split('\n');
      const columns = head.split(',');
      const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [columns[at], cell])));
      expect(rows.length).toBeGreaterThanOrEqual(4);
      for (const row of rows) {
        const known = comparison().differences.find(({ measure, arm }) => measure === row['measure'] && arm === row['arm'])!;
        expect([row['difference'], row['simulationError'], row['realGroupLow'], row['realGroupHigh']]).toEqual([known.difference, known.simulationError, ...known.realGroup!].map(String));
      }
    });

    test('saves a chart as SVG and as PNG, twice as fine', async () => {
      const figure = `#${prefix}job-survival`;
      const svg = await saved(report.page, part(`${figure} button[data-format=svg]`));
      expect(svg.name).toBe(`${prefix}job-survival.svg`);
      expect(svg.file.toString()).toMatch(/^<svg [\s\S]*<\/svg>$/);
      expect(svg.file.toString()).toContain('@font-face');
      const png = await saved(report.page, part(`${figure} button[data-format=png]`));
      expect(png.file.subarray(1, 4).toString()).toBe('PNG');
      const [width, height] = await part(`${figure} .wide > svg`).evaluate((drawn) => ['width', 'height'].map((each) => 2 * Number(drawn.getAttribute(each))));
      expect([png.file.readUInt32BE(16), png.file.readUInt32BE(20)]).toEqual([width, height]);
      expect(report.complaints).toEqual([]);
    });
  });

  test('changes its language by keyboard, keeps it in links, and goes back', async () => {
    const { page } = await opened();
    await page.locator('#en .languages a').focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#nb');
    expect(await page.locator('#nb-answer-title').textContent()).toBe('Svar');
    expect([await page.locator('#nb').isVisible(), await page.locator('#en').isVisible()]).toEqual([true, false]);
    await page.locator('#nb .contents a').nth(2).click();
    expect([new URL(page.url()).hash, await page.locator('#nb').isVisible()]).toEqual(['#nb-work-title', true]);
    await page.goBack();
    await page.goBack();
    expect([await page.locator('#nb').isVisible(), await page.locator('#en').isVisible()]).toEqual([false, true]);
    await page.context().close();
  });

  test('is complete without script: answer, pictures, data and both languages', async () => {
    const context = await browser.newContext({ viewport: screens.laptop, offline: true, javaScriptEnabled: false, acceptDownloads: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(place.folder, 'run', 'report.html')).href);
    expect(await page.locator('#en .lead').isVisible()).toBe(true);
    expect(await page.locator('#en figure.picture').count()).toBe(11);
    expect([await page.locator('#en #differences a[download]').isVisible(), await page.locator('#en #differences button').first().isVisible()]).toEqual([true, false]);
    await page.locator('#en .languages a').click();
    expect([await page.locator('#nb .lead').isVisible(), await page.locator('#en').isVisible()]).toEqual([true, false]);
    await context.close();
  });

  test('can be walked through with the keyboard: to the answer, and from the table of contents to a question', async () => {
    const { page } = await opened();
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

  test('keeps its table of contents in sight on a laptop', async () => {
    const { page } = await opened();
    await page.evaluate('document.querySelector("#employer-stigma").scrollIntoView()');
    const box = await page.locator('#en .contents').boundingBox();
    expect(box !== null && box.y >= 0 && box.y + box.height <= screens.laptop.height).toBe(true);
    await page.context().close();
  });

  test.each([['en', ''], ['nb', '#nb']] as const)('prints to A4 in %s: one language, the wide pictures, nothing that only a screen can do', async (language, hash) => {
    const { page } = await opened('laptop', hash);
    await page.pdf({ path: join(artefacts, `report-${language}-a4.pdf`), preferCSSPageSize: true });
    await page.emulateMedia({ media: 'print' });
    // A4 within its margins, at 96 pixels an inch.
    await page.setViewportSize({ width: 680, height: 1000 });
    for (const selector of ['.contents', '.languages', '.downloads >> nth=0']) expect(await page.locator(`#${language} ${selector}`).isVisible(), selector).toBe(false);
    for (const drawn of await page.locator(`#${language} figure.picture .wide > svg`).all()) expect(await drawn.isVisible()).toBe(true);
    expect(await shownLanguages(page)).toEqual([language]);
    expect(await overhang(page)).toBe(0);
    await page.context().close();
  });

  test('shows what an author wrote as text, whatever it is and however long', async () => {
    const evil = { title: `</title></script><script>globalThis.hacked = 1</script>\u202e${'turned '.repeat(1400)}round`, question: 'x'.repeat(10_000), because: `<img src=x onerror="globalThis.hacked = 1"> ${'שלום '.repeat(1980)}` };
    const arm = 'w'.repeat(60);
    place.file('strange.yaml', small.replace('title: A small scenario', `title: ${JSON.stringify(evil.title)}`).replace('question: Does it run?', `question: ${JSON.stringify(evil.question)}`).replace('because: the offer', `because: ${JSON.stringify(evil.because)}`).replace('  ips:', `  ${arm}:`));
    const run = inclusim(place.folder, 'run', 'strange.yaml', '--quiet', '--no-posterior', '--out', 'strange');
    expect(run.code).toBe(0);
    expect(run.out.split('\n').slice(0, 3).map((line) => line.length <= 80)).toEqual([true, true, true]);
    expect(run.out.split('\n')[2]).toMatch(/…$/);
    for (const screen of ['laptop', 'phone'] as const) {
      const { page, complaints, strange } = await watched(browser, pathToFileURL(join(place.folder, 'strange', 'report.html')).href, { screen, offline: true });
      expect(await page.title()).toBe(evil.title);
      expect(await page.locator('#en h1').textContent()).toBe(evil.title);
      expect(await page.locator('#en .question bdi').textContent()).toBe(evil.question);
      expect(await page.locator('#en .arms dd:not(.services)').last().textContent()).toBe(evil.because);
      expect(await page.locator('#en .arms code').last().textContent()).toBe(arm);
      for (const text of ['#en h1', '#en .question', '#en .arms dd:not(.services) >> nth=-1']) {
        expect(await page.locator(text).evaluate((element) => [element.scrollHeight > element.clientHeight, element.clientHeight < 200, element.getAttribute('tabindex')]), text).toEqual([true, true, '0']);
      }
      expect(await overhang(page)).toBe(0);
      expect((await page.locator('#en .lead').boundingBox())!.y).toBeLessThan(screens[screen].height);
      expect(await page.evaluate('[typeof globalThis.hacked, document.querySelectorAll("script").length, document.querySelectorAll("img").length]')).toEqual(['undefined', 1, 0]);
      expect([complaints, strange]).toEqual([[], []]);
      await page.context().close();
    }
  });
});

test('the report of the scenario that `npm start` runs has both languages in less than 5 MB', () => {
  const place = workPlace();
  expect(inclusim(place.folder, 'run', fileURLToPath(new URL('../../scenarios/ips-vs-usual-care.yaml', import.meta.url)), '--replications', '40', '--quiet', '--out', 'run').code).toBe(0);
  const report = readFileSync(join(place.folder, 'run', 'report.html'));
  place.remove();
  expect(report.length).toBeLessThan(5e6);
  expect(report.toString()).toMatch(/<div id="en"[\s\S]*<div id="nb"/);
});

function overhang(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

function shownLanguages(page: Page): Promise<string[]> {
  return page.evaluate<string[]>('[...document.querySelectorAll(".version")].filter((each) => each.checkVisibility()).map((each) => each.lang)');
}

/** What a link or button saves. */
async function saved(page: Page, control: ReturnType<Page['locator']>): Promise<{ readonly name: string; readonly file: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}
