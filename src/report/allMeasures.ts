/** Every measure in every arm, with the number of people and the simulation error. */
import { formatError, formatNumber, formatValue, measureLabel, unitOf } from './format.js';
import { html } from './html.js';
import type { Page } from './page.js';
import { scrolling } from './scrolling.js';
import type { Section } from './section.js';

export function allMeasuresSection(page: Page): Section {
  const { texts, arms, context, people, horizon, id: idOf, input: { result: { comparison } } } = page;
  const ids = [...new Set(Object.values(comparison.arms).flatMap((arm) => Object.keys(arm.measures)))];
  const { columns } = texts.measures;
  const rows = ids.flatMap((id) => arms.flatMap((arm, at) => {
    const found = comparison.arms[arm.id]?.measures[id];
    const unit = unitOf(id, context);
    const name = at > 0 ? null : html`<th scope="rowgroup" rowspan="${arms.length}" title="${context.measures(id.split('@')[0] ?? id)?.meaning ?? ''}">${measureLabel(id, comparison.weeks, context)} <code>${id}</code></th>`;
    return [html`<tr${at === 0 ? html` class="first"` : null}>${name}<td>${arm.label}</td><td class="number">${formatValue(found?.mean ?? null, unit, context.language)}</td>
<td class="number">${formatNumber(found?.n ?? 0, 0, context.language)}</td><td class="number">${formatError(found?.simulationError ?? null, unit, context.language)}</td></tr>`];
  }));
  return { id: 'measures', title: texts.measures.title, body: html`<details><summary>${texts.measures.summary(formatNumber(ids.length, 0, context.language))}</summary>
${scrolling(idOf('measures-title'), texts.measures.caption(people, horizon), html`<table aria-labelledby="${idOf('measures-title')}">
<thead><tr><th scope="col">${columns.measure}</th><th scope="col">${columns.arm}</th><th scope="col" class="number">${columns.mean}</th><th scope="col" class="number">${columns.n}</th><th scope="col" class="number">${columns.error}</th></tr></thead>
<tbody>${rows}</tbody></table>`)}</details>` };
}
