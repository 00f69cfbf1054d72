import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/index.js';
import { sobolChart } from '../../src/charts/sensitivity/sobol.js';
import { sensitivityWords } from '../../src/report/study/sensitivityWords.js';
import { studyHtml } from '../../src/report/study/study.js';
import { sweepWords } from '../../src/report/study/sweepWords.js';
import { methods } from '../../src/sensitivity/plan.js';
import { factorsBy, sensitivityFixture, studyContext, sweepFixture } from '../charts/studiesFixture.js';

const provenance = { version: '0.1.0', commit: null, command: 'inclusim sensitivity scenario.yaml --yes', node: 'v20', seed: 2026, startedAt: '2026-11-24T00:00:00.000Z', seconds: 61.2 };

describe.each(['en', 'nb'] as const)('the page of a study in %s', async (language) => {
  const context = { ...studyContext, language };
  const result = { ...sensitivityFixture('sobol'), title: 'Work & <b>health</b>' };
  const page = studyHtml({ words: sensitivityWords(result, context), context, charts: [await drawChart(sobolChart(result, context)!)], provenance });

  test('has the question, an answer with numbers, picture, all numbers, how to read them, and the command', () => {
    const titles = { en: ['Answer', 'Picture', 'All numbers', 'How to read it', 'How to reproduce'], nb: ['Svar', 'Figur', 'Alle tall', 'Slik leses det', 'Slik gjentas kjøringen'] }[language];
    expect([...page.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, title]) => title)).toEqual(titles);
    expect(page).toContain('What moves its answer?');
    expect(page).toMatch(/<p class="lead">search\.contacts [^<]* 5\d %/);
    expect(page).toContain('<code>inclusim sensitivity scenario.yaml --yes</code>');
    expect(page.match(/<tr>/g)).toHaveLength(9);
  });

  test('shows a scenario’s texts as text, runs nothing and asks no host for anything', () => {
    expect(page).toContain('Work &amp; &lt;b&gt;health&lt;/b&gt;');
    expect(page).not.toMatch(/<script|src="http|href="http|<b>health/);
    expect(page).toContain("default-src 'none'");
  });

  test('says how many runs narrow intervals need', () => {
    expect(page).toContain(language === 'en' ? 'at most 0.05 wide, about 4,400 rows are needed, which are 87,000 runs.' : 'høyst 0,05 bredt, trengs omtrent 4\u00a0400 rader, det vil si 87\u00a0000 kjøringer.');
  });
});

describe('what a study says', () => {
  test.each(methods)('begins with the input that does most and leaves none out (%s)', (method) => {
    const { lead, table } = sensitivityWords(sensitivityFixture(method), studyContext);
    expect(lead).toContain('search.contacts');
    expect(table.lines[0]!.name).toBe('search.contacts');
    expect(table.lines).toHaveLength(8);
    for (const { cells } of table.lines) expect(cells).toHaveLength(table.columns.length - 1);
  });

  test('of a tornado names numbers that take the difference to the other side of 0', () => {
    const result = sensitivityFixture('tornado');
    const [first, ...others] = result.outcomes;
    const { base, bars } = first!.tornado!;
    const turned = { ...first!, tornado: { base, bars: bars.map((bar, k) => (k === 1 ? { ...bar, low: { mean: -0.02, error: 0.01 } } : bar)) } };
    expect(sensitivityWords(result, studyContext).support).toContain('No single number takes the difference to the other side of 0.');
    expect(sensitivityWords({ ...result, outcomes: [turned, ...others] }, studyContext).support).toContain('At one end of its range the difference lies on the other side of 0: offer.intercept.');
  });

  test('of a sweep names the settings with the highest and the lowest answer', () => {
    const { lead, table } = sweepWords(sweepFixture(factorsBy.two, 'factorial'), studyContext);
    expect(lead).toBe('The answer is highest at ips-team caseload 30, ips-team count 40: +38.8 points. It is lowest at ips-team caseload 10, ips-team count 10: +14.0 points.');
    expect(table.columns).toEqual(['ips-team caseload', 'ips-team count', 'usual care', 'IPS', 'Difference', 'Simulation error']);
    expect(table.lines).toHaveLength(20);
  });
});
