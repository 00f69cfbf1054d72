import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartCsv, drawCharts, draftCharts, type Chart } from '../../src/charts/index.js';
import { chartTexts } from '../../src/charts/language.js';
import { activityGroups, everyActivity } from '../../src/charts/activities/activityGroups.js';
import { activities } from '../../src/outcomes/activities.js';
import { context, fakeResult } from './fixture.js';
import { misplacedTexts, textBoxes, viewBoxOf } from './textBoxes.js';

const four = ['usual-care', 'ips', 'more-counsellors', 'peer-support'];
const cases = [
  ['two-arms', fakeResult(), context],
  ['four-arms', fakeResult(four), context],
  ['bokmaal', fakeResult(), { ...context, language: 'nb' }],
] as const;

describe.each(cases)('charts of %s', async (name, result, given) => {
  const charts = await drawCharts(result, given);
  const pictures = charts.flatMap(({ id, svg, narrowSvg }) => [[id, svg], [`${id}-narrow`, narrowSvg]] as const);

  test('are all that a run can show, in the order of a report', () => {
    expect(charts.map(({ id }) => id)).toEqual([
      'employment-over-time', 'time-to-first-job', 'job-survival', 'activities', 'flows', 'hundred-people', 'differences', 'by-subgroup', 'concentration-curves', 'waiting-and-load', 'employer-stigma',
    ]);
  });

  test.each(pictures)('look as stored: %s', async (id, svg) => {
    await expect(svg).toMatchFileSnapshot(`./${name}-${id}.svg`);
  });

  test.each(pictures)('keep every text inside the picture and off every other: %s', (_, svg) => {
    expect(textBoxes(svg).length).toBeGreaterThan(10);
    expect(misplacedTexts(svg)).toEqual([]);
  });

  test('fit a page and a phone', () => {
    for (const { svg, narrowSvg } of charts) {
      expect(viewBoxOf(svg).width).toBeLessThanOrEqual(730);
      expect(viewBoxOf(narrowSvg).width).toBeLessThanOrEqual(354);
    }
  });

  test('carry a name and a description of their own, and ids that no other picture has', () => {
    const ids = pictures.flatMap(([, svg]) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { svg, alt } of charts) {
      expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="[^"]+"><title /);
      expect(alt.length).toBeGreaterThan(60);
      expect(alt).not.toMatch(/chart|diagram|panel|lines|linjer|søyler/i);
      expect(alt).toMatch(/\d/);
    }
  });

  test('name cohort and horizon', () => {
    const cohort = given.language === 'en' ? /about 600 people who want ordinary work and have none at week 0.*18 months/ : /om lag 600 personer som ønsker ordinært arbeid.*18 måneder/;
    for (const { svg } of charts) expect(textBoxes(svg).map(({ text }) => text).join(' ')).toMatch(cohort);
  });
});

describe('a chart', () => {
  const chartOf = async (id: string, all: Promise<Chart[]>): Promise<Chart> => (await all).find((chart) => chart.id === id)!;

  test('is drawn to the byte the same twice, also at the same time', async () => {
    const [first, second] = await Promise.all([drawCharts(fakeResult(), context), drawCharts(fakeResult(), context)]);
    expect(second).toEqual(first);
  });

  test('says the finding in words', async () => {
    const { alt } = await chartOf('employment-over-time', drawCharts(fakeResult(), context));
    expect(alt).toContain('In an ordinary job after 18 months: 20.5 % with usual care and 42.3 % with IPS.');
  });

  test('gives its data as rows: every week of every arm', async () => {
    const { rows } = await chartOf('employment-over-time', drawCharts(fakeResult(), context));
    expect(rows).toHaveLength(2 * 79);
    expect(chartCsv(rows).split('\n').slice(0, 2)).toEqual(['arm,week,mean,low,high', 'usual-care,0,0,0,0']);
  });

  test('without data is left out', () => {
    const result = fakeResult();
    const empty = { ...result, weekly: { weeks: 78, arms: {} }, comparison: { ...result.comparison, differences: [] }, subgroups: [], attitudes: {}, survival: { ...result.survival, arms: {} }, flows: { weeks: [0, 78], arms: {} }, lives: {} };
    expect(draftCharts(empty, context)).toEqual([]);
  });

  test('of under 20 replications shows dots without intervals', async () => {
    const result = fakeResult();
    const differences = result.comparison.differences.map((each) => ({ ...each, realGroup: null }));
    const { svg } = await chartOf('differences', drawCharts({ ...result, comparison: { ...result.comparison, differences } }, context));
    expect(textBoxes(svg).map(({ text }) => text)).toContain('+25.5');
  });

  test('escapes the names of arms', async () => {
    const [chart] = await drawCharts(fakeResult(), { ...context, armLabels: { ips: '<script>alert(1)</script>' } });
    expect(chart!.svg + chart!.narrowSvg).not.toContain('<script');
  });

  test('is wary of cells that a spreadsheet or parser would misread', () => {
    expect(chartCsv([{ a: 'x,"y"', b: null }])).toBe('a,b\n"x,""y""",\n');
  });
});

test('every main activity belongs to exactly one group, and is one of the unfolded', () => {
  const ids = activities.map(({ id }) => id).sort();
  expect(activityGroups.flatMap(({ members }) => members).sort()).toEqual(ids);
  expect(everyActivity.flatMap(({ members }) => members).sort()).toEqual(ids);
});

test('both languages have the same texts', () => {
  const shapeOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)])) : typeof value);
  const { armNames: _a, ...en } = chartTexts.en;
  const { armNames: _b, ...nb } = chartTexts.nb;
  expect(shapeOf(nb)).toEqual(shapeOf(en));
});

test('the gallery shows every chart, wide and narrow', async () => {
  const gallery = readFileSync('test/charts/README.md', 'utf8');
  for (const { id } of await drawCharts(fakeResult(), context)) expect(gallery).toContain(`![${id}](two-arms-${id}.svg) ![${id}, narrow](two-arms-${id}-narrow.svg)`);
});
