/**
 * Support person for introduction and follow-up (SIUS), Swedish employment service: much help in the first phase of a job, then less.
 * Whatever names no source in its line or above it is assumed.
 */
export const sius = {
  id: 'sius',
  title: 'Introduction and follow-up, Sweden',
  source: 'Sch08: a support person for introduction and follow-up, support in the first phase of a job. Lengths from memory, staff and hours assumed.',
  service: {
    staff: { role: 'jobSpecialist', caseload: 18 },
    seat: 'welfareOffice',
    label: 'welfareOffice',
    community: 0.5,
  },
  stages: [
    {
      id: 'search',
      title: 'Finding the right workplace',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 26, least: 4, most: 78 },
      hours: { first: 1.3, firstWeeks: 13, later: 0.9 },
      onEmployers: 0.3,
      mapping: 0.15,
      ownSearch: 1,
      onTime: 'leave',
    },
  ],
  // Introduction for half a year, often at the workplace, then a year of calls (from memory).
  followAlong: { hours: { first: 1.4, firstWeeks: 26, later: 0.2 }, weeks: 78, lostJob: 'search' },
  reentryWeeks: 26,
} as const;
