/**
 * Work practice on a farm for a limited time: as in a sheltered firm, with animals and wood instead of a production line.
 * Whatever names no source in its line or above it is assumed.
 */
export const farmAps = {
  id: 'farm-aps',
  title: 'Work practice on a farm',
  source: 'Sch08: 5 to 7 places; 10 + 10 months. Staff, hours and effects assumed.',
  service: {
    // One farmer for six, half of the week for the farm itself (assumed).
    staff: { role: 'supervisor', caseload: 6, overhead: 0.5 },
    // Five to seven (Sch08): the middle.
    places: 6,
    seat: 'agency',
    label: 'none',
    community: 0.1,
  },
  stages: [
    {
      id: 'practice',
      title: 'Practice on the farm',
      activity: 'shelteredPlace',
      // 10 months, prolonged to 20 at most (Sch08): 43 and 87 weeks; four months longer than the first grant on average, as in `aps`.
      duration: { mean: 17, least: 43, most: 87 },
      hours: { first: 2, firstWeeks: 8, later: 1.5 },
      mapping: 0.03,
      ownSearch: 0.05,
      // Tasks and learning between the farm without a limit and practice in a firm (assumed).
      effects: { demand: 0.4, skillCeiling: 0.65, skillPull: 0.008, belief: 0.001, symptoms: -0.03, network: 0.002, habituation: 0.003 },
      // A farmer has no firms to send people on to (assumed): the end is the end, for the ready as well.
      onReady: 'leave',
      onTime: 'leave',
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  // 10 + 10 months in all (Sch08).
  entitlementWeeks: 87,
  reentryWeeks: 52,
} as const;
