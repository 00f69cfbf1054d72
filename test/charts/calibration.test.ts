import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rankHistograms } from '../../src/calibration/ranks.js';
import { drawChart, type ChartDraft, type Language } from '../../src/charts/index.js';
import { contours } from '../../src/charts/calibration/contours.js';
import { surface } from '../../src/charts/calibration/density.js';
import { leaveOneOut } from '../../src/charts/calibration/leaveOneOut.js';
import { pairsPlot } from '../../src/charts/calibration/pairsPlot.js';
import { priorPosterior } from '../../src/charts/calibration/priorPosterior.js';
import { rankPlots } from '../../src/charts/calibration/rankPlots.js';
import { normal } from '../../src/random/index.js';
import { wordsFrom } from '../random/words.js';
import { draws, learnt, predictedTrials, priors, ranksOf } from './calibrationFixture.js';
import { misplacedTexts } from './textBoxes.js';

const drafts: Readonly<Record<string, (language: Language) => ChartDraft>> = {
  'pairs-plot': (language) => pairsPlot({ posterior: draws(20), prior: priors(20) }, language)!,
  'prior-posterior': (language) => priorPosterior(learnt(12), language)!,
  'rank-plots': (language) => rankPlots(rankHistograms(ranksOf(10), 19), language)!,
  'leave-one-out': (language) => leaveOneOut(predictedTrials, language)!,
};
const cases = Object.entries(drafts).flatMap(([id, draft]) => (['en', 'nb'] as const).map((language) => ({ id, language, draft })));

describe.each(cases)('the chart $id in $language', async ({ id, language, draft }) => {
  const chart = await drawChart(draft(language));

  test.each([['', chart.svg], ['-narrow', chart.narrowSvg]] as const)('looks as stored%s, every text inside and off every other', async (name, svg) => {
    await expect(svg).toMatchFileSnapshot(`./${language === 'en' ? '' : 'bokmaal-'}${id}${name}.svg`);
    expect(misplacedTexts(svg)).toEqual([]);
  });

  test('stands in the gallery', () => {
    expect(readFileSync('test/charts/README.md', 'utf8')).toContain(`![${id}](${id}.svg) ![${id}, narrow](${id}-narrow.svg)`);
  });
});

test('the pairs plot says which parameters are not told apart, and shows those of many that are most correlated', () => {
  const { alt, specAt, rows } = drafts['pairs-plot']!('en');
  expect(alt).toMatch(/^Not told apart, of 20 parameters: .*stigma of employers and fear of cost \(correlation −0\.8\d\)/);
  expect(rows).toHaveLength(190);
  expect(JSON.stringify(specAt(720))).toContain('Shown: the 8 most correlated of 20 parameters.');
  expect(JSON.stringify(specAt(344))).toContain('Shown: the 5 most correlated of 20 parameters.');
  expect(pairsPlot({ posterior: draws(1), prior: priors(1) }, 'en')).toBeNull();
});

test('the rank plots say which parameters are off', () => {
  const { alt } = drafts['rank-plots']!('en');
  expect(alt).toMatch(/^Ranks of 2 of 10 parameters differ from flat/);
  expect(alt).toMatch(/symptoms: p < 0\.001, \d+ of 20 bars outside\./);
  expect(alt).toMatch(/skills: p = [01]\.\d+, [0-3] of 20 bars outside\./);
});

test('what was observed beside what was predicted is said trial by trial', () => {
  const { alt } = drafts['leave-one-out']!('en');
  expect(alt).toMatch(/^12 of 13 observed shares lie within 95 % of what is predicted from the other trials\. /);
  expect(alt).toContain('norway-2019, ips: predicted 38 % (24 % to 54 %), observed 37 %.');
});

test('what the data said of a parameter is said in numbers', () => {
  expect(drafts['prior-posterior']!('en').alt).toMatch(/^The data narrowed the 95 % intervals of \d+ of \d+ parameters/);
  expect(drafts['prior-posterior']!('en').alt).toMatch(/stigma of employers: before 0\.50 \(0\.10 to 0\.90\), now /);
});

test('an outline goes around all that is higher than its level, also where that ends at the edge', () => {
  const cone = Array.from({ length: 21 }, (_, row) => Array.from({ length: 21 }, (_, column) => 10 - Math.hypot(row - 10, column - 10)));
  const [ring, ...others] = contours(cone, 4);
  expect(others).toEqual([]);
  expect(ring![0]).toEqual(ring!.at(-1));
  for (const [column, row] of ring!) expect(Math.hypot(row - 10, column - 10)).toBeCloseTo(6, 0);
  expect(contours([[1, 1], [1, 1]], 0.5)).toHaveLength(1);
  expect(contours([[1, 0, 0, 1]], 0.5)).toHaveLength(2);
});

test('outlines hold the shares of draws that they promise', () => {
  const words = wordsFrom(3);
  const [xs, ys] = [0, 1].map(() => Array.from({ length: 400 }, () => normal(words.next()))) as [number[], number[]];
  const at = Array.from({ length: 41 }, (_, k) => -4 + k / 5);
  const { heights, half, most } = surface(xs, ys, at, at, [0.3, 0.3]);
  const others = [0, 1].map(() => Array.from({ length: 4000 }, () => normal(words.next()))) as [number[], number[]];
  const share = (level: number) => others[0].filter((x, k) => (heights[Math.round(5 * (others[1][k]! + 4))]?.[Math.round(5 * (x + 4))] ?? 0) >= level).length / 4000;
  expect(Math.abs(share(half) - 0.5)).toBeLessThan(0.06);
  expect(Math.abs(share(most) - 0.95)).toBeLessThan(0.03);
});
