/** What happened in a life, told as events: what changed between one look at the person and the next. */
import * as draw from '../random/purposes.js';
import type { Life, Step } from './follow.js';
import type { Moment } from './moment.js';
import { searchEvents, workEvents } from './workEvents.js';
import { benefitWords, sentence } from './sentences.js';

export interface LifeEvent {
  /** Own week. */
  readonly week: number;
  readonly text: string;
}

/** All events of a life in order; week 0 says how the person stands at the start. */
export function eventsOf({ steps }: Life): LifeEvent[] {
  const [first] = steps;
  if (first === undefined) return [];
  const told = steps.slice(1).flatMap((step, k) => textsOf(steps[k]!.moment, step).map((text) => ({ week: step.week, text })));
  return [...startOf(first.moment).map((text) => ({ week: 0, text })), ...told];
}

function startOf({ wish, job, inEducation, benefit, offered }: Moment): string[] {
  const work = job === null ? 'Without work' : job.onLeave ? 'On sick leave from a job' : `In a job of ${Math.round(job.hours)} hours a week`;
  return [
    sentence([work, ...(inEducation ? ['in education'] : []), benefitWords[benefit]!, wish >= 0.5 ? 'wishes for ordinary work' : 'does not wish for ordinary work'].join(', ')),
    ...(offered === null ? [] : [`Is offered a place: ${offered}.`]),
  ];
}

function textsOf(before: Moment, step: Step): string[] {
  const after = step.moment;
  if (before.left !== 'no') return [];
  if (after.left !== 'no') return [after.left === 'dead' ? 'Dies.' : 'Reaches the age at which people leave working life.'];
  return [
    ...illnessEvents(before, after), ...educationEvents(before, after), ...searchEvents(before, step), ...workEvents(before, after),
    ...waitingEvents(before, step), ...serviceEvents(before, step), ...besideEvents(before, after), ...wishEvents(before, after), ...benefitEvents(before, after),
  ];
}

function illnessEvents(before: Moment, after: Moment): string[] {
  if (before.inHospital && !after.inHospital) return ['Leaves hospital.'];
  if (after.relapseWeek === before.relapseWeek) return [];
  const leave = after.job?.onLeave === true && before.job?.onLeave === false ? ', on sick leave from the job' : '';
  return [after.inHospital && !before.inHospital ? `Relapse: admitted to hospital${leave}.` : `Relapse${leave}.`];
}

function educationEvents(before: Moment, after: Moment): string[] {
  if (before.inEducation === after.inEducation) return [];
  if (after.inEducation) return ['Starts an education.'];
  return [after.education > before.education ? 'Completes the education.' : 'The education ends.'];
}

/** Referrals and lists. */
function waitingEvents(before: Moment, { moment: after, decisions }: Step): string[] {
  const says = (purpose: number, yes: boolean) => decisions.some((each) => each.purpose === purpose && each.yes === yes);
  if (says(draw.judgedTooIll, true)) return ['A clinician judges “too ill” and holds a referral back.'];
  if (after.hidden !== null && after.hidden !== before.hidden) return [`Would want a place at ${after.hidden}, but does not apply: the list looks hopeless.`];
  if (after.waitingFor !== null && after.waitingFor !== before.waitingFor) return [`Is referred to ${after.waitingFor}.`];
  if (says(draw.givingUp, true)) return ['Gives up waiting.'];
  const declined = says(draw.takingUp, false) && after.service === before.service;
  return declined ? [`Declines a place: ${before.offered !== after.offered ? before.offered : before.waitingFor}.`] : [];
}

/** Intake, stages, contact persons, and the end of a service. */
function serviceEvents(before: Moment, { moment: after, decisions }: Step): string[] {
  const helped = (stage: string | null) => (after.contact === null ? `${stage}, without a contact person yet` : stage);
  if (after.service !== before.service && after.service !== null && after.service === before.second) return [`Is back in ${after.service}: ${helped(after.stage)}.`];
  if (after.service !== before.service && after.service !== null) return [`Is taken in by ${after.service}: ${helped(after.stage)}.`];
  if (after.service !== before.service) {
    const dropsOut = decisions.some(({ purpose, yes }) => purpose === draw.dropout && yes);
    return [dropsOut ? `Drops out of ${before.service}.` : `Leaves ${before.service}.`];
  }
  const changed = contactEvent(before.contact, after.contact);
  if (after.stage === before.stage) return changed;
  return [after.isFollowAlong ? 'Follow-along begins.' : `Moves on: ${after.stage}.`, ...changed];
}

/** The programme before the present one, and help beside it. */
function besideEvents(before: Moment, after: Moment): string[] {
  const goesOn = after.second !== null && after.second !== before.second ? [`The place at ${after.second} goes on beside it, or rests.`] : [];
  const had = before.addOns.split(', ');
  const got = after.addOns.split(', ').filter((id) => id !== '' && !had.includes(id));
  return [...goesOn, ...got.map((id) => `Gets help beside: ${id}.`)];
}

function contactEvent(before: string | null, after: string | null): string[] {
  if (before === after) return [];
  if (after === null) return ['Loses the contact person.'];
  return [before === null ? 'Gets a contact person.' : 'The contact person changes.'];
}

function wishEvents(before: Moment, after: Moment): string[] {
  if (before.wish >= 0.5 === after.wish >= 0.5) return [];
  return [after.wish >= 0.5 ? 'Wishes for ordinary work from now on.' : 'No longer wishes for ordinary work.'];
}

function benefitEvents(before: Moment, after: Moment): string[] {
  return before.benefit === after.benefit ? [] : [sentence(`${benefitWords[after.benefit]!} instead of ${benefitWords[before.benefit]!}`)];
}
