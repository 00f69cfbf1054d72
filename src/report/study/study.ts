/** The page that a study of many points leaves: question, answer in words, picture, numbers, how to read them, how to get them again. */
import type { Chart, ChartContext } from '../../charts/chart.js';
import { figure } from '../figures.js';
import { escape, html, trusted, type Html } from '../html.js';
import type { Provenance } from '../input.js';
import { formatNumber } from '../format.js';
import { textsOf } from '../language.js';
import { textLook } from '../longText.js';
import { policy } from '../policy.js';
import { contents, sectionHtml, type Section } from '../section.js';
import { scrolling } from '../scrolling.js';
import { styleOf } from '../style.js';

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
  readonly fonts?: { readonly regular: string; readonly bold: string } | undefined;
}

/** The page as the text of an HTML file that opens offline. */
export function studyHtml({ words, context: { language }, charts, provenance, fonts }: StudyInput): string {
  const texts = textsOf(language);
  const written = { texts, id: (name: string) => name };
  const sections = sectionsOf(words, charts, provenance, language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="generator" content="inclusim ${provenance.version}">
<title>${words.kind}: ${words.title}</title>
<style>${trusted(styleOf(fonts))}</style>
</head>
<body>
<a class="skip" href="#answer">${texts.skip}</a>
<header>
<p class="kind">inclusim · ${words.kind}</p>
<h1${textLook(words.title)}>${words.title}</h1>
${words.question === '' ? null : html`<p${textLook(words.question, 'question')}><span class="hidden">${texts.question}: </span>${words.question}</p>`}
<p class="facts">${words.facts}</p>
</header>
<main>
<section id="answer" class="answer" aria-labelledby="answer-title" tabindex="-1">
<h2 id="answer-title">${texts.answer}</h2>
<p class="lead">${words.lead}</p>
<p>${words.support.join(' ')}</p>
<p class="warning">${texts.notIndividuals}</p>
</section>
${contents(sections, written)}
${sections.map((section) => sectionHtml(section, written))}</main>
<footer><p>inclusim ${provenance.version} · ${texts.notIndividuals}</p></footer>
</body>
</html>
`.html;
}

function sectionsOf({ table, reading, sizes }: StudyWords, charts: readonly Chart[], provenance: Provenance, language: ChartContext['language']): Section[] {
  const texts = textsOf(language);
  return [
    { id: 'picture', title: texts.study.picture, body: html`${charts.map((chart) => figure(chart, { texts, id: (name) => name }))}` },
    { id: 'numbers', title: texts.study.numbers, body: tableHtml(table) },
    ...(reading === '' ? [] : [{ id: 'reading', title: texts.study.reading, body: html`<p>${reading}</p>` }]),
    { id: 'reproduce', title: texts.reproduce.title, body: reproduced(provenance, sizes, language) },
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

function reproduced({ version, commit, command, node, seed, startedAt, seconds }: Provenance, sizes: StudyWords['sizes'], language: ChartContext['language']): Html {
  const t = textsOf(language).reproduce;
  const facts: readonly (readonly [string, string])[] = [
    [t.version, commit ? `${version} (${commit})` : version], [t.seed, String(seed)], ...sizes, [t.node, node], [t.started, startedAt],
    [t.duration, t.seconds(formatNumber(seconds, seconds < 10 ? 1 : 0, language))],
  ];
  return html`<p>${t.intro}</p>
<h3>${t.command}</h3><pre tabindex="0"><code>${command}</code></pre>
<dl class="facts-list">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
