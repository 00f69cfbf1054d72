import { describe, expect, test } from 'vitest';
import { guidelineHtml, guidelineIds, guidelineMarkdown, guidelineOf } from '../../src/guidelines/index.js';
import { armValues, changedValues } from '../../src/guidelines/facts/values.js';
import { openItems } from '../../src/guidelines/write.js';
import { week } from '../../src/week/step.js';
import { shippedPosterior } from '../../src/catalogue/posterior/shipped.js';
import { scenarioParts } from '../../src/scenario/parts.js';
import { describedFrom, fakeRun, loadedFrom, model } from './fixture.js';

const file = 'scenarios/ips-vs-usual-care.yaml';
const described = describedFrom(loadedFrom(file));
const withRun = { ...described, run: fakeRun };
const evaluated = describedFrom(loadedFrom('scenarios/cost-of-ips.yaml'));

const numbers = {
  odd: ['1', '2', '3', '4', '5', '6', '7'],
  stress: ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '2.5', '3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.3', '5.1', '5.2', '5.3', '5.4', '6.1'],
  cheers: Array.from({ length: 28 }, (_, at) => String(at + 1)),
};

describe.each(guidelineIds)('%s', (id) => {
  const cases = [['a scenario', described], ['a run', withRun], ['an economic evaluation', evaluated]] as const;

  test.each(cases)('has every item once and in order, from %s', (_, from) => {
    expect(guidelineOf(id, from).items.map(({ number }) => number)).toEqual(numbers[id]);
  });

  test.each(cases)('says something or leaves something to the author at each item, from %s', (_, from) => {
    for (const { number, text, open } of guidelineOf(id, from).items) expect(text !== '' || open.length > 0, number).toBe(true);
  });

  test.each(cases)('shows every item, its open things there and in the list at the top, from %s', (_, from) => {
    const guideline = guidelineOf(id, from);
    const markdown = guidelineMarkdown(guideline, from);
    const top = markdown.slice(0, markdown.indexOf('## Checklist'));
    for (const { number, title } of guideline.items) expect(markdown).toContain(`\n## ${number} ${title}\n`);
    for (const { item, todo } of openItems(guideline)) {
      expect(top).toContain(`**${item.number} ${item.title}:** ${todo}`);
      expect(markdown).toContain(`> **For the author:** ${todo}`);
    }
    expect(openItems(guideline).length).toBeGreaterThan(0);
  });

  test.each(cases)('shows no value that is none, and no mark for scripts, from %s', (_, from) => {
    const markdown = guidelineMarkdown(guidelineOf(id, from), from);
    expect(markdown).not.toMatch(/undefined|NaN|\[object|Infinity|<!--/);
  });

  test.each(cases)('links nowhere but to web pages, from %s', (_, from) => {
    const page = guidelineHtml(guidelineOf(id, from), from, undefined);
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, name]) => `#${name}`));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => !href.startsWith('https://') && !ids.has(href))).toEqual([]);
  });
});

describe('the table of values', () => {
  const markdown = guidelineMarkdown(guidelineOf('odd', described), described);
  const defaults = new Map(scenarioParts().map(({ path, shape }) => [path, shape.default]));

  test('has every value that is not the default, with where it comes from', () => {
    const all = armValues(described).filter(({ inArm, value }) => !inArm.endsWith('].id') && JSON.stringify(value) !== JSON.stringify(defaults.get(inArm.replace(/\[[^\]]*\]/g, '[]'))));
    expect(all.length).toBeGreaterThan(100);
    const rows = markdown.slice(markdown.indexOf('## Appendix A')).split('\n');
    for (const { inArm, from = '' } of all) expect(rows.some((row) => row.startsWith(`| \`${inArm}\` |`) && row.includes(from)), `${inArm} from ${from}`).toBe(true);
  });

  test('tells arms apart', () => {
    const ofIps = changedValues(described).filter(({ arm }) => arm === 'ips').map(({ inArm, value }) => [inArm, value]);
    expect(ofIps).toContainEqual(['services[ips-team].staff.caseload', 20]);
    expect(changedValues(described).filter(({ inArm, arm }) => inArm.startsWith('services[ips-team]') && arm !== 'ips')).toEqual([]);
  });

  test('has every parameter that is drawn, and says so', () => {
    for (const { path } of shippedPosterior.parameters) expect(markdown).toMatch(new RegExp(`\\| \`${path.replaceAll('.', '\\.')}\` \\| drawn, mean `));
    const fixed = describedFrom(loadedFrom(file), { isDrawn: false });
    expect(guidelineMarkdown(guidelineOf('odd', fixed), fixed)).not.toContain('drawn, mean');
  });

  test('stands beside the default in the submodels', () => {
    expect(markdown).toContain('| Path | Meaning | Unit | In this scenario | Default |');
    expect(markdown).toMatch(/\| `population\.severity\.severe` \|[^|]+\| share \| 0\.5 \| 0\.5 \|/);
  });
});

test('ODD describes the model as MODEL.md does, with all submodels and phases', () => {
  const text = guidelineMarkdown(guidelineOf('odd', described), described);
  for (const { text: section } of model.slice(0, 7)) {
    for (const [, heading = ''] of section.matchAll(/^### (.+)$/gm)) expect(text).toContain(`\n### ${heading}\n`);
  }
  expect(text.match(/^\| \d+ \| [^|]+\| [^|]+\| `src\/week\//gm)).toHaveLength(week.length);
});

test('results are told where a run is named, and else what to do', () => {
  const item = (id: 'stress' | 'cheers', number: string, from: typeof described) => guidelineOf(id, from).items.find((each) => each.number === number);
  expect(item('cheers', '23', described)).toMatchObject({ text: '', open: [expect.stringContaining('Run the scenario')] });
  expect(item('cheers', '23', withRun)?.text).toMatch(/Of 100 such people.*\n[^]*\| `ips` \| `usual-care` \|/);
  expect(item('stress', '5.4', described)?.text).toBe('');
  expect(item('stress', '5.4', withRun)?.text).toContain('A processor, 2 threads');
});

test('an evaluation that the scenario does not ask for is left open, and one that it asks for is told', () => {
  const perspective = (from: typeof described) => guidelineOf('cheers', from).items.find(({ number }) => number === '8');
  expect(perspective(described)).toMatchObject({ text: '', open: [expect.stringContaining('report.economics.perspective')] });
  expect(perspective(evaluated)?.text).toMatch(/^Costs to the public purse\. Counted: .*`staffHealth`.*set against that: `taxes`\.$/);
});

test('an arm without a reason is asked for it', () => {
  const text = `weeks: 10\nreplications: 4\npopulation: { size: 50 }\narms:\n  a: {}\n  b: { because: to see }\n`;
  const bare = describedFrom(loadedFrom('x.yaml', text));
  expect(openItems(guidelineOf('stress', bare)).map(({ todo }) => todo)).toContainEqual(expect.stringMatching(/^Say why `a` is of interest/));
  expect(guidelineMarkdown(guidelineOf('odd', bare), bare)).toContain('the scenario has none (`question`)');
});
