/** A page around what it says: style, head and foot, closed to the network. */
import { html, trusted, type Html } from './html.js';
import type { ReportInput } from './input.js';
import { textsOf, type Language } from './language.js';
import { policy } from './policy.js';
import { styleOf } from './style.js';

export interface Document {
  readonly language: Language;
  readonly title: string;
  readonly version: string;
  readonly fonts: ReportInput['fonts'];
  /** What this page has beyond the style of all. */
  readonly style?: string;
}

/** The text of an HTML file; the answer has the id `answer`. */
export function documentHtml({ language, title, version, fonts, style = '' }: Document, head: Html, main: Html): string {
  const texts = textsOf(language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="generator" content="inclusim ${version}">
<title>${title}</title>
<style>${trusted(`${styleOf(fonts)}${style}`)}</style>
</head>
<body>
<a class="skip" href="#answer">${texts.skip}</a>
${head}
<main>${main}</main>
<footer><p>inclusim ${version} · ${texts.notIndividuals}</p></footer>
</body>
</html>
`.html;
}
