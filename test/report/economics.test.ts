import { describe, expect, test } from 'vitest';
import { drawCharts } from '../../src/charts/index.js';
import type { Economics } from '../../src/economics/economics.js';
import { economicCharts } from '../../src/report/economics.js';
import { chartsInAllLanguages } from '../../src/report/charts.js';
import { reportHtml } from '../../src/report/report.js';
import { context, fakeResult } from '../charts/fixture.js';
import { fakeEconomics } from '../charts/economicsFixture.js';
import { fakeInput } from './fixture.js';

async function sectionOf(changes: Partial<Economics> = {}, language: 'en' | 'nb' = 'en'): Promise<string> {
  const economics = { ...fakeEconomics(), ...changes };
  const charts = await chartsInAllLanguages(await drawCharts(fakeResult(), { ...context, language }, { economics }), { result: fakeResult(), economics }, { ...context, language });
  const html = reportHtml({ ...(await fakeInput(undefined, language)), economics, charts });
  return /<section aria-labelledby="economics-title">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
}
const textOf = (html: string) => html.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('The section on cost and worth', () => {
  test('stands only where an evaluation was asked for, with its charts and in no other section', async () => {
    expect(reportHtml(await fakeInput())).not.toContain('economics-title');
    const html = await sectionOf();
    expect([...html.matchAll(/<figure class="picture" id="([^"]+)">/g)].map(([, id]) => id)).toEqual(economicCharts);
  });

  test('says what is spent and gained, what to choose, and what it would be worth to know', async () => {
    const text = textOf(await sectionOf());
    expect(text).toContain('IPS against usual care: NOK +9,300 (−4,700 to 23,300) in cost to the public purse and +0.042 (0.030 to 0.054) QALYs per person.');
    expect(text).toContain('At NOK 500,000 a QALY the highest expected net benefit is that of IPS, which is the best in 97 % of the draws of the parameters.');
    expect(text).toContain('would be worth NOK 620 per person.');
  });

  test('says honestly where a ratio has no two ends', async () => {
    const text = textOf(await sectionOf());
    expect(text).toContain('NOK 221,429 (below NOK −900,000 or above NOK 120,000: the gain may be none)');
    expect(text).toContain('NOK 46,500 (no limits: neither cost nor gain is clear of 0)');
  });

  test('tells in words what a negative ratio would hide', async () => {
    const [difference] = fakeEconomics().differences;
    const dominant = { ...difference!, costPerQaly: { ratio: -5000, parameters: { kind: 'between', low: -9000, high: -100 } as const, place: 'dominates' as const } };
    const text = textOf(await sectionOf({ differences: [dominant] }));
    expect(text).toContain('costs less, gives more');
    expect(text).not.toMatch(/−5,000|−9,000/);
  });

  test('speaks Norwegian', async () => {
    expect(textOf(await sectionOf({}, 'nb'))).toContain('IPS mot vanlig oppfølging: NOK +9\u00a0300'.replace(/\u00a0/g, ' '));
  });
});
