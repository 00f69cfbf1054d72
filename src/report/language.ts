/** The languages of sentences and reports. */
import type { Language } from '../charts/language.js';
import { en, type ReportTexts } from './language/en.js';
import { nb } from './language/nb.js';

export type { Language, ReportTexts };

export const reportTexts: Readonly<Record<Language, ReportTexts>> = { en, nb };

export function textsOf(language: Language): ReportTexts {
  return reportTexts[language];
}
