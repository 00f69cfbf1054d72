/**
 * Sheltered public job (offentligt skyddat arbete, OSA, Sweden): a paid job with a public employer that the state subsidises.
 * Whatever names no source in its line or above it is assumed.
 */
export const osa = {
  id: 'osa',
  title: 'Sheltered public job',
  source: 'Sch08: Swedish sheltered public jobs with subsidy; people tend to stay. Pay from memory; hours and staff assumed.',
  service: {
    // The employment office finds the job, the subsidy and the supervisor at the place do the rest: few staff hours (assumed).
    staff: { role: 'counsellor', caseload: 25 },
    seat: 'welfareOffice',
    label: 'welfareOffice',
  },
  stages: [
    {
      id: 'job',
      title: 'Subsidised job, public employer',
      // A job at ordinary pay that is not open to anyone; a public employer has to be found who takes the person.
      activity: 'adaptedJob',
      // People tend to stay (Sch08).
      duration: { mean: null },
      // Three quarters of a week (assumed), paid by collective agreement (from memory). Meant as a way into ordinary jobs, but the employer
      // loses the subsidy then: a quarter as easily as from a placement (assumed). No absence is planned for.
      workplace: { hours: 28, pay: 1, convertible: 0.25 },
      // Nearly all before the start, little after it (assumed).
      hours: { first: 1, firstWeeks: 13, later: 0.4 },
      onEmployers: 0.5,
      mapping: 0.1,
      // Who has a wage and a safe place hardly applies elsewhere (assumed).
      ownSearch: 0.05,
      effects: { demand: 0.5, skillCeiling: 0.75, skillPull: 0.01, belief: 0.001, symptoms: -0.02, network: 0.003, habituation: 0.003 },
    },
  ],
  followAlong: { weeks: 0, lostJob: 'first' },
  reentryWeeks: 13,
} as const;
