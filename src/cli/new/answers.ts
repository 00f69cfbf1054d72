/** What `new` needs to know: given as options, asked on a terminal, or taken from what suits most. */
import { programmes } from '../../catalogue/catalogue.js';
import { nearest } from '../../scenario/didYouMean.js';
import { countries } from '../../scenario/schema/scenario.js';
import { InputError } from '../input-error.js';
import { whole, wrong } from '../option-values.js';
import type { Ask } from './questions.js';
import { width, type Terminal } from '../terminal.js';
import { wrap, wrapText } from '../wrap.js';

/** As typed on the command line. */
export interface NewOptions {
  readonly title?: string;
  readonly programme?: string;
  readonly against?: string;
  readonly people?: string;
  readonly weeks?: string;
  readonly country?: string;
  readonly seed?: number | string;
}

export interface Answers {
  readonly title: string;
  readonly programme: string;
  /** The programme of the reference arm. */
  readonly against: string;
  readonly people: number;
  readonly weeks: number;
  readonly country: string;
  readonly seed: number | string;
}

/** What every arm has. */
export const usualCare = 'usual-care-staircase';

const longestTitle = 200;

interface Question<T> {
  readonly words: string;
  /** What may be answered, where that is a list. */
  readonly choices?: readonly string[];
  readonly fallback: string;
  /** Reads an answer; throws InputError when it is wrong. Where the choices stand above the question already, they are not said again. */
  readonly read: (text: string, areShown?: boolean) => T;
}

/**
 * All answers.
 *
 * @param ask - Asks for what no option gives; without it the fallback is taken.
 * @throws InputError when an option is wrong.
 */
export async function answersOf(options: NewOptions, ask: Ask | undefined, terminal: Terminal): Promise<Answers> {
  const answer = async <T>(given: string | undefined, question: Question<T>): Promise<T> =>
    (given !== undefined || ask === undefined ? question.read(given ?? question.fallback) : askUntilRight(question, ask, terminal));
  const against = readProgramme('--against', options.against ?? usualCare);
  const programme = await answer(options.programme, programmeQuestion(against));
  return {
    programme, against,
    people: await answer(options.people, { words: 'How many job seekers?', fallback: '1000', read: (text) => whole('--people', text, 20, 1_000_000, 'They are people of working age with mental illness, in work or not; 1000 are a good start.') }),
    country: await answer(options.country, { words: 'Country?', choices: countries, fallback: 'norway', read: readCountry }),
    weeks: await answer(options.weeks, { words: 'For how many weeks?', fallback: '78', read: (text) => whole('--weeks', text, 13, 1040, '78 weeks are 18 months, 104 are two years.') }),
    title: await answer(options.title, { words: 'Title?', fallback: capital(`${titleOf(programme)} or ${titleOf(against)}`), read: readTitle }),
    seed: options.seed ?? 2026,
  };
}

/** Asks until the answer is right; nothing but Enter takes what stands in brackets. */
async function askUntilRight<T>({ words, choices = [], fallback, read }: Question<T>, ask: Ask, { note }: Terminal): Promise<T> {
  if (choices.length > 0) note(`${wrap(choices.join(', '), 76).map((line) => `  ${line}`).join('\n')}\n`);
  for (;;) {
    const typed = (await ask(`${words} [${fallback}]`)).trim();
    try {
      return read(typed === '' ? fallback : typed, choices.length > 0);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // An answer has no name of an option before it.
      note(`${wrapText(capital(error.message.replace(/^--\S+ /, '')), width, '  ')}\n`);
    }
  }
}

function programmeQuestion(against: string): Question<string> {
  const choices = Object.keys(programmes).filter((id) => id !== against);
  const read = (text: string, areShown?: boolean): string => {
    const programme = readProgramme('--programme', text, areShown);
    if (programme !== against) return programme;
    throw wrong('--programme', text, 'another programme than the one that it is compared with', areShown === true ? '' : `Known are: ${choices.join(', ')}.`);
  };
  return { words: `Which programme is to be compared with ${against === usualCare ? 'usual care' : against}?`, choices, fallback: against === 'ips' ? usualCare : 'ips', read };
}

function readProgramme(option: string, text: string, areShown = false): string {
  const known = Object.keys(programmes);
  if (known.includes(text)) return text;
  throw wrong(option, text, 'a programme of the catalogue', oneOf(text, known, areShown));
}

function readCountry(text: string, areShown = false): string {
  const known: readonly string[] = countries;
  if (known.includes(text)) return text;
  throw wrong('--country', text, 'a country with a preset', oneOf(text, known, areShown));
}

function oneOf(text: string, known: readonly string[], areShown: boolean): string {
  const near = nearest(text, known);
  return `${near === undefined ? '' : `Did you mean ${near}? `}${areShown ? '' : `Known are: ${known.join(', ')}.`}`.trimEnd();
}

function readTitle(text: string): string {
  if (text.trim() !== '' && text.length <= longestTitle && !/\p{Cc}/u.test(text)) return text;
  throw wrong('--title', text.slice(0, 40), `a title of one line, at most ${longestTitle} characters`, 'It stands above all results.');
}

/** The title of a programme of the catalogue, for a sentence. */
export function titleOf(programme: string): string {
  // A title that goes on in small letters is no name.
  return programme === usualCare ? 'usual care' : String(programmes[programme]?.['title']).replace(/^\p{Lu}(?=\p{Ll}+ \p{Ll})/u, (letter) => letter.toLowerCase());
}

/** A text as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
