/** Concentration curves of one grouping: a square in which everybody stands from the least advantaged on, with a curve for each arm. */
import { shareAxis } from '../axes.js';
import type { ChartSpec } from '../chart.js';
import { endLabels, lineHeight, type EndLabel, type EndText } from '../endLabels.js';
import { formatPercent } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { cut, textWidth, wrap, wrapTo } from '../textWidth.js';
import { colours, sizes } from '../theme.js';
import { join } from '../words.js';
import type { CurveGrouping } from './curves.js';

/** Pixels from the left edge of a panel to its square. */
export const scaleWidth = 46;
/** Pixels between the square and what is written beside it. */
export const besideGap = 10;
/** Arms beyond which each has one line of text. */
const mostNamedBelow = 4;
const headHeight = 16;

/** The same for all panels of a chart, so that they stand in rows. */
export interface PanelSize {
  /** Pixels of a square, and of the names of arms at its right. */
  readonly side: number;
  readonly names: number;
  /** Lines above and below it. */
  readonly above: number;
  readonly below: number;
}

interface Square {
  readonly side: number;
  readonly height: number;
  readonly x: ChartSpec;
  readonly y: ChartSpec;
}

export function panelSize(groupings: readonly CurveGrouping[], side: number, names: number, language: Language): PanelSize {
  return {
    side, names,
    above: Math.max(...groupings.map((grouping) => headOf(grouping, side, names, language).length)),
    below: Math.max(...groupings.map((grouping) => Math.max(...namesBelow(grouping, side, language).map(({ row }) => row)) + 1)),
  };
}

export function curvePanel(grouping: CurveGrouping, { side, names, above, below }: PanelSize, language: Language): ChartSpec {
  const texts = endsOf(grouping, names, language);
  const height = Math.max(side, texts.reduce((sum, { lines }) => sum + lines.length * lineHeight + 4, 0));
  const head = headOf(grouping, side, names, language);
  const square: Square = {
    side, height,
    x: { type: 'quantitative', scale: { domain: [0, 1], nice: false }, axis: { labels: false, grid: false, title: textsOf(language).concentration.axis, titlePadding: 8 + below * lineHeight } },
    y: { type: 'quantitative', scale: { domain: [0, 1], nice: false }, axis: shareAxis(1, 0.25, language) },
  };
  const pixels = { type: 'quantitative', scale: null, axis: null };
  return {
    title: {
      text: grouping.label, subtitle: [...head, ...Array.from({ length: above - head.length }, () => '')], fontSize: sizes.label, subtitleFontSize: sizes.axis, subtitleLineHeight: headHeight, subtitlePadding: 2,
      frame: 'group', anchor: 'start', offset: 10, dx: -scaleWidth,
    },
    width: side,
    height,
    layer: [
      ...ground(grouping, square, language), ...curvesIn(grouping, square), ...beside(endLabels(texts, 1, height), square),
      {
        data: { values: namesBelow(grouping, side, language).map(({ row, ...name }) => ({ ...name, place: height + 14 + row * lineHeight })) },
        mark: { type: 'text', align: 'center', fontSize: sizes.axis },
        encoding: { x: { field: 'middle', ...pixels }, y: { field: 'place', ...pixels }, text: { field: 'text', type: 'nominal' } },
      },
    ],
  };
}

/** Whose part the percentages are. */
function headOf(grouping: CurveGrouping, side: number, names: number, language: Language): string[] {
  const { groups, people } = grouping.compared;
  return wrap(textsOf(language).concentration.told(join(groups, language), formatPercent(people, language, 0)), scaleWidth + side + besideGap + names - 4, sizes.axis);
}

/** What is written for each arm beside the height of its curve at the dotted line. */
function endsOf(grouping: CurveGrouping, names: number, language: Language): EndText[] {
  return grouping.curves.map(({ arm, compared: { outcome: value } }, _, { length }) => {
    const percent = formatPercent(value, language, 0);
    const lines = length > mostNamedBelow ? [cut(`${percent} ${arm.label}`, names, sizes.label, 'bold')] : [percent, ...wrapTo(2, arm.label, names, sizes.label)];
    return { lines, ink: arm.ink, value };
  });
}

