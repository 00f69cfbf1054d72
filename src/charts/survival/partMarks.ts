/** When a quarter and a half have got there: a dashed line at that share and a dot where each arm reaches it. */
import type { ChartSpec } from '../chart.js';
import { textsOf } from '../language.js';
import { scalesOf, type LinePanel } from '../lines/linePanel.js';
import { partShares, weekOfPart, type ArmCurve, type PartId } from './survivalCurves.js';
import { textWidth } from '../textWidth.js';
import { colours, sizes } from '../theme.js';

/** Layers over the lines of a panel `width` pixels wide. */
export function partMarks(curves: readonly ArmCurve[], parts: readonly PartId[], rises: boolean, panel: LinePanel, width: number): ChartSpec[] {
  const { x, y } = scalesOf(panel, width);
  const levels = parts.map((part) => {
    const dots = curves.flatMap((each) => {
      const week = weekOfPart(each, part, panel.weeks);
      return week === null ? [] : [{ week, share: each.series.mean[week] ?? 0, colour: each.arm.colour }];
    });
    const weeks = dots.map(({ week }) => week);
    return { part, share: rises ? partShares[part] : 1 - partShares[part], dots, first: Math.min(...weeks), last: Math.max(...weeks) };
  });
  const named = levels.map(({ part, share, first }) => ({ share, text: textsOf(panel.language).survival[part], first }))
    .filter(({ text, first }) => (first / panel.weeks) * width > textWidth(text, sizes.axis) + 16);
  return [
    {
      data: { values: levels.map(({ share, last }) => ({ from: 0, last, share })) },
      mark: { type: 'rule', color: colours.zero, strokeDash: [4, 3] },
      encoding: { x: { ...x, field: 'from' }, x2: { field: 'last' }, y: { field: 'share', ...y } },
    },
    {
      data: { values: levels.flatMap(({ dots }) => dots) },
      mark: { type: 'circle', size: 70, opacity: 1, stroke: '#ffffff', strokeWidth: 1.5 },
      encoding: { x, y: { field: 'share', ...y }, color: { field: 'colour', type: 'nominal', scale: null } },
    },
    {
      data: { values: named.map(({ share, text }) => ({ share, text })) },
      mark: { type: 'text', fontSize: sizes.axis, color: colours.quiet, dx: 6, dy: rises ? -9 : 10 },
      encoding: { x: { datum: 0 }, y: { field: 'share', ...y }, text: { field: 'text', type: 'nominal' } },
    },
  ];
}
