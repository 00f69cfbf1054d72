/**
 * Supported employment by an agency of its own: an ordinary job, then support in it, without ties to treatment.
 * Whatever names no source in its line or above it is assumed.
 */
export const supportedEmployment = {
  id: 'supported-employment',
  title: 'Supported employment',
  source: 'Sch08: an ordinary job first, training and support there; not integrated with treatment. Staff and hours assumed.',
  service: {
    staff: { role: 'jobSpecialist', caseload: 20 },
    seat: 'agency',
    label: 'none',
    community: 0.5,
  },
  stages: [
    {
      // A profile of the person first; the search begins within two months.
      id: 'profile',
      title: 'Getting to know wishes and strengths',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 4, least: 2, most: 9 },
      hours: { first: 1.5, firstWeeks: 9, later: 1.5 },
      onEmployers: 0.1,
      mapping: 0.4,
      ownSearch: 0.75,
      onTime: 'search',
    },
    {
      id: 'search',
      title: 'Finding a job with the specialist',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      // As long as the person wants work.
      duration: { mean: null },
      hours: { first: 1.5, firstWeeks: 13, later: 1 },
      onEmployers: 0.3,
      mapping: 0.15,
      ownSearch: 1,
    },
  ],
  // A year and a half of support in the job, the American rule (from memory).
  followAlong: { hours: { first: 1, firstWeeks: 13, later: 0.3 }, weeks: 78, lostJob: 'search' },
  reentryWeeks: 13,
} as const;
