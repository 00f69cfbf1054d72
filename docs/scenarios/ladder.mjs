// The shape of a ladder of caseloads, per person and per specialist, and what the hours say about it.
import { difference, join, level, range } from './numbers.mjs';

/** Two paragraphs: the shape found, and the hours behind it. */
export function ladderText({ arms, measures, steps }, { rung }) {
  const measureOf = (id) => measures.find((one) => one.id === id);
  const person = measureOf('everCompetitive');
  const specialist = measureOf('hiresPerStaffYear');
  return [
    `- **Per person of the cohort** the share who were ever in an ordinary job ${shape(arms, person, steps[person.id], rung)}.`,
    `- **Per specialist** the number of hires in a year ${shape(arms, specialist, steps[specialist.id], rung)}.`,
    '', hoursText(arms, measureOf, turnsOf(signsOf(steps[person.id]))),
  ].join('\n');
}

/** Steps from one rung to the next as signs; a step that cannot be told from 0 is 0. */
function signsOf(steps) {
  return steps.map(({ difference: change, differenceError }) => (Math.abs(change) <= (differenceError ?? 0) ? 0 : Math.sign(change)));
}

/** The same without what is level and without repetition: `1,-1` is a hill. */
function turnsOf(signs) {
  return signs.filter((sign) => sign !== 0).filter((sign, k, all) => sign !== all[k - 1]);
}

function shape(arms, measure, steps, rung) {
  const best = arms.reduce((one, other) => (other.values[measure.id].mean > one.values[measure.id].mean ? other : one));
  const { mean, error } = best.values[measure.id];
  const peak = `highest with ${best.label}, ${level(mean, measure)}${error === null ? '' : ` (95 % simulation interval ${range(mean - error, mean + error, measure)})`}`;
  const all = join(arms.map((arm) => level(arm.values[measure.id].mean, measure)));
  return `${shapeWords(arms, signsOf(steps), rung)}. It is ${peak}; from ${arms[0].label} to ${arms.at(-1).label} it is ${all}`;
}

function shapeWords(arms, signs, rung) {
  const turns = turnsOf(signs);
  if (turns.length === 0) return `does not depend on ${rung} within simulation error`;
  if (turns.length === 1) return `${turns[0] > 0 ? 'rises' : 'falls'} ${extent(arms, signs, turns[0])}`;
  return turns.length === 2 ? bend(arms, signs, turns[0]) : `goes up and down with ${rung}`;
}

/** Where a one-way change takes place. */
function extent(arms, signs, sign) {
  const [first, last] = [signs.indexOf(sign), signs.lastIndexOf(sign) + 1];
  if (!signs.includes(0)) return 'at every step';
  return `between ${arms[first].label} and ${arms[last].label} and is otherwise level within simulation error`;
}

/** A hill or a valley, perhaps with a level top or bottom. */
function bend(arms, signs, sign) {
  const [there, back] = sign > 0 ? ['rises', 'falls'] : ['falls', 'rises'];
  const [turn, leave] = [signs.lastIndexOf(sign) + 1, signs.indexOf(-sign)];
  if (turn === leave) return `${there} up to ${arms[turn].label} and ${back} after it`;
  return `${there} up to ${arms[turn].label}, is level from there to ${arms[leave].label} within simulation error, and ${back} after it`;
}

function hoursText(arms, measureOf, turns) {
  const [first, last] = [arms[0], arms.at(-1)];
  const of = (id) => {
    const measure = measureOf(id);
    return { measure, from: first.values[id].mean, to: last.values[id].mean, change: last.values[id].mean - first.values[id].mean };
  };
  const [support, missed, wait] = ['supportShare', 'neverReached', 'waitWeeks'].map(of);
  const said = ({ measure, from, to }) => `${level(from, measure)} to ${level(to, measure)}`;
  return `From ${first.label} to ${last.label} the share of wanted support that is delivered goes from ${said(support)}, the share never reached by the service from ${said(missed)}, and weeks on a waiting list from ${said(wait)} (${difference(wait.change, wait.measure)}). ${explanation(support.change, missed.change, turns)}`;
}

/** What the hours say, whichever way they and the shape fall. */
function explanation(support, missed, turns) {
  if (missed >= 0 && support >= 0) return 'More clients a head neither reach more people nor thin out the hours of each, so the hours do not explain the shape.';
  if (missed >= 0) return 'More clients a head thin out the hours of each and reach nobody more.';
  if (support >= 0) return 'More clients a head reach more people without thinning out the hours of each.';
  return `More clients a head reach more people with fewer hours for each. ${balance(turns)}`;
}

function balance(turns) {
  const key = turns.join();
  if (key === '') return 'Per person the two balance over the whole range.';
  if (key === '1') return 'Per person the reach gains more than the thinner hours lose.';
  if (key === '-1') return 'Per person the thinner hours lose more than the reach gains.';
  if (key === '1,-1') return 'Per person the reach gains more at first; beyond the highest point the thinner hours lose more.';
  return 'Per person neither of the two prevails over the whole range.';
}
