/** The head of the report: the question, the answer in one sentence, and the three uncertainties, each in its own words. */
import { armLabel, formatNumber, formatPercent } from './format.js';
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

export function uncertainties(page: Page): Section {
  const { title, rows } = page.texts.uncertainty;
  const included = drawnWords(page);
  const meanings = rows.map(([name, meaning], at) => [name, at === rows.length - 1 ? [meaning, ...included].join(' ') : meaning] as const);
  return { id: 'uncertainty', title, body: html`<dl class="three">${meanings.map(([name, meaning]) => html`<div><dt>${name}</dt><dd>${meaning}</dd></div>`)}</dl>` };
}

/** What of the parameters is included, and how much of what varies is due to them; nothing without a posterior. */
function drawnWords({ texts, context, answer, input: { result: { comparison } } }: Page): string[] {
  const { posterior, differences } = comparison;
  if (posterior === undefined) return [];
  const asked = differences.filter(({ measure }) => measure === answer.measure);
  const splits = asked.flatMap(({ arm, variance }) => {
    const whole = variance ? variance.parameters + variance.chance : 0;
    if (!variance || whole === 0) return [];
    const share = formatPercent(variance.parameters / whole, context.language, 0);
    return [asked.length === 1 ? texts.uncertainty.split(answer.label, share) : texts.uncertainty.splitOf(armLabel(arm, context), answer.label, share)];
  });
  return [texts.uncertainty.included(formatNumber(posterior.draws, 0, context.language)), ...splits];
}
