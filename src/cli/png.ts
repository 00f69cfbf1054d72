/** Turns SVG into PNG, with the fonts that the program brings along. */
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './fonts.js';

/** Pixels of a picture for each pixel of its drawing: sharp in print and on dense screens. */
const density = 2;

export function toPng(svg: string): Uint8Array {
  return new Resvg(svg, {
    font: { fontFiles: Object.values(fontFiles), loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
    fitTo: { mode: 'zoom', value: density },
    background: 'white',
  }).render().asPng();
}
