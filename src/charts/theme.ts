/** One look for all charts: a title that asks, a subtitle that says who was counted, quiet grids, direct labels. */
import type { ChartSpec } from './chart.js';
import { wrap } from './textWidth.js';

/** Widths in pixels of the whole picture, for a page and for a phone. */
export const wide = 720;
export const narrow = 344;

export const font = 'Noto Sans, Arial, sans-serif';

export const colours = {
  text: '#1c2733',
  quiet: '#566370',
  grid: '#e4e8ed',
  zero: '#8b97a4',
} as const;

/** Sizes of text in pixels. */
export const sizes = { title: 18, subtitle: 13, label: 13, axis: 12 } as const;

export function isNarrow(width: number): boolean {
  return width < 500;
}

/** What every specification begins with. */
export function frame(width: number, title: string, subtitles: readonly string[]): ChartSpec {
  const titleSize = isNarrow(width) ? 16 : sizes.title;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: {
      text: wrap(title, width - 16, titleSize, 'bold'),
      subtitle: subtitles.flatMap((each) => wrap(each, width - 16, sizes.subtitle)),
      fontSize: titleSize,
    },
    padding: 8,
    config: theme,
  };
}

const theme = {
  background: '#ffffff',
  font,
  aria: false,
  view: { stroke: null },
  title: {
    anchor: 'start',
    frame: 'bounds',
    fontWeight: 'bold',
    color: colours.text,
    lineHeight: 23,
    subtitleFontSize: sizes.subtitle,
    subtitleColor: colours.quiet,
    subtitleLineHeight: 18,
    subtitlePadding: 6,
    offset: 20,
  },
  axis: {
    labelFontSize: sizes.axis,
    labelColor: colours.quiet,
    titleFontSize: sizes.axis,
    titleColor: colours.quiet,
    titleFontWeight: 'normal',
    gridColor: colours.grid,
    domain: false,
    ticks: false,
    labelPadding: 8,
    labelOverlap: false,
    labelLimit: 0,
  },
  text: { fontSize: sizes.label, color: colours.text, align: 'left', baseline: 'middle' },
} as const;
