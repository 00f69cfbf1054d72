/** The head of the report: the question, the answer in one sentence, and the three uncertainties, each in its own words. */
import { html, type Html } from './html.js';
import type { Page } from './page.js';
import type { Section } from './section.js';

export function head({ input: { scenario }, texts, answer }: Page): Html {
  return html`<header>
<p class="kind">inclusim</p>
<h1>${scenario.title || scenario.name}</h1>
${scenario.question === '' ? null : html`<p class="question"><span class="hidden">${texts.question}: </span>${scenario.question}</p>`}
<p class="facts">${answer.people} · ${answer.facts}</p>
</header>`;
}

export function answerSection({ answer, texts }: Page): Html {
  const isLong = answer.realGroup.length > 1;
  const support = [...(isLong ? [] : answer.realGroup), ...answer.parameters, ...answer.verdicts];
  return html`<section id="answer" class="answer" aria-labelledby="answer-title" tabindex="-1">
<h2 id="answer-title">${texts.answer}</h2>
<p class="lead">${answer.lead}</p>
${answer.needed.map((each) => html`<p class="needed">${each}.</p>`)}
${isLong ? html`<ul>${answer.realGroup.map((each) => html`<li>${each}</li>`)}</ul>` : null}<p>${support.join(' ')} ${answer.simulationError}${answer.paired ? '' : ` ${texts.unpaired}`}</p>
<p class="warning">${texts.notIndividuals}</p>
</section>`;
}

export function uncertainties({ texts }: Page): Section {
  return { id: 'uncertainty', title: texts.uncertainty.title, body: html`<dl class="three">${texts.uncertainty.rows.map(([name, meaning]) => html`<div><dt>${name}</dt><dd>${meaning}</dd></div>`)}</dl>` };
}
