/**
 * Trial places of a municipality (hospitering): a short stay in an ordinary firm, with a visit every week.
 * Whatever names no source in its line or above it is assumed.
 */
export const hospitering = {
  id: 'hospitering',
  title: 'Municipal trial places',
  source: 'Sch08: municipal trial places in ordinary firms, limited in time, weekly visit. Staff, hours and lengths assumed.',
  service: {
    payer: 'municipality',
    staff: { role: 'jobSpecialist', caseload: 12 },
    seat: 'agency',
    label: 'none',
    community: 0.5,
  },
  stages: [
    {
      id: 'trial',
      title: 'Trial place in a firm',
      activity: 'placement',
      // About a month to find a place and two to four in it.
      duration: { mean: 8, least: 9, most: 26 },
      workplace: { hours: 12, pay: 0 },
      // A visit of an hour every week (Sch08), and what finding the place takes.
      hours: { first: 2.6, firstWeeks: 6, later: 1 },
      onEmployers: 0.3,
      mapping: 0.15,
      ownSearch: 0.2,
      effects: { skillCeiling: 0.8, skillPull: 0.015, belief: 0.002, network: 0.002 },
      onTime: 'leave',
    },
  ],
  // Two months of calls.
  followAlong: { hours: { first: 0.4, firstWeeks: 8, later: 0.4 }, weeks: 8, lostJob: 'leave' },
  reentryWeeks: 13,
} as const;
