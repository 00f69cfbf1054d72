/**
 * Minerva, a Swedish provider that places people with ordinary employers for a limited time.
 * Whatever names no source in its line or above it is assumed.
 */
export const minerva = {
  id: 'minerva',
  title: 'Minerva, placements in Sweden',
  source: 'Sch08: Swedish provider of placements, limited in time, 25 employers for 39 clients. Staff, hours and lengths assumed.',
  service: {
    // 39 clients (Sch08) of three staff (assumed).
    staff: { role: 'jobSpecialist', caseload: 13 },
    seat: 'agency',
    label: 'none',
    community: 0.5,
  },
  stages: [
    {
      id: 'start',
      title: 'Getting to know each other',
      activity: 'course',
      duration: { mean: 3, least: 2, most: 9 },
      hours: { first: 1.5, firstWeeks: 9, later: 1.5 },
      mapping: 0.4,
      ownSearch: 0.2,
      onTime: 'placement',
    },
    {
      id: 'placement',
      title: 'Placement with an employer',
      activity: 'placement',
      duration: { mean: 26, least: 13, most: 65 },
      workplace: { hours: 18, pay: 0 },
      // Employers are known from before (Sch08: 25 of them): the search for a place takes few weeks.
      hours: { first: 3, firstWeeks: 8, later: 1 },
      onEmployers: 0.3,
      mapping: 0.1,
      ownSearch: 0.2,
      effects: { skillCeiling: 0.85, skillPull: 0.015, belief: 0.002, network: 0.002 },
      onTime: 'leave',
    },
  ],
  followAlong: { hours: { first: 0.8, firstWeeks: 8, later: 0.4 }, weeks: 26, lostJob: 'placement' },
  reentryWeeks: 26,
} as const;
