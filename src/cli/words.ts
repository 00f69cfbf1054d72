/** What the terminal says beside measures and sentences, in the languages of a report. */
import type { Language } from '../charts/language.js';

const en = {
  difference: 'difference',
  differenceFrom: (arm: string) => `difference from ${arm}`,
  withParameters: '95 %, parameters',
  staffYears: 'staff-years',
  saved: 'Saved',
};

export type Words = typeof en;

const nb: Words = {
  difference: 'forskjell',
  differenceFrom: (arm) => `forskjell fra ${arm}`,
  withParameters: '95 %, parametere',
  staffYears: 'årsverk',
  saved: 'Lagret',
};

export const wordsOf: Readonly<Record<Language, Words>> = { en, nb };
