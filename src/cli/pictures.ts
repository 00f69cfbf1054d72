/** Turns SVG into PNG, with the fonts that the program brings along; without them all text would be missing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from './machine.js';

/** Pixels of a picture for each pixel of its drawing: sharp in print and on dense screens. */
const density = 2;

const fonts = join(programRoot, 'assets', 'fonts');
export const fontFiles = { regular: join(fonts, 'NotoSans-Regular.ttf'), bold: join(fonts, 'NotoSans-Bold.ttf') } as const;

/** Loads the renderer, which takes a moment, and returns what turns one SVG into PNG. */
export async function loadPictures(): Promise<(svg: string) => Uint8Array> {
  for (const file of Object.values(fontFiles)) {
    if (!existsSync(file)) throw new Error(`${file} is missing. Install inclusim again: charts need its fonts.`);
  }
  const { Resvg } = await import('@resvg/resvg-js');
  return (svg) => new Resvg(svg, {
    font: { fontFiles: Object.values(fontFiles), loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
    fitTo: { mode: 'zoom', value: density },
    background: 'white',
  }).render().asPng();
}
