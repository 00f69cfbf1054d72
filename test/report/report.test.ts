import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportTexts } from '../../src/report/language.js';
import { reportHtml } from '../../src/report/report.js';
import { fakeInput } from './fixture.js';

const input = await fakeInput();
const page = reportHtml(input);
const nasty = `<script>alert("x")</script>' onload='y`;

/** What a reader sees, without tags. */
function textOf(html: string): string {
  return html.replace(/<(style|svg)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('the report', () => {
  test('asks no host for anything', () => {
    const addresses = [...page.matchAll(/https?:[^\s"'<)]*/g)].map(([address]) => address);
    expect(addresses.filter((each) => !/^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink)$/.test(each))).toEqual([]);
    expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|base)\b|@import|url\((?!data:|#)|(href|src)="(?!#|data:)/i);
    expect(page).toContain(`default-src 'none'`);
  });

  test('embeds the fonts that are handed in, and nothing that is not base64', () => {
    const font = readFileSync('assets/fonts/NotoSans-Regular.ttf').toString('base64');
    const withFonts = reportHtml({ ...input, fonts: { regular: font, bold: 'AAAA</style><script>' } });
    expect(withFonts).toContain(`url(data:font/ttf;base64,${font})`);
    expect(withFonts).not.toContain('<script');
    expect(page).not.toContain('@font-face');
  });

  const ids = (html: string) => [...html.matchAll(/<figure class="picture" id="([^"]+)">/g)].map(([, id]) => id);
  const headings = (html: string) => [...html.matchAll(/<h2 id="([^"]+)-title">/g)].map(([, id]) => id);

  test('groups the figures under questions, in their order, whatever order they come in', () => {
    const html = reportHtml({ ...input, charts: [...input.charts].reverse() });
    expect(ids(html)).toEqual(ids(page));
    expect(ids(page)).toEqual([
      'employment-over-time', 'time-to-first-job', 'job-survival', 'differences', 'activities', 'flows', 'hundred-people', 'by-subgroup', 'waiting-and-load', 'employer-stigma',
    ]);
    expect(headings(page).join(' ')).toContain('comparison work places reasons subgroups');
  });

  test('loses no figure: those that answer none of its questions come last', () => {
    const unknown = { ...input.charts[0]!, id: 'unheard-of', svg: input.charts[0]!.svg.replaceAll('employment-over-time', 'unheard-of'), narrowSvg: '<svg></svg>' };
    const html = reportHtml({ ...input, charts: [unknown, ...input.charts] });
    expect(ids(html)).toEqual([...ids(page), 'unheard-of']);
    expect(headings(html).join(' ')).toContain('reasons further subgroups');
    expect(headings(page)).not.toContain('further');
    expect(ids(reportHtml({ ...input, charts: [unknown] }))).toEqual(['unheard-of']);
  });

  test('says under each figure which files hold it', () => {
    for (const { id } of input.charts) expect(textOf(page)).toContain(`charts/${id}.csv, .svg, .png, .vl.json`);
  });

  test('has a table of contents that leads to every heading but the answer', () => {
    const links = [...(/<nav class="contents" aria-label="On this page">([\s\S]*?)<\/nav>/.exec(page)?.[1] ?? '').matchAll(/<a href="#([^"]+)-title">[^<]+<\/a>/g)].map(([, id]) => id);
    expect(links).toEqual(headings(page).filter((id) => id !== 'answer'));
    expect(links.length).toBeGreaterThan(8);
  });

  test('says question, answer, uncertainty, and what it is not for', () => {
    const text = textOf(page);
    for (const each of [
      'How many more people get an ordinary job within 18 months',
      'Of 100 such people offered IPS, about 53 start an ordinary job within 18 months, against 27 with usual care.',
      'between 20 and 31 points in 95 of 100 cases, parameters apart', 'parameters not included', 'Simulation error ±0.5',
      'about 600 people who want ordinary work and have none at week 0', 'not for decisions about individuals', '26 more than with usual care',
      'inclusim run scenarios/ips-vs-usual-care.yaml --seed 2026', 'abc1234', 'v20.19.0', 'NOK 455,400',
    ]) expect(text).toContain(each);
  });

  test('shows 100 people for every arm, in the same places', () => {
    const crowds = [...page.matchAll(/<div class="crowd">([\s\S]*?)<\/svg>/g)].map(([, crowd]) => [...crowd!.matchAll(/<use [^>]*x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => `${x} ${y}`));
    expect(crowds).toHaveLength(2);
    expect(crowds[0]).toHaveLength(100);
    expect(crowds[1]).toEqual(crowds[0]);
  });

  test('tells nothing of fewer than ten people', () => {
    const row = /<th scope="row">no diagnosis<\/th>([\s\S]*?)<\/tr>/.exec(page)?.[1] ?? '';
    expect(textOf(row).trim().split(' ').filter((each) => each !== '–').join(' ')).toBe('&lt; 10');
    expect(textOf(page)).not.toMatch(/[^\d]8\.4/);
  });

  test('shows at once how much is merely assumed, and every leaf with its source', () => {
    expect(textOf(page)).toMatch(/weakest first assumed 6 cohort 2 trial 2/);
    for (const { path } of input.assumptions) expect(page).toContain(`<code>${path}</code>`);
  });

  test('has one level-one heading, no id twice, and every reference to an id meets it', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const references = [...page.matchAll(/(?:aria-labelledby|href)="([^"]+)"/g)].flatMap(([, each]) => each!.split(' ')).map((each) => each.replace('#', ''));
    expect(references.filter((each) => !ids.includes(each))).toEqual([]);
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    expect(page).toMatch(/<body>\s*<a class="skip" href="#answer">/);
  });

  test('closes what it opens', () => {
    const open: string[] = [];
    const empty = new Set(['meta', 'use', 'path', 'circle', 'rect', 'line', '!doctype']);
    for (const [, close, tag = '', selfClosing] of page.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<(\/?)([a-z0-9!]+)[^>]*?(\/?)>/gi)) {
      if (close === '/') { if (!empty.has(tag)) expect(open.pop()).toBe(tag); } else if (selfClosing !== '/' && !empty.has(tag)) open.push(tag);
    }
    expect(open).toEqual([]);
  });

  test('escapes every text of a user', () => {
    const { scenario, provenance, assumptions } = input;
    const html = reportHtml({
      ...input,
      armLabels: { ips: nasty, 'usual-care': nasty },
      scenario: { ...scenario, title: nasty, question: nasty, name: nasty, arms: scenario.arms.map((arm) => ({ ...arm, because: nasty })) },
      provenance: { ...provenance, command: nasty, version: nasty, commit: nasty, node: nasty, seed: nasty, startedAt: nasty },
      assumptions: assumptions.map((each) => ({ ...each, path: `population.${nasty}`, value: nasty, unit: nasty, grade: nasty, source: nasty, from: nasty, description: nasty })),
      measures: (id) => { const info = input.measures(id); return info && { ...info, meaning: nasty, label: { en: nasty, nb: nasty } }; },
    });
    expect(html).not.toMatch(/<script/i);
    expect(html).not.toContain(`' onload='`);
    expect(html).toContain('&lt;script&gt;');
  });

  test('is complete in Bokmål', async () => {
    const bokmaal = await fakeInput(['usual-care', 'ips'], 'nb');
    // The scenario and its assumptions speak the language of their author.
    const html = reportHtml({ ...bokmaal, assumptions: [], scenario: { ...bokmaal.scenario, title: '', question: '', arms: [] } });
    expect(html).toContain('<html lang="nb">');
    expect(html).toContain('parametere ikke medregnet');
    expect(textOf(html).replace(/charts\/\S+/g, '')).not.toMatch(/\b(with|people|weeks|not included|of 100|the|and)\b/);
  });

  test('stands with one arm alone, and with no charts, subgroups or assumptions', async () => {
    const alone = await fakeInput(['usual-care']);
    const html = reportHtml({ ...alone, charts: [], assumptions: [], result: { ...alone.result, subgroups: [] } });
    expect(textOf(html)).toContain('Ever in an ordinary job: 27.4 % with usual care.');
  });
});

test('both languages have the same texts, none of them empty', () => {
  const shapeOf = (value: unknown): unknown => (Array.isArray(value) ? value.map(shapeOf) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)])) : typeof value === 'string' && value === '' ? 'empty' : typeof value);
  expect(shapeOf(reportTexts.nb)).toEqual(shapeOf(reportTexts.en));
  expect(JSON.stringify(shapeOf(reportTexts.en))).not.toContain('empty');
});
