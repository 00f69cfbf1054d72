/**
 * Control of trials: a waiting list. Nothing for half a year; then what the others had, if the scenario offers it.
 * Whatever names no source in its line or above it is assumed; no outcome is entered.
 */
export const controlWaitlist = {
  id: 'control-waitlist',
  title: 'Control: waiting list',
  source: 'lones2017_methadone: waiting list of 6 months. A call now and then assumed.',
  service: {
    // Nobody is refused a place on a list (assumed).
    staff: { role: 'counsellor', norm: 1000 },
    seat: 'clinic',
    label: 'none',
    community: 0,
  },
  stages: [
    {
      id: 'waiting',
      title: 'On the waiting list',
      activity: 'waiting',
      // Six months (lones2017_methadone).
      duration: { mean: null, most: 26 },
      // The call by which one stays on the list (assumed).
      hours: { first: 0.02, firstWeeks: 0, later: 0.02 },
      mapping: 0,
      // Nobody keeps people from looking for themselves (assumed).
      ownSearch: 1,
      onTime: 'leave',
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  // One does not queue twice.
  reentryWeeks: null,
} as const;
