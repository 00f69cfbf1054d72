import type { Int } from '../statistics/int.js';

/** Job seekers, one row a person. Attributes never change; states do. Shares are in [0, 1]. */
export interface JobSeekers {
  /** Rows in use; people who arrive later are appended. */
  count: Int;
  /** Name in the random numbers: row for the first population, 2^31 + week x 2^20 + order for arrivals (as int32). */
  readonly name: Int32Array;

  // Attributes.
  readonly severity: Float32Array;
  /** 0 mild, 1 moderate, 2 severe. */
  readonly severityBand: Uint8Array;
  /** Index into `diagnoses`. */
  readonly diagnosis: Uint8Array;
  /** 0 compulsory, 1 upper secondary, 2 tertiary. */
  readonly education: Uint8Array;
  /** The same at entry; what subgroups go by. */
  readonly educationAtEntry: Uint8Array;
  readonly woman: Uint8Array;
  /** 0 urban, 1 rural. */
  readonly region: Uint8Array;
  readonly minority: Uint8Array;
  readonly substanceUse: Uint8Array;
  readonly ageAtEntry: Float32Array;
  /** Unobserved employability, standard normal. */
  readonly frailty: Float32Array;
  /** Uniform that decides consent to be presented: consents when below the probability. */
  readonly consentThreshold: Float32Array;

  // State of life and illness.
  readonly entryWeek: Int16Array;
  /** Group of those who are randomised, from 1; 0 everybody else. */
  readonly group: Uint8Array;
  /** Week of death or retirement; 0 while of working age. */
  readonly leftWeek: Int16Array;
  readonly dead: Uint8Array;
  readonly inTreatment: Uint8Array;
  readonly symptoms: Float32Array;
  readonly hospitalWeeks: Int16Array;
  /** Week of the last relapse; -1000 none in sight. */
  readonly relapseWeek: Int16Array;
  /** Demand beyond capacity in the present job. */
  readonly overload: Float32Array;
  readonly activity: Uint8Array;
  /** Which rare events this week's draws allow at all: see `rare`. */
  readonly mayStrike: Uint8Array;

  // What a person thinks, can and has.
  readonly belief: Float32Array;
  readonly wish: Float32Array;
  readonly selfStigma: Float32Array;
  readonly skill: Float32Array;
  readonly network: Float32Array;
  readonly preference: Float32Array;
  /** Share of the last five years in work (running mean). */
  readonly workHistory: Float32Array;
  /** Week since which the person has been out of work; negative before week 0. */
  readonly outOfWorkSince: Int16Array;
  /** Weeks of practical barriers still in the way of a search. */
  readonly barriers: Float32Array;
  readonly inEducation: Uint8Array;
  /** 1 where the municipality seeks out those who may want work. */
  readonly inActiveMunicipality: Uint8Array;

  // Benefit: 0 none, 1 sick pay, 2 assessment allowance, 3 disability benefit, 4 social assistance.
  readonly benefit: Uint8Array;
  /** Week since which the person has had the benefit; negative before week 0. */
  readonly benefitSince: Int16Array;

  /** Degree of a disability benefit: 1 whole, .5 half. */
  readonly benefitDegree: Float32Array;

  // Help: service (-1 none), row of the stage table (-1 none), post (-1 none).
  readonly service: Int16Array;
  readonly stage: Int16Array;
  /** Week in which the present enrolment began. */
  readonly enrolledSince: Int16Array;
  /** First week whose support counts in the stage. */
  readonly stageSince: Int16Array;
  readonly contact: Int32Array;
  readonly alliance: Float32Array;
  /** Lists: by referral, and by the cohort's offer. */
  readonly waitingFor: Int16Array;
  readonly offered: Int16Array;
  readonly waitingSince: Int16Array;
  /** Service whose place the person would want but does not apply for, because its list looks hopeless; -1 none. */
  readonly hidden: Int16Array;
  readonly lastService: Int16Array;
  readonly lastServiceWeek: Int16Array;

  // A second enrolment: the programme before, which goes on beside the new one or waits until the person comes back (-1 none).
  readonly second: Int16Array;
  readonly secondStage: Int16Array;
  readonly secondSince: Int16Array;
  readonly secondEnrolledSince: Int16Array;
  /** Last week of going on beside the other; `waits` where it rests until the other ends. */
  readonly secondUntil: Int16Array;
  readonly secondContact: Int32Array;
  /** Holder of that post when the programme began to rest. */
  readonly secondHolder: Int16Array;
  readonly secondAlliance: Float32Array;
  /** Client hours of the second programme this week. */
  readonly secondHours: Float32Array;
  /** Bit set of add-ons that the person has, in the order of `world.addOns`. */
  readonly addOns: Uint16Array;

