/** The three uncertainties, and where the widest of them comes from: values that trials informed, values that they did not, chance. */
import type { Difference, DrawnParameter } from '../comparison/comparison.js';
import { armLabel, formatNumber, formatPercent, none } from './format.js';
import { html, type Html } from './html.js';
import type { Page } from './page.js';
import { scrolling } from './scrolling.js';
import type { Section } from './section.js';

export function uncertaintySection(page: Page): Section {
  const { title, rows, included } = page.texts.uncertainty;
  const { posterior, differences } = page.input.result.comparison;
  const draws = posterior === undefined ? '' : ` ${included(formatNumber(posterior.draws, 0, page.context.language))}`;
  const meanings = rows.map(([name, meaning], at) => [name, at === rows.length - 1 ? `${meaning}${draws}` : meaning] as const);
  const asked = differences.filter(({ measure }) => measure === page.answer.measure);
  return { id: 'uncertainty', title, body: html`<dl class="three">${meanings.map(([name, meaning]) => html`<div><dt>${name}</dt><dd>${meaning}</dd></div>`)}</dl>
${posterior === undefined ? null : html`${sources(asked, page)}${drawnTable(posterior.parameters, page)}`}` };
}

const shades = { informed: '#0072b2', uninformed: '#d55e00', notLinear: '#8a6d9a', parameters: '#0072b2', chance: '#c3ccd6' } as const;

/** A bar for each arm, cut by what the variance of its difference comes from. */
function sources(asked: readonly Difference[], page: Page): Html | null {
  const t = page.texts.uncertainty.sources;
  const bars = asked.flatMap((each) => {
    const parts = partsOf(each);
    const whole = parts.reduce((sum, { part }) => sum + part, 0);
    return whole > 0 ? [html`<div class="sources">${asked.length === 1 ? null : html`<h4>${armLabel(each.arm, page.context)}</h4>`}${barOf(parts, whole, page)}</div>`] : [];
  });
  if (bars.length === 0) return null;
  return html`<h3>${t.title(page.answer.label)}</h3>
<p>${t.intro}</p>${bars}
<p class="note">${asked.some(({ varianceByEvidence }) => varianceByEvidence) ? t.method : t.tooFew} ${t.outside}</p>`;
}

interface Part {
  readonly id: keyof typeof shades;
  readonly part: number;
}

function partsOf({ variance, varianceByEvidence: split }: Difference): Part[] {
  if (!variance) return [];
  const parameters: Part[] = split ? (['informed', 'uninformed', 'notLinear'] as const).map((id) => ({ id, part: split[id] })) : [{ id: 'parameters', part: variance.parameters }];
  return [...parameters, { id: 'chance', part: variance.chance }];
}

function barOf(parts: readonly Part[], whole: number, { texts, context }: Page): Html {
  return html`<div class="stack" aria-hidden="true">${parts.map(({ id, part }) => html`<i style="width:${((part / whole) * 100).toFixed(2)}%;background:${shades[id]}"></i>`)}</div>
<ul class="legend">${parts.map(({ id, part }) => html`<li><i style="background:${shades[id]}"></i><b>${formatPercent(part / whole, context.language, 0)}</b> ${texts.uncertainty.sources.parts[id]}</li>`)}</ul>`;
}

/** Every drawn parameter with what the trials made of its prior, widest first. */
function drawnTable(parameters: readonly DrawnParameter[], page: Page): Html {
  const { texts: { uncertainty: { drawn: t } }, context, id } = page;
  const sorted = [...parameters].sort((a, b) => (b.spread ?? 0) - (a.spread ?? 0));
  const titleId = id('drawn-title');
  return html`<details><summary id="${titleId}">${t.summary(formatNumber(parameters.length, 0, context.language))}</summary>
${scrolling(titleId, t.caption, html`<table aria-labelledby="${titleId}"><thead><tr><th scope="col">${t.parameter}</th><th scope="col" class="number">${t.spread}</th><th scope="col">${t.informed}</th></tr></thead>
<tbody>${sorted.map(({ path, spread, informed }) => html`<tr><th scope="row"><code>${path}</code></th><td class="number">${spread === null ? none : formatPercent(spread, context.language, 0)}</td><td>${informed ? t.yes : t.no}</td></tr>`)}</tbody></table>`)}</details>`;
}
