/** Pictures laid out in pixels: one plane, every mark at its own place. */
import type { ChartSpec } from '../chart.js';

/** Where a mark lies, from the upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Encodes fields as pixels of a plane. */
export function plane(width: number, height: number) {
  const x = (field: string) => ({ field, type: 'quantitative', scale: { domain: [0, width], nice: false, zero: false }, axis: null });
  const y = (field: string) => ({ field, type: 'quantitative', scale: { domain: [0, height], nice: false, zero: false, reverse: true }, axis: null });
  return {
    /** Bars from (x, y) to (x2, y2). */
    rects: (values: readonly object[], mark: object): ChartSpec => ({ data: { values }, mark: { type: 'rect', ...mark }, encoding: { x: x('x'), x2: { field: 'x2' }, y: y('y'), y2: { field: 'y2' } } }),
    /** Straight lines between the same. */
    rules: (values: readonly object[], mark: object): ChartSpec => ({ data: { values }, mark: { type: 'rule', ...mark }, encoding: { x: x('x'), x2: { field: 'x2' }, y: y('y'), y2: { field: 'y2' } } }),
    /** Lines through points in the order of `at`, one for each `line`. */
    lines: (values: readonly object[], mark: object): ChartSpec => ({ data: { values }, mark: { type: 'line', ...mark }, encoding: { x: x('x'), y: y('y'), order: { field: 'at', type: 'quantitative' }, detail: { field: 'line', type: 'nominal' } } }),
    points: (values: readonly object[], mark: object): ChartSpec => ({ data: { values }, mark: { type: 'point', opacity: 1, ...mark }, encoding: { x: x('x'), y: y('y') } }),
    texts: (values: readonly (Place & { readonly text: string })[], mark: object = {}): ChartSpec => ({ data: { values }, mark: { type: 'text', ...mark }, encoding: { x: x('x'), y: y('y'), text: { field: 'text', type: 'nominal' } } }),
  };
}

/** Pixels to a tenth, which is as fine as anybody sees and keeps pictures small. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
