/** Decisions about a person in words for people, in the order in which a week asks them. */
import * as draw from '../random/purposes.js';

export interface PurposeWords {
  readonly purpose: number;
  /** Its name in `random/purposes.ts`. */
  readonly name: string;
  /** What the draw was where it lay below the probability, and where it did not. */
  readonly yes: string;
  readonly no: string;
  /** Why the question was not asked. */
  readonly unasked: string;
  /** Whether a no may have been told from a bound of the probability. */
  readonly mayBeBound: boolean;
}

function words(name: keyof typeof draw, yes: string, no: string, unasked: string, mayBeBound = false): PurposeWords {
  return { purpose: draw[name] as number, name, yes, no, unasked, mayBeBound };
}

export const purposeWords: readonly PurposeWords[] = [
  words('relapse', 'a relapse', 'no relapse', 'the person was in hospital or no longer of working age'),
  words('hospitalised', 'an admission to hospital', 'a relapse without hospital', 'there was no relapse'),
  words('death', 'the person’s death', 'no death', 'the person was no longer of working age'),
  words('educationEntry', 'the start of an education', 'no start of an education', 'the person had help or work, or was in education or hospital'),
  words('deterred', 'not applying, because the list looks hopeless', 'applying for the place', 'there was no list to apply to, or nobody stood on it'),
  words('referral', 'a referral', 'no referral', 'nobody could refer the person'),
  words('referralRoute', 'a referral by a clinician', 'a referral by others than clinicians', 'there was no referral'),
  words('heldBack', 'a clinician’s doubt whether work comes before treatment', 'a clinician without that doubt', 'no clinician referred'),
  words('judgedTooIll', 'a judgement “too ill”', 'a judgement “well enough”', 'no clinician doubted'),
  words('givingUp', 'giving up waiting', 'waiting on', 'the person was on no list'),
  words('takingUp', 'taking up the place', 'declining the place', 'no place was offered'),
  words('educationEnd', 'the end of the education', 'no end of the education', 'the person was in no education'),
  words('bought', 'a measure bought by the counsellor', 'going on with the counsellor', 'the counsellor was within the norm, or there was none'),
  words('addOnEnds', 'the end of help beside the programme', 'help beside the programme for another week', 'there was no such help'),
  words('dropout', 'dropping out of the service', 'staying in the service', 'there was no service to drop out of'),
  words('stageEnd', 'the end of the stage', 'no end of the stage', 'there was no stage that could end'),
  words('kinReached', 'a way in through acquaintances', 'a firm closed to strangers', 'the firm was open to strangers, or there was no such contact'),
  words('told', 'telling of the illness', 'not telling of the illness', 'there was no such contact with an employer'),
  words('subsidised', 'a wage subsidy', 'no wage subsidy', 'no subsidy was on offer'),
  words('insured', 'an insurance of the employer’s costs', 'no such insurance', 'no insurance was on offer'),
  words('invitation', 'an invitation to an interview', 'a rejection', 'there was no such contact with an employer', true),
  words('offer', 'an offer', 'no offer', 'there was no interview'),
  words('acceptance', 'a yes to the offer', 'a no to the offer', 'there was no offer'),
  words('mentored', 'a mentor at the workplace', 'no mentor', 'no mentors were on offer'),
  words('temporaryJob', 'a temporary contract', 'a lasting contract', 'there was no hire'),
  words('returnToJob', 'a return from sick leave', 'sick leave for another week', 'the person was not on sick leave from a job'),
  words('gradedReturn', 'a return to part of the hours first', 'a return to all hours', 'there was no return from sick leave'),
  words('gradedEnd', 'the end of the graded return', 'part of the hours for another week', 'there was no graded return'),
  words('absence', 'a week of absence from work', 'a week at work', 'there was no job to be absent from'),
  words('jobEnds', 'the end of the job', 'no end of the job', 'there was no job that could end', true),
  words('placementAbsence', 'a week of absence from the place', 'a week at the place', 'there was no placement'),
  words('placementEnds', 'the end of the placement by the employer', 'another week at the place', 'there was no placement'),
  words('conversion', 'the employer’s question whether to stay in an ordinary job', 'no such question', 'there was no placement that could become a job'),
  words('disabilityAward', 'an award of disability benefit', 'no award of disability benefit', 'the person could not be awarded it'),
];

const places = new Map(purposeWords.map(({ purpose }, at) => [purpose, at]));

/** The place of a purpose in the order of a week. */
export function placeOf(purpose: number): number {
  return places.get(purpose) ?? purposeWords.length;
}

export function wordsOf(purpose: number): PurposeWords {
  return purposeWords[placeOf(purpose)] ?? { purpose, name: String(purpose), yes: 'a yes', no: 'a no', unasked: 'the question did not arise', mayBeBound: true };
}
