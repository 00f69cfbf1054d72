/** What no single key of a trial file can say: how its numbers fit together. */
import { didYouMean } from '../scenario/didYouMean.js';
import type { KnownMeasure } from '../scenario/doors.js';
import { locate } from '../scenario/locate.js';
import { problemAt, type Problem } from '../scenario/problem.js';
import { shown } from '../scenario/printable.js';
import { toData, type MapNode, type Path } from '../scenario/tree.js';
import { sizeOf, type TrialForm, type TrialFormArm } from './form.js';

interface Breach {
  readonly path: Path;
  readonly expected: string;
  readonly hint?: string;
}

/** All breaches, each at its place. `measures` are those that a trial can count: shares of people. */
export function breachesOf(tree: MapNode, form: TrialForm, measures: readonly KnownMeasure[]): Problem[] {
  const breaches = [...ofDesign(form), ...form.arms.flatMap((arm, k) => ofArm(arm, ['arms', k], form.arms.slice(0, k))), ...ofMeasure(form, measures)];
  return breaches.map((breach) => inPlace(tree, breach));
}

/** Why a trial cannot be lived although all that it says is in order; such a trial may stand in the catalogue. */
export function whyNotLived(tree: MapNode, { arms, outcome, notExpressible }: TrialForm): Problem[] {
  const breaches: Breach[] = arms.flatMap((arm, k) => (sizeOf(arm) === null ? [{ path: ['arms', k, 'randomised'], expected: 'is not known, but a virtual trial needs the size of every arm' }] : []));
  if (outcome.measure === null) breaches.push({ path: ['outcome', 'measure'], expected: 'is not known, so that there is nothing to count', hint: notExpressible ?? '' });
  return breaches.map((breach) => inPlace(tree, breach));
}

function inPlace(tree: MapNode, { path, expected, hint }: Breach): Problem {
  const place = locate(tree, path);
  return problemAt(place.at, place.node === undefined ? '' : shown(toData(place.node)), expected, hint ?? '', place.path);
}

/** Only a cohort is followed without anybody to compare it with. */
function ofDesign({ arms, design }: TrialForm): Breach[] {
  if (arms.length > 1 || design === 'cohort') return [];
  return [{ path: ['arms'], expected: 'has 1 item, but expected at least 2: the arm of interest first and then what it is compared with', hint: 'One arm alone is a study of `design: cohort`.' }];
}

function ofArm({ id, randomised, analysed, events, reported }: TrialFormArm, path: Path, before: readonly TrialFormArm[]): Breach[] {
  const breaches: Breach[] = [];
  if (before.some((other) => other.id === id)) breaches.push({ path: [...path, 'id'], expected: 'names two arms; expected a name of its own for each' });
  if (randomised !== null && analysed !== null && analysed > randomised) breaches.push({ path: [...path, 'analysed'], expected: `is more than the ${randomised} who were randomised` });
  const most = analysed ?? randomised;
  if (events !== null && most !== null && events > most) breaches.push({ path: [...path, 'events'], expected: `is more than the ${most} people who were ${analysed === null ? 'randomised' : 'analysed'}` });
  else if (events !== null && most !== null && most > 0 && reported !== null && Math.abs(events / most - reported) > 0.01) {
    breaches.push({ path: [...path, 'reported'], expected: `does not agree with the counts: ${events} of ${most} is ${(events / most).toFixed(3)}`, hint: 'Give the counts behind the published share, or leave out `reported`.' });
  }
  return breaches;
}

function ofMeasure({ outcome, followUpWeeks, notExpressible }: TrialForm, measures: readonly KnownMeasure[]): Breach[] {
  const path = ['outcome', 'measure'];
  const { measure } = outcome;
  if (measure === null) return notExpressible === null ? [{ path, expected: 'is missing, and `notExpressible` does not say why', hint: 'Name a measure such as everCompetitive, or say why the model has none.' }] : [];
  const [id, week, ...more] = measure.split('@');
  const known = measures.find((each) => each.id === id);
  if (known === undefined) return [{ path, expected: `is not a share that a trial can count${didYouMean(id ?? '', measures.map((each) => each.id))}`, hint: `Those are ${measures.map((each) => each.id).join(', ')}.` }];
  if (week === undefined) return [];
  if (!known.atWeek || more.length > 0 || !/^[1-9]\d*$/.test(week)) return [{ path, expected: known.atWeek ? 'does not name a week; expected something like competitiveAt@52' : 'cannot be asked at a week' }];
  return Number(week) > followUpWeeks ? [{ path, expected: `lies past the follow-up of ${followUpWeeks} weeks` }] : [];
}
