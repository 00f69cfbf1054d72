/**
 * Everyday rehabilitation: few people, often, for a short time, at home and where they go.
 * Whatever names no source in its line or above it is assumed.
 */
export const everydayRehabilitation = {
  id: 'everyday-rehabilitation',
  title: 'Everyday rehabilitation',
  source: 'Sch08, Bja14, Lun15, Jak20 or NAV17 (which is not noted): few people, intensive, short. Numbers assumed.',
  service: {
    payer: 'health',
    // Few: six at a time (assumed).
    staff: { role: 'clinician', caseload: 6 },
    seat: 'agency',
    label: 'none',
    // At home and where they go (assumed).
    community: 0.8,
  },
  addOn: true,
  stages: [
    {
      id: 'training',
      title: 'Training in everyday life',
      activity: 'course',
      // Short: six to eight weeks (assumed).
      duration: { mean: null, most: 8 },
      // Intensive: all that six people leave of a week (assumed).
      hours: { first: 3, firstWeeks: 8, later: 3 },
      mapping: 0.1,
      // Getting through a day, and out of the house (strengths assumed).
      effects: { skillCeiling: 0.5, skillPull: 0.01, belief: 0.002, symptoms: -0.03, network: 0.002 },
      onTime: 'leave',
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  reentryWeeks: 52,
} as const;
