import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from 'marked';
import { guidelineHtml, guidelineMarkdown, guidelineOf } from '../../src/guidelines/index.js';
import { code, plain } from '../../src/guidelines/markdown.js';
import { describedFrom, loadedFrom } from './fixture.js';

/** What a reader sees of HTML. */
const seen = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, '\'').replace(/&amp;/g, '&');

describe('a text of the author', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '1', '.', ')', '#', '-', '+', '*', '_', '`', '[', ']', '(', ')', '<', '>', '|', '~', '&', '!', '\\', '"', '\''), maxLength: 30 });

  test('is shown as it was written, whatever marks it holds', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(seen(marked.parse(`x ${plain(text)}`, { async: false })).trim()).toBe(`x ${text.replace(/\s+/g, ' ').trim()}`.trim());
    }));
  });

  test('begins no list and no heading', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(marked.parse(plain(text), { async: false })).toMatch(/^(<p>|$)/);
    }));
  });

  test('stays in its cell', () => {
    fc.assert(fc.property(texts, texts, (one, two) => {
      const html = marked.parse(`| a | b |\n|---|---|\n| ${plain(one)} | ${code(two)} |`, { async: false });
      expect(html.match(/<td>/g)).toHaveLength(2);
    }));
  });
});

test('nothing that an author writes becomes markup of the page', () => {
  const evil = '<script>alert(1)</script> [x](javascript:alert(1)) ![y](https://example.org/z.png) <img src=x onerror=alert(1)>';
  const yaml = `title: ${JSON.stringify(evil)}\nquestion: ${JSON.stringify(evil)}\nweeks: 10\nreplications: 4\npopulation: { size: 50 }\narms:\n  a: { because: ${JSON.stringify(evil)} }\n  b: { because: ${JSON.stringify(evil)} }\n`;
  const described = describedFrom(loadedFrom('x.yaml', yaml));
  const page = guidelineHtml(guidelineOf('odd', described), described, undefined);
  expect(page).not.toMatch(/<script|<img|href="javascript|onerror=[^&]*>\s*</);
  expect(guidelineMarkdown(guidelineOf('odd', described), described)).not.toMatch(/(?<!\\)<(script|img)/);
});
