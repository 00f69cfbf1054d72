/**
 * Personal assistance in working life, Denmark: a support person at the workplace, for matters of work only, without an end.
 * Whatever names no source in its line or above it is assumed.
 */
export const personalAssistance = {
  id: 'personal-assistance',
  title: 'Support person at work',
  source: 'Sch08: Danish support person at work, for work matters only, unlimited. Staff and hours assumed.',
  service: {
    // A few hours a week for each; little administration, since assistants are at the workplace.
    staff: { role: 'jobSpecialist', caseload: 8, overhead: 0.2 },
    seat: 'agency',
    label: 'none',
    community: 0.8,
  },
  // Only what follows on a lost job: a short search for another. Work matters only (Sch08): no talks on health or home.
  stages: [
    {
      id: 'search',
      title: 'Search for another job',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 13, most: 26 },
      hours: { first: 0.6, firstWeeks: 13, later: 0.4 },
      onEmployers: 0.2,
      mapping: 0.05,
      ownSearch: 1,
      onTime: 'leave',
    },
  ],
  // Unlimited (Sch08): an hour a day at first, then about half of it.
  followAlong: { hours: { first: 5, firstWeeks: 13, later: 2.5 }, weeks: null, lostJob: 'search' },
  // Goes to a person with a job (Sch08).
  retention: true,
  reentryWeeks: 4,
} as const;
