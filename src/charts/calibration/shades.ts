/** Colours and numbers that pictures of a calibration share: grey is what was believed before, blue what is known now. */
import { formatNumber } from '../format.js';
import type { Language } from '../language.js';

export const priorShade = '#76838f';
export const posteriorShade = '#2b6ca3';
export const posteriorInk = '#123a5c';
export const warningShade = '#c4571f';
export const ringShade = '#b3471f';

/** Two significant digits, or the whole number. */
export function significantText(value: number, language: Language): string {
  const size = Math.abs(value);
  if (!(size > 0)) return formatNumber(0, 0, language);
  return formatNumber(value, Math.min(5, Math.max(0, 1 - Math.floor(Math.log10(size)))), language);
}
