/** States of a person in words, and which of them differs first between two lives. */
import type { Job, Moment } from './moment.js';

type Value = string | number | boolean | null;

export interface StateDifference {
  readonly state: string;
  readonly words: string;
  readonly values: readonly [Value, Value];
}

interface State {
  readonly id: string;
  readonly words: string;
  readonly of: (moment: Moment) => Value;
}

function own(id: Exclude<keyof Moment, 'job' | 'ended'>, words: string): State {
  return { id, words, of: (moment) => moment[id] };
}

function ofJob(id: keyof Job, words: string): State {
  return { id, words, of: ({ job }) => (job === null ? null : job[id]) };
}

/** In the order in which a week moves them; what is asked first is told first. */
const states: readonly State[] = [
  own('left', 'whether the person has left working life'),
  own('offered', 'the place that the person is offered'),
  own('waitingFor', 'the list on which the person waits'),
  own('hidden', 'a place that the person would want but does not apply for'),
  own('service', 'the service that has taken the person in'),
  own('stage', 'the stage'),
  own('second', 'the programme before, which goes on or rests'),
  own('addOns', 'help beside the programme'),
  own('contact', 'the contact person'),
  own('inHospital', 'whether the person is in hospital'),
  own('symptoms', 'symptoms'),
  own('relapseWeek', 'the week of the last relapse'),
  own('inEducation', 'whether the person is in education'),
  own('education', 'the level of education'),
  own('hours', 'the hours of help this week'),
  own('employerHours', 'the hours spent on employers this week'),
  own('trust', 'trust in the staff'),
  own('preference', 'how far preferences are known'),
  own('placedWith', 'the employer of a placement'),
  ofJob('spell', 'the number of the job'),
  ofJob('isSubsidised', 'whether the job is subsidised'),
  ofJob('hours', 'hours of work'),
  ofJob('employer', 'the employer'),
  ofJob('startWeek', 'the first week of the job'),
  ofJob('onLeave', 'whether the person is on sick leave'),
  ofJob('isGraded', 'whether the return is graded'),
  ofJob('absent', 'whether the person is absent from work'),
  ofJob('isTemporary', 'whether the job ends after some time'),
  own('belief', 'belief in work'),
  own('selfStigma', 'self-stigma'),
  own('wish', 'the wish for ordinary work'),
  own('network', 'the social network'),
  own('skill', 'skill'),
  own('benefit', 'the benefit'),
];

/** The first state in which two moments differ; null where they are the same. */
export function firstDifferent(one: Moment, other: Moment): StateDifference | null {
  const found = states.find(({ of }) => of(one) !== of(other));
  return found === undefined ? null : { state: found.id, words: found.words, values: [found.of(one), found.of(other)] };
}
