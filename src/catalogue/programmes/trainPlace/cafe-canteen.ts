/**
 * Sheltered café or canteen, first variant: a place behind the counter for as long as one wants it.
 * Whatever names no source in its line or above it is assumed.
 */
export const cafeCanteen = {
  id: 'cafe-canteen',
  title: 'Sheltered café or canteen',
  source: 'Sch08: sheltered cafés and canteens in two variants; this one without a time limit. Staff, hours and effects assumed.',
  service: {
    // A cook or manager with six people, half of the week at the stove and the till (assumed).
    staff: { role: 'supervisor', caseload: 6, overhead: 0.5 },
    seat: 'agency',
    label: 'none',
    community: 0.1,
  },
  stages: [
    {
      id: 'counter',
      title: 'Work in kitchen and at the counter',
      activity: 'shelteredPlace',
      // Unlimited (Sch08); nobody asks whether one could move on (assumed).
      duration: { mean: null },
      hours: { first: 2, firstWeeks: 8, later: 1.5 },
      mapping: 0.02,
      ownSearch: 0.02,
      // Guests who pay ask a little more than a workshop does, and one meets people (assumed).
      effects: { demand: 0.45, skillCeiling: 0.65, skillPull: 0.007, belief: 0.001, symptoms: -0.02, network: 0.004, habituation: 0.003 },
    },
  ],
  followAlong: { weeks: 0, lostJob: 'first' },
  reentryWeeks: 4,
} as const;
