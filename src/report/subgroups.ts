/** Reported measures by subgroup, from the least to the most advantaged where groups have such an order; nothing is told of fewer than ten people. */
import { inOrder } from '../charts/differences/subgroupRow.js';
import { textsOf } from '../charts/language.js';
import type { SubgroupResult } from '../comparison/comparison.js';
import { smallestCell } from '../comparison/smallestCell.js';
import { unique } from './gainsWords.js';
import { formatNumber, formatValue, measureLabel, unitOf } from './format.js';
import { html, type Html } from './html.js';
import type { Page } from './page.js';
import { scrolling } from './scrolling.js';

/** A table for each grouping. */
export function subgroupTables(page: Page): Html[] {
  return unique(grouped(page).map(({ by }) => by)).map((by) => table(page, by));
}

/** Without the group of everybody, which the comparison shows. */
function grouped({ input }: Page): SubgroupResult[] {
  return input.result.subgroups.filter(({ by }) => by !== '');
}

function table(page: Page, by: string): Html {
  const { texts, arms, people, horizon, context } = page;
  const cells = grouped(page).filter((each) => each.by === by);
  const measures = context.reported.filter((id) => cells.some(({ measure }) => measure === id));
  const name = textsOf(context.language).groups.by[by] ?? by;
  const titleId = page.id(`subgroups-${by}`);
  return html`<h3 id="${titleId}">${name}</h3>${scrolling(titleId, texts.subgroups.caption(people, horizon), html`<table aria-labelledby="${titleId}">
<thead><tr><th scope="col" rowspan="2">${texts.subgroups.group}</th><th scope="col" rowspan="2" class="number">${texts.subgroups.people}</th>
${measures.map((id) => html`<th scope="colgroup" class="over" colspan="${arms.length}">${measureLabel(id, page.input.result.comparison.weeks, context)}</th>`)}</tr>
<tr>${measures.flatMap(() => arms.map((arm) => html`<th scope="col" class="number" style="color:${arm.ink}">${arm.label}</th>`))}</tr></thead>
<tbody>${inOrder(by, unique(cells.map(({ level }) => level))).map((level) => {
    const own = cells.filter((each) => each.level === level);
    return html`<tr><th scope="row">${textsOf(context.language).groups.levels[level] ?? level}</th><td class="number">${peopleIn(own, page)}</td>${measures.flatMap((id) => arms.map((arm) => cell(page, own.find((each) => each.arm === arm.id && each.measure === id))))}</tr>`;
  })}</tbody></table>`)}`;
}

function cell({ texts, context }: Page, result: SubgroupResult | undefined): Html {
  const isTold = result !== undefined && result.n >= smallestCell && result.mean !== null;
  const text = isTold ? formatValue(result.mean, unitOf(result.measure, context), context.language) : texts.subgroups.suppressed;
  return html`<td class="number">${text}</td>`;
}

/** People of the group: all of them are asked whether they ever worked. */
function peopleIn(cells: readonly SubgroupResult[], { context }: Page): string {
  const most = Math.max(0, ...cells.filter(({ measure }) => measure === 'everCompetitive').map(({ n }) => n));
  return most < smallestCell ? `< ${smallestCell}` : formatNumber(most, 0, context.language);
}
