import { describe, expect, test } from 'vitest';
import { chartCsv, drawCharts } from '../../src/charts/index.js';
import type { RunResult } from '../../src/comparison/comparison.js';
import { context, fakeResult } from './fixture.js';
import { misplacedTexts, textBoxes } from './textBoxes.js';

/** A result whose parameters were drawn: intervals a little wider than those of a real group. */
function drawn(result: RunResult): RunResult {
  const differences = result.comparison.differences.map((each) => ({ ...each, parameters: each.difference === null ? null : [0.6 * each.difference, 1.5 * each.difference].sort((a, b) => a - b) as [number, number] }));
  return { ...result, comparison: { ...result.comparison, differences } };
}

describe.each([['en'], ['nb']] as const)('differences whose parameters were drawn, in %s', async (language) => {
  const chart = (await drawCharts(drawn(fakeResult()), { ...context, language })).find(({ id }) => id === 'differences')!;
  const plain = (await drawCharts(fakeResult(), { ...context, language })).find(({ id }) => id === 'differences')!;

  test.each(['svg', 'narrowSvg'] as const)('say what the dark line is, with every text inside the picture and off every other (%s)', (size) => {
    const boxes = textBoxes(chart[size]);
    expect(misplacedTexts(chart[size])).toEqual([]);
    const words = language === 'en' ? 'Dark line' : 'Mørk linje';
    expect(boxes.map(({ text }) => text).join(' ')).toContain(words);
    expect(textBoxes(plain[size]).map(({ text }) => text).join(' ')).not.toContain(words);
  });

  test('have the interval in words and in their data, which others have not', () => {
    expect(chart.alt).toContain(language === 'en' ? 'over draws of the parameters' : 'over trekk av parameterne');
    expect(chartCsv(chart.rows).split('\n')[0]).toContain('parametersLow,parametersHigh');
    expect(chartCsv(plain.rows).split('\n')[0]).not.toContain('parameters');
  });
});
