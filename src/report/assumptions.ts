/** What the run rests on: every leaf of the scenario with its evidence; how much is merely assumed is seen first. */
import { grades } from '../scenario/schema/leaf.js';
import { formatNumber, none } from './format.js';
import { html, type Html } from './html.js';
import type { Assumption } from '../scenario/provenance.js';
import type { Page } from './page.js';
import { scrolling } from './scrolling.js';
import type { Section } from './section.js';

export function assumptionsSection(page: Page): Section | null {
  const { texts, input: { assumptions } } = page;
  if (assumptions.length === 0) return null;
  const sections = [...new Set(assumptions.map(sectionOf))];
  return { id: 'assumptions', title: texts.assumptions.title, body: html`<p>${texts.assumptions.intro}</p>${gradeCounts(page)}
${sections.map((name) => details(page, name, assumptions.filter((each) => sectionOf(each) === name)))}` };
}

function sectionOf({ path }: Assumption): string {
  return path.split(/[.[]/)[0] ?? path;
}

function gradeCounts({ texts, context, id, input: { assumptions } }: Page): Html {
  const counts = [...grades, 'ungraded'].map((grade) => ({ grade, count: assumptions.filter((each) => (each.grade ?? 'ungraded') === grade).length }))
    .filter(({ count }) => count > 0);
  const most = Math.max(...counts.map(({ count }) => count));
  return html`<h3 id="${id('grades-title')}">${texts.assumptions.gradesTitle}</h3><ul class="grades" aria-labelledby="${id('grades-title')}">
${counts.map(({ grade, count }) => html`<li><span>${texts.assumptions.grades[grade] ?? grade}</span><b>${formatNumber(count, 0, context.language)}</b><i style="width:${Math.round((count / most) * 100)}%"></i></li>`)}</ul>`;
}

function details(page: Page, name: string, rows: readonly Assumption[]): Html {
  const { texts, context } = page;
  const { columns } = texts.assumptions;
  const hasFrom = rows.some(({ from }) => from !== undefined);
  const id = page.id(`assumptions-${name}`);
  return html`<details class="leaves"><summary id="${id}">${texts.assumptions.section(name, formatNumber(rows.length, 0, context.language))}</summary>
${scrolling(id, '', html`<table class="assumptions"><thead><tr><th scope="col">${columns.path}</th><th scope="col">${columns.value}</th><th scope="col">${columns.unit}</th><th scope="col">${columns.grade}</th><th scope="col">${columns.source}</th>${hasFrom ? html`<th scope="col">${columns.from}</th>` : null}</tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row"><code>${row.path}</code>${row.description === undefined ? null : html`<small lang="en">${row.description}</small>`}</th>
<td><bdi>${valueText(row.value, page)}</bdi></td><td lang="en">${row.unit ?? none}</td><td>${row.grade === undefined ? none : (texts.assumptions.grades[row.grade] ?? row.grade)}</td><td lang="en">${row.source ?? none}</td>${hasFrom ? html`<td lang="en"><bdi>${row.from ?? none}</bdi></td>` : null}</tr>`)}</tbody></table>`)}</details>`;
}

function valueText(value: unknown, { texts }: Page): string {
  if (value === null || value === undefined) return texts.assumptions.none;
  if (typeof value === 'boolean') return value ? texts.assumptions.yes : texts.assumptions.no;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.join(', ') || texts.assumptions.none;
  return JSON.stringify(value);
}
