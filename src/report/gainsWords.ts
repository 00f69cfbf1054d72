/** Whether arms make the distribution of an outcome more or less even, and who is never reached, in sentences. */
import { textsOf } from '../charts/language.js';
import type { EquityEstimate, EquityResult, SubgroupResult } from '../comparison/comparison.js';
import { smallestCell } from '../comparison/smallestCell.js';
import { armLabel, formatEnds, formatNumber, formatPercent, formatSigned, join } from './format.js';
import type { Page } from './page.js';

/** Decimals of an index. */
const digits = 3;

/** For each grouping with an order: the index in the reference arm, and where each other arm moves it. */
export function evennessSentences(page: Page, measure: string): string[] {
  const equity = page.input.result.equity.filter((each) => each.measure === measure);
  return unique(equity.map(({ by }) => by)).map((by) => {
    const own = equity.filter((each) => each.by === by);
    const reference = own.find(({ change }) => change === null);
    return [`${groupingLabel(page, by)}:`, ...(reference === undefined ? [] : levelSentence(page, reference)), ...own.flatMap((each) => moveSentence(page, each, reference?.index ?? null))].join(' ');
  });
}

function levelSentence({ texts, context }: Page, { arm, index }: EquityResult): string[] {
  return index === null ? [] : [texts.gains.level(armLabel(arm, context), formatNumber(index, digits, context.language))];
}

function moveSentence({ texts, context }: Page, result: EquityResult, before: number | null): string[] {
  const { arm, index, change } = result;
  if (index === null || before === null || change === null || change.index === null) return [];
  const { language } = context;
  const { gains } = texts;
  const moved = gains.moved(armLabel(arm, context), formatNumber(index, digits, language), formatSigned(change.index, digits, language), uncertaintyOf(change, texts.gains, context.language));
  const verdict = !isClear(change) ? gains.unclear : before * index < 0 && isClear(result) ? gains.turned(change.index > 0) : Math.abs(index) > Math.abs(before) ? gains.lessEven(change.index > 0) : gains.moreEven(change.index > 0);
  return [`${moved} ${verdict}`];
}

function uncertaintyOf({ parameters, simulationError }: EquityEstimate, texts: Page['texts']['gains'], language: Page['context']['language']): string {
  if (parameters !== null) return texts.drawn(textsOf(language).range(formatNumber(parameters[0], digits, language), formatNumber(parameters[1], digits, language)));
  return simulationError === null ? texts.single : texts.simulated(formatNumber(simulationError, digits, language));
}

/** Whether the interval is clear of 0: that of the parameters where they were drawn, else that of simulation error. */
function isClear({ index, parameters, simulationError }: EquityEstimate): boolean {
  if (parameters !== null) return parameters[0] > 0 || parameters[1] < 0;
  return index !== null && simulationError !== null && Math.abs(index) > simulationError;
}

/** For each grouping: in which group of each arm fewest and most people are never reached. */
export function neverReachedSentences(page: Page): string[] {
  const { texts, context, arms } = page;
  const cells = page.input.result.subgroups.filter(({ by, measure, n, mean }) => by !== '' && measure === 'neverReached' && n >= smallestCell && mean !== null);
  return unique(cells.map(({ by }) => by)).map((by) => {
    const own = cells.filter((each) => each.by === by);
    const parts = arms.flatMap((arm) => extent(own.filter((each) => each.arm === arm.id), arm.label, page));
    return texts.gains.never(groupingLabel(page, by), join(parts, context.language));
  });
}

function extent(cells: readonly SubgroupResult[], arm: string, { texts: { gains }, context: { language } }: Page): string[] {
  const sorted = [...cells].sort((a, b) => (a.mean ?? 0) - (b.mean ?? 0));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  const [low, high] = [least.mean ?? 0, most.mean ?? 0];
  if (high === 0) return [gains.neverNobody(arm)];
  const error = (least.simulationError ?? 0) + (most.simulationError ?? 0);
  if (high - low <= error) return [gains.neverAlike(arm, textsOf(language).range(...formatEnds([low, high], { unit: 'share' }, language)))];
  const level = ({ level: id }: SubgroupResult) => textsOf(language).groups.levels[id] ?? id;
  return [gains.neverBetween(arm, formatPercent(low, language), level(least), formatPercent(high, language), level(most))];
}

function groupingLabel({ context }: Page, by: string): string {
  return textsOf(context.language).groups.by[by] ?? by;
}

export function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
