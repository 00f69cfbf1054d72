/** Usual care as a staircase: clinic, municipality, welfare office, sheltered measure, job search; waits between and changing contact persons. */
export const usualCareStaircase = {
  id: 'usual-care-staircase',
  title: 'Usual care, step by step',
  source: 'Sch08, NAV17: sequential; waits between stations; changing contact persons; exit to disability benefit. Lengths and hours assumed.',
  service: {
    // 30 to 40 clients, some 60 (NAV17).
    staff: { role: 'counsellor', norm: 40, overhead: 0.45, coordination: 0.15 },
    seat: 'welfareOffice',
    label: 'welfareOffice',
  },
  stages: [
    {
      id: 'assessment',
      title: 'Assessment of work capacity',
      activity: 'course',
      duration: { mean: 8, least: 4, most: 26 },
      hours: { first: 0.5, firstWeeks: 8, later: 0.3 },
      ownSearch: 0.1,
      onTime: 'wait',
    },
    { id: 'wait', title: 'Waiting for a measure', activity: 'waiting', duration: { mean: 13 }, hours: { first: 0.1, firstWeeks: 0, later: 0.1 }, mapping: 0, ownSearch: 0.25, onTime: 'sheltered' },
    {
      id: 'sheltered',
      title: 'Practice in a sheltered workshop',
      activity: 'shelteredPlace',
      duration: { mean: 30, least: 13, most: 87 },
      hours: { first: 0.6, firstWeeks: 8, later: 0.4 },
      ownSearch: 0.1,
      // Tasks are for people who can do half of a working day; others learn little there (assumed).
      effects: { demand: 0.5, skillCeiling: 0.75, skillPull: 0.01, belief: 0.001, symptoms: -0.02, network: 0.002, habituation: 0.003 },
      keepsContact: false,
      onReady: 'search',
      onTime: 'search',
    },
    {
      id: 'search',
      title: 'Job search with the welfare office',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 39, most: 104 },
      hours: { first: 0.5, firstWeeks: 8, later: 0.3 },
      onEmployers: 0.1,
      mapping: 0.1,
      ownSearch: 1,
      // The duty to be active, as a condition of the benefit (strength assumed).
      requirements: 0.3,
      keepsContact: false,
      onTime: 'leave',
    },
  ],
  followAlong: { hours: { first: 0.15, firstWeeks: 8, later: 0.1 }, weeks: 8, lostJob: 'search' },
  reentryWeeks: 13,
} as const;
