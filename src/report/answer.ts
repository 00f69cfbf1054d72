/** The first screen: what was asked and compared, the answer, how sure it is, for whom and over what time. */
import { languages } from '../charts/language.js';
import { armLabel } from './format.js';
import { html, type Html } from './html.js';
import { textsOf } from './language.js';
import { textLook } from './longText.js';
import type { Page } from './page.js';
import { surenessOf } from './sureness.js';

export function head(page: Page): Html {
  const { input: { scenario }, texts } = page;
  return html`<header>
<div class="top"><p class="kind">inclusim</p>${languageSwitch(page)}</div>
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

function basics({ answer, texts, arms, people, horizon, context, input: { result: { comparison } } }: Page): (readonly [name: string, value: Html | string])[] {
  const weeks = texts.weeks(String(comparison.weeks));
  const others = arms.filter(({ isReference }) => !isReference);
  const compared = html`${others.map((arm, at) => html`${at === 0 ? '' : ', '}<span class="arm" style="--arm:${arm.colour}">${arm.label}</span>`)} ${others.length === 0 ? '' : texts.basics.against} <span class="arm" style="--arm:${arms.find(({ isReference }) => isReference)?.colour ?? ''}">${armLabel(context.compareWith, context)}</span>`;
  return [
    [texts.basics.compared, compared],
    [texts.basics.people, people],
    [texts.basics.time, horizon === weeks ? weeks : `${horizon} (${weeks})`],
    [texts.basics.simulated, answer.replications],
  ];
}
