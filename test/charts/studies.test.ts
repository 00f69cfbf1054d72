import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawChart, type ChartContext, type ChartDraft } from '../../src/charts/index.js';
import { morrisChart } from '../../src/charts/sensitivity/morris.js';
import { sobolChart } from '../../src/charts/sensitivity/sobol.js';
import { tornadoChart } from '../../src/charts/sensitivity/tornado.js';
import { contourChart } from '../../src/charts/sweep/contourChart.js';
import { heatMap } from '../../src/charts/sweep/heatMap.js';
import { isolines } from '../../src/charts/sweep/isolines.js';
import { sweepLine } from '../../src/charts/sweep/lineChart.js';
import { parallelCoordinates } from '../../src/charts/sweep/parallel.js';
import { inkOn, rampAt } from '../../src/charts/sweep/ramp.js';
import { factorsBy, sensitivityFixture, studyContext, sweepFixture } from './studiesFixture.js';
import { misplacedTexts } from './textBoxes.js';

const drafts: Readonly<Record<string, (context: ChartContext) => ChartDraft>> = {
  tornado: (context) => tornadoChart(sensitivityFixture('tornado'), context)!,
  morris: (context) => morrisChart(sensitivityFixture('morris'), context)!,
  'sobol-indices': (context) => sobolChart(sensitivityFixture('sobol'), context)!,
  sweep: (context) => sweepLine(sweepFixture(factorsBy.one, 'factorial'), context)!,
  'heat-map': (context) => heatMap(sweepFixture(factorsBy.two, 'factorial'), context)!,
  contours: (context) => contourChart(sweepFixture(factorsBy.two, 'factorial'), context)!,
  'parallel-coordinates': (context) => parallelCoordinates(sweepFixture(factorsBy.three, 'sobol'), context)!,
};
const cases = Object.entries(drafts).flatMap(([id, draft]) => (['en', 'nb'] as const).map((language) => ({ id, language, draft })));

describe.each(cases)('the chart $id in $language', async ({ id, language, draft }) => {
  const chart = await drawChart(draft({ ...studyContext, language }));

  test.each([['', chart.svg], ['-narrow', chart.narrowSvg]] as const)('looks as stored%s, every text inside and off every other', async (name, svg) => {
    await expect(svg).toMatchFileSnapshot(`./${language === 'en' ? '' : 'bokmaal-'}${id}${name}.svg`);
    expect(misplacedTexts(svg)).toEqual([]);
  });

  test('stands in the gallery', () => {
    expect(readFileSync('test/charts/README.md', 'utf8')).toContain(`![${id}](${id}.svg) ![${id}, narrow](${id}-narrow.svg)`);
  });
});

test('the largest input stands on top, and what it does is said in words', () => {
  expect(drafts['tornado']!(studyContext).alt).toMatch(/^Bars from \+\d\d\.\d points, one for each number\. search\.contacts: \+30\.\d points at 0\.020, \+50\.\d points at 1\.3\./);
  expect(drafts['sobol-indices']!(studyContext).alt).toMatch(/one row for each number\. search\.contacts: \d\d % alone, \d\d % in total \(\d\d to \d\d\)\./);
  expect(drafts['morris']!(studyContext).rows[0]).toMatchObject({ input: 'parameters.search.contacts' });
});

test('a chart is drawn where it says something, and left out elsewhere', () => {
  const [one, two, three] = [sweepFixture(factorsBy.one, 'factorial'), sweepFixture(factorsBy.two, 'factorial'), sweepFixture(factorsBy.three, 'factorial')];
  const drawn = [one, two, three, sweepFixture(factorsBy.two, 'latin-hypercube')].map((result) => [sweepLine, heatMap, contourChart, parallelCoordinates].map((draft) => draft(result, studyContext) !== null));
  expect(drawn).toEqual([[true, false, false, false], [false, true, true, false], [false, false, false, true], [false, false, false, true]]);
  expect([tornadoChart, morrisChart, sobolChart].map((draft) => draft(sensitivityFixture('morris'), studyContext) !== null)).toEqual([false, true, false]);
});

test('lines of equal height lie where a plane has that height, and reach the edge', () => {
  const segments = isolines([0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => column + 2 * row)), 4.5);
  expect(segments.length).toBeGreaterThan(4);
  for (const { from, to } of segments) for (const [column, row] of [from, to]) expect(column + 2 * row).toBeCloseTo(4.5, 9);
  expect(segments.some(({ from, to }) => from[0] === 0 || to[0] === 0)).toBe(true);
});

test('numbers on the ramp are read on every colour', () => {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((each) => (each <= 0.04045 ? each / 12.92 : Math.pow((each + 0.055) / 1.055, 2.4)));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  for (let share = 0; share <= 1; share += 0.05) {
    const [ground, ink] = [luminance(rampAt(share)), luminance(inkOn(rampAt(share)))];
    expect((Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05)).toBeGreaterThan(3.8);
  }
});
