/** Texts that nobody would write in earnest, wherever a scenario's author may put one: they are shown, and change nothing else. */
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderSvg } from '../../src/charts/index.js';
import { armLabel } from '../../src/charts/arms.js';
import { reportHtml } from '../../src/report/report.js';
import { fakeInput } from './fixture.js';

const evil = [
  '<script>alert(1)</script>', '</script><script>alert(1)</script>', '</title></style></svg><img src=x onerror=alert(1)>', `" onload="alert(1)' onload='alert(1)`, '<!--<script>', ']]><!DOCTYPE html>', '&lt;b&gt;&#60;', '&',
  '\u202eright to left\u202c', '\u2067isolated', '\u2069\u202e', '\u200fשלום עולם', 'مرحبا 12 %', '\u0000\u0008\u001b[31m', '\ud800', '\ufffe', 'x'.repeat(10_000), 'long words '.repeat(900), '{{2}} <%= 3 %>', 'a,b#c%d\n"e"',
];
const one = fc.oneof(fc.constantFrom(...evil), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }));
const texts = fc.sample(fc.oneof(one, fc.tuple(one, fc.constantFrom(...evil), one).map((parts) => parts.join(''))), { numRuns: 500, seed: Number(process.env['FC_SEED'] ?? 2026) });

/** Names of all elements in their order; texts are escaped, so that none of them holds a bracket. */
function elements(markup: string): string {
  return [...markup.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<(\/?[a-z!][a-z0-9]*)/gi)].map(([, name]) => name).join(' ');
}

function shown(markup: string): string {
  return markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

describe('500 strange texts', () => {
  test('are shown as they are in the report, whose elements stay the same, and whose lines they do not turn', async () => {
    const whole = await fakeInput();
    const input = { ...whole, assumptions: whole.assumptions.slice(0, 1), charts: { en: [], nb: [] } };
    const { scenario } = input;
    const withText = (text: string) => reportHtml({
      ...input, scenario: { ...scenario, title: text, question: text, arms: scenario.arms.map((arm) => ({ ...arm, because: text, epochs: arm.epochs.map((epoch) => ({ ...epoch, scenario: { ...epoch.scenario, programmes: epoch.scenario.programmes.map((programme) => ({ ...programme, title: text })) } })) })) }, assumptions: input.assumptions.map((each) => ({ ...each, value: text, from: text })),
    });
    const plain = elements(withText('plain'));
    const own = (html: string) => [...html.matchAll(/<bdi[^>]*>([\s\S]*?)<\/bdi>/g)].map(([, text]) => shown(text!));
    const places = own(withText('plain')).length;
    for (const text of texts) {
      const html = withText(text);
      expect(elements(html)).toBe(plain);
      expect(own(html)).toEqual(Array.from({ length: places }, () => text));
    }
    // Both languages: title, question, two arms, and value and place of each assumption.
    expect(places).toBe(2 * (2 + 2 + 2 * input.assumptions.length));
  });

  test('leave a picture a file that can be opened, with as many parts, and say themselves', async () => {
    const spec = (values: readonly string[]) => ({ $schema: 'https://vega.github.io/schema/vega-lite/v6.json', data: { values: values.map((text, at) => ({ text, at })) }, mark: 'text', encoding: { text: { field: 'text', type: 'nominal' }, y: { field: 'at', type: 'ordinal' } } });
    const size = 50;
    const plain = elements(await renderSvg(spec(Array.from({ length: size }, () => 'plain')), { id: 'a', title: 'plain', alt: 'plain' }));
    for (let from = 0; from < texts.length; from += size) {
      const some = texts.slice(from, from + size);
      const svg = await renderSvg(spec(some), { id: 'a', title: some[0]!, alt: some[1]! });
      expect(elements(svg)).toBe(plain);
      expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
      const legible = some.filter((text) => /^[\p{L}\p{N}\p{P}\p{S}\u202c\u202e]+$/u.test(text));
      for (const text of legible) expect(shown(svg)).toContain(text);
    }
  });

  test('as names of arms neither turn a line of a picture nor outgrow it', () => {
    for (const text of texts) {
      const label = armLabel('ips', { language: 'en', armLabels: { ips: text } });
      expect(label).not.toMatch(/[\u202a-\u202e\u2066-\u2069\p{Cc}]/u);
      expect(label.length).toBeLessThanOrEqual(61);
    }
  });
});
