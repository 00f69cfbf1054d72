import type { Programme } from './schema/scenario.js';

/**
 * Whether a programme ends by time: after a number of weeks that is known at entry, or as many after a hire, everybody is out of it. It does when
 * people are entitled to so many weeks only, or when each stage has a longest duration (`duration.most`; a mean is no limit, some stay long) and
 * leads to a later one or out, and follow-along ends too. Whoever loses a job in follow-along and comes back to a stage begins anew there.
 */
export function endsByTime({ stages, followAlong, entitlementWeeks }: Programme): boolean {
  if (entitlementWeeks !== null) return true;
  const ids = stages.map(({ id }) => id);
  const leadsOn = (from: number, to: string | null) => to === null || to === 'leave' || ids.indexOf(to) > from;
  return followAlong.weeks !== null && stages.every(({ duration, onTime, onReady }, at) => duration.most !== null && leadsOn(at, onTime) && leadsOn(at, onReady));
}
