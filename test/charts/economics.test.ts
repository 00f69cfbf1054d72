import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartCsv, drawCharts, draftCharts } from '../../src/charts/index.js';
import { economicCharts } from '../../src/report/economics.js';
import { context, fakeResult } from './fixture.js';
import { fakeEconomics } from './economicsFixture.js';
import { misplacedTexts, textBoxes, viewBoxOf } from './textBoxes.js';

const four = ['usual-care', 'ips', 'more-counsellors', 'peer-support'];
const cases = [
  ['two-arms', undefined, 'en'],
  ['four-arms', four, 'en'],
  ['bokmaal', undefined, 'nb'],
] as const;

describe.each(cases)('economic charts of %s', async (name, arms, language) => {
  const all = await drawCharts(fakeResult(arms), { ...context, language }, { economics: fakeEconomics(arms) });
  const charts = all.filter(({ id }) => (economicCharts as readonly string[]).includes(id));
  const pictures = charts.flatMap(({ id, svg, narrowSvg }) => [[id, svg], [`${id}-narrow`, narrowSvg]] as const);

  test('are all, in the order of the report, after those that every run has', () => {
    expect(all.slice(-5).map(({ id }) => id)).toEqual(economicCharts);
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
});

describe('economic charts', () => {
  const drafts = draftCharts(fakeResult(), context, fakeEconomics());
  const altOf = (id: string) => drafts.find((draft) => draft.id === id)!.alt;

  test('say in words what they show', () => {
    expect(altOf('cost-by-payer')).toContain('IPS: Welfare administration NOK −41,200, Health service NOK +78,400, Municipality NOK −9,300, Taxes received NOK −18,600; net public cost NOK +9,300 (−5,700 to 24,300)');
    expect(altOf('cost-effectiveness-plane')).toMatch(/IPS: \+0\.042 \(0\.030 to 0\.054\) QALYs and NOK \+9,300 .* per person; in \d+ % of draws it is worth its cost at NOK 500,000 a QALY, and in \d+ % it costs less and gives more\./);
    expect(altOf('acceptability')).toMatch(/At NOK 500,000 a QALY .* usual care 3 % and IPS 97 %; the arm with the highest expected net benefit is IPS\. Along the axis the choice changes: IPS from NOK 210,000 on\. Perfect information about the parameters would be worth NOK 68 per person\./);
    expect(altOf('value-of-information')).toContain('all parameters together are worth NOK 620. The most is worth knowing about: Job offers NOK 410, Search for jobs NOK 263 and Keeping jobs NOK 88.');
    expect(altOf('budget-impact')).toContain('IPS: year 1 +4.7, year 2 +9.3, year 3 +9.3, year 4 +9.3, year 5 +9.3.');
  });

  test('leave their numbers as CSV', () => {
    const csv = (id: string) => chartCsv(drafts.find((draft) => draft.id === id)!.rows).split('\n');
    expect(csv('cost-by-payer').slice(0, 2)).toEqual(['arm,against,line,difference,simulationError,low,high', expect.stringMatching(/^ips,usual-care,welfare,-41200,/) as string]);
    expect(csv('cost-effectiveness-plane')).toHaveLength(62);
    expect(csv('acceptability')[0]).toBe('willingnessToPay,arm,probability,isChosen,evpi');
    expect(csv('value-of-information')[1]).toBe('offer,parameters.offer.one,410');
    expect(csv('budget-impact').slice(0, 2)).toEqual(['arm,year,payer,difference,low,high', 'ips,1,welfare,-20600000,,']);
  });

  test('that have nothing to show are left out', () => {
    const ids = (changes: object) => draftCharts(fakeResult(), context, { ...fakeEconomics(), ...changes }).map(({ id }) => id);
    const [difference] = fakeEconomics().differences;
    expect(ids({ curve: null, information: null, draws: null, budget: null, differences: [{ ...difference, plane: [] }] }).slice(-2)).toEqual(['employer-stigma', 'cost-by-payer']);
    expect(ids({ information: { evpi: 0, groups: [{ group: 'offer', parameters: [], evppi: 0 }] } })).not.toContain('value-of-information');
  });

  test('stand in the gallery', () => {
    const gallery = readFileSync('test/charts/README.md', 'utf8');
    for (const id of economicCharts) expect(gallery).toContain(`![${id}](two-arms-${id}.svg) ![${id}, narrow](two-arms-${id}-narrow.svg)`);
  });
});
