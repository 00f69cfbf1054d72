/** Where two lives part: the first look at which they differ, and the decision or state that did it. */
import * as draw from '../random/purposes.js';
import type { Decision, Life, Step } from './follow.js';
import { firstDifferent, type StateDifference } from './states.js';
import { placeOf } from './purposes.js';

/** One decision in two lives; null where it was not asked. Both lives have the same draw. */
export interface DecisionDifference {
  readonly purpose: number;
  readonly draw: number;
  readonly sides: readonly [Decision | null, Decision | null];
}

export interface Parting {
  readonly week: number;
  /** What of the two lives parts here: `first` anything at all, `decision` the first answer, `work` who has a job. */
  readonly of: readonly ('first' | 'decision' | 'work')[];
  readonly decision: DecisionDifference | null;
  readonly state: StateDifference | null;
}

/** The first difference of all, the first decision that came out differently, and the first difference in having a job; none where the lives are the same. */
export function partingsOf(one: Life, other: Life): Parting[] {
  const pairs = one.steps.map((step, k) => ({ k, step, beside: other.steps[k]! }));
  const first = pairs.find(({ step, beside }) => firstDifferent(step.moment, beside.moment) !== null || decisionAt(step, beside) !== null);
  const decision = pairs.find(({ step, beside }) => decisionAt(step, beside) !== null);
  const work = pairs.find(({ step, beside }) => (step.moment.job === null) !== (beside.moment.job === null));
  const found = [{ of: 'first' as const, pair: first }, { of: 'decision' as const, pair: decision }, { of: 'work' as const, pair: work }];
  return [...new Set([first, decision, work])].flatMap((pair) => {
    if (pair === undefined) return [];
    const of = found.filter((each) => each.pair === pair).map((each) => each.of);
    const answered = decisionAt(pair.step, pair.beside);
    return [{ week: pair.step.week, of, decision: answered, state: answered === null ? firstDifferent(pair.step.moment, pair.beside.moment) : null }];
  });
}

/** The decision with different answers between two looks; one heard in both lives before one that was asked in one alone, earlier ones first. */
function decisionAt(step: Step, beside: Step): DecisionDifference | null {
  const hire = [step, beside].flatMap(({ decisions }) => decisions.filter(({ purpose, yes }) => purpose === draw.acceptance && yes))[0];
  const keys = [...step.decisions, ...beside.decisions].filter(({ purpose, index }) => hire === undefined || !isOfMeeting(purpose) || index === hire.index);
  const differences = keys.map((key) => sidesOf(key, step, beside)).filter(({ sides: [a, b] }) => (a?.yes ?? false) !== (b?.yes ?? false));
  differences.sort((a, b) => Number(isAlone(a)) - Number(isAlone(b)) || placeOf(a.purpose) - placeOf(b.purpose));
  return differences[0] ?? null;
}

function sidesOf({ purpose, index, draw: value }: Decision, step: Step, beside: Step): DecisionDifference {
  const heard = ({ decisions }: Step) => decisions.find((each) => each.purpose === purpose && each.index === index) ?? null;
  return { purpose, draw: value, sides: [heard(step), heard(beside)] };
}

function isAlone({ sides: [a, b] }: DecisionDifference): boolean {
  return a === null || b === null;
}

/** Whether the index of a purpose is the number of an attempt; after a hire only the attempt that led to it is of interest. */
function isOfMeeting(purpose: number): boolean {
  return placeOf(purpose) >= placeOf(draw.kinReached) && placeOf(purpose) <= placeOf(draw.temporaryJob);
}
