/** A page that answers one question that is not a comparison of arms: the question, the answer, sections, and how to reproduce. */
import { documentHtml, type Document } from './document.js';
import { html } from './html.js';
import type { Provenance } from './input.js';
import { textsOf } from './language.js';
import { formatNumber } from './format.js';
import { textLook } from './longText.js';
import { contents, sectionHtml, type Section } from './section.js';

export interface QuestionPage extends Document {
  /** What kind of study it is, where the title does not say so. */
  readonly kind?: string;
  /** Empty where the scenario asks none. */
  readonly question: string;
  /** What stands below the question: who, how long, how many. */
  readonly facts: string;
  /** The answer in one sentence, and what else has to be known about it. */
  readonly lead: string;
  readonly support: readonly string[];
  readonly sections: readonly Section[];
  readonly provenance: Provenance;
  /** Further facts about how it was made. */
  readonly made: readonly (readonly [name: string, value: string])[];
}

export function questionPageHtml(page: QuestionPage): string {
  const { language, title, kind, question, facts, lead, support } = page;
  const texts = textsOf(language);
  const sections = [...page.sections, reproduceSection(page)];
  const written = { texts, id: (name: string) => name };
  return documentHtml(kind === undefined ? page : { ...page, title: `${kind}: ${title}` }, html`<header>
<p class="kind">inclusim${kind === undefined ? '' : ` · ${kind}`}</p>
<h1${textLook(title)}>${title}</h1>
${question === '' ? null : html`<p${textLook(question, 'question')}><span class="hidden">${texts.question}: </span>${question}</p>`}
<p class="facts">${facts}</p>
</header>`, html`
<section id="answer" class="answer" aria-labelledby="answer-title" tabindex="-1">
<h2 id="answer-title">${texts.answer}</h2>
<p class="lead">${lead}</p>
${support.map((each) => html`<p>${each}</p>`)}
<p class="warning">${texts.notIndividuals}</p>
</section>
${contents(sections, written)}
${sections.map((section) => sectionHtml(section, written))}`);
}

function reproduceSection({ language, provenance, made }: QuestionPage): Section {
  const t = textsOf(language).reproduce;
  const { commit, version, seconds } = provenance;
  const facts: readonly (readonly [string, string])[] = [
    [t.version, commit ? `${version} (${commit})` : version], [t.seed, String(provenance.seed)], ...made, [t.node, provenance.node],
    [t.started, provenance.startedAt], [t.duration, t.seconds(formatNumber(seconds, seconds < 10 ? 1 : 0, language))],
  ];
  return { id: 'reproduce', title: t.title, body: html`<p>${t.intro}</p>
<h3>${t.command}</h3><pre tabindex="0"><code>${provenance.command}</code></pre>
<dl class="facts-list">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>` };
}
