/** What a part of the page shows, as marks on paper: lines of text and shapes, in pixels from the upper left corner. Pictures are written from these. */

export interface TextMark {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly weight: string;
  readonly colour: string;
  readonly opacity: number;
}

export interface ShapeMark {
  /** Path data of SVG. */
  readonly d: string;
  /** a to f of an SVG matrix, from the path to pixels. */
  readonly matrix: readonly [number, number, number, number, number, number];
  /** Colour, or `none`. */
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
  readonly opacity: number;
}

export type Mark = TextMark | ShapeMark;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly marks: readonly Mark[];
}

export const fontFamily = '"Noto Sans", Arial, sans-serif';
