/**
 * The janitor group at a clinic: a handful of patients and one of the staff, half work and half leisure, for as long as one likes.
 * Whatever names no source in its line or above it is assumed.
 */
export const vaktmestergruppen = {
  id: 'vaktmestergruppen',
  title: 'Janitor group at a clinic',
  source: 'Sch08: janitor group at a clinic, 1 to 5 clients, half work and half leisure, bonus pay, unlimited. Staff, hours and effects assumed.',
  service: {
    // Five at most with one of the staff (Sch08).
    staff: { role: 'supervisor', caseload: 5, overhead: 0.4 },
    seat: 'clinic',
    label: 'psychiatric',
    community: 0.4,
    // Part of the clinic.
    integration: { start: 0.8, ceiling: 0.9, weeks: 26 },
  },
  stages: [
    {
      // Real repairs, but the clinic’s own: a place that is there and need not be found. The small bonus (Sch08) is not counted.
      id: 'group',
      title: 'Half work, half leisure',
      activity: 'shelteredPlace',
      // Unlimited (Sch08).
      duration: { mean: null },
      hours: { first: 4, firstWeeks: 13, later: 3 },
      mapping: 0.02,
      ownSearch: 0.02,
      // Half of the time is work (Sch08): half of what practice teaches (.01), more company and calm.
      effects: { demand: 0.35, skillCeiling: 0.65, skillPull: 0.005, belief: 0.001, symptoms: -0.04, network: 0.004, habituation: 0.003 },
    },
  ],
  followAlong: { weeks: 0, lostJob: 'first' },
  reentryWeeks: 0,
} as const;
