/**
 * Control of trials: transitional work. Assessment, then a paid post set aside in a hospital or with a firm for a while, then a search.
 * Whatever names no source in its line or above it is assumed; no outcome is entered.
 */
export const controlTransitionalWork = {
  id: 'control-transitional-work',
  title: 'Control: transitional work',
  source: 'davis2018_VIPSTAR: stepwise rehabilitation with transitional work, veterans with PTSD. Lengths, pay and hours assumed.',
  service: {
    // More people than IPS's twenty (assumed).
    staff: { role: 'jobSpecialist', caseload: 25 },
    seat: 'clinic',
    label: 'none',
    // The same hospital, another department (assumed).
    integration: { start: 0.2, ceiling: 0.4, weeks: 39 },
  },
  stages: [
    {
      id: 'assessment',
      title: 'Vocational assessment',
      activity: 'course',
      duration: { mean: 3, least: 2, most: 13 },
      hours: { first: 1, firstWeeks: 8, later: 0.8 },
      mapping: 0.2,
      // Nobody is kept from applying: transitional work was offered and not imposed (davis2018_VIPSTAR; share assumed).
      ownSearch: 0.5,
      onTime: 'transitional',
    },
    {
      id: 'transitional',
      title: 'Transitional work',
      // A wage, but posts that only clients of the programme fill.
      activity: 'adaptedJob',
      // About half a year (assumed).
      duration: { mean: 13, least: 8, most: 39 },
      // Up to a full week at about the minimum wage (assumed); the post goes to the next client and seldom turns into a job (assumed).
      workplace: { hours: 30, pay: 0.6, convertible: 0.1 },
      hours: { first: 0.8, firstWeeks: 8, later: 0.5 },
      // Posts are there most of the time, many in the hospital itself (assumed).
      onEmployers: 0.4,
      mapping: 0.05,
      ownSearch: 0.2,
      effects: { demand: 0.5, skillCeiling: 0.8, skillPull: 0.012, belief: 0.002, network: 0.002 },
      onTime: 'search',
    },
    {
      id: 'search',
      title: 'Job search after transitional work',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 26, most: 78 },
      hours: { first: 0.8, firstWeeks: 13, later: 0.5 },
      onEmployers: 0.1,
      mapping: 0.1,
      ownSearch: 1,
      onTime: 'leave',
    },
  ],
  // Help ends soon after the hire (assumed).
  followAlong: { hours: { first: 0.3, firstWeeks: 4, later: 0.2 }, weeks: 8, lostJob: 'search' },
  reentryWeeks: 26,
} as const;
