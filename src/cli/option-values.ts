/** Values of options, read as strictly as a scenario file is. */
import type { Language } from '../charts/language.js';
import type { Part } from '../store/run-title.js';
import { InputError } from './input-error.js';

const largestReplications = 1_000_000;
const largestWorkers = 1024;

/** A seed: digits are a whole number, anything else is a text. */
export function readSeed(text: string): number | string {
  if (/^\d+$/.test(text)) {
    const seed = Number(text);
    if (Number.isSafeInteger(seed)) return seed;
    throw wrong('--seed', text, `a whole number below 2^53 (${Number.MAX_SAFE_INTEGER})`, 'Shorten the number, or put a letter before it to make it a text.');
  }
  if (text.trim() !== '' && Number.isFinite(Number(text))) {
    throw wrong('--seed', text, 'a whole number of 0 or more, or a text', 'Write --seed 2026, or --seed spring-run.');
  }
  if (text === '' || text.length > 200) {
    throw wrong('--seed', text.length > 200 ? `${text.slice(0, 20)}… (${text.length} characters)` : text, 'a text of 1 to 200 characters, or a whole number', 'Write --seed 2026, or --seed spring-run.');
  }
  return text;
}

export function readReplications(text: string): number {
  return whole('--replications', text, 2, largestReplications, 'Two are the fewest that show how far results vary; 100 are a good start.');
}

export function readWorkers(text: string): number {
  return whole('--workers', text, 1, largestWorkers, 'Leave it out to use every core of this machine; results are the same with any number.');
}

export function readPort(text: string): number {
  return whole('--port', text, 1, 65_535, 'Leave it out and a free port is found.');
}

export function readRows(text: string): number {
  return whole('--rows', text, 1, 100_000, '20 trajectories screen, 256 rows of a Sobol design are a good start.');
}

export function readPoints(text: string): number {
  return whole('--points', text, 2, 100_000, '64 are a good start.');
}

export function readPeople(text: string): number {
  return whole('--people', text, 10, 10_000_000, 'Fewer people are quicker and bring more chance; leave it out to simulate all.');
}

export function readTruths(text: string): number {
  return whole('--truths', text, 0, 100_000, '500 show whether ranks are even; 0 leaves them out.');
}

export function readStudies(text: string): number {
  return whole('--studies', text, 2, 100_000, '100 are a good start.');
}

export function readAnswers(text: string): number {
  const todo = '40 take minutes, and fewer than 20 give no intervals; 0 leaves answers out.';
  if (text === '1') throw wrong('--answers', text, '0, or a whole number from 2 to 10000', todo);
  return whole('--answers', text, 0, 10_000, todo);
}

/** A share of the replications: `2/3` is the second of three. */
export function readPart(text: string): Part {
  const [number = 0, of = 0] = /^\d{1,6}\/\d{1,6}$/.test(text) ? text.split('/').map(Number) : [];
  if (number >= 1 && number <= of) return { number, of };
  throw wrong('--part', text, 'K/N, part K of N, with K from 1 to N', 'Write --part 2/3 for the second of three parts; `inclusim merge` puts them together.');
}

export function readLanguage(text: string): Language {
  if (text === 'en' || text === 'nb') return text;
  throw wrong('--language', text, 'en or nb', 'Write --language en for English, or --language nb for Norwegian Bokmål.');
}

/** A whole number within limits. */
export function whole(option: string, text: string, least: number, most: number, todo: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw wrong(option, text, `a whole number from ${least} to ${most}`, todo);
}

/** A number above 0; parts are allowed. */
export function above0(option: string, text: string, todo: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= 1_000_000) return value;
  throw wrong(option, text, 'a number above 0, at most 1000000', todo);
}

/** A share between limits, such as 0.9. */
export function shareOption(option: string, text: string, least: number, most: number, todo: string): number {
  const value = Number(text);
  if (/^\d*\.?\d+$/.test(text) && value >= least && value <= most) return value;
  throw wrong(option, text, `a share from ${least} to ${most}`, todo);
}

export function wrong(option: string, found: string, expected: string, todo: string): InputError {
  return new InputError(`${option}: found "${found}", expected ${expected}.${todo === '' ? '' : `\n  ${todo}`}`);
}
