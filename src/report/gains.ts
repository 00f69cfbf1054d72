/** Who gains: the charts of subgroups, whether the distribution becomes more or less even, who is never reached, and all numbers by group. */
import { measureOfCurves } from '../charts/equity/curves.js';
import { figure } from './figures.js';
import { measureLabel } from './format.js';
import { evennessOf, neverReachedOf, type Told } from './gainsWords.js';
import { html, type Html } from './html.js';
import type { Page } from './page.js';
import type { Section } from './section.js';
import { subgroupTables } from './subgroups.js';

/** Charts that stand in this section and in no other. */
export const gainsCharts = ['by-subgroup', 'concentration-curves'] as const;

/** The section; null where the report has no groups. */
export function gainsSection(page: Page): Section | null {
  const { texts: { gains, subgroups }, context, input: { result } } = page;
  const tables = subgroupTables(page);
  if (tables.length === 0) return null;
  const measure = measureOfCurves(result, context);
  const figureOf = (id: (typeof gainsCharts)[number]) => page.charts.filter((chart) => chart.id === id).map((chart) => figure(chart, page));
  const evenness = evennessOf(page, measure);
  const never = neverReachedOf(page);
  const isAlone = page.arms.length === 1;
  return { id: 'gains', title: isAlone ? gains.titleAlone : gains.title, body: html`<p class="intro">${isAlone ? gains.introAlone : gains.intro}</p>
${figureOf('by-subgroup')}${evenness.length === 0 ? null : html`<h3>${gains.evenness(measureLabel(measure, result.comparison.weeks, context))}</h3>
<p>${gains.index}</p>
${evenness.map(list)}`}${figureOf('concentration-curves')}${never.length === 0 ? null : html`<h3>${gains.neverTitle}</h3>
${never.map(list)}`}${tables}
<p class="note">${subgroups.note}</p>` };
}

function list({ lead, arms }: Told): Html {
  return html`<p>${lead}</p>
${arms.length === 0 ? null : html`<ul>${arms.map((sentence) => html`<li>${sentence}</li>`)}</ul>
`}`;
}
