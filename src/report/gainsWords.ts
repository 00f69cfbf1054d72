/** Whether arms make the distribution of an outcome more or less even, and who is never reached, in sentences. */
import { inOrder } from '../charts/differences/subgroupRow.js';
import { textsOf, type Language } from '../charts/language.js';
import type { EquityEstimate, EquityResult, SubgroupResult } from '../comparison/comparison.js';
import { smallestCell } from '../comparison/smallestCell.js';
import { armLabel, formatNumber, formatPercent, formatSigned } from './format.js';
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

/** For each grouping: the share of each group that no service ever reaches, by arm. */
export function neverReachedOf(page: Page): Told[] {
  const cells = page.input.result.subgroups.filter(({ by, measure, n, mean }) => by !== '' && measure === 'neverReached' && n >= smallestCell && mean !== null);
  return unique(cells.map(({ by }) => by)).map((by) => {
    const own = inOrder(by, unique(cells.filter((each) => each.by === by).map(({ level }) => level))).flatMap((level) => cells.filter((each) => each.by === by && each.level === level));
    return { lead: page.texts.gains.never(groupingLabel(page, by)), arms: page.arms.flatMap((arm) => sharesOf(own.filter((each) => each.arm === arm.id), arm.label, page)) };
  });
}

function sharesOf(cells: readonly SubgroupResult[], arm: string, { texts: { gains }, context: { language } }: Page): string[] {
  if (cells.length === 0) return [];
  if (cells.every(({ mean }) => mean === 0)) return [gains.neverNobody(arm)];
  const { levels } = textsOf(language).groups;
  const sorted = [...cells].sort((a, b) => (a.mean ?? 0) - (b.mean ?? 0));
  const ends = [...sorted.slice(0, 1), ...sorted.slice(-1)];
  const isAlike = (ends[1]?.mean ?? 0) - (ends[0]?.mean ?? 0) <= ends.reduce((sum, { simulationError }) => sum + (simulationError ?? 0), 0);
  return [gains.neverShares(arm, cells.map(({ level, mean }) => `${levels[level] ?? level} ${formatPercent(mean ?? 0, language)}`).join(', '), cells.length > 1 && isAlike)];
}

function groupingLabel({ context }: Page, by: string): string {
  return textsOf(context.language).groups.by[by] ?? by;
}

export function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
