/**
 * Control of trials: no help toward work at all; treatment goes on as before.
 * Whatever names no source in its line or above it is assumed; no outcome is entered.
 */
export const controlNone = {
  id: 'control-none',
  title: 'Control: no vocational help',
  source: 'killackey2008, erickson2021_Vancouver, poremski2017_homeless: usual care without a vocational programme; what some found elsewhere left out.',
  service: {
    payer: 'health',
    // A name on a list; give the service next to no post (assumed).
    staff: { role: 'clinician', norm: 1000 },
    seat: 'clinic',
    label: 'none',
    community: 0,
  },
  stages: [
    {
      id: 'nothing',
      title: 'No help toward work',
      activity: 'waiting',
      duration: { mean: null },
      hours: { first: 0, firstWeeks: 0, later: 0 },
      mapping: 0,
      // Nobody keeps people from looking for themselves (assumed).
      ownSearch: 1,
    },
  ],
  followAlong: { weeks: 0, lostJob: 'first' },
  reentryWeeks: 0,
} as const;
