/** One arm's employers by stigma: an outline as first drawn, filled as at the end, and above both how the mean moved. */
import type { ArmLook } from '../arms.js';
import type { ChartSpec } from '../chart.js';
import { formatNumber } from '../format.js';
import { textsOf, type Language } from '../language.js';
import { cut, textWidth, wrapTo } from '../textWidth.js';
import { colours, sizes } from '../theme.js';

/** Employers with an experience in one arm, and the mean of the others. */
export interface StigmaOfArm {
  readonly arm: ArmLook;
  readonly n: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly others: number | null;
}

interface Place {
  readonly plot: number;
  readonly height: number;
  readonly top: number;
  readonly axis: ChartSpec;
  /** Carries the share axis. */
  readonly isFirst: boolean;
}

/** Pixels above the bars for the others' mean and for the move of the mean. */
const strip = 54;

export function stigmaPanel(stigma: StigmaOfArm, { plot, height, top, axis, isFirst }: Place, language: Language): ChartSpec {
  const { arm, n, before, after } = stigma;
  const texts = textsOf(language).employerStigma;
  const x = { type: 'quantitative', scale: { domain: [0, 1], nice: false }, axis: axisOf(plot, language) };
  const y = { type: 'quantitative', scale: { domain: [0, (top * (height + strip)) / height], nice: false }, axis: { ...axis, labels: isFirst } };
  const place = (pixels: number): number => top * (1 + pixels / height);
  const steps = before.map((share, at) => ({ from: at / before.length, to: (at + 1) / before.length, before: share, after: after[at] ?? 0 }));
  const names = wrapTo(2, arm.label, plot, sizes.label, 'bold');
  return {
    title: {
      text: names, color: arm.ink, fontSize: sizes.label, subtitle: cut(texts.employers(countOf(n, language)), plot, sizes.axis),
      subtitleFontSize: sizes.axis, frame: 'group', anchor: 'start', offset: 8, lineHeight: 18, subtitlePadding: 2,
    },
    width: plot,
    height: height + strip,
    layer: [
      {
        data: { values: steps },
        mark: { type: 'rect', color: arm.colour, opacity: 0.3 },
        encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y: { ...y, field: 'after' }, y2: { datum: 0 } },
      },
      ...([['after', arm.colour, 2], ['before', colours.text, 1.5]] as const).map(([when, color, strokeWidth]) => ({
        data: { values: outlineOf(steps, when) },
        mark: { type: 'line', color, strokeWidth, strokeJoin: 'miter' },
        encoding: { x: { ...x, field: 'stigma' }, y: { ...y, field: 'share' }, order: { field: 'order', type: 'quantitative' } },
      })),
      ...othersOf(stigma, x, y, place, plot, language),
      ...moveOf(stigma, x, y, place, plot, language),
    ],
  };
}

/** Mean numbers of employers are whole from ten on. */
export function countOf(n: number, language: Language): string {
  return formatNumber(n, n < 9.95 ? 1 : 0, language);
}

/** The corners of the bars, from left to right. */
function outlineOf(steps: readonly { readonly from: number; readonly to: number; readonly before: number; readonly after: number }[], when: 'before' | 'after') {
  return steps.flatMap(({ from, to, [when]: share }) => [{ stigma: from, share }, { stigma: to, share }]).map((corner, order) => ({ ...corner, order }));
}

/** The mean of employers without an experience, as a line with its name. */
function othersOf({ others }: StigmaOfArm, x: ChartSpec, y: ChartSpec, place: (pixels: number) => number, plot: number, language: Language): ChartSpec[] {
  if (others === null) return [];
  const text = textsOf(language).employerStigma.others(formatNumber(others, 2, language));
  const isRight = others * plot + 6 + textWidth(text, sizes.axis) < plot;
  return [
    { data: { values: [{}] }, mark: { type: 'rule', color: colours.quiet, strokeDash: [3, 3] }, encoding: { x: { ...x, datum: others }, y: { ...y, datum: 0 }, y2: { datum: place(18) } } },
    {
      data: { values: [{}] }, mark: { type: 'text', color: colours.quiet, fontSize: sizes.axis, align: isRight ? 'left' : 'right', dx: isRight ? 6 : -6 },
      encoding: { x: { ...x, datum: others }, y: { ...y, datum: place(10) }, text: { value: text } },
    },
  ];
}

/** From a ring where the mean was to a dot where it is, with both values above. */
function moveOf({ arm, meanBefore, meanAfter }: StigmaOfArm, x: ChartSpec, y: ChartSpec, place: (pixels: number) => number, plot: number, language: Language): ChartSpec[] {
  const text = [meanBefore, meanAfter].map((mean) => formatNumber(mean, 2, language)).join(' → ');
  const half = textWidth(text, sizes.label, 'bold') / 2;
  const middle = Math.max(half, Math.min(plot - half, ((meanBefore + meanAfter) / 2) * plot));
  const height = { ...y, datum: place(28) };
  const dot = (mean: number, fill: string, stroke: string) => ({
    data: { values: [{}] }, mark: { type: 'point', filled: true, fill, stroke, strokeWidth: 1.5, size: 60, opacity: 1 }, encoding: { x: { ...x, datum: mean }, y: height },
  });
  return [
    { data: { values: [{ from: meanBefore, to: meanAfter }] }, mark: { type: 'rule', color: arm.colour, strokeWidth: 2.5 }, encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y: height } },
    dot(meanBefore, '#ffffff', colours.text),
    dot(meanAfter, arm.colour, arm.ink),
    {
      data: { values: [{}] }, mark: { type: 'text', align: 'center', fontWeight: 'bold', color: arm.ink },
      encoding: { x: { ...x, datum: middle / plot }, y: { ...y, datum: place(45) }, text: { value: text } },
    },
  ];
}

function axisOf(plot: number, language: Language): ChartSpec {
  const texts = textsOf(language).employerStigma;
  const values = plot < 200 ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
  const labels = values.map((value) => formatNumber(value, value % 1 === 0 ? 0 : value % 0.5 === 0 ? 1 : 2, language));
  return {
    values, labelExpr: `(${JSON.stringify(labels)})[datum.value * ${values.length - 1}]`, labelFlush: false, grid: false, ticks: true, tickColor: colours.zero, tickSize: 5, labelPadding: 4,
    domain: true, domainColor: colours.zero, title: cut(texts.axis, plot, sizes.axis), titlePadding: 6,
  };
}
