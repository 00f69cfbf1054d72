// Parts of a section that only some scenarios have.
import { factorials, ladders } from './designs.mjs';
import { factorialText } from './factorial.mjs';
import { ladderText } from './ladder.mjs';
import { pairsText } from './sentences.mjs';

/** The further parts of an answer, in order. */
export function designs(answer) {
  const ladder = ladders[answer.name];
  const factorial = factorials[answer.name];
  return [
    ...(answer.pairs === undefined ? [] : [pairsText(answer)]),
    ...(ladder === undefined ? [] : [ladderText(answer, ladder)]),
    ...(factorial === undefined || answer.factorial === undefined ? [] : [factorialText(answer, factorial)]),
  ];
}
