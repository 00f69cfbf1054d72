/** The languages of charts; a text is looked up here and nowhere else. */
import { en, type ChartTexts } from './language/en.js';
import { nb } from './language/nb.js';

export type Language = 'en' | 'nb';
export type { ChartTexts };

export const chartTexts: Readonly<Record<Language, ChartTexts>> = { en, nb };

export function textsOf(language: Language): ChartTexts {
  return chartTexts[language];
}
