// The answer of a scenario in one to three sentences, from its numbers alone.
import { apart, difference, join, nounOf, plain, range, realRange, spoken } from './numbers.mjs';

const inWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Arms beyond which groups of them are counted and not named. */
const mostNamed = 6;

/** The answer on the first reported measure, against the reference. */
export function answerText(answer) {
  const [measure] = answer.measures;
  const others = answer.arms.filter(({ id }) => id !== answer.reference);
  if (others.length === 0) return `${measure.label}: ${spoken(answer.arms[0].values[measure.id].mean, measure)}.`;
  return others.length === 1 ? twoArms(answer, measure, others[0]) : manyArms(answer, measure, others);
}

/** How an arm stands against the reference: 1 above, -1 below, 0 about as many. */
export function standing(value, measure, smallest) {
  const { difference, differenceError } = value;
  if (difference === null || differenceError === null || Math.abs(difference) <= differenceError) return 0;
  return measure.unit === 'share' && Math.abs(difference) < smallest ? 0 : Math.sign(difference);
}

function twoArms(answer, measure, arm) {
  const value = arm.values[measure.id];
  const reference = referenceOf(answer);
  if (standing(value, measure, answer.smallestThatMatters) === 0) {
    return `${measure.label}: about as many with ${arm.label} (${spoken(value.mean, measure)}) as with ${reference.label} (${spoken(reference.values[measure.id].mean, measure)}). ${aboutWhy(value, measure, answer)}${realGroup(value, measure)}`;
  }
  const lead = measure.unit === 'share' ? answer.lead : `${measure.label}: ${spoken(value.mean, measure)} with ${arm.label}, against ${spoken(reference.values[measure.id].mean, measure)} with ${reference.label}.`;
  return `${lead} That is ${gap(value, measure)}.${realGroup(value, measure)}`;
}

/** Why two arms count as about as many. */
function aboutWhy(value, measure, { smallestThatMatters }) {
  if (value.difference === null || value.differenceError === null) return 'The difference is not known.';
  const why = Math.abs(value.difference) <= value.differenceError ? 'which includes 0' : `less than the ${plain(100 * smallestThatMatters, 0)} points that matter`;
  return `The difference is ${signedGap(value, measure)}, ${why}.`;
}

/** `+0.4 points (95 % simulation interval −0.2 to 1.0)`. */
function signedGap({ difference: change, differenceError }, measure) {
  return `${difference(change, measure)}${nounOf(measure)} (95 % simulation interval ${range(change - differenceError, change + differenceError, measure)})`;
}

/** `25.5 points more (95 % simulation interval 25.0 to 26.0)`; of a decrease both ends are said as decreases. */
function gap({ difference, differenceError }, measure) {
  const isLess = difference < 0;
  const [low, high] = [Math.abs(difference) - differenceError, Math.abs(difference) + differenceError];
  return `${apart(difference, measure)} ${isLess ? 'less' : 'more'} (95 % simulation interval ${range(low, high, measure)})`;
}

function realGroup({ realGroup: interval }, measure) {
  if (interval === null || interval === undefined) return '';
  return ` In a real group of ${plain(about(measure.n), 0)} the difference would lie between ${realRange(interval, measure).replace(' to ', ' and ')}${nounOf(measure)} in 95 of 100 cases.`;
}

/** People as they are spoken of: two significant figures of a mean, a whole number as it is. */
function about(n) {
  return Number.isInteger(n) ? n : Number(n.toPrecision(2));
}

function manyArms(answer, measure, others) {
  const groups = [1, 0, -1].map((sign) => others.filter((arm) => standing(arm.values[measure.id], measure, answer.smallestThatMatters) === sign));
  const reference = referenceOf(answer);
  if (groups[1].length === others.length) {
    return `${measure.label}: about as many in every arm as with ${reference.label} (${spoken(reference.values[measure.id].mean, measure)}). ${widest(others, measure, answer)}`;
  }
  return `${extremes(answer, measure)} ${grouped(groups, reference)}`;
}

function widest(others, measure, answer) {
  const known = others.filter(({ values }) => values[measure.id].difference !== null);
  if (known.length === 0) return '';
  const arm = known.reduce((one, other) => (Math.abs(other.values[measure.id].difference) > Math.abs(one.values[measure.id].difference) ? other : one));
  const value = arm.values[measure.id];
  return `The largest difference, with ${arm.label}, is ${signedGap(value, measure)}.${realGroup(value, measure)}`;
}

/** The arms at both ends. */
function extremes(answer, measure) {
  const ranked = rankedArms(answer, measure);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  const [first, last] = measure.better === null ? ['highest', 'lowest'] : ['best', 'worst'];
  return `${measure.label}: ${first} with **${best.label}**, ${standingText(best, measure, answer)}; ${last} with **${worst.label}**, ${standingText(worst, measure, answer)}.${realGroup(best.values[measure.id], measure).replace(' the difference would', ` the difference of ${best.label} would`)}`;
}

/** Arms from best to worst, or from highest to lowest. */
export function rankedArms({ arms }, measure) {
  const sign = measure.better === 'lower' ? 1 : -1;
  const key = ({ values }) => values[measure.id].mean ?? (sign === 1 ? Infinity : -Infinity);
  return [...arms].sort((one, other) => sign * (key(one) - key(other)));
}

function standingText(arm, measure, answer) {
  const value = arm.values[measure.id];
  if (arm.id === answer.reference) return `${spoken(value.mean, measure)}, the reference`;
  if (standing(value, measure, answer.smallestThatMatters) === 0) return `${spoken(value.mean, measure)}, about as with ${referenceOf(answer).label}`;
  return `${spoken(value.mean, measure)}, ${gap(value, measure)} than with ${referenceOf(answer).label}`;
}

function grouped([above, like, below], reference) {
  const parts = [[above, 'more'], [like, 'about as many'], [below, 'fewer']].flatMap(([arms, word]) => (arms.length === 0 ? [] : [`${word} with ${named(arms)}`]));
  return `Against ${reference.label}: ${parts.join('; ')}.`;
}

function named(arms) {
  return arms.length <= mostNamed ? join(arms.map(({ label }) => label)) : `${inWords[arms.length] ?? arms.length} arms`;
}

export function referenceOf({ arms, reference }) {
  return arms.find(({ id }) => id === reference);
}

/** Further comparisons, a line each. */
export function pairsText({ arms, measures: [measure], pairs }) {
  const label = (id) => arms.find((arm) => arm.id === id).label;
  return pairs.map((one) => `- ${label(one.arm)} against ${label(one.against)}: ${signedGap(one, measure)}`).join('\n');
}
