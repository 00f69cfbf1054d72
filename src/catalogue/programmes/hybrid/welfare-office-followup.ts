/**
 * Ordinary follow-up by a counsellor of the welfare office: a plan, talks, and bought measures where there are too many clients to follow.
 * Whatever names no source in its line or above it is assumed.
 */
export const welfareOfficeFollowup = {
  id: 'welfare-office-followup',
  title: 'Follow-up by the welfare office',
  source: 'NAV17: 30 to 40 clients for each counsellor, some 60 (200 from hearsay); above that, measures are bought instead. Hours and lengths assumed.',
  service: {
    // The middle of 30 to 40 (NAV17); a scenario sets 60 for the heavier offices. Administration as in usual-care-staircase.
    staff: { role: 'counsellor', norm: 35, overhead: 0.45, coordination: 0.15 },
    seat: 'welfareOffice',
    label: 'welfareOffice',
    // Talks take place in the office.
    community: 0.05,
    // Above the norm measures are bought (NAV17); which ones, a scenario says.
    buying: { perWeek: 0.05 },
  },
  stages: [
    {
      id: 'plan',
      title: 'Assessment and activity plan',
      activity: 'course',
      duration: { mean: 6, least: 2, most: 17 },
      hours: { first: 0.5, firstWeeks: 8, later: 0.3 },
      mapping: 0.15,
      ownSearch: 0.3,
      onTime: 'followup',
    },
    {
      id: 'followup',
      title: 'Talks and own job search',
      activity: 'jobSearch',
      // As long as the work assessment allowance, three years at most; a year and a half on average.
      duration: { mean: 78, most: 156 },
      hours: { first: 0.4, firstWeeks: 8, later: 0.3 },
      onEmployers: 0.05,
      mapping: 0.1,
      ownSearch: 0.75,
      // The duty to be active, as a condition of the benefit.
      requirements: 0.3,
      onTime: 'leave',
    },
  ],
  // A few calls after a hire.
  followAlong: { hours: { first: 0.15, firstWeeks: 8, later: 0.1 }, weeks: 8, lostJob: 'followup' },
  reentryWeeks: 13,
} as const;
