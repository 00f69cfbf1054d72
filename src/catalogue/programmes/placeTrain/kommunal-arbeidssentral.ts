/**
 * Municipal work centre (kommunal arbeidssentral): a few hours of adapted work in an ordinary firm, at once and for as long as one wants.
 * Whatever names no source in its line or above it is assumed.
 */
export const kommunalArbeidssentral = {
  id: 'kommunal-arbeidssentral',
  title: 'Municipal work centre',
  source: 'Sch08: adapted jobs in ordinary firms; contact within 1 week, job in 1 to 2; 20 places per 75 % post; contact every 14 days; bonus pay; ' +
    '6.5 hours a week (4 to 12); earnings kept under 1 G. Hours and pay assumed.',
  service: {
    payer: 'municipality',
    // 20 places for three quarters of a post (Sch08). A small office of the municipality: little to coordinate.
    staff: { role: 'jobSpecialist', caseload: 27, overhead: 0.3, coordination: 0.05 },
    seat: 'agency',
    label: 'none',
    community: 0.5,
  },
  stages: [
    {
      id: 'place',
      title: 'Adapted work in an ordinary firm',
      activity: 'bonusWage',
      // Unlimited (Sch08).
      duration: { mean: null },
      // 6.5 hours a week, 4 to 12, with bonus pay under 1 G (Sch08). Nobody means the place to become an ordinary job.
      // Contracts keep earnings under 1 G beside the benefit (Sch08): they are not meant to become ordinary jobs.
      workplace: { hours: 6.5, pay: 0.2, convertible: 0 },
      // Work within one to two weeks (Sch08): a working day or so with employers for each new person. Then a talk of half an hour
      // every 14 days (Sch08).
      hours: { first: 6, firstWeeks: 3, later: 0.25 },
      onEmployers: 0.8,
      mapping: 0.1,
      // People have what they came for.
      ownSearch: 0.01,
      effects: { skillCeiling: 0.7, skillPull: 0.005, belief: 0.001, symptoms: -0.02, network: 0.003, habituation: 0.002 },
    },
  ],
  // Nobody follows an ordinary job.
  followAlong: { weeks: 0, lostJob: 'first' },
  reentryWeeks: 4,
} as const;
