/** What the charts of durations say in words. */
import type { SurvivalSummary } from '../../comparison/comparison.js';
import { armLabel } from '../arms.js';
import type { ChartContext } from '../chart.js';
import { formatEnds, formatNumber, formatPercent } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { partsReached, weekOfPart, type ArmCurve, type SurvivalQuestion } from './survivalCurves.js';
import { horizonPhrase, join } from '../words.js';

/** The finding: shares at the last week shown, when parts are reached, bands and power. */
export function findingIn(curves: readonly ArmCurve[], question: SurvivalQuestion, last: number, power: string, { language }: ChartContext): string {
  const { survival, [question.texts]: own } = textsOf(language);
  const shares = curves.map(({ arm, series }) => survival.with(formatPercent(series.mean[last] ?? 0, language), arm.label));
  const bands = curves.map(({ arm, series }) => {
    const [low, high] = formatEnds([series.low[last] ?? 0, series.high[last] ?? 0], { unit: 'share' }, language);
    return survival.within(arm.label, textsOf(language).range(low, high));
  });
  const times = partsReached(curves, question, last).map((part) => {
    const arms = curves.flatMap((each) => timeOf(each, weekOfPart(each, part, last), language));
    return own.reached(survival[part], join(arms, language));
  });
  return [own.alt(horizonPhrase(last, language), join(shares, language)), ...times, survival.bandAlt(join(bands, language)), power].filter((each) => each !== '').join(' ');
}

function timeOf({ arm }: ArmCurve, week: number | null, language: Language): string[] {
  const texts = textsOf(language);
  return week === null ? [] : [texts.survival.with(texts.weeks(week), arm.label)];
}

/** How often a study of this size would find the differences; nothing where nothing was compared. */
export function powerSentence({ logRank }: SurvivalSummary, { spell }: SurvivalQuestion, curves: readonly ArmCurve[], context: ChartContext): string {
  const { language } = context;
  const texts = textsOf(language).survival;
  const shown = new Set(curves.map(({ arm }) => arm.id));
  const tests = logRank.flatMap(({ arm, against, spell: of, power }) => (of === spell && power !== null && shown.has(arm) && shown.has(against) ? [{ arm, against, power }] : []));
  const [first] = tests;
  if (first === undefined) return '';
  const reference = armLabel(first.against, context);
  if (tests.length === 1) return texts.power(inHundred(first.power, language));
  return texts.powerEach(reference, join(tests.map(({ arm, power }) => texts.with(inHundred(power, language), armLabel(arm, context))), language));
}

/** A share as a count of a hundred; only what is all or nothing is called so. */
function inHundred(share: number, language: Language): string {
  const { moreThan, lessThan } = textsOf(language).survival;
  if (share < 1 && share >= 0.995) return moreThan('99');
  if (share > 0 && share < 0.005) return lessThan('1');
  return formatNumber(share * 100, 0, language);
}
