/**
 * What became of a group over whole times: in each list, place i is time i + 1. Whoever has neither had the event nor been
 * censored by the last time is still under observation then.
 */
export interface SurvivalCounts {
  /** The people at risk at the start, and so at time 1. */
  readonly start: number;
  /** The people who have the event at each time. */
  readonly events: ArrayLike<number>;
  /** The people who are seen for the last time at each time, without an event; of the same length. */
  readonly censored: ArrayLike<number>;
}

/**
 * Turns one time a person into counts by time.
 *
 * @param times - When each person has the event or is seen for the last time, a whole number of 1 or more, in any unit.
 * @param happened - Whether it is the event, true or 1, or the last that is seen, false or 0; of the same length.
 * @param last - The last time counted, the largest of all unless told. People with a later time are still at risk at the end.
 * @throws RangeError when the lengths differ, a time or `last` is not such a number, or `happened` is neither yes nor no.
 */
export function survivalCounts(
  times: ArrayLike<number>, happened: ArrayLike<number | boolean>, last = largest(times),
): SurvivalCounts {
  if (times.length !== happened.length) {
    throw new RangeError(`Each time needs to be an event or not; found ${times.length} times and ${happened.length} answers.`);
  }
  if (!isCount(last)) throw new RangeError(`The last time must be a whole number of 0 or more; found ${String(last)}.`);
  const events = new Float64Array(last);
  const censored = new Float64Array(last);
  for (let i = 0; i < times.length; i += 1) {
    const time = times[i]!;
    if (!(isCount(time) && time >= 1)) throw new RangeError(`A time must be a whole number of 1 or more; found ${String(time)} at place ${i}.`);
    const counted = isEvent(happened[i]!, i) ? events : censored;
    if (time <= last) counted[time - 1]! += 1;
  }
  return { start: times.length, events, censored };
}

/**
 * The people at risk at each time: those who were there at the start, less those who had the event or were censored before. An
 * event comes before a censoring at the same time, so people are at risk at the time they are censored.
 *
 * @throws RangeError when the lengths differ, a count is not a whole number of 0 or more, or more people leave than are at risk.
 */
export function atRiskOf({ start, events, censored }: SurvivalCounts): Float64Array {
  if (events.length !== censored.length) {
    throw new RangeError(`Events and censorings must be counted at the same times; found ${events.length} and ${censored.length}.`);
  }
  if (!isCount(start)) throw new RangeError(`People at risk must be a whole number of 0 or more; found ${String(start)}.`);
  const atRisk = new Float64Array(events.length);
  for (let i = 0, left = start; i < atRisk.length; i += 1) {
    atRisk[i] = left;
    left -= leaving(events[i]!, censored[i]!, left, i + 1);
  }
  return atRisk;
}

function leaving(events: number, censored: number, left: number, time: number): number {
  if (!(isCount(events) && isCount(censored) && events + censored <= left)) {
    const found = `${String(events)} events and ${String(censored)} censorings of ${left} people at time ${time}`;
    throw new RangeError(`Events and censorings must be whole numbers that add up to no more than the people at risk; found ${found}.`);
  }
  return events + censored;
}

function isEvent(answer: number | boolean, place: number): boolean {
  const number = Number(answer);
  if (number === 0 || number === 1) return number === 1;
  throw new RangeError(`An event must have happened, 1, or not, 0; found ${String(answer)} at place ${place}.`);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function largest(times: ArrayLike<number>): number {
  let last = 0;
  for (let i = 0; i < times.length; i += 1) last = Math.max(last, times[i]!);
  return last;
}
