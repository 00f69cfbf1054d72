/** The page that a study of many points leaves: question, answer in words, picture, numbers, how to read them, how to get them again. */
import type { Chart, ChartContext } from '../../charts/chart.js';
import { figure } from '../figures.js';
import { escape, html, trusted, type Html } from '../html.js';
import type { Provenance, ReportInput } from '../input.js';
import { textsOf } from '../language.js';
import { questionPageHtml } from '../questionPage.js';
import { scrolling } from '../scrolling.js';
import type { Section } from '../section.js';

/** A table: the first cell of a line names it. */
export interface StudyTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly lines: readonly { readonly name: string; readonly meaning: string; readonly cells: readonly string[] }[];
}

/** What a study says of itself, in words. */
export interface StudyWords {
  readonly kind: string;
  readonly title: string;
  readonly question: string;
  /** `78 weeks · seed 2026 · 47 points · 40 replications each · 3,760 runs`. */
  readonly facts: string;
  /** One sentence with numbers. */
  readonly lead: string;
  readonly support: readonly string[];
  readonly table: StudyTable;
  /** How to read the picture and the numbers; empty where it needs no words. */
  readonly reading: string;
  /** Further facts for whoever repeats it. */
  readonly sizes: readonly (readonly [name: string, value: string])[];
}

export interface StudyInput {
  readonly words: StudyWords;
  readonly context: Pick<ChartContext, 'language'>;
  readonly charts: readonly Chart[];
  readonly provenance: Provenance;
  readonly fonts?: ReportInput['fonts'];
}

/** The page as the text of an HTML file that opens offline. */
export function studyHtml({ words, context: { language }, charts, provenance, fonts }: StudyInput): string {
  const { kind, title, question, facts, lead, support, sizes } = words;
  return questionPageHtml({ language, kind, title, version: provenance.version, fonts, question, facts, lead, support, provenance, made: sizes, sections: sectionsOf(words, charts, language) });
}

function sectionsOf({ table, reading }: StudyWords, charts: readonly Chart[], language: ChartContext['language']): Section[] {
  const texts = textsOf(language);
  return [
    { id: 'picture', title: texts.study.picture, body: html`${charts.map((chart) => figure(chart, { texts, id: (name) => name }))}` },
    { id: 'numbers', title: texts.study.numbers, body: tableHtml(table) },
    ...(reading === '' ? [] : [{ id: 'reading', title: texts.study.reading, body: html`<p>${reading}</p>` }]),
  ];
}

function tableHtml({ caption, columns, lines }: StudyTable): Html {
  const [first = '', ...others] = columns;
  return scrolling('numbers-title', caption, html`<table aria-labelledby="numbers-title">
<thead><tr><th scope="col">${first}</th>${others.map((each) => html`<th scope="col" class="number">${each}</th>`)}</tr></thead>
<tbody>${lines.map(({ name, meaning, cells }) => html`<tr><th scope="row"${meaning === '' ? null : trusted(` title="${escape(meaning)}"`)}>${trusted(breakable(name))}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>
`)}</tbody></table>`);
}

/** A path may be broken behind its dots. */
function breakable(name: string): string {
  return escape(name).replaceAll('.', '.<wbr>');
}
