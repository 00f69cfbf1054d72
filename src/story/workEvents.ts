/** Events of search and work. */
import * as draw from '../random/purposes.js';
import type { Decision, Step } from './follow.js';
import type { Job, Moment } from './moment.js';

/** Interviews, offers and hires of a week. */
export function searchEvents(before: Moment, { moment: after, decisions }: Step): string[] {
  const place = placeEvents(before, after);
  if (place.length > 0) return place;
  const interviews = countYes(decisions, draw.invitation);
  const offers = countYes(decisions, draw.offer);
  if (interviews === 0) return [];
  const met = interviews === 1 ? 'An interview' : `${interviews} interviews`;
  if (offers === 0) return [`${met}, no offer.`];
  const offered = offers === 1 ? 'an offer' : `${offers} offers`;
  const hired = after.job !== null && before.job === null ? after.job : null;
  return [hired === null ? `${met} and ${offered}; declines.` : `${met}, ${offered}, and hired: ${contractOf(hired)}.`];
}

/** The beginning and the end of a placement or an adapted job; one that turns into a job is told as a hire. */
function placeEvents(before: Moment, after: Moment): string[] {
  if (before.placedWith === null) return after.placedWith === null ? [] : ['An employer offers a place, from next week on.'];
  if (after.placedWith !== null) return [];
  return after.job !== null && before.job === null ? [`The employer of the placement keeps the person: ${contractOf(after.job)}.`] : ['The place with the employer ends.'];
}

function countYes(decisions: readonly Decision[], asked: number): number {
  return decisions.filter(({ purpose, yes }) => purpose === asked && yes).length;
}

function contractOf({ hours, isSubsidised, isTemporary }: Job): string {
  return `${Math.round(hours)} hours a week in ${isSubsidised ? 'a subsidised' : 'an ordinary'} job${isTemporary ? ', for a limited time' : ''}`;
}

/** First days, absences, returns, and the end of a job with its cause. */
export function workEvents(before: Moment, after: Moment): string[] {
  const [was, is] = [before.job, after.job];
  if (was === null) return [];
  if (is === null || is.spell !== was.spell) return [`${endOf(before, after)} after ${weeksText(was.tenure)}.`];
  return [
    ...(was.tenure === 0 && is.tenure === 1 ? ['Starts work.'] : []),
    ...(was.isSubsidised && !is.isSubsidised ? ['The subsidy ends; the job is now an ordinary one.'] : []),
    ...(was.isGraded && !is.isGraded ? ['Back to all hours.'] : []),
    ...absenceEvents(was, is, after.inHospital),
  ];
}

function absenceEvents(was: Job, is: Job, inHospital: boolean): string[] {
  if (was.onLeave && !is.onLeave) return [is.isGraded ? 'Back at work after sick leave, for part of the hours.' : 'Back at work after sick leave.'];
  return !was.absent && is.absent && !is.onLeave && !inHospital ? ['Absent from work.'] : [];
}

const causes = ['Quits the job', 'Is dismissed', 'The temporary contract runs out', 'Is laid off'];

function endOf(before: Moment, after: Moment): string {
  return causes.find((_, k) => after.ended[k]! > before.ended[k]!) ?? 'The job ends';
}

function weeksText(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}
