/**
 * Work practice in a sheltered firm (arbeidspraksis i skjermet virksomhet): preparation first, for a limited time.
 * Whatever names no source in its line or above it is assumed.
 */
export const aps = {
  id: 'aps',
  title: 'Work practice in a sheltered firm',
  source: 'Sch08: 10 + 10 months, or a year; sveinsdottir2020_SEED: control arm, young adults, 8 % in a competitive job within 12 months. Staff and hours assumed.',
  service: {
    // A supervisor with six people, half of the week in production (assumed).
    staff: { role: 'supervisor', caseload: 6, overhead: 0.5 },
    seat: 'agency',
    label: 'none',
  },
  stages: [
    {
      id: 'practice',
      title: 'Practice in the sheltered firm',
      activity: 'shelteredPlace',
      // Granted for 10 months, prolonged to 20 at most (Sch08: 10 + 10 months, or a year): 43 and 87 weeks. People stay as long as a
      // place is granted and four months longer on average (assumed), unless they find a job. One stage and not two, because
      // habituation counts weeks in a stage. Moved: with readiness judged after 13 weeks already, 33 % of young adults had a job
      // within 12 months, as many as without a service; the trial saw 8 %.
      duration: { mean: 17, least: 43, most: 87 },
      // A supervisor is near all week; what counts here is the time for one person (assumed).
      hours: { first: 2, firstWeeks: 8, later: 1.5 },
      mapping: 0.03,
      // A full week in the firm leaves little time to apply (assumed; moved from the staircase's .1 for the same reason).
      ownSearch: 0.05,
      // Tasks are for people who can do half of a working day; others learn little there (assumed).
      effects: { demand: 0.5, skillCeiling: 0.75, skillPull: 0.01, belief: 0.001, symptoms: -0.02, network: 0.002, habituation: 0.003 },
      onReady: 'search',
      onTime: 'search',
    },
    {
      // The last weeks are for finding something after it; the firm knows few employers (assumed).
      id: 'search',
      title: 'Looking for work from the firm',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 9, least: 4, most: 13 },
      hours: { first: 1, firstWeeks: 4, later: 0.6 },
      onEmployers: 0.1,
      mapping: 0.1,
      ownSearch: 0.5,
      onTime: 'leave',
    },
  ],
  // Nobody follows up after a hire (assumed).
  followAlong: { weeks: 0, lostJob: 'leave' },
  // 10 + 10 months in all (Sch08).
  entitlementWeeks: 87,
  reentryWeeks: 26,
} as const;
