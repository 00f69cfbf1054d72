import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportTexts } from '../../src/report/language.js';
import { chartCsv } from '../../src/charts/csv.js';
import type { Difference } from '../../src/comparison/comparison.js';
import { reportHtml } from '../../src/report/report.js';
import { fakeInput } from './fixture.js';

const input = await fakeInput();
const whole = reportHtml(input);
/** What the page shows first: the part in the scenario's language. */
const page = partOf(whole, 'en');
const nasty = `<script>alert("x")</script>' onload='y`;

/** The page with one of its languages only. */
function partOf(html: string, language: 'en' | 'nb'): string {
  const [before = '', ...parts] = html.split(/(?=<div id="(?:en|nb)" lang=)/);
  const end = html.slice(html.indexOf('</body>'));
  const own = parts.find((part) => part.startsWith(`<div id="${language}"`)) ?? '';
  return own.includes('</body>') ? before + own : before + own + end;
}

/** What a reader sees, without tags. */
function textOf(html: string): string {
  return html.replace(/<(style|svg)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('the report', () => {
  test('asks no host for anything', () => {
    const addresses = [...whole.matchAll(/https?:[^\s"'<)]*/g)].map(([address]) => address);
    expect(addresses.filter((each) => !/^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink)$/.test(each))).toEqual([]);
    expect(whole).not.toMatch(/<(script|link|img|iframe|object|embed|base)\b|@import|url\((?!data:|#)|(href|src)="(?!#|data:)/i);
    expect(page).toContain(`default-src 'none'`);
  });

  test('embeds the fonts that are handed in, and nothing that is not base64', () => {
    const font = readFileSync('assets/fonts/NotoSans-Regular.ttf').toString('base64');
    const withFonts = reportHtml({ ...input, fonts: { regular: font, bold: 'AAAA</style><script>' } });
    expect(withFonts).toContain(`url(data:font/ttf;base64,${font})`);
    expect(withFonts).not.toContain('<script');
    expect(page).not.toContain('@font-face');
  });

  const charts = input.charts.en;
  const both = (these: typeof charts) => ({ en: these, nb: [] });
  const ids = (html: string) => [...partOf(html, 'en').matchAll(/<figure class="picture" id="([^"]+)">/g)].map(([, id]) => id);
  const headings = (html: string) => [...partOf(html, 'en').matchAll(/<h2 id="([^"]+)-title">/g)].map(([, id]) => id);

  test('groups the figures under questions, in their order, whatever order they come in', () => {
    const html = reportHtml({ ...input, charts: both([...charts].reverse()) });
    expect(ids(html)).toEqual(ids(page));
    expect(ids(page)).toEqual([
      'employment-over-time', 'time-to-first-job', 'job-survival', 'differences', 'activities', 'flows', 'hundred-people', 'waiting-and-load', 'employer-stigma', 'by-subgroup', 'concentration-curves',
    ]);
    expect(headings(page).join(' ')).toContain('comparison work places reasons gains');
  });

  test('loses no figure: those that answer none of its questions come last', () => {
    const unknown = { ...charts[0]!, id: 'unheard-of', svg: charts[0]!.svg.replaceAll('employment-over-time', 'unheard-of'), narrowSvg: '<svg></svg>' };
    const html = reportHtml({ ...input, charts: both([unknown, ...charts]) });
    expect(ids(html)).toEqual(ids(page).flatMap((id) => (id === 'by-subgroup' ? ['unheard-of', id] : [id])));
    expect(headings(html).join(' ')).toContain('reasons further gains');
    expect(headings(page)).not.toContain('further');
    expect(ids(reportHtml({ ...input, charts: both([unknown]) }))).toEqual(['unheard-of']);
  });

  test('says under each figure which files hold it', () => {
    for (const { id } of charts) expect(textOf(page)).toContain(`charts/${id}.csv, .svg, .png, .vl.json`);
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
      'Of 100 such people offered IPS, about 53 start an ordinary job within 18 months, against 27 with usual care',
      'between 20 and 31 points in 95 of 100 cases, were the parameters known', 'None of the three ranges holds the others', 'IPS : Usual care, step by step + Individual Placement and Support', 'Norway', 'simulated people, not a study', 'parameters not included', 'How sure is that?', 'Simulation error ±0.5',
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
    const ids = [...whole.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const references = [...whole.matchAll(/(?:aria-labelledby|href)="((?!data:)[^"]+)"/g)].flatMap(([, each]) => each!.split(' ')).map((each) => each.replace('#', ''));
    expect(references.filter((each) => !ids.includes(each))).toEqual([]);
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    expect(page).toMatch(/<body>\s*<div id="en" lang="en" class="version first">\s*<a class="skip" href="#answer">/);
  });

  test('closes what it opens', () => {
    const open: string[] = [];
    const empty = new Set(['meta', 'use', 'path', 'circle', 'rect', 'line', '!doctype']);
    for (const [, close, tag = '', selfClosing] of whole.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<(\/?)([a-z0-9!]+)[^>]*?(\/?)>/gi)) {
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

  test('is complete in Bokmål', () => {
    // The scenario and its assumptions speak the language of their author, and languages have their own names.
    const { scenario } = input;
    const html = partOf(reportHtml({ ...input, assumptions: [], scenario: { ...scenario, title: '', question: '', arms: [] } }), 'nb').replace('>English<', '><');
    expect(html).toContain('<div id="nb" lang="nb" class="version other">');
    expect(html).toContain('parametere ikke medregnet');
    expect(textOf(html).replace(/charts\/\S+/g, '')).not.toMatch(/\b(with|people|weeks|not included|of 100|the|and)\b/);
  });

  test('opens in the language of the scenario, and leads to the other', async () => {
    const html = reportHtml(await fakeInput(['usual-care', 'ips'], 'nb'));
    expect(html).toContain('<html lang="nb">');
    expect(html).toMatch(/<body>\s*<div id="nb" lang="nb" class="version first">/);
    expect(partOf(html, 'nb')).toContain('<a lang="en" hreflang="en" href="#en">English</a>');
    expect(partOf(html, 'en')).toContain('<a lang="nb" hreflang="nb" href="#nb">Norsk bokmål</a>');
  });

  test('writes numbers in each language as that does', () => {
    expect(textOf(page)).toContain('NOK 455,400');
    expect(textOf(partOf(whole, 'nb'))).toMatch(/455.400 NOK|NOK.455.400/);
    expect(textOf(partOf(whole, 'nb'))).toContain('+25,5');
    expect(textOf(partOf(whole, 'nb'))).not.toContain('+25.5');
  });

  test('says in one sentence what, for whom, how many and over what time, with an interval', () => {
    expect(textOf(page)).toContain('against 27 with usual care : +25.5 points (in 95 of 100 real groups 20 to 31), in a simulation of about 600 people who want ordinary work and have none at week 0, over 18 months.');
  });

  test('has the data of each chart to save, the same as its file', () => {
    for (const part of [page, partOf(whole, 'nb')]) {
      const saved = [...part.matchAll(/<a download="([^"]+)\.csv" href="data:text\/csv;charset=utf-8,([^"]*)"/g)].map(([, id, data]) => [id, decodeURIComponent(data!.replaceAll('&#39;', "'").replaceAll('&amp;', '&'))]);
      expect(saved.map(([id]) => id).sort()).toEqual(charts.map(({ id }) => id).sort());
      for (const [id, data] of saved) expect(data, id).toBe(chartCsv(charts.find((chart) => chart.id === id)!.rows));
    }
  });

  test('allows the script that it is given by its hash and none else, and offers pictures with it alone', () => {
    const html = reportHtml({ ...input, script: { code: 'draw()', hash: 'sha256-abc' } });
    expect(html).toContain("script-src 'sha256-abc';");
    expect(html.match(/<script\b/g)).toHaveLength(1);
    expect(whole).not.toContain('script-src');
    for (const [button] of html.matchAll(/<button[^>]*>/g)) expect(button).toContain(' hidden ');
  });

  test('lists the services of each arm by the titles of the language, or by those that an author gave', () => {
    const programmes = [{ id: 'ips', title: 'Individual Placement and Support' }, { id: 'usual-care-staircase', title: 'Our own <office>' }];
    const arms = input.scenario.arms.map((arm) => ({ ...arm, epochs: arm.epochs.map((epoch) => ({ ...epoch, scenario: { ...epoch.scenario, programmes } as unknown as typeof epoch.scenario })) }));
    const html = reportHtml({ ...input, scenario: { ...input.scenario, arms } });
    expect(textOf(partOf(html, 'en'))).toContain('Services: Our own &lt;office&gt; · Individual Placement and Support');
    expect(textOf(partOf(html, 'nb'))).toContain('Tilbud: Our own &lt;office&gt; · Individuell jobbstøtte (IPS)');
  });

  test('says which checks passed, and what a failed one found', () => {
    expect(textOf(page)).toContain('All 2 checks passed.');
    expect(textOf(partOf(whole, 'nb'))).toContain('Hvert mål er et tall innenfor sine grenser');
    const failed = reportHtml({ ...input, checks: [{ ...input.checks[0]!, passed: false, found: 'person 3 has no main activity' }, input.checks[1]!] });
    expect(textOf(partOf(failed, 'en'))).toMatch(/1 of 2 checks failed.* ✗ Failed: Everybody .* person 3 has no main activity/);
  });

  test('says how much of the spread rests on values that trials did not inform', () => {
    const { comparison } = input.result;
    const parameters = [{ path: 'parameters.search.own', spread: 0.82, informed: false }, { path: 'parameters.job.tenure', spread: 0.18, informed: true }];
    const drawn = (varianceByEvidence: Difference['varianceByEvidence']) => reportHtml({
      ...input, result: { ...input.result, comparison: {
        ...comparison, posterior: { version: 'x', hash: 'a'.repeat(64), draws: 40, perDraw: 2, parameters },
        differences: comparison.differences.map((each) => ({ ...each, parameters: [0.1, 0.4] as const, variance: { parameters: 6, chance: 4 }, varianceByEvidence })),
      } },
    });
    const split = drawn({ informed: 3, uninformed: 2, notLinear: 1 });
    expect(textOf(split)).toMatch(/30 % from values that the trials informed 20 % from values that the trials left nearly as wide .* 10 % from values acting together.* 40 % from chance/);
    expect(textOf(split)).toContain('parameters.search.own 82 % no');
    expect(textOf(drawn(null))).toMatch(/60 % from the parameters 40 % from chance among people There are too few draws/);
  });

  test('stands with one arm alone, and with no charts, subgroups or assumptions', async () => {
    const alone = await fakeInput(['usual-care']);
    const html = reportHtml({ ...alone, charts: { en: [], nb: [] }, checks: [], assumptions: [], result: { ...alone.result, subgroups: [] } });
    expect(textOf(html)).toContain('Ever in an ordinary job: 27.4 % with usual care .');
  });
});

test('both languages have the same texts, none of them empty', () => {
  const shapeOf = (value: unknown): unknown => (Array.isArray(value) ? value.map(shapeOf) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)])) : typeof value === 'string' && value === '' ? 'empty' : typeof value);
  expect(shapeOf(reportTexts.nb)).toEqual(shapeOf(reportTexts.en));
  expect(JSON.stringify(shapeOf(reportTexts.en))).not.toContain('empty');
});
