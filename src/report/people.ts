/** One hundred figures for each arm, in the same places: how risk is told so that most people understand it. */
import type { ArmLook } from '../charts/arms.js';
import { referenceShade } from '../charts/arms.js';
import { formatNumber, measureLabel, unitOf } from './format.js';
import { html, type Html } from './html.js';
import { ofHundred } from './lead.js';
import type { Page } from './page.js';
import type { Section } from './section.js';

const cell = 22;
const blank = '#e3e8ee';

/** The diagram for the measure that answers the question, or for the first share that is reported; null without one. */
export function peopleSection(page: Page): Section | null {
  const { texts, people, horizon, context, arms } = page;
  const measure = [page.answer.measure, ...context.reported].find((id) => unitOf(id, context).unit === 'share' && arms.every((arm) => shareOf(page, arm.id, id) !== null));
  if (measure === undefined) return null;
  const label = measureLabel(measure, page.input.result.comparison.weeks, context);
  return { id: 'people', title: texts.people.title(inSentence(label)), short: texts.people.short, body: html`<svg class="store" aria-hidden="true" width="0" height="0"><symbol id="${page.id('person')}" viewBox="0 0 20 24"><circle cx="10" cy="5" r="4.2"/><path d="M2.5 23v-6.5a6 6 0 0 1 6-6h3a6 6 0 0 1 6 6V23z"/></symbol></svg>
<figure class="crowds"><div class="crowd-row">${arms.map((arm) => crowd(page, arm, measure))}</div>
<figcaption>${texts.people.caption(people, horizon)}</figcaption></figure>` };
}

/** A label inside a sentence: its first letter small, unless it begins with an abbreviation. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) || /^\p{Lu} /u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function crowd(page: Page, arm: ArmLook, measure: string): Html {
  const { texts, context } = page;
  const share = shareOf(page, arm.id, measure) ?? 0;
  const [count, reference] = [Math.round(share * 100), Math.round((shareOf(page, context.compareWith, measure) ?? 0) * 100)];
  const spoken = ofHundred(share, context);
  return html`<div class="crowd"><h3 style="color:${arm.ink}">${arm.label}</h3>
<svg viewBox="0 0 ${cell * 10} ${cell * 11}" role="img" aria-label="${texts.people.alt(arm.label, spoken)}">${figures(count, reference, arm, page.id('person'))}</svg>
<p><strong style="color:${arm.ink}">${texts.people.count(spoken)}</strong>${arm.isReference ? null : html`<span>${beside(page, count - reference)}</span>`}</p></div>`;
}

/** As many as in the reference arm in its colour, those beyond in the arm's own; a missing one as an outline. */
function figures(count: number, reference: number, arm: ArmLook, personId: string): Html[] {
  return Array.from({ length: 100 }, (_, at) => {
    const x = (at % 10) * cell + 1;
    const y = Math.floor(at / 10) * (cell + 2.2) + 1;
    const isMissing = at >= count && at < reference;
    const fill = at < Math.min(count, reference) ? referenceShade.colour : at < count ? arm.colour : blank;
    const look = isMissing ? html`fill="#fff" stroke="${referenceShade.colour}" stroke-width="1.4"` : html`fill="${fill}"`;
    return html`<use href="#${personId}" x="${x}" y="${y}" width="20" height="22" ${look}/>`;
  });
}

function beside({ texts, context, arms }: Page, more: number): string {
  const reference = arms.find(({ isReference }) => isReference)?.label ?? context.compareWith;
  const count = formatNumber(Math.abs(more), 0, context.language);
  if (more === 0) return texts.people.asMany(reference);
  return more > 0 ? texts.people.more(count, reference) : texts.people.fewer(count, reference);
}

function shareOf({ input }: Page, arm: string, measure: string): number | null {
  return input.result.comparison.arms[arm]?.measures[measure]?.mean ?? null;
}
