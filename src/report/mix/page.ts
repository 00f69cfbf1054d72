/** The page of a search for the best mix. */
import type { Chart } from '../../charts/chart.js';
import { figure } from '../figures.js';
import { html } from '../html.js';
import type { Provenance, ReportInput } from '../input.js';
import { textsOf } from '../language.js';
import { questionPageHtml } from '../questionPage.js';
import { scrolling } from '../scrolling.js';
import type { Section } from '../section.js';
import type { MixInput } from './input.js';
import { mixSentences, mixTable } from './sentences.js';

export interface MixPage {
  readonly input: MixInput;
  readonly charts: readonly Chart[];
  readonly provenance: Provenance;
  readonly fonts: ReportInput['fonts'];
}

export function mixPageHtml({ input, charts, provenance, fonts }: MixPage): string {
  const { language } = input;
  const texts = textsOf(language);
  const { heading, aim, facts, lead, support } = mixSentences(input);
  const { title, intro } = texts.mix.sections.chart;
  return questionPageHtml({
    language, title: input.title, version: provenance.version, fonts, question: `${heading} ${aim}.`, facts, lead, support, provenance,
    made: input.posterior === null ? [] : [[texts.reproduce.posterior, input.posterior]],
    sections: [{ id: 'mixes-chart', title, body: html`<p class="intro">${intro}</p>
${charts.map((chart) => figure(chart, { texts, id: (name) => name }))}` }, tableSection(input)],
  });
}

function tableSection(input: MixInput): Section {
  const t = textsOf(input.language).mix;
  const { columns, rows, hidden } = mixTable(input);
  return { id: 'tried', ...t.sections.table, body: html`${scrolling('tried-title', t.key, html`<table aria-labelledby="tried-title">
<thead><tr>${columns.map((name, at) => html`<th scope="col"${at === 0 ? null : html` class="number"`}>${name}</th>`)}</tr></thead>
<tbody>${rows.map(({ cells: [mix = '', ...cells], isBest }) => html`<tr><th scope="row">${isBest ? html`<b>${mix}</b>` : mix}</th>${cells.map((cell) => html`<td class="number">${isBest ? html`<b>${cell}</b>` : cell}</td>`)}</tr>`)}</tbody></table>`)}
${hidden === null ? null : html`<p class="note">${hidden}</p>`}` };
}
