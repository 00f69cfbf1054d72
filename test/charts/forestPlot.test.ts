import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/index.js';
import { forestPlot } from '../../src/charts/trials/forestPlot.js';
import type { RatioPrediction, TrialPrediction } from '../../src/trial/predict.js';
import { misplacedTexts } from './textBoxes.js';

const ratio = (against: string, median: number, spread: number, observed: number | null): RatioPrediction => {
  const central = (level: number, power: number) => ({ level, low: median / Math.pow(spread, power), high: median * Math.pow(spread, power) });
  return { arm: 'ips', against, median, intervals: [central(0.5, 0.35), central(0.8, 0.65), central(0.95, 1)], observed, place: observed === null ? null : 0.5 };
};
const trial = (id: string, ...ratios: RatioPrediction[]): TrialPrediction => ({ id, title: id, definition: '', measure: 'everCompetitive', followUpWeeks: 78, replications: 400, arms: [], ratios });

// Made up.
const trials = [
  trial('steady-and-large', ratio('control', 2, 1.3, 2.1)), trial('small-and-far-off', ratio('control', 2.4, 4, 11)), trial('two-controls', ratio('control-psychosocial', 2.6, 1.6, 4), ratio('control-standard', 1.1, 1.5, 0.8)),
  trial('not-reported-yet', ratio('control', 1.6, 1.8, null)),
];

describe.each(['en', 'nb'] as const)('the forest plot in %s', async (language) => {
  const chart = await drawChart(forestPlot(trials, language)!);
  const pictures = [['', chart.svg], ['-narrow', chart.narrowSvg]] as const;

  test.each(pictures)('looks as stored%s, every text inside and off every other', async (name, svg) => {
    await expect(svg).toMatchFileSnapshot(`./${language === 'en' ? '' : 'bokmaal-'}forest-plot${name}.svg`);
    expect(misplacedTexts(svg)).toEqual([]);
  });
});

test('the forest plot says in words how many observed ratios the model holds, and each of them', () => {
  expect(forestPlot(trials, 'en')!.alt).toBe('3 of 4 observed ratios lie within the central 95 % of virtual trials. steady-and-large: predicted 2.00 (1.54 to 2.60), observed 2.10. small-and-far-off: predicted 2.40 (0.60 to 9.60), observed 11.0. two-controls, control-psychosocial: predicted 2.60 (1.63 to 4.16), observed 4.00. two-controls, control-standard: predicted 1.10 (0.73 to 1.65), observed 0.80. not-reported-yet: predicted 1.60 (0.89 to 2.88).');
});

test('the gallery shows the forest plot', () => {
  expect(readFileSync('test/charts/README.md', 'utf8')).toContain('![forest-plot](forest-plot.svg) ![forest-plot, narrow](forest-plot-narrow.svg)');
});
