/**
 * Day and activity centre: company, meals and pastimes for as long as one likes; nobody plans a step on.
 * Whatever names no source in its line or above it is assumed. What was seen to come of it is not entered.
 */
export const dayCentre = {
  id: 'day-centre',
  title: 'Day and activity centre',
  source: 'Sch08: day and activity centres, unlimited, without progression. Staff, hours and effects assumed.',
  service: {
    // A post for fifteen who come when they like (assumed).
    staff: { role: 'supervisor', caseload: 15, overhead: 0.4 },
    seat: 'agency',
    label: 'psychiatric',
    community: 0.1,
  },
  stages: [
    {
      id: 'centre',
      title: 'Days at the centre',
      // Activity, but not work: it counts as a course and not as a sheltered place.
      activity: 'course',
      // Unlimited, and readiness is never asked about: no progression (Sch08).
      duration: { mean: null },
      hours: { first: 1, firstWeeks: 8, later: 0.8 },
      mapping: 0,
      ownSearch: 0.02,
      // Company, but tasks that ask little; nothing about work is practised (assumed). Safety grows, the wish for work fades as elsewhere.
      effects: { demand: 0.2, skillCeiling: 0.3, skillPull: 0.005, symptoms: -0.02, network: 0.004, habituation: 0.003 },
    },
  ],
  followAlong: { weeks: 0, lostJob: 'first' },
  // The door is open (assumed).
  reentryWeeks: 0,
} as const;
