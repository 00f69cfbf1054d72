/** The first screen: what was asked and compared, the answer, how sure it is, for whom and over what time. */
import { languages } from '../charts/language.js';
import type { Scenario } from '../scenario/scenario.js';
import { html, type Html } from './html.js';
import { textsOf } from './language.js';
import { textLook } from './longText.js';
import type { Page } from './page.js';
import { offeredIn } from './offered.js';
import { surenessOf } from './sureness.js';

export function head(page: Page): Html {
  const { input: { scenario }, texts } = page;
  return html`<header>
<div class="top"><p class="kind">${texts.kind}</p>${languageSwitch(page)}</div>
${ownBlock('h1', scenario.title || scenario.name, page)}
${scenario.question === '' ? null : ownBlock('p', scenario.question, page, html`<span class="hidden">${texts.question}: </span>`)}
</header>`;
}

/** Links, so that the language stands in the address and needs no script. */
function languageSwitch({ texts, context }: Page): Html {
  return html`<nav class="languages" aria-label="${texts.languages}">${languages.map((language) => {
    const { languageName } = textsOf(language);
    return language === context.language ? html`<span lang="${language}" aria-current="true">${languageName}</span>` : html`<a lang="${language}" hreflang="${language}" href="#${language}">${languageName}</a>`;
  })}</nav>`;
}

/** A text of the scenario's author as a block, written in the direction that it has. */
function ownBlock(tag: 'h1' | 'p', text: string, page: Page, before: Html | null = null): Html {
  return tag === 'h1' ? html`<h1${textLook(text, 'title')} dir="auto">${page.own(text)}</h1>` : html`<p${textLook(text, 'question')} dir="auto">${before}${page.own(text)}</p>`;
}

export function answerSection(page: Page): Html {
  const { answer, texts, id } = page;
  const notes = [...answer.needed.map((each) => `${each}.`), ...answer.verdicts, ...(answer.paired ? [] : [texts.unpaired])];
  return html`<section id="${id('answer')}" class="answer" aria-labelledby="${id('answer-title')}" tabindex="-1">
<h2 id="${id('answer-title')}">${texts.answer}</h2>
<p class="lead"><strong>${answer.lead.replace(/\.$/, '')}</strong>${answer.whole}</p>
${surenessOf(page)}
<dl class="basics">${basics(page).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${notes.length === 0 ? null : html`<p class="notes">${notes.join(' ')}</p>`}
<p class="warning">${texts.notIndividuals}</p>
</section>`;
}

/** Arms that the first screen has room for. */
const mostCompared = 4;

function basics({ answer, texts, people, horizon, input: { scenario, result: { comparison } }, ...page }: Page): (readonly [name: string, value: Html | string])[] {
  const weeks = texts.weeks(String(comparison.weeks));
  const country = texts.countries[scenario.arms[0]?.epochs[0]?.scenario.country ?? ''];
  return [
    [texts.basics.compared, compared({ ...page, texts, scenario })],
    [texts.basics.people, country === undefined ? people : texts.basics.place(people, country)],
    [texts.basics.time, horizon === weeks ? weeks : `${horizon} (${weeks})`],
    [texts.basics.simulated, answer.paired ? texts.basics.times(answer.count) : answer.replications],
  ];
}

/** Each arm with the programmes that it offers, so that a short name says what it stands for. */
function compared({ arms, texts, context, scenario }: Pick<Page, 'arms' | 'texts' | 'context'> & { readonly scenario: Scenario }): Html {
  const shown = arms.slice(0, mostCompared);
  return html`<ul>${shown.map(({ id, label, colour }) => html`<li><span class="arm" style="--arm:${colour}">${label}</span>${offeredIn(scenario, id, context.language).map((title, at) => html`${at === 0 ? ': ' : ' + '}<span dir="auto">${title}</span>`)}</li>`)}${
    arms.length > shown.length ? html`<li>${texts.basics.more(String(arms.length - shown.length))}</li>` : null}</ul>`;
}
