/** The languages of charts; a text is looked up here and nowhere else. */
import { en, type ChartTexts } from './language/en.js';
import { nb } from './language/nb.js';

export type Language = 'en' | 'nb';
export type { ChartTexts };

/** All of them, in the order in which a reader is offered them. */
export const languages: readonly Language[] = ['en', 'nb'];

export const chartTexts: Readonly<Record<Language, ChartTexts>> = { en, nb };

export function textsOf(language: Language): ChartTexts {
  return chartTexts[language];
}
