/** What the terminal says beside measures and sentences, in the languages of a report. */
import type { Language } from '../charts/language.js';

const en = {
  difference: 'difference',
  differenceFrom: (arm: string) => `difference from ${arm}`,
  withParameters: '95 %, parameters',
  staffYears: 'staff-years',
  saved: 'Saved',
  failedChecks: (failed: number, all: number, command: string) => `${failed} of ${all} checks on a small copy of this scenario failed: do not trust this run before it is known why. \`${command}\` says what was found.`,
};

export type Words = typeof en;

const nb: Words = {
  difference: 'forskjell',
  differenceFrom: (arm) => `forskjell fra ${arm}`,
  withParameters: '95 %, parametere',
  staffYears: 'årsverk',
  saved: 'Lagret',
  failedChecks: (failed, all, command) => `${failed} av ${all} kontroller på en liten kopi av dette scenariet feilet: Ikke stol på kjøringen før det er klart hvorfor. \`${command}\` viser hva som ble funnet.`,
};

export const wordsOf: Readonly<Record<Language, Words>> = { en, nb };
