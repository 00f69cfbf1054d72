/** The page of a search for staff. */
import type { Chart } from '../../charts/chart.js';
import { figure } from '../figures.js';
import { html } from '../html.js';
import type { Provenance, ReportInput } from '../input.js';
import { textsOf } from '../language.js';
import { questionPageHtml } from '../questionPage.js';
import { scrolling } from '../scrolling.js';
import type { Section } from '../section.js';
import type { StaffInput } from './input.js';
import { askedShare, staffSentences } from './sentences.js';
import { staffTable } from './table.js';

export interface StaffPage {
  readonly input: StaffInput;
  readonly charts: readonly Chart[];
  readonly provenance: Provenance;
  readonly fonts: ReportInput['fonts'];
}

export function staffPageHtml({ input, charts, provenance, fonts }: StaffPage): string {
  const { language } = input;
  const texts = textsOf(language);
  const t = texts.staff.sections;
  const { heading, goal, facts, lead, support } = staffSentences(input);
  const shown = (id: string, chart: string, { title, intro }: { readonly title: string; readonly intro: string }): Section[] => charts.filter((each) => each.id === chart).map((each) => ({
    id, title, body: html`<p class="intro">${intro}</p>
${figure(each, { texts, id: (name) => name })}`,
  }));
  return questionPageHtml({
    language, title: input.title, version: provenance.version, fonts, question: `${heading} ${goal}.`, facts, lead, support, provenance,
    made: input.posterior === null ? [] : [[texts.reproduce.posterior, input.posterior]],
    sections: [...shown('goal', 'goal-by-posts', t.goal), triedSection(input), ...shown('work', 'work-by-posts', t.work), ...shown('weeks', 'queue-by-week', t.weeks)],
  });
}

function triedSection(input: StaffInput): Section {
  const t = textsOf(input.language).staff;
  const { columns, rows } = staffTable(input);
  return { id: 'tried', ...t.sections.tried, body: scrolling('tried-title', t.key(askedShare(input)), html`<table aria-labelledby="tried-title">
<thead><tr>${columns.map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
<tbody>${rows.map(({ cells: [posts = '', ...cells], isFound }) => html`<tr><th scope="row" class="number">${isFound ? html`<b>${posts}</b>` : posts}</th>${cells.map((cell) => html`<td class="number">${isFound ? html`<b>${cell}</b>` : cell}</td>`)}</tr>`)}</tbody></table>`) };
}
