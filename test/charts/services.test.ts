import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/charts/chart.js';
import { displacement } from '../../src/charts/differences/displacement.js';
import { drawChart } from '../../src/charts/index.js';
import { fidelity } from '../../src/charts/services/fidelity.js';
import { context, fakeResult } from './fixture.js';
import { withServices } from './servicesFixture.js';
import { misplacedTexts, viewBoxOf } from './textBoxes.js';

const four = ['usual-care', 'ips', 'more-counsellors', 'peer-support'];
const long = Object.fromEntries(four.map((arm, at) => [arm, `${at} an arm with a name so long that no page in the world could hold it beside a picture`]));
const cases = [
  ['two-arms', withServices(['usual-care', 'ips'], [null, 110.9], 0.3), context],
  ['four-arms', withServices(four, [70.1, 116.4, 25, 125], 0.3, 4), context],
  ['bokmaal', withServices(four, [null, 116.4, 80, 100], 0.3), { ...context, language: 'nb' as const }],
  ['without gain', withServices(four, [30, 40, 50, 60], -1), context],
  ['with long names', withServices(four, [30, 40, 50, 60], 2), { ...context, armLabels: long }],
] as const;

function lookWell({ svg, narrowSvg }: Chart): void {
  for (const picture of [svg, narrowSvg]) {
    expect(picture).not.toMatch(/NaN|undefined|Infinity/);
    expect(viewBoxOf(picture).width).toBeLessThanOrEqual(picture === svg ? 730 : 354);
    expect(misplacedTexts(picture)).toEqual([]);
  }
}

describe.each(cases)('charts of services and others, %s', (name, result, given) => {
  test.each([displacement, fidelity])('keep every text inside the picture and off every other, and look as stored', async (draft) => {
    const chart = await drawChart(draft(result, given)!);
    lookWell(chart);
    if (name.includes(' ')) return;
    await expect(chart.svg).toMatchFileSnapshot(`./${name}-${chart.id}.svg`);
    await expect(chart.narrowSvg).toMatchFileSnapshot(`./${name}-${chart.id}-narrow.svg`);
  });
});

describe('the chart of displacement', () => {
  test('says what is won, what is taken from others, and its share of the gain', () => {
    const draft = displacement(withServices(['usual-care', 'ips'], [null, 110.9], 0.3), context)!;
    expect(draft.alt).toBe('Against usual care, for each person. IPS: 9.8 weeks more in work, and others wait 2.9 weeks longer, 30 % of the gain.');
    expect(draft.rows.map(({ measure, shareOfGain }) => [measure, shareOfGain])).toEqual([['weeksWorked', null], ['displacedWeeks', 0.3]]);
  });

  test('names no share of a gain that is not clear of 0', () => {
    const { alt } = displacement(withServices(['usual-care', 'more-counsellors'], [null, null], 0.3), context)!;
    expect(alt).toContain('more counsellors: 0.9 weeks more in work, and others wait 0.3 weeks longer.');
  });

  test('is left out where nobody is displaced, and where nobody asked', () => {
    expect(displacement(withServices(four, [], 0), context)).toBeNull();
    expect(displacement(fakeResult(), context)).toBeNull();
  });
});

describe('the chart of fidelity', () => {
  test('says score and level of each arm, and where there are no job specialists', () => {
    const draft = fidelity(withServices(['usual-care', 'ips', 'peer-support'], [null, 114.96, 73.9], 0), context)!;
    expect(draft.alt).toBe('Fidelity to IPS with IPS: 115.0 of 125, exemplary. Fidelity to IPS with peer support: 73.9 of 125, not IPS. No job specialists with usual care.');
  });

  test('gives the interval over draws of the parameters where there is one', () => {
    expect(fidelity(withServices(['usual-care', 'ips'], [null, 100], 0, 4), context)!.rows).toEqual([{ arm: 'ips', mean: 100, level: 'good', simulationError: 0.9, parametersLow: 96, parametersHigh: 104 }]);
  });

  test('is left out where no arm has job specialists', () => {
    expect(fidelity(withServices(four, [], 0), context)).toBeNull();
  });
});
