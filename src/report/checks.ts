/** What was checked on a small copy of the scenario: that the program keeps the laws of the model there, not that the model is right. */
import { formatNumber } from './format.js';
import { html } from './html.js';
import type { Page } from './page.js';
import type { Section } from './section.js';

export function checksSection({ texts, context, input: { checks } }: Page): Section | null {
  if (checks.length === 0) return null;
  const t = texts.checks;
  const count = (number: number) => formatNumber(number, 0, context.language);
  const failed = checks.filter(({ passed }) => !passed).length;
  return { id: 'checks', title: t.title, body: html`<p>${failed === 0 ? t.allPassed(count(checks.length)) : t.someFailed(count(failed), count(checks.length))} ${t.meaning}</p>
<ul class="checks">${checks.map(({ id, title, passed, found }) => html`<li class="${passed ? 'passed' : 'failed'}"><span class="mark" aria-hidden="true">${passed ? '✓' : '✗'}</span><span><span class="hidden">${passed ? t.passed : t.failed}: </span>${t.laws[id] ?? title}${passed ? null : html` <small lang="en">${found}</small>`}</span></li>`)}</ul>
<p class="note">${t.again} <code>inclusim verify scenario.yaml</code></p>` };
}
