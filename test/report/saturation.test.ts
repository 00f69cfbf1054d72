import { describe, expect, test } from 'vitest';
import { gainAndLoss } from '../../src/charts/saturation/gainAndLoss.js';
import { yieldByShare } from '../../src/charts/saturation/yieldByShare.js';
import { drawChart } from '../../src/charts/index.js';
import type { Language } from '../../src/charts/language.js';
import type { SaturationResult } from '../../src/displacement/result.js';
import { saturationPageHtml } from '../../src/report/saturation/page.js';
import { saturationSentences } from '../../src/report/saturation/sentences.js';
import { saturationTable } from '../../src/report/saturation/table.js';
import { saturation, without } from '../charts/saturationFixture.js';

const input = (language: Language, result: SaturationResult = saturation) => ({ result, context: { language }, title: 'A <region>' });
const provenance = { version: '0.0.0', commit: null, command: 'inclusim saturation region.yaml', node: 'v20', seed: 7, startedAt: '2026-01-01T00:00:00.000Z', seconds: 4 };

describe('the answer of a saturation experiment', () => {
  test('says how much of the gain others lose, who they are, what is left, and whether an offer yields as much', () => {
    const { heading, facts, lead, support } = saturationSentences(input('en'));
    expect(heading).toBe('How many of the jobs that ips-team brings are taken from others, and does that change as it reaches more people?');
    expect(facts).toBe('600 people who want ordinary work and have none at week 0 · 24 months · seed 7 · 320 replications of each share · arm ips against usual-care');
    expect(lead).toBe('Of 100 jobs that ips-team brings those who are offered it, others lose 28.4 (26.4 to 30.8) when 25 % are offered it, and 26.0 (24.0 to 28.4) when everybody is.');
    expect(support).toEqual([
      'Of these, when 25 % are offered it, 26.0 are lost by other people of the region who look for work, and 2.4 by those of the cohort who are not offered it.',
      'For 100 people of the cohort, when everybody is offered it, that leaves the region 12.6 (7 to 19) of 17.0 jobs.',
      '100 offers yield 18.5 jobs when 25 % are offered it and 17.0 when everybody is: −1.5 (−2.1 to −0.8).',
      'Of 100 of the cohort who are not offered it, 1.5 (0.4 to 2.4) fewer are ever in an ordinary job when 75 % are offered it.',
      'How readily vacancies are filled and created is assumed, not calibrated, and not varied here; what others lose hangs on it.',
      'Intervals hold 95 of 100 draws of the parameters from the posterior made-up (2 replications a draw) and are never narrower than simulation error.',
    ]);
  });

  test('says so where no gain is clear of 0, and where those who are not offered it gain', () => {
    const { lead, support } = saturationSentences(input('en', without));
    expect(lead).toBe('At no share is the gain of those who are offered ips-team clear of 0, so there is nothing of which others could lose a share.');
    expect(support).toEqual([
      'For 100 people of the cohort, when 50 % are offered it, that leaves the region 1.0 (−1.0 to 3.0) of 1.0 jobs.',
      'Of 100 of the cohort who are not offered it, 0.4 (−0.6 to 1.6) more are ever in an ordinary job when 50 % are offered it.',
      'How readily vacancies are filled and created is assumed, not calibrated, and not varied here; what others lose hangs on it.',
      'Intervals are those of simulation error; uncertainty about the parameters is not included.',
    ]);
    const few = { ...without, posterior: saturation.posterior, perDraw: 2 };
    expect(saturationSentences(input('en', few)).support.at(-1)).toBe('Intervals are those of simulation error: there are too few draws of the parameters from the posterior made-up for an interval over them.');
    const alone = { ...saturation, shares: saturation.shares.slice(3), change: null };
    expect(saturationSentences(input('nb', alone)).lead).toBe('Av 100 jobber som ips-team gir dem som får tilbudet, taper andre 26,0 (24,0 til 28,4) når alle får tilbudet.');
  });

  test('has a row for each share, with a dash where there is nobody', () => {
    const { rows } = saturationTable(input('en'));
    expect(rows.map((cells) => cells.map(({ value }) => value))).toEqual([
      ['25 %', '150', '+38.5', '−0.5', '4.6', '1.3', '3.3', '28.4'], ['50 %', '300', '+38.0', '−1.0', '9.0', '2.5', '6.5', '27.7'],
      ['75 %', '450', '+37.5', '−1.5', '13.1', '3.5', '9.6', '26.9'], ['100 %', '600', '+37.0', '–', '17.0', '4.4', '12.6', '26.0'],
    ]);
    expect(rows[3]!.map(({ range }) => range)).toEqual(['', '', '(29 to 47)', '', '(12 to 23)', '(3.1 to 6.0)', '(7 to 19)', '(24.0 to 28.4)']);
  });

  test('stands on a page that asks no host for anything and escapes what a scenario says', async () => {
    const charts = await Promise.all([gainAndLoss, yieldByShare].map((draft) => drawChart(draft(saturation, { language: 'nb' }))));
    const html = saturationPageHtml({ input: input('nb'), charts, provenance, fonts: undefined });
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('<html lang="nb">');
    expect(html).toContain('<h1>A &lt;region&gt;</h1>');
    const links = [...html.matchAll(/href="#(.*?)"/g)].map(([, id]) => id!);
    expect(links).toEqual(['answer', 'gain-title', 'yield-title', 'shares-title', 'reproduce-title']);
    for (const id of links) expect(html).toContain(`id="${id}"`);
  });
});
