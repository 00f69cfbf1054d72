/**
 * Assessment, then qualification in a labour-market firm (arbeidsmarkedsbedrift): up to two years of preparation.
 * Whatever names no source in its line or above it is assumed.
 */
export const ambTraining = {
  id: 'amb-training',
  title: 'Training in a labour-market firm',
  source: 'Sch08: assessment, then qualification, up to 2 years; Aakvik & Dahl (9pdf zpnv66gr): 28 % (1995) to 39 % (1999) of leavers in ordinary work in the year after, mixed disabilities, tight market. Staff and hours assumed.',
  service: {
    // A supervisor with eight people, half of the week in production (assumed).
    staff: { role: 'supervisor', caseload: 8, overhead: 0.5 },
    seat: 'agency',
    label: 'none',
  },
  // At most 9 + 82 + 13 weeks: two years (Sch08).
  stages: [
    {
      // Eight weeks, as courses of assessment last (Sch08).
      id: 'assessment',
      title: 'Assessment in the firm',
      activity: 'course',
      duration: { mean: null, most: 9 },
      hours: { first: 1.5, firstWeeks: 9, later: 1.5 },
      ownSearch: 0.1,
      onTime: 'qualification',
    },
    {
      id: 'qualification',
      title: 'Qualification in production and courses',
      activity: 'shelteredPlace',
      // Half a year at least, about a year on average (assumed).
      duration: { mean: 39, least: 26, most: 82 },
      hours: { first: 1.5, firstWeeks: 13, later: 1.2 },
      mapping: 0.03,
      ownSearch: 0.1,
      // Real production and courses teach a little more than practice (.75); assumed.
      effects: { demand: 0.6, skillCeiling: 0.8, skillPull: 0.01, belief: 0.001, symptoms: -0.02, network: 0.002, habituation: 0.003 },
      onReady: 'outward',
      onTime: 'outward',
    },
    {
      // A trial outside the firm at the end; the firm sells to employers and knows some (assumed).
      id: 'outward',
      title: 'Practice outside and job search',
      activity: 'placement',
      entry: { rule: 'wish' },
      duration: { mean: 13, least: 8, most: 13 },
      hours: { first: 1.5, firstWeeks: 13, later: 1.5 },
      // A place has to be found first, among employers to whom the firm sells (assumed).
      onEmployers: 0.4,
      mapping: 0.1,
      ownSearch: 0.5,
      effects: { skillCeiling: 0.8, skillPull: 0.015, belief: 0.002, network: 0.002 },
      onTime: 'leave',
    },
  ],
  // A month of calls after a hire (assumed).
  followAlong: { hours: { first: 0.3, firstWeeks: 4, later: 0.3 }, weeks: 4, lostJob: 'leave' },
  // Two years in all (Sch08).
  entitlementWeeks: 104,
  reentryWeeks: 52,
} as const;
