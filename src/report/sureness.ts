/** How sure the answer is: its difference with the three uncertainties as bars on one scale, each told in a sentence. */
import type { Difference, Interval } from '../comparison/comparison.js';
import { aboutPeople, armLabel, formatBare, formatError, formatInterval, formatNumber, unitOf } from './format.js';
import { html, type Html } from './html.js';
import type { Page } from './page.js';

interface Bar {
  readonly name: string;
  readonly interval: Interval | null;
  /** What stands at its end; also where there is no interval. */
  readonly text: string;
}

/** Bars for each arm beside the reference, and the sentences below; nothing with one arm alone. */
export function surenessOf(page: Page): Html | null {
  const { answer, texts, input: { result: { comparison } }, arms } = page;
  const asked = comparison.differences.filter(({ measure, difference }) => measure === answer.measure && difference !== null);
  if (asked.length === 0) return html`<p>${answer.simulationError}</p>`;
  const scale = scaleOf(asked);
  return html`<h3>${texts.sure.title}</h3>
<div class="bars">${asked.map((each) => html`${asked.length === 1 ? null : html`<p class="bars-of">${armLabel(each.arm, page.context)}</p>`}${barsOf(each, page).map((bar) => row(bar, each.difference ?? 0, scale, arms.find(({ id }) => id === each.arm)?.colour ?? ''))}`)}</div>
<p class="said">${[...answer.parameters, ...answer.realGroup, answer.simulationError, texts.sure.apart].join(' ')}</p>`;
}

function barsOf(each: Difference, page: Page): Bar[] {
  const { texts, context, answer, input: { result: { comparison } } } = page;
  const unit = unitOf(answer.measure, context);
  const { difference, simulationError: error } = each;
  const missing = comparison.posterior === undefined ? texts.sure.notIncluded : texts.sure.tooFew;
  const value = difference ?? 0;
  return [
    { name: texts.sure.difference(unit.unit === 'share' ? texts.sure.percentagePoints : ''), interval: [Math.min(0, value), Math.max(0, value)], text: formatBare(value, unit, context.language) },
    { name: texts.sure.parameters, interval: each.parameters, text: formatInterval(each.parameters, unit, context.language) ?? missing },
    { name: texts.sure.realGroup(formatNumber(aboutPeople(comparison.cohort.n), 0, context.language)), interval: each.realGroup, text: formatInterval(each.realGroup, unit, context.language) ?? texts.sure.tooFew },
    { name: texts.sure.error, interval: error === null ? null : [value - error, value + error], text: formatError(error, unit, context.language) },
  ];
}

interface Scale {
  readonly least: number;
  readonly most: number;
}

/** From 0 to beyond the widest interval, on whichever side. */
function scaleOf(asked: readonly Difference[]): Scale {
  const ends = asked.flatMap(({ difference, parameters, realGroup, simulationError }) => [...(parameters ?? []), ...(realGroup ?? []), (difference ?? 0) - (simulationError ?? 0), (difference ?? 0) + (simulationError ?? 0)]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const margin = (most - least || 1) * 0.04;
  return { least: least < 0 ? least - margin : 0, most: most > 0 || least === 0 ? most + margin : 0 };
}

function row({ name, interval, text }: Bar, difference: number, { least, most }: Scale, colour: string): Html {
  const at = (value: number): string => (((value - least) / (most - least)) * 100).toFixed(2);
  const width = interval === null ? 0 : interval[1] - interval[0];
  return html`<div class="bar-row"><span class="bar-name">${name}</span><span class="bar" aria-hidden="true"><i class="zero" style="left:${at(0)}%"></i>${
    interval === null ? null : html`<i class="range" style="left:${at(interval[0])}%;width:${((width / (most - least)) * 100).toFixed(2)}%;background:${colour}"></i>`}<i class="dot" style="left:${at(difference)}%;background:${colour}"></i></span><b class="bar-text">${text}</b></div>
`;
}
