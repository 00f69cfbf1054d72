import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import { comparisonText } from '../../src/cli/comparison-text.js';
import { columnsOf } from '../../src/cli/wrap.js';
import type { Finding } from '../../src/verification/finding.js';
import { fakeAnswer, fakeComparison, fakeContext } from './fake.js';

const measures = ['everCompetitive', 'competitiveAt@52', 'weeksWorked', 'netCost'];

function text(arms: readonly string[], reported: readonly string[] = measures, language: 'en' | 'nb' = 'en', colours = createColors(false), checks: readonly Finding[] = []): string {
  return comparisonText({
    title: 'IPS or usual care for people with severe mental illness',
    comparison: fakeComparison(arms, measures), context: fakeContext(reported, arms[0]!, language), answer: fakeAnswer,
    seconds: 6.2, checks, folder: 'output/ips-vs-usual-care/2026-11-22T213000Z-1f2e3d4c',
  }, colours);
}

const long = 'a-very-long-name-for-an-arm-that-nobody-would-want-to-read';
const cases: Readonly<Record<string, readonly string[]>> = {
  'one arm': ['usual-care'],
  'two arms': ['usual-care', 'ips'],
  'two arms with long names': [`${long}-1`, `${long}-2`],
  'three arms': ['usual-care', 'ips', 'more-counsellors'],
  'three arms with long names': [`${long}-1`, `${long}-2`, long],
  'five arms': ['usual-care', 'ips', 'load-20', 'load-40', long],
};

describe('what run prints', () => {
  test.each(Object.entries(cases))('of %s looks like this', (_, arms) => {
    expect(text(arms)).toMatchSnapshot();
  });

  test.each(Object.entries(cases))('of %s fits into 80 columns and leaves no spaces at line ends', (_, arms) => {
    for (const language of ['en', 'nb'] as const) {
      const lines = text(arms, measures, language).split('\n');
      expect(lines.filter((line) => columnsOf(line) > 80 && !line.startsWith('Saved') && !line.startsWith('Lagret'))).toEqual([]);
      expect(lines.filter((line) => / $/.test(line))).toEqual([]);
    }
  });

  test('names staff-years once, whether they were asked for or not', () => {
    const count = (reported: readonly string[]) => text(['usual-care', 'ips'], reported).match(/staff-years/g)?.length;
    expect(count(['everCompetitive'])).toBe(1);
  });

  test.each(Object.entries(cases).filter(([, arms]) => arms.length > 1))('of %s says that parameters are not included', (_, arms) => {
    expect(text(arms).match(/not\s+included|parameters\s+not/)).not.toBeNull();
  });

  test('tells an offer that puts fewer people to work from one that puts more', () => {
    const comparison = fakeComparison(['usual-care', 'ips', 'worse'], measures);
    const differences = comparison.differences.map((each) => (each.arm === 'worse' && each.nnt !== null ? { ...each, nnt: -5 } : each));
    const printed = comparisonText({
      title: 'x', comparison: { ...comparison, differences }, context: fakeContext(['everCompetitive'], 'usual-care'), answer: fakeAnswer, seconds: 1, checks: [], folder: 'x',
    }, createColors(false));
    expect(printed).toMatchSnapshot();
  });

  test('says before the folder that a check failed, and what to do', () => {
    const checks = [{ id: 'caps', title: 'ceilings hold', passed: false, found: '21 clients, 20 allowed' }, { id: 'ranges', title: 'ranges', passed: true, found: 'fine' }];
    const tail = (language: 'en' | 'nb') => text(['usual-care', 'ips'], measures, language, createColors(false), checks).split('\n\n').at(-2)!;
    expect(tail('en')).toMatchInlineSnapshot(`
      "1 of 2 checks on a small copy of this scenario failed: do not trust this run
      before it is known why. \`inclusim verify
      output/ips-vs-usual-care/2026-11-22T213000Z-1f2e3d4c/scenario.yaml\` says what
      was found."
    `);
    expect(tail('nb')).toMatchInlineSnapshot(`
      "1 av 2 kontroller på en liten kopi av dette scenariet feilet: Ikke stol på
      kjøringen før det er klart hvorfor. \`inclusim verify
      output/ips-vs-usual-care/2026-11-22T213000Z-1f2e3d4c/scenario.yaml\` viser hva
      som ble funnet."
    `);
    expect(text(['usual-care', 'ips'], measures, 'en', createColors(false), checks.slice(1))).toBe(text(['usual-care', 'ips']));
  });

  test('holds no escape without colour, and the same words with it', () => {
    const plain = text(['usual-care', 'ips']);
    expect(plain).not.toContain('\u001b');
    // eslint-disable-next-line no-control-regex -- The escapes are what is taken out.
    expect(text(['usual-care', 'ips'], measures, 'en', createColors(true)).replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
  });
});
