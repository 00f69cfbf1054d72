/** One grouping in the chart of subgroups: a line for each group and arm, with dots, percentages and the difference. */
import { shareAxis } from '../axes.js';
import type { ChartSpec } from '../chart.js';
import { formatNumber } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { dotsOf, headsOf, percentAt } from './subgroupLabels.js';
import { gapOf, intervalOf, layoutOf, type PlacedRow, type Span, type SubgroupColumns } from './subgroupLayout.js';
import type { Grouping } from './subgroupRow.js';
import { cut, wrap } from '../textWidth.js';
import { colours, sizes } from '../theme.js';

const headHeight = 22;
/** Of a line that tells the index of inequality. */
export const indexHeight = 16;

export interface Scale {
  readonly top: number;
  readonly step: number;
}

interface Place {
  /** Carries the names of arms above its first line. */
  readonly isFirst: boolean;
  /** Carries the marks of the scale. */
  readonly isLast: boolean;
  /** Whether it needs a name. */
  readonly isNamed: boolean;
}

const colour = { field: 'colour', type: 'nominal', scale: null };
const ink = { field: 'ink', type: 'nominal', scale: null };
const text = { field: 'text', type: 'nominal' };

export function subgroupPanel(grouping: Grouping, columns: SubgroupColumns, scale: Scale, { isFirst, isLast, isNamed }: Place, language: Language): ChartSpec {
  const { rows, texts, height, spans } = layoutOf(grouping, columns, isFirst ? headHeight : 2, language);
  const left = -columns.before - columns.name;
  const indices = indexLines(grouping, columns.whole, language);
  const axis = { ...shareAxis(scale.top, scale.step, language), labels: isLast, labelFlush: false, grid: false, orient: 'bottom' };
  const x = { type: 'quantitative', scale: { domain: [0, scale.top], nice: false }, axis };
  const y = { field: 'place', type: 'quantitative', scale: { domain: [0, height], reverse: true, nice: false }, axis: null };
  const names = [false, true].map((quiet) => ({
    data: { values: texts.filter((each) => each.quiet === quiet) },
    mark: { type: 'text', ...(quiet ? { color: colours.quiet, fontSize: sizes.axis } : {}) },
    encoding: { x: { value: left }, y, text },
  }));
  const heads = (isFirst ? headsOf(rows[0], columns, scale.top) : []).map(({ align, ...head }) => ({
    data: { values: [head] }, mark: { type: 'text', align, fontWeight: 'bold' }, encoding: { x: { ...x, field: 'at' }, y, text, color: ink },
  }));
  return {
    ...(isNamed || indices.length > 0 ? { title: { text: grouping.label, ...(indices.length > 0 ? { subtitle: indices, subtitleFontSize: sizes.axis, subtitleLineHeight: indexHeight, subtitlePadding: 2 } : {}), fontSize: sizes.label, frame: 'group', anchor: 'start', offset: 6, dx: left } } : {}),
    width: columns.plot,
    height,
    layer: [...lines(spans, scale, x, y), ...dumbbells(rows, scale, x, y), ...numbers(rows, columns, scale, x, y, language), ...names, ...heads],
  };
}

/** The index of inequality in each arm; nothing where groups have no order. */
export function indexLines({ indices }: Grouping, width: number, language: Language): string[] {
  if (indices.length === 0) return [];
  const { index } = textsOf(language).bySubgroup;
  return wrap(index(indices.map(({ arm, index: value }) => `${arm.label} ${formatNumber(value, 3, language)}`).join(' · ')), width - 24, sizes.axis);
}

/** The lines of the scale. */
function lines(spans: readonly Span[], { top, step }: Scale, x: ChartSpec, y: ChartSpec): ChartSpec[] {
  const marks = Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step);
  return marks.map((mark) => ({
    data: { values: spans },
    mark: { type: 'rule', color: mark === 0 ? colours.zero : colours.grid },
    encoding: { x: { ...x, datum: mark }, y: { ...y, field: 'from' }, y2: { field: 'to' } },
  }));
}

function dumbbells(rows: readonly PlacedRow[], { top }: Scale, x: ChartSpec, y: ChartSpec): ChartSpec[] {
  const pairs = rows.flatMap(({ place, dot, reference }) => (reference === null ? [] : [{ place, from: reference.share, to: dot.share, colour: dot.arm.colour }]));
  const dots = rows.flatMap((row) => dotsOf(row).map(({ arm, share, error }) => (
    { place: row.place, share, low: Math.max(0, share - error), high: Math.min(top, share + error), colour: arm.colour, size: arm.isReference ? 130 : 90 }
  )));
  return [
    { data: { values: pairs }, mark: { type: 'rule', strokeWidth: 4, opacity: 0.4 }, encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y, color: colour } },
    { data: { values: dots }, mark: { type: 'circle', opacity: 1 }, encoding: { x: { ...x, field: 'share' }, y, color: colour, size: { field: 'size', type: 'quantitative', scale: null } } },
    { data: { values: dots }, mark: { type: 'rule', strokeWidth: 1.5 }, encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y, color: colour } },
  ];
}

/** Percentages beside the dots, differences with their intervals at the right end, and before them the names of arms if each line needs one. */
function numbers(rows: readonly PlacedRow[], { plot, after, armName, saysPoints, gap, isStacked }: SubgroupColumns, { top }: Scale, x: ChartSpec, y: ChartSpec, language: Language): ChartSpec[] {
  const column = (value: number, textOf: (row: PlacedRow) => string, mark: ChartSpec = {}, lower = 0) => ({
    data: { values: rows.map((row) => ({ place: row.place + lower, ink: row.dot.arm.ink, text: textOf(row) })) },
    mark: { type: 'text', ...mark },
    encoding: { x: { value }, y, text, color: ink },
  });
  const right = plot + after + armName;
  return [
    ...(['left', 'right'] as const).map((side) => ({
      data: { values: rows.map((row) => percentAt(side, row, top, plot, language)) },
      mark: { type: 'text', align: side === 'left' ? 'right' : 'left' },
      encoding: { x: { ...x, field: 'at' }, y, text, color: ink },
    })),
    column(right, (row) => gapOf(row, saysPoints, language), { fontWeight: 'bold' }, isStacked ? -8 : 0),
    column(isStacked ? right : right + gap, (row) => intervalOf(row, language), { fontSize: sizes.axis }, isStacked ? 8 : 0),
    ...(armName === 0 ? [] : [column(plot + after, ({ dot }) => cut(dot.arm.label, armName - 8, sizes.label))]),
  ];
}
