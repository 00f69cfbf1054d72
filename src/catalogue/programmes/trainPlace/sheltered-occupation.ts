/**
 * Municipal occupation (sysselsättning, Sweden): simple work in a workshop of the municipality, for as long as one wants it.
 * Whatever names no source in its line or above it is assumed.
 */
export const shelteredOccupation = {
  id: 'sheltered-occupation',
  title: 'Municipal sheltered occupation',
  source: 'Sch08: Swedish municipal occupation, unlimited; people tend to stay. Staff, hours and effects assumed.',
  service: {
    payer: 'municipality',
    // A supervisor for ten (assumed).
    staff: { role: 'supervisor', caseload: 10, overhead: 0.45 },
    seat: 'agency',
    label: 'psychiatric',
    community: 0.1,
  },
  stages: [
    {
      id: 'occupation',
      title: 'Occupation in the workshop',
      activity: 'shelteredPlace',
      // People tend to stay (Sch08): no end, and nobody asks whether one is ready.
      duration: { mean: null },
      hours: { first: 1.5, firstWeeks: 8, later: 1 },
      mapping: 0.01,
      ownSearch: 0.02,
      // Simple tasks, a few days a week (assumed): between a day centre and a sheltered firm.
      effects: { demand: 0.3, skillCeiling: 0.5, skillPull: 0.005, belief: 0.0005, symptoms: -0.025, network: 0.003, habituation: 0.003 },
    },
  ],
  followAlong: { weeks: 0, lostJob: 'first' },
  reentryWeeks: 0,
} as const;
