/** Which text can be read on a colour. */
import { colours } from './theme.js';

/** White or the colour of text, whichever stands out more; by the contrast of WCAG 2. */
export function inkOn(colour: string): string {
  const light = lightness(colour);
  return 1.05 / (light + 0.05) > (light + 0.05) / (lightness(colours.text) + 0.05) ? '#ffffff' : colours.text;
}

/** Relative luminance of `#rrggbb`, from 0 to 1. */
export function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
