/** How much of the gain in work is taken from other unemployed people: two bars for each arm, on one scale. */
import type { Comparison, Difference, RunResult } from '../../comparison/comparison.js';
import { armLabel, looksOf, type ArmLook } from '../arms.js';
import { differenceAxis } from '../axes.js';
import type { ChartContext, ChartDraft, ChartRow, ChartSpec } from '../chart.js';
import { formatNumber, formatPercent, formatSigned } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { cut, textWidth } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { cohortPhrase, horizonPhrase } from '../words.js';

interface Displacement {
  readonly arm: ArmLook;
  /** Weeks a person worked more. */
  readonly won: Known;
  /** Weeks a person that others wait longer. */
  readonly taken: Known;
  /** Taken of won; null where the gain is not clear of 0. */
  readonly share: number | null;
}

type Known = Difference & { readonly difference: number };

const othersShade = { colour: '#76838f', ink: colours.quiet } as const;
const armHeight = 82;
const numberWidth = 52;

/** The chart, or null when nobody is displaced in any arm. */
export function displacement({ comparison }: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const texts = textsOf(language).displacement;
  const found = looksOf(comparison, context).flatMap((arm) => displacementOf(arm, comparison) ?? []);
  if (found.every(({ taken }) => taken.difference === 0)) return null;
  const reference = armLabel(context.compareWith, context);
  const who = texts.subtitle(reference, cohortPhrase(comparison.cohort, language), horizonPhrase(comparison.weeks, language));
  return {
    id: 'displacement',
    title: texts.title,
    alt: texts.alt(reference, found.map((each) => sentenceOf(each, language)).join(' ')),
    specAt: (width) => ({ ...frame(width, texts.title, [who, texts.key]), ...plot(found, width, language) }),
    rows: found.flatMap(({ arm, won, taken, share }) => [rowOf(arm, won, null), rowOf(arm, taken, share)]),
  };
}

function displacementOf(arm: ArmLook, { differences }: Comparison): Displacement | null {
  const known = (measure: string) => differences.find((each): each is Known => each.arm === arm.id && each.measure === measure && each.difference !== null);
  const [won, taken] = [known('weeksWorked'), known('displacedWeeks')];
  if (won === undefined || taken === undefined) return null;
  const isClear = won.difference > (won.simulationError ?? 0) && (won.realGroup === null || won.realGroup[0] > 0);
  return { arm, won, taken, share: isClear ? taken.difference / won.difference : null };
}

function plot(found: readonly Displacement[], width: number, language: Language): ChartSpec {
  const texts = textsOf(language).displacement;
  const lines = found.flatMap(({ arm, won, taken, share }, at) => [
    { ...lineOf(won), place: at * armHeight + 36, colour: arm.colour, ink: arm.ink, text: texts.won, number: formatSigned(won.difference, 1, language) },
    { ...lineOf(taken), place: at * armHeight + 58, ...othersShade, text: share === null ? texts.taken : texts.takenOf(formatPercent(share, language, 0)), number: formatSigned(taken.difference, 1, language) },
  ]);
  const said = isNarrow(width) ? 0 : Math.max(...lines.map(({ text }) => textWidth(text, sizes.label))) + 6;
  const inner = Math.floor(width - 16 - numberWidth - 14 - said);
  const ends = lines.flatMap(({ value, low, high }) => [value, low, high]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const air = (most - least) * 0.04;
  const domain = [least - (least < 0 ? air : 0), most + air];
  const height = found.length * armHeight;
  const x = { type: 'quantitative', scale: { domain, nice: false, zero: false }, axis: { ...differenceAxis(domain[0] ?? 0, domain[1] ?? 1, inner, 1, language), title: texts.axis, titlePadding: 6 } };
  const y = { field: 'place', type: 'quantitative', scale: { domain: [0, height], reverse: true, nice: false }, axis: null };
  const names = found.map(({ arm }, at) => ({ text: cut(arm.label, width - 24, sizes.label, 'bold'), ink: arm.ink, place: at * armHeight + 14 }));
  const beside = (field: string, left: number, fontWeight: string) => ({ mark: { type: 'text', fontWeight }, encoding: { x: { value: inner + 14 + left }, y, text: { field, type: 'nominal' }, color: { field: 'ink', type: 'nominal', scale: null } } });
  return {
    width: inner,
    height,
    data: { values: lines },
    layer: [
      { mark: { type: 'bar', size: 16 }, encoding: { x: { field: 'value', ...x }, x2: { datum: 0 }, y, color: { field: 'colour', type: 'nominal', scale: null } } },
      { mark: { type: 'rule', strokeWidth: 1.5, color: colours.text }, encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, y } },
      { data: { values: found.map((_, at) => ({ from: at * armHeight + 25, to: at * armHeight + 69 })) }, mark: { type: 'rule', color: colours.zero, strokeWidth: 1.5 }, encoding: { x: { datum: 0, ...x }, y: { ...y, field: 'from' }, y2: { field: 'to' } } },
      beside('number', 0, 'bold'),
      ...(isNarrow(width) ? [] : [beside('text', numberWidth, 'normal')]),
      { data: { values: names }, mark: { type: 'text', fontWeight: 'bold' }, encoding: { x: { value: 5 }, y, text: { field: 'text', type: 'nominal' }, color: { field: 'ink', type: 'nominal', scale: null } } },
    ],
  };
}

/** A bar's end, and the ends of its thin line; without a range the line has no length. */
function lineOf({ difference, realGroup }: Known) {
  return { value: difference, low: realGroup?.[0] ?? difference, high: realGroup?.[1] ?? difference };
}

function sentenceOf({ arm, won, taken, share }: Displacement, language: Language): string {
  const texts = textsOf(language).displacement;
  const weeks = [won, taken].map(({ difference }) => formatNumber(difference, 1, language));
  return texts.finding(arm.label, weeks[0] ?? '', weeks[1] ?? '', share === null ? null : formatPercent(share, language, 0));
}

function rowOf(arm: ArmLook, { against, measure, difference, realGroup, simulationError }: Known, shareOfGain: number | null): ChartRow {
  return { arm: arm.id, against, measure, difference, realGroupLow: realGroup?.[0] ?? null, realGroupHigh: realGroup?.[1] ?? null, simulationError, shareOfGain };
}
