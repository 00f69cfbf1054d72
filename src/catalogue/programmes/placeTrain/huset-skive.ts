/**
 * The house in Skive, Denmark: a job consultant who sits in an activity house and takes people from there to workplaces, in four phases.
 * Whatever names no source in its line or above it is assumed.
 */
export const husetSkive = {
  id: 'huset-skive',
  title: 'Job consultant in an activity house',
  source: 'Sch08: job consultant seated in an activity house, 15 to 25 clients, four phases at a falling price, each person placed in the phase that fits. ' +
    'Hours and lengths assumed.',
  service: {
    // 15 to 25 clients (Sch08).
    staff: { role: 'jobSpecialist', caseload: 20 },
    seat: 'agency',
    label: 'none',
    community: 0.5,
  },
  // The price falls from phase to phase (Sch08), and the hours with it. Everybody begins in the house, for a few weeks where more is
  // possible: who is judged ready then skips the second phase.
  stages: [
    {
      id: 'house',
      title: 'Phase 1: talks in the house',
      activity: 'course',
      duration: { mean: 8, least: 3, most: 52 },
      hours: { first: 1.2, firstWeeks: 13, later: 1 },
      onEmployers: 0.1,
      mapping: 0.3,
      ownSearch: 0.05,
      effects: { network: 0.003, symptoms: -0.02 },
      onReady: 'steady',
      onTime: 'trial',
    },
    {
      id: 'trial',
      title: 'Phase 2: a few hours in a firm',
      activity: 'placement',
      duration: { mean: 13, least: 13, most: 52 },
      // A place for its own sake, not on trial for a job.
      workplace: { hours: 8, convertible: 0.05 },
      hours: { first: 2.4, firstWeeks: 10, later: 0.9 },
      onEmployers: 0.35,
      mapping: 0.1,
      ownSearch: 0.05,
      effects: { skillCeiling: 0.7, skillPull: 0.01, belief: 0.002, network: 0.002 },
      onReady: 'steady',
      onTime: 'steady',
    },
    {
      id: 'steady',
      title: 'Phase 3: longer days in a firm',
      activity: 'placement',
      duration: { mean: 26, least: 13, most: 78 },
      workplace: { hours: 15, convertible: 0.1 },
      hours: { first: 1.6, firstWeeks: 8, later: 0.5 },
      onEmployers: 0.35,
      mapping: 0.1,
      ownSearch: 0.05,
      effects: { skillCeiling: 0.75, skillPull: 0.01, belief: 0.002, network: 0.002 },
      onTime: 'adapted',
    },
    {
      // A protected job beside the disability benefit (skånejob), for as long as one wants.
      id: 'adapted',
      title: 'Phase 4: protected job in a firm',
      activity: 'bonusWage',
      duration: { mean: null },
      workplace: { hours: 15, pay: 0.4, convertible: 0.05 },
      hours: { first: 1, firstWeeks: 6, later: 0.3 },
      onEmployers: 0.3,
      mapping: 0.05,
      ownSearch: 0.02,
      effects: { skillCeiling: 0.75, skillPull: 0.005, belief: 0.001, network: 0.002, habituation: 0.001 },
    },
  ],
  followAlong: { hours: { first: 0.5, firstWeeks: 8, later: 0.2 }, weeks: 26, lostJob: 'steady' },
  reentryWeeks: 4,
} as const;