  // A place with an ordinary employer that is no ordinary job: employer (-1 none), fit, first week, absent this week.
  readonly placedWith: Int32Array;
  readonly placedFit: Float32Array;
  readonly placedSince: Int16Array;
  readonly placedAbsent: Uint8Array;

  // This week's support.
  readonly wanted: Float32Array;
  /** 0 ordinary, 1 job at risk, 2 crisis. */
  readonly urgency: Uint8Array;
  readonly clientHours: Float32Array;
  readonly employerHours: Float32Array;
  /** Delivered over wanted hours, this week. */
  readonly delivered: Float32Array;

  /** This week's words for the number of own applications and of staff contacts, of those who are enrolled. */
  readonly ownWord: Int32Array;
  readonly staffWord: Int32Array;
  /** This week's rates of own applications and staff contacts, of those who try. */
  readonly ownRate: Float64Array;
  readonly staffRate: Float64Array;

  // This week's tries; the counts hold for those who met an employer this week.
  readonly met: Uint8Array;
  readonly rejections: Uint8Array;
  readonly stigmaRejections: Uint8Array;
  readonly supportedTries: Uint8Array;
}

/** Allocates the columns for at most `capacity` people. */
export function createJobSeekers(capacity: number): JobSeekers {
  const f32 = () => new Float32Array(capacity);
  const i16 = () => new Int16Array(capacity);
  const u8 = () => new Uint8Array(capacity);
  return {
    count: 0,
    name: new Int32Array(capacity),
    severity: f32(), severityBand: u8(), diagnosis: u8(), education: u8(), educationAtEntry: u8(), woman: u8(), region: u8(), minority: u8(), substanceUse: u8(),
    ageAtEntry: f32(), frailty: f32(), consentThreshold: f32(),
    entryWeek: i16(), group: u8(), leftWeek: i16(), dead: u8(), inTreatment: u8(), symptoms: f32(), hospitalWeeks: i16(), relapseWeek: i16(), overload: f32(), activity: u8(),
    belief: f32(), wish: f32(), selfStigma: f32(), skill: f32(), network: f32(), preference: f32(), workHistory: f32(), outOfWorkSince: i16(), barriers: f32(), inEducation: u8(), inActiveMunicipality: u8(),
    benefit: u8(), benefitSince: i16(), benefitDegree: f32(), mayStrike: u8(),
    service: i16(), stage: i16(), stageSince: i16(), enrolledSince: i16(), contact: new Int32Array(capacity), alliance: f32(),
    waitingFor: i16(), offered: i16(), waitingSince: i16(), hidden: i16(), lastService: i16(), lastServiceWeek: i16(),
    second: i16(), secondStage: i16(), secondSince: i16(), secondEnrolledSince: i16(), secondUntil: i16(), secondContact: new Int32Array(capacity), secondHolder: i16(), secondAlliance: f32(), secondHours: f32(),
    addOns: new Uint16Array(capacity), placedWith: new Int32Array(capacity), placedFit: f32(), placedSince: i16(), placedAbsent: u8(),
    wanted: f32(), urgency: u8(), clientHours: f32(), employerHours: f32(), delivered: f32(),
    ownWord: new Int32Array(capacity), staffWord: new Int32Array(capacity), ownRate: new Float64Array(capacity), staffRate: new Float64Array(capacity),
    met: u8(), rejections: u8(), stigmaRejections: u8(), supportedTries: u8(),
  };
}

/** Benefits in the code of the column `benefit`. */
export const benefits = { none: 0, sickPay: 1, allowance: 2, disability: 3, assistance: 4 } as const;

/** `secondUntil` of a programme that rests until the person comes back. */
export const waits = 0x7fff;

/** Whether the person wishes for ordinary work. */
export function wantsWork(people: JobSeekers, i: number): boolean {
  return people.wish[i]! >= 0.5;
}

/** Bits of `mayStrike`: rare events whose draw lies below the highest probability that anybody has. */
export const rare = { relapse: 1, death: 2, award: 4 } as const;
