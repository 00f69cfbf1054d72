/** What it costs, who pays and whether it is worth it: a sentence an arm, a table of ratios, and the charts of the economic evaluation. */
import type { CostPer, EconomicDifference, Economics } from '../economics/economics.js';
import { amount, difference, qalys, type Money } from '../charts/economics/money.js';
import { figure } from './figures.js';
import { armLabel, formatInterval, formatPercent, horizonPhrase } from './format.js';
import { html, type Html } from './html.js';
import type { Page } from './page.js';
import { scrolling } from './scrolling.js';
import type { Section } from './section.js';

/** Charts that stand in this section and in no other, in this order. */
export const economicCharts = ['cost-by-payer', 'cost-effectiveness-plane', 'acceptability', 'value-of-information', 'budget-impact'] as const;

/** The section; null where no evaluation was asked for. */
export function economicsSection(page: Page): Section | null {
  const { texts, context, input } = page;
  const { economics } = input;
  if (economics === null || economics === undefined) return null;
  const words = texts.economics;
  const money: Money = { unit: { unit: 'money', currency: economics.currency }, language: context.language };
  const shown = economicCharts.flatMap((id) => page.charts.filter((chart) => chart.id === id));
  return { id: 'economics', title: words.title, short: words.short, body: html`<p class="intro">${words.intro(words.whose[economics.perspective], economics.priceYear, formatPercent(economics.discountRate.costs, context.language, 1), formatPercent(economics.discountRate.effects, context.language, 1))}</p>
${sentences(page, economics, money).map((sentence) => html`<p>${sentence}</p>
`)}${table(page, economics, money)}
<p class="note">${words.note}${economics.draws === null ? ` ${words.notDrawn}` : ''}</p>
${shown.map((chart) => figure(chart, page))}` };
}

function sentences({ texts: { economics: words }, context }: Page, { differences, curve, information, willingnessToPay, perspective }: Economics, money: Money): string[] {
  const { language } = context;
  const each = differences.map((one) => words.finding(armLabel(one.arm, context), armLabel(one.against, context), words.whose[perspective], difference(one.perspectives[perspective], money), qalys(one.qalys, language)));
  const asked = curve?.reduce((near, point) => (Math.abs(point.threshold - willingnessToPay) < Math.abs(near.threshold - willingnessToPay) ? point : near));
  if (asked === undefined) return each;
  const choice = words.choice(amount(willingnessToPay, money), armLabel(asked.best, context), formatPercent(asked.probabilities[asked.best] ?? 0, language, 0));
  const worth = information?.evpi ?? asked.evpi;
  return [...each, `${choice} ${Math.round(worth) === 0 ? words.nothingToKnow : words.worthKnowing(amount(worth, money))}`];
}

function table(page: Page, { differences, frontier }: Economics, money: Money): Html {
  const { texts: { economics: words }, context } = page;
  const rows: readonly (readonly [string, (one: EconomicDifference) => CostPer])[] = [
    [words.perQaly, (one) => one.costPerQaly],
    [words.perEver, (one) => one.costPerPersonEverInWork],
    [words.perAtEnd(horizonPhrase(page.input.result.comparison.weeks, context.language)), (one) => one.costPerPersonInWork],
  ];
  return scrolling('economics-title', words.caption(armLabel(context.compareWith, context)), html`<table class="comparison" aria-labelledby="economics-title">
<thead><tr><th scope="col">${words.costOf}</th>${differences.map(({ arm }) => html`<th scope="col" style="color:${page.arms.find(({ id }) => id === arm)?.ink ?? '#1c2733'}">${armLabel(arm, context)}</th>`)}</tr></thead>
<tbody>${rows.map(([name, of]) => html`<tr><th scope="row">${name}</th>${differences.map((one) => html`<td>${cell(of(one), page, money)}</td>`)}</tr>`)}
<tr><th scope="row">${words.frontier}</th>${differences.map(({ arm }) => html`<td><b>${onFrontier(frontier.find((each) => each.arm === arm), words, money)}</b></td>`)}</tr></tbody></table>`);
}

/** What one more QALY costs against the neighbour on the frontier, or why the arm is not on it. */
function onFrontier(found: Economics['frontier'][number] | undefined, words: Page['texts']['economics'], money: Money): string {
  if (found?.icer !== null && found?.icer !== undefined) return amount(found.icer, money);
  return words.frontierPlaces[found?.dominated ?? 'cheapest'];
}

/** A ratio only where it says something: more for more, or less for less. */
function cell({ ratio, parameters, place }: CostPer, { texts: { economics: words } }: Page, money: Money): Html {
  if (ratio === null || place === 'dominates' || place === 'dominated' || place === 'unclear') return html`<b>${words.places[ratio === null ? 'unclear' : place]}</b>`;
  return html`<b>${amount(Math.abs(ratio), money)}</b>${place === 'saves' ? html`<span>${words.places.saves}</span>` : null}${parameters === null ? null : html`<span>${rangeOf(parameters, words, money)}</span>`}`;
}

function rangeOf(set: NonNullable<CostPer['parameters']>, words: Page['texts']['economics'], money: Money): string {
  if (set.kind === 'all') return words.anyRatio;
  if (set.kind === 'outside') return words.outside(amount(set.low, money), amount(set.high, money));
  return words.between(formatInterval([set.low, set.high], money.unit, money.language) ?? '');
}