/** Where groups meet, where percentages are read, and the diagonal with its name on the side that curves leave free. */
function ground({ levels, curves, compared }: CurveGrouping, { side, height, x, y }: Square, language: Language): ChartSpec[] {
  const above = curves.flatMap((curve) => curve.points).reduce((sum, { people, outcome }) => sum + outcome - people, 0) > 0;
  const angle = (-Math.atan2(height, side) * 180) / Math.PI;
  let people = 0;
  const edges = [{ people }, ...levels.map(({ share }) => ({ people: (people += share) }))];
  return [
    { data: { values: edges }, mark: { type: 'rule', color: colours.grid }, encoding: { x: { field: 'people', ...x }, y: { datum: 0, ...y }, y2: { datum: 1 } } },
    { data: { values: [{ people: compared.people }] }, mark: { type: 'rule', color: colours.zero, strokeDash: [2, 3] }, encoding: { x: { field: 'people', ...x }, y: { datum: 0, ...y }, y2: { datum: 1 } } },
    { data: { values: [{ from: 0, to: 1 }] }, mark: { type: 'rule', color: colours.zero, strokeDash: [6, 4] }, encoding: { x: { field: 'from', ...x }, x2: { field: 'to' }, y: { field: 'from', ...y }, y2: { field: 'to' } } },
    {
      data: { values: [{ people: 0.3, outcome: 0.3, text: textsOf(language).concentration.equal }] },
      mark: { type: 'text', align: 'center', angle, dy: above ? 10 : -10, color: colours.quiet, fontSize: sizes.axis },
      encoding: { x: { field: 'people', ...x }, y: { field: 'outcome', ...y }, text: { field: 'text', type: 'nominal' } },
    },
  ];
}

function curvesIn({ curves }: CurveGrouping, { x, y }: Square): ChartSpec[] {
  // Wider below, so that curves that coincide are seen all the same.
  const wider = curves.length > mostNamedBelow ? 0 : 1.5;
  const values = curves.flatMap(({ arm, points }, order) => points.map((point) => ({ arm: arm.id, colour: arm.colour, width: 2.5 + wider * (curves.length - 1 - order), ...point })));
  const encoding = { x: { field: 'people', ...x }, y: { field: 'outcome', ...y }, color: { field: 'colour', type: 'nominal', scale: null }, detail: { field: 'arm', type: 'nominal', sort: null } };
  const inner = values.filter(({ people }) => people > 0 && people < 1 - 1e-9).map((point) => ({ ...point, size: (point.width + 5) * (point.width + 5) }));
  return [
    { data: { values }, mark: { type: 'line', strokeJoin: 'round' }, encoding: { ...encoding, strokeWidth: { field: 'width', type: 'quantitative', scale: null } } },
    { data: { values: inner }, mark: { type: 'circle', opacity: 1 }, encoding: { ...encoding, size: { field: 'size', type: 'quantitative', scale: null } } },
  ];
}

function beside(labels: readonly EndLabel[], { side, y }: Square): ChartSpec[] {
  return [true, false].map((bold) => ({
    data: { values: labels.filter((label) => label.bold === bold) },
    mark: { type: 'text', fontWeight: bold ? 'bold' : 'normal' },
    encoding: { x: { value: side + besideGap }, y: { field: 'place', ...y }, text: { field: 'text', type: 'nominal' }, color: { field: 'ink', type: 'nominal', scale: null } },
  }));
}

/** Names of the groups with their share of the people, below their part of the square; in a lower row where there is no room beside the one before. */
function namesBelow({ levels }: CurveGrouping, side: number, language: Language): { readonly text: string; readonly middle: number; readonly row: number }[] {
  const ends: number[] = [];
  let before = 0;
  return levels.map(({ label, share }) => {
    const text = `${label} ${formatPercent(share, language, 0)}`;
    const half = textWidth(text, sizes.axis) / 2;
    const middle = Math.min(Math.max((before + share / 2) * side, half - scaleWidth), side + besideGap - half);
    before += share;
    const free = ends.findIndex((end) => end + 8 <= middle - half);
    const row = free < 0 ? ends.length : free;
    ends[row] = middle + half;
    return { text, middle, row };
  });
}
