/** One arm's flows: a bar of shares at every week that is looked at, ribbons between bars, names beside the last. */
import type { ActivityGroup } from './activityGroups.js';
import type { ArmLook } from '../arms.js';
import type { ChartSpec } from '../chart.js';
import { inkOn } from '../contrast.js';
import { barsOf, ribbonsOf, type FlowBar, type Matrix, type Ribbon } from './flowGroups.js';
import { flowMarks } from './flowMarks.js';
import { formatPercent } from '../format.js';
import { groupLabels, textLayer, type GroupLabel } from './groupLabels.js';
import type { Language } from '../language.js';
import { wrapTo } from '../textWidth.js';
import { sizes } from '../theme.js';

export interface FlowPanel {
  readonly arm: ArmLook;
  readonly weeks: readonly number[];
  readonly groups: readonly ActivityGroup[];
  /** Folded to these groups, an entry for each interval. */
  readonly matrices: readonly Matrix[];
  readonly language: Language;
}

export interface FlowPlace {
  readonly width: number;
  readonly height: number;
  /** Pixels for each line of a name beside the last bar; 0 leaves names out. */
  readonly names: number;
}

/** Bars of panels as wide as this hold their shares. */
const wideFrom = 400;
/** Where a ribbon is pulled flat, as parts of the way: a spline through the height before and the height after makes an S of it. */
const pulls = [0, 0.38, 0.62, 1];
/** Ribbons of less than this share of the cohort would be hairs. */
export const leastRibbon = 0.005;
/** Wider ones have a white edge, so that those of one colour can be told apart. */
const leastEdged = 0.01;
const leastNamed = 0.0005;

export function flowPanel({ arm, weeks, groups, matrices, language }: FlowPanel, { width, height, names }: FlowPlace): ChartSpec {
  const isWide = width >= wideFrom;
  const bar = isWide ? 46 : 10;
  const left = (at: number) => (at * (width - bar)) / (weeks.length - 1);
  const stacks = stacksOf({ groups, matrices });
  const x = { field: 'x', type: 'quantitative', scale: { domain: [0, width], nice: false }, axis: null };
  const y = { type: 'quantitative', scale: { domain: [0, 1], nice: false }, axis: null };
  const colour = { field: 'colour', type: 'nominal', scale: null };
  const bars = stacks.flatMap((stack, at) => stack.map(({ group, low, high }) => ({ x: rounded(left(at)), end: rounded(left(at) + bar), low: rounded(low), high: rounded(high), colour: group.colour })));
  const ribbons = matrices.flatMap((matrix, at) => ribbonValues(ribbonsOf(matrix, groups), left(at) + bar, left(at + 1), at));
  const title = wrapTo(2, arm.label, width + 40, sizes.label, 'bold');
  const shares = isWide ? stacks.slice(0, -1).flatMap((stack, at) => sharesIn(stack, left(at) + bar / 2, height, language)) : sharesIn(stacks[0] ?? [], -6, height, language, true);
  return {
    width,
    height,
    data: { values: bars },
    layer: [
      { data: { values: ribbons }, mark: { type: 'area', interpolate: 'basis', strokeWidth: 0.7, opacity: 0.5 }, encoding: { x, y: { field: 'low', ...y }, y2: { field: 'high' }, detail: { field: 'ribbon', type: 'ordinal' }, color: colour, stroke: { field: 'edge', type: 'nominal', scale: null } } },
      { mark: { type: 'rect', stroke: '#ffffff', strokeWidth: 0.6 }, encoding: { x, x2: { field: 'end' }, y: { field: 'low', ...y }, y2: { field: 'high' }, color: colour } },
      textLayer(shares, height, { fontSize: sizes.axis, align: isWide ? 'center' : 'right' }),
      ...groupLabels(labelsOf(stacks.at(-1) ?? [], height, names > 0, language), { left: width + 8, height, names, language }),
      ...flowMarks(weeks, weeks.map((_, at) => left(at) + bar / 2), height, language),
      textLayer(title.map((text, line) => ({ text, x: 0, y: -16 - (title.length - 1 - line) * 17, ink: arm.ink })), height, { fontWeight: 'bold' }),
    ],
  };
}

/** The bars at every week. */
export function stacksOf({ groups, matrices }: Pick<FlowPanel, 'groups' | 'matrices'>): FlowBar[][] {
  return [...matrices.map((matrix) => barsOf(matrix, 'before', groups)), barsOf(matrices.at(-1) ?? [], 'after', groups)];
}

/** S-shaped ribbons between two bars, the widest first, so that narrow ones lie on top. */
function ribbonValues(ribbons: readonly Ribbon[], start: number, end: number, interval: number) {
  const shown = ribbons.filter(({ share }) => share >= leastRibbon).sort((a, b) => b.share - a.share);
  return shown.flatMap(({ from, to, share, lowBefore, lowAfter }, order) => pulls.map((part) => {
    const low = part < 0.5 ? lowBefore : lowAfter;
    return { x: rounded(start + (end - start) * part), low: rounded(low), high: rounded(low + share), colour: fadeOf(from, to), edge: share < leastEdged ? 'transparent' : '#ffffff', ribbon: interval * 100 + order };
  }));
}

/** The colour of where people come from fades into that of where they go. */
function fadeOf(from: ActivityGroup, to: ActivityGroup) {
  return from.colour === to.colour ? from.colour : { gradient: 'linear', stops: [{ offset: 0.15, color: from.colour }, { offset: 0.85, color: to.colour }] };
}

/** Shares of a stack where there is room: in its bars, or beside them in the ink of the group. */
function sharesIn(stack: readonly FlowBar[], x: number, height: number, language: Language, beside = false) {
  return stack.filter(({ low, high }) => (high - low) * height >= 15).map(({ group, low, high }) => (
    { text: formatPercent(high - low, language, 0), x, y: (1 - (low + high) / 2) * height, ink: beside ? group.ink : inkOn(group.colour) }
  ));
}

/** What stands beside the last bar: every group that is there, or without names only those with room. */
function labelsOf(stack: readonly FlowBar[], height: number, named: boolean, language: Language): GroupLabel[] {
  return stack.filter(({ low, high }) => high - low >= (named ? leastNamed : 0.03)).map(({ group, low, high }) => (
    { group, number: high - low < 0.01 ? '< 1 %' : formatPercent(high - low, language, 0), wish: (1 - (low + high) / 2) * height }
  ));
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
