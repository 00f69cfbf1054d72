import { stripLength } from '../random/strip.js';

/** Attempts by staff are counted from here, so that they share no draw with the person's own. */
export const firstStaffAttempt = 64;

/** The attempt of an employer who asks whether to keep somebody from a placement. */
export const conversionAttempt = 126;

/** Most own attempts, and most attempts by staff, of one person in a week. */
export const mostAttempts = 60;

/** Contacts with employers that wait to be made this week, one row a contact, in the order in which they are made: as many as are drawn at once. */
export interface Attempts {
  /** Rows in use, in the one row of a column, so that kernels may write it. */
  readonly listed: Int32Array;
  readonly person: Int32Array;
  /** Number of the attempt, its index in the random numbers. */
  readonly number: Int16Array;
  /** The person's highest probability of an invitation. */
  readonly best: Float64Array;
  /** Words that decide whom the attempt reaches, whether the illness is told, and over an invitation. */
  readonly employerWord: Int32Array;
  readonly toldWord: Int32Array;
  readonly invitationWord: Int32Array;
}

export function createAttempts(): Attempts {
  const i32 = () => new Int32Array(stripLength);
  return { listed: new Int32Array(1), person: i32(), number: new Int16Array(stripLength), best: new Float64Array(stripLength), employerWord: i32(), toldWord: i32(), invitationWord: i32() };
}
