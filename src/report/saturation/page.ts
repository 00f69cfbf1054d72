/** The page of a saturation experiment. */
import type { Chart } from '../../charts/chart.js';
import { isOverDraws } from '../../charts/saturation/quantities.js';
import { figure } from '../figures.js';
import { html } from '../html.js';
import type { Provenance, ReportInput } from '../input.js';
import { textsOf } from '../language.js';
import { questionPageHtml } from '../questionPage.js';
import { scrolling } from '../scrolling.js';
import type { Section } from '../section.js';
import type { SaturationInput } from './input.js';
import { saturationSentences } from './sentences.js';
import { saturationTable } from './table.js';

export interface SaturationPage {
  readonly input: SaturationInput;
  readonly charts: readonly Chart[];
  readonly provenance: Provenance;
  readonly fonts: ReportInput['fonts'];
}

export function saturationPageHtml({ input, charts, provenance, fonts }: SaturationPage): string {
  const { result: { posterior }, context: { language }, title } = input;
  const texts = textsOf(language);
  const { sections } = texts.saturation;
  const { heading, facts, lead, support } = saturationSentences(input);
  const shown = (id: string, chart: string, { title: name, intro }: { readonly title: string; readonly intro: string }): Section[] => charts.filter((each) => each.id === chart).map((each) => ({
    id, title: name, body: html`<p class="intro">${intro}</p>
${figure(each, { texts, id: (own) => own })}`,
  }));
  return questionPageHtml({
    language, title, version: provenance.version, fonts, question: heading, facts, lead, support, provenance, made: posterior === null ? [] : [[texts.reproduce.posterior, posterior.version]],
    sections: [...shown('gain', 'gain-and-loss', sections.gain), ...shown('yield', 'yield-by-share', sections.yield), tableSection(input)],
  });
}

function tableSection(input: SaturationInput): Section {
  const { language } = input.context;
  const t = textsOf(language).saturation;
  const { columns, rows } = saturationTable(input);
  return { id: 'shares', title: t.sections.table.title, body: scrolling('shares-title', t.key(isOverDraws(input.result)), html`<table aria-labelledby="shares-title">
<thead><tr>${columns.map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
<tbody>${rows.map(([share, ...cells]) => html`<tr><th scope="row" class="number">${share?.value ?? ''}</th>${cells.map(({ value, range }) => html`<td class="number">${value}${range === '' ? null : html`<br>${range}`}</td>`)}</tr>`)}</tbody></table>`) };
}
