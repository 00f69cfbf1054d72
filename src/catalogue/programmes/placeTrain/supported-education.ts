/**
 * Supported education: a place in ordinary education first, help to keep it, then the step to work.
 * Whatever names no source in its line or above it is assumed.
 */
export const supportedEducation = {
  id: 'supported-education',
  title: 'Supported education',
  source: 'Sch08: a place in education with support. Staff, hours and lengths assumed.',
  service: {
    staff: { role: 'jobSpecialist', caseload: 20 },
    seat: 'agency',
    label: 'none',
    community: 0.5,
  },
  stages: [
    {
      id: 'choice',
      title: 'Choosing and applying for a place',
      activity: 'course',
      duration: { mean: 9, least: 4, most: 26 },
      hours: { first: 1.2, firstWeeks: 13, later: 1 },
      mapping: 0.4,
      ownSearch: 0.1,
      onTime: 'education',
    },
    {
      id: 'education',
      title: 'Education with support',
      activity: 'education',
      // Up to three years, about a year and a half for most: as long as education takes in this model.
      duration: { mean: 54, least: 26, most: 156 },
      hours: { first: 1, firstWeeks: 13, later: 0.5 },
      mapping: 0.1,
      ownSearch: 0.05,
      effects: { skillCeiling: 0.85, skillPull: 0.01, belief: 0.002, network: 0.002 },
      onTime: 'search',
    },
    {
      id: 'search',
      title: 'From education to work',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 26, least: 4, most: 52 },
      hours: { first: 1, firstWeeks: 13, later: 0.8 },
      onEmployers: 0.25,
      mapping: 0.1,
      ownSearch: 1,
      onTime: 'leave',
    },
  ],
  followAlong: { hours: { first: 0.8, firstWeeks: 13, later: 0.3 }, weeks: 52, lostJob: 'search' },
  reentryWeeks: 26,
} as const;
