/** How near services of job specialists come to IPS: a dot for each arm on the fidelity scale, with the scale's levels. */
import type { Interval, RunResult } from '../../comparison/comparison.js';
import { looksOf, type ArmLook } from '../arms.js';
import type { ChartContext, ChartDraft, ChartSpec } from '../chart.js';
import { formatNumber } from '../format.js';
import { textsOf, type ChartTexts, type Language } from '../language.js';
import { cut, textWidth } from '../textWidth.js';
import { colours, frame, isNarrow, sizes } from '../theme.js';
import { cohortPhrase, horizonPhrase, join } from '../words.js';

/** Where levels begin, by the Supported Employment Fidelity Scale of 2008; the first is the scale's lower end. */
const levels: readonly { readonly id: keyof ChartTexts['fidelity']['levels']; readonly from: number }[] = [
  { id: 'none', from: 25 }, { id: 'fair', from: 74 }, { id: 'good', from: 100 }, { id: 'exemplary', from: 115 },
];
const domain = [25, 125] as const;

interface Score {
  readonly arm: ArmLook;
  readonly mean: number;
  readonly simulationError: number | null;
  readonly range: Interval | null;
}

const armHeight = 48;
const headHeight = 24;

/** The chart, or null when no arm has a service of job specialists. */
export function fidelity({ comparison }: RunResult, context: ChartContext): ChartDraft | null {
  const { language } = context;
  const texts = textsOf(language).fidelity;
  const looks = looksOf(comparison, context);
  const scores = looks.flatMap((arm) => scoreOf(arm, comparison));
  if (scores.length === 0) return null;
  const isDrawn = scores.some(({ range }) => range !== null);
  const without = looks.filter(({ id }) => scores.every(({ arm }) => arm.id !== id)).map(({ label }) => label);
  const nobody = without.length === 0 ? [] : [texts.nobody(join(without, language))];
  const subtitles = [texts.subtitle(cohortPhrase(comparison.cohort, language), horizonPhrase(comparison.weeks, language)), [isDrawn ? texts.keyDrawn : texts.key, ...nobody].join(' ')];
  return {
    id: 'fidelity',
    title: texts.title,
    alt: [...scores.map((score) => texts.finding(score.arm.label, ...saidOf(score, language))), ...nobody].join(' '),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles), ...plot(scores, isDrawn, width, language) }),
    rows: scores.map(({ arm, mean, simulationError, range }) => ({
      arm: arm.id, mean, level: levelOf(mean), simulationError, ...(isDrawn ? { parametersLow: range?.[0] ?? null, parametersHigh: range?.[1] ?? null } : {}),
    })),
  };
}

function scoreOf(arm: ArmLook, { arms }: RunResult['comparison']): Score[] {
  const found = arms[arm.id]?.measures['fidelity'];
  if (found === undefined || found.mean === null) return [];
  return [{ arm, mean: found.mean, simulationError: found.simulationError, range: found.parameters ?? null }];
}

/** Of the score as it is written, with one decimal. */
function levelOf(mean: number) {
  return levels.findLast(({ from }) => Math.round(mean * 10) / 10 >= from)?.id ?? 'none';
}

function saidOf({ mean }: Score, language: Language): [score: string, level: string] {
  return [formatNumber(mean, 1, language), textsOf(language).fidelity.levels[levelOf(mean)]];
}

function plot(scores: readonly Score[], isDrawn: boolean, width: number, language: Language): ChartSpec {
  const texts = textsOf(language).fidelity;
  const values = scores.map((score, at) => {
    const { arm, mean, simulationError, range } = score;
    const half = simulationError ?? 0;
    const [low, high] = isDrawn ? range ?? [mean, mean] : [mean - half, mean + half];
    return { value: mean, low: Math.max(domain[0], low), high: Math.min(domain[1], high), colour: arm.colour, ink: arm.ink, place: headHeight + at * armHeight + 33, text: saidOf(score, language).join(' · ') };
  });
  const isPhone = isNarrow(width);
  const said = isPhone ? [] : values.map(({ text }) => textWidth(text, sizes.label, 'bold'));
  const beside = Math.max(...said, textWidth(texts.levels.exemplary, sizes.axis)) + (isPhone ? 0 : 14);
  const inner = Math.floor(width - 16 - beside);
  const height = headHeight + scores.length * armHeight + 6;
  const marks = isPhone ? [25, 74, 100, 125] : [25, 50, 74, 100, 115, 125];
  const x = { type: 'quantitative', scale: { domain, nice: false, zero: false }, axis: { values: marks, labelFlush: false, grid: false, title: texts.axis, titlePadding: 6 } };
  const y = { field: 'place', type: 'quantitative', scale: { domain: [0, height], reverse: true, nice: false }, axis: null };
  const ink = { field: 'ink', type: 'nominal', scale: null };
  const heads = levels.map(({ id, from }) => ({ from, text: texts.levels[id], place: 9 }));
  const names = scores.map(({ arm }, at) => ({ text: nameOf(arm, isPhone ? values[at]?.text ?? null : null, width - 24), ink: arm.ink, place: headHeight + at * armHeight + 14 }));
  return {
    width: inner,
    height,
    data: { values },
    layer: [
      { data: { values: heads }, mark: { type: 'rule', color: colours.zero, strokeDash: [3, 3] }, encoding: { x: { field: 'from', ...x } } },
      { data: { values: heads }, mark: { type: 'text', dx: 5, fontSize: sizes.axis, color: colours.quiet }, encoding: { x: { field: 'from', ...x }, y, text: { field: 'text', type: 'nominal' } } },
      { mark: { type: 'rule', strokeWidth: 2.5 }, encoding: { x: { field: 'low', ...x }, x2: { field: 'high' }, y, color: { field: 'colour', type: 'nominal', scale: null } } },
      { mark: { type: 'circle', size: 110, opacity: 1 }, encoding: { x: { field: 'value', ...x }, y, color: { field: 'colour', type: 'nominal', scale: null } } },
      ...(isPhone ? [] : [{ mark: { type: 'text', fontWeight: 'bold' }, encoding: { x: { value: inner + 14 }, y, text: { field: 'text', type: 'nominal' }, color: ink } }]),
      { data: { values: names }, mark: { type: 'text', fontWeight: 'bold' }, encoding: { x: { value: 5 }, y, text: { field: 'text', type: 'nominal' }, color: ink } },
    ],
  };
}

/** The arm's name, cut to make room for what is said of it. */
function nameOf({ label }: ArmLook, said: string | null, width: number): string {
  if (said === null) return cut(label, width, sizes.label, 'bold');
  const after = `: ${said}`;
  return cut(label, width - textWidth(after, sizes.label, 'bold'), sizes.label, 'bold') + after;
}
