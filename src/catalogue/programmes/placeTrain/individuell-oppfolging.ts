/**
 * Individual follow-up on a contract of six principles close to those of IPS, bought by tender for two years.
 * Whatever names no source in its line or above it is assumed.
 */
export const individuellOppfolging = {
  id: 'individuell-oppfolging',
  title: 'Individual follow-up by contract',
  source: 'Sch08: 20 to 25 clients per guide, weekly contact, the guide contacts the employer in 40 to 50 %; ' +
    'placements of a month; stay of 5 months on average; tenders of 2 years. Hours assumed.',
  service: {
    // 20 to 25 per guide (Sch08).
    staff: { role: 'jobSpecialist', caseload: 22 },
    seat: 'agency',
    label: 'welfareOffice',
    community: 0.4,
    // Bought for two years at a time (Sch08); a scenario in which the tender is won again sets null.
    fundingWeeks: 104,
  },
  // About 7 + 8 + 11 weeks: five months on average with those who leave sooner for a job (Sch08).
  stages: [
    {
      id: 'start',
      title: 'Getting to know, and first search',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 5, least: 2, most: 17 },
      // Weekly contact (Sch08), of most of an hour.
      hours: { first: 1, firstWeeks: 9, later: 0.8 },
      // The guide contacts the employer for 40 to 50 % of clients (Sch08): .45 of the share in IPS (.35).
      onEmployers: 0.15,
      mapping: 0.2,
      ownSearch: 1,
      onTime: 'trial',
    },
    {
      // A placement of a month (Sch08), after about a month in which it is found. Half of the hours are for that.
      id: 'trial',
      title: 'Month of placement in a firm',
      activity: 'placement',
      duration: { mean: 4, least: 4, most: 13 },
      workplace: { hours: 22 },
      hours: { first: 1.4, firstWeeks: 6, later: 0.8 },
      onEmployers: 0.5,
      mapping: 0.1,
      ownSearch: 0.5,
      effects: { skillCeiling: 0.85, skillPull: 0.015, belief: 0.002, network: 0.002 },
      onTime: 'search',
    },
    {
      id: 'search',
      title: 'Search after the placement',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 9, least: 2, most: 26 },
      hours: { first: 0.8, firstWeeks: 9, later: 0.8 },
      onEmployers: 0.15,
      mapping: 0.1,
      ownSearch: 1,
      onTime: 'leave',
    },
  ],
  // A quarter of a year after the hire.
  followAlong: { hours: { first: 0.6, firstWeeks: 8, later: 0.3 }, weeks: 13, lostJob: 'search' },
  reentryWeeks: 26,
} as const;
