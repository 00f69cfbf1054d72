/** Partings in sentences. */
import type { Decision } from './follow.js';
import type { DecisionDifference, Parting } from './parting.js';
import { wordsOf } from './purposes.js';
import type { StateDifference } from './states.js';

/** Benefits in the code of the column `benefit`. */
export const benefitWords: readonly string[] = ['no benefit', 'sick pay', 'work assessment allowance', 'disability benefit', 'social assistance'];

/** What the two arms are called. */
export type ArmNames = readonly [string, string];

/** `Week 9: with IPS the draw (.31) was an offer (probability .42); with usual care there was no interview.` */
export function partingSentence({ week, of, decision, state }: Parting, names: ArmNames): string {
  const what = of.includes('first') ? 'The lives part in week' : of.includes('work') ? 'In work they part in week' : 'The first decision that came out differently: week';
  const why = decision !== null ? decisionText(decision, names) : state === null ? '' : stateText(state, names);
  return `${what} ${week}: ${why}.`;
}

function decisionText({ purpose, draw, sides }: DecisionDifference, names: ArmNames): string {
  const [shown, ...probabilities] = shares([draw, ...sides.flatMap((side) => (side === null ? [] : [side.probability]))]);
  const texts = sides.map((side) => (side === null ? wordsOf(purpose).unasked : sideText(side, probabilities.shift() ?? '')));
  // Whoever got a yes is told first.
  const [first, second] = sides[0]?.yes === true ? [0, 1] : [1, 0];
  const beside = sides[second] === null ? texts[second] : `the same draw was ${texts[second]}`;
  return `with ${names[first]} the draw (${shown}) was ${texts[first]}; with ${names[second]} ${beside}`;
}

function sideText({ purpose, yes, probability }: Decision, shown: string): string {
  const words = wordsOf(purpose);
  const bound = !yes && words.mayBeBound && probability < 1 ? 'at most ' : '';
  return `${yes ? words.yes : words.no} (probability ${bound}${shown})`;
}

function stateText({ state, words, values }: StateDifference, names: ArmNames): string {
  const [one, other] = valueTexts(state, values);
  return `${words}: ${one} with ${names[0]}, ${other} with ${names[1]}`;
}

function valueTexts(state: string, values: StateDifference['values']): readonly [string, string] {
  const [a, b] = values;
  if (typeof a === 'number' && typeof b === 'number' && state !== 'benefit') {
    const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8].find((each) => a.toFixed(each) !== b.toFixed(each)) ?? 9;
    const needed = Number.isInteger(a) && Number.isInteger(b) ? 0 : Math.max(2, digits);
    return [a.toFixed(needed), b.toFixed(needed)];
  }
  const text = (value: (typeof values)[number]) => (value === null ? 'none' : value === true ? 'yes' : value === false ? 'no' : state === 'benefit' ? benefitWords[Number(value)]! : String(value));
  return [text(a), text(b)];
}

/** Shares between 0 and 1 as `.31`, with as many digits as tell them apart from each other, from 0 and from 1. */
export function shares(values: readonly number[]): string[] {
  const isClear = (texts: readonly string[], digits: number) => new Set(texts).size === new Set(values).size
    && texts.every((text, k) => (Number(text) !== 0 || values[k] === 0) && (Number(text) !== 1 || values[k] === 1) && digits > 0);
  const digits = [2, 3, 4, 5, 6, 7, 8, 9].find((each) => isClear(values.map((value) => value.toFixed(each)), each)) ?? 10;
  return values.map((value) => (value === 0 || value === 1 ? String(value) : value.toFixed(digits).replace(/^0/, '')));
}

/** A text with a capital at its beginning and a full stop at its end. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
