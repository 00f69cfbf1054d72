/** Whether arms make the distribution of an outcome more or less even, and who is never reached, in sentences. */
import { textsOf, type Language } from '../charts/language.js';
import type { EquityEstimate, EquityResult, SubgroupResult } from '../comparison/comparison.js';
import { smallestCell } from '../comparison/smallestCell.js';
import { armLabel, formatEnds, formatNumber, formatPercent, formatSigned } from './format.js';
import type { Page } from './page.js';

/** Decimals of an index. */
const digits = 3;

/** What is said of a grouping, and a sentence for each arm. */
export interface Told {
  readonly lead: string;
  readonly arms: readonly string[];
}

/** For each grouping with an order: the index in the reference arm, and where each other arm moves it. */
export function evennessOf(page: Page, measure: string): Told[] {
  const { texts: { gains }, context } = page;
  const equity = page.input.result.equity.filter((each) => each.measure === measure);
  return unique(equity.map(({ by }) => by)).flatMap((by): Told[] => {
    const own = equity.filter((each) => each.by === by);
    const reference = own.find(({ change }) => change === null);
    if (reference === undefined || reference.index === null) return [];
    const { arm, index } = reference;
    return [{ lead: gains.level(groupingLabel(page, by), armLabel(arm, context), formatNumber(index, digits, context.language)), arms: own.flatMap((each) => moveSentence(page, each, index)) }];
  });
}

function moveSentence({ texts, context }: Page, result: EquityResult, before: number): string[] {
  const { arm, index, change } = result;
  if (index === null || change === null || change.index === null) return [];
  const { language } = context;
  const { gains } = texts;
  const moved = gains.moved(armLabel(arm, context), formatNumber(index, digits, language), formatSigned(change.index, digits, language), uncertaintyOf(change, texts, language));
  const better = change.index > 0;
  const verdict = !isClear(change) ? gains.unclear : before * index < 0 && isClear(result) ? gains.turned(better) : Math.abs(index) > Math.abs(before) ? gains.lessEven(better) : gains.moreEven(better);
  return [`${moved} ${verdict}`];
}

/** An interval over draws without width says that chance hides what they do, and is left out. */
function uncertaintyOf({ parameters, simulationError }: EquityEstimate, { gains }: Page['texts'], language: Language): string {
  const isSeen = parameters !== null && parameters[0] < parameters[1];
  return [
    ...(isSeen ? [gains.drawn(textsOf(language).range(formatNumber(parameters[0], digits, language), formatNumber(parameters[1], digits, language)))] : []),
    simulationError === null ? gains.single : gains.simulated(formatNumber(simulationError, digits, language)),
    ...(parameters === null ? [gains.notIncluded] : []),
  ].join('; ');
}

/** Whether the interval of simulation error is clear of 0, and that of the parameters too where there is one. */
function isClear({ index, parameters, simulationError }: EquityEstimate): boolean {
  if (index === null || simulationError === null || Math.abs(index) <= simulationError) return false;
  return parameters === null || parameters[0] > 0 || parameters[1] < 0;
}

/** For each grouping: in which group of each arm fewest and most people are never reached. */
export function neverReachedOf(page: Page): Told[] {
  const cells = page.input.result.subgroups.filter(({ by, measure, n, mean }) => by !== '' && measure === 'neverReached' && n >= smallestCell && mean !== null);
  return unique(cells.map(({ by }) => by)).map((by) => {
    const own = cells.filter((each) => each.by === by);
    return { lead: page.texts.gains.never(groupingLabel(page, by)), arms: page.arms.flatMap((arm) => extent(own.filter((each) => each.arm === arm.id), arm.label, page)) };
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
