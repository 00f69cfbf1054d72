import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/index.js';
import { gainAndLoss } from '../../src/charts/saturation/gainAndLoss.js';
import { intervalOf } from '../../src/charts/saturation/quantities.js';
import { yieldByShare } from '../../src/charts/saturation/yieldByShare.js';
import { misplacedTexts } from './textBoxes.js';
import { saturation, without } from './saturationFixture.js';

describe.each(['en', 'nb'] as const)('charts of a saturation experiment in %s', async (language) => {
  const prefix = language === 'en' ? '' : 'bokmaal-';
  const charts = await Promise.all([gainAndLoss(saturation, { language }), yieldByShare(saturation, { language })].map((draft) => drawChart(draft)));

  test.each(charts.flatMap(({ id, svg, narrowSvg }) => [[id, svg], [`${id}-narrow`, narrowSvg]] as const))('%s looks as stored, every text inside and off every other', async (name, svg) => {
    await expect(svg).toMatchFileSnapshot(`./${prefix}${name}.svg`);
    expect(misplacedTexts(svg)).toEqual([]);
  });
});

describe('charts of a saturation experiment', () => {
  test('have room with a single share, a long name of the service, and nothing lost', async () => {
    const named = { ...without, service: 'team-for-young-adults-in-the-north-of-the-region' };
    for (const draft of [gainAndLoss(named, { language: 'nb' }), yieldByShare(named, { language: 'nb' })]) {
      const { svg, narrowSvg } = await drawChart(draft);
      expect(misplacedTexts(svg)).toEqual([]);
      expect(misplacedTexts(narrowSvg)).toEqual([]);
    }
  });

  test('say in words what they show', () => {
    const { alt, rows } = gainAndLoss(saturation, { language: 'en' });
    expect(alt).toBe('25 % offered: 4.6 gained, 1.3 lost by others (28 % of the gain), 3.3 left; 50 % offered: 9.0 gained, 2.5 lost by others (28 % of the gain), 6.5 left; 75 % offered: 13.1 gained, 3.5 lost by others (27 % of the gain), 9.6 left; 100 % offered: 17.0 gained, 4.4 lost by others (26 % of the gain), 12.6 left. Lines with bands: jobs for 100 people of the cohort, by the share who are offered ips-team.');
    expect(rows).toHaveLength(4);
    expect(rows[3]).toMatchObject({ share: 1, lossOfMembers: 0 });
    expect(gainAndLoss(without, { language: 'en' }).alt).toContain('50 % offered: 1.0 gained, 0.0 lost by others, 1.0 left.');
    expect(yieldByShare(saturation, { language: 'nb' }).alt).toContain('Flere eller færre jobber per 100 av dem som ikke får det: −0,2 (−0,4 til 0,1) ved 25 %');
    expect(yieldByShare(without, { language: 'en' }).alt).not.toContain('Of 100 jobs gained');
  });

  test('never show less than simulation error', () => {
    expect(intervalOf({ mean: 0.5, simulationError: 0.125, parameters: [0.4, 0.75] })).toEqual([0.375, 0.75]);
    expect(intervalOf({ mean: 0.3, simulationError: null, parameters: null })).toBeNull();
  });

  test.each(['gain-and-loss', 'yield-by-share'])('the gallery shows %s', (id) => {
    expect(readFileSync('test/charts/README.md', 'utf8')).toContain(`![${id}](${id}.svg) ![${id}, narrow](${id}-narrow.svg)`);
  });
});
