/** Every reported measure in every arm, each difference with its interval; work and money stand beside every comparison. */
import type { ArmLook } from '../charts/arms.js';
import { formatDifference, formatInterval, formatValue, measureLabel, unitOf, type Unit } from './format.js';
import { html, type Html } from './html.js';
import type { Page } from './page.js';
import { numberNeeded } from './sentences.js';
import { scrolling } from './scrolling.js';
import type { Section } from './section.js';

/** Measures that no comparison goes without. */
const always = ['staffYears', 'netCost'];

export function comparisonSection(page: Page): Section {
  const { texts, arms, people, horizon } = page;
  const titleId = page.id('comparison-title');
  const known = always.filter((id) => arms.some((arm) => valueOf(page, arm.id, id) !== null));
  const rows = [...new Set([...page.context.reported, ...known])];
  return { id: 'comparison', title: texts.comparison.title, body: html`${scrolling(titleId, texts.comparison.caption(people, horizon), html`<table class="comparison" aria-labelledby="${titleId}">
<thead><tr><th scope="col">${texts.comparison.measure}</th>${arms.map((arm) => html`<th scope="col" style="color:${arm.ink}">${arm.label}${arm.isReference ? html` <small>${texts.comparison.reference}</small>` : null}</th>`)}</tr></thead>
<tbody>${rows.map((id) => row(page, id))}</tbody></table>`)}
<p class="note">${texts.comparison.errors}</p>` };
}

function row(page: Page, id: string): Html {
  const unit = unitOf(id, page.context);
  return html`<tr><th scope="row">${measureLabel(id, page.input.result.comparison.weeks, page.context)}</th>
${page.arms.map((arm) => html`<td><b>${formatValue(valueOf(page, arm.id, id), unit, page.context.language)}</b>${arm.isReference ? null : difference(page, arm, id, unit)}</td>`)}</tr>`;
}

function difference({ input, context, texts }: Page, arm: ArmLook, id: string, unit: Unit): Html | null {
  const found = input.result.comparison.differences.find((each) => each.arm === arm.id && each.measure === id);
  if (found === undefined || found.difference === null) return null;
  const varies = found.realGroup !== null && found.realGroup[0] !== found.realGroup[1];
  const realGroup = varies ? formatInterval(found.realGroup, unit, context.language) : null;
  const parameters = formatInterval(found.parameters, unit, context.language);
  const needed = numberNeeded(found, context);
  return html`<span class="difference">${formatDifference(found.difference, unit, context.language)}</span>
${realGroup === null ? null : html`<span>${texts.comparison.realGroup(realGroup)}</span>`}
<span>${parameters === null ? (input.result.comparison.posterior === undefined ? texts.parametersNotIncluded : texts.fewDraws) : texts.comparison.parameters(parameters)}</span>
${needed === null ? null : html`<span>${needed}</span>`}`;
}

function valueOf({ input }: Page, arm: string, id: string): number | null {
  const result = input.result.comparison.arms[arm];
  return result?.measures[id]?.mean ?? (id === 'staffYears' ? (result?.staffYears ?? null) : null);
}
