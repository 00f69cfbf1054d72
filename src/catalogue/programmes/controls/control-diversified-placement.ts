/**
 * Control of trials: the diversified placement approach. Work readiness, then a business of the agency, then a group at a workplace with
 * which the agency has a contract, then a job of one's own. Whatever names no source in its line or above it is assumed; no outcome is entered.
 */
export const controlDiversifiedPlacement = {
  id: 'control-diversified-placement',
  title: 'Control: diversified placement',
  source: 'bond2007_Chicago: work readiness, agency-run businesses, placements by contract; no fixed limits (grant MH059987). The rest assumed.',
  service: {
    staff: { role: 'supervisor', caseload: 15, overhead: 0.4 },
    seat: 'agency',
    label: 'psychiatric',
  },
  // Steps at each person's pace and without fixed limits (grant summary R01-MH059987): no maxima. The means are assumed.
  stages: [
    {
      id: 'readiness',
      title: 'Work readiness',
      activity: 'shelteredPlace',
      duration: { mean: 9, least: 4 },
      hours: { first: 1.5, firstWeeks: 8, later: 1.2 },
      mapping: 0.1,
      ownSearch: 0.1,
      effects: { demand: 0.3, skillCeiling: 0.5, skillPull: 0.01, belief: 0.001, network: 0.002 },
      onReady: 'business',
      onTime: 'business',
    },
    {
      id: 'business',
      title: 'Work in a business of the agency',
      activity: 'shelteredPlace',
      duration: { mean: 17, least: 4 },
      hours: { first: 1.5, firstWeeks: 8, later: 1 },
      mapping: 0.03,
      ownSearch: 0.1,
      // Real customers and a wage (assumed): a little more than sheltered practice.
      effects: { demand: 0.5, skillCeiling: 0.75, skillPull: 0.01, belief: 0.001, symptoms: -0.02, network: 0.003, habituation: 0.003 },
      onReady: 'contract',
      onTime: 'contract',
    },
    {
      // The agency holds the contract and fills the places with its own people, several at one workplace: paid, but not theirs to keep.
      id: 'contract',
      title: 'Group placement by contract',
      activity: 'adaptedJob',
      // No end by time (grant summary): the place is theirs until they are judged ready for more.
      duration: { mean: null, least: 8 },
      // Half of a week at ordinary pay (assumed); few turn into a job with the employer, whose contract is with the agency (assumed).
      workplace: { hours: 20, pay: 1, convertible: 0.1 },
      hours: { first: 1.5, firstWeeks: 8, later: 1 },
      // Most contracts are in place already; keeping them and finding new ones takes some of the time (assumed).
      onEmployers: 0.35,
      mapping: 0.03,
      ownSearch: 0.1,
      effects: { demand: 0.55, skillCeiling: 0.8, skillPull: 0.012, belief: 0.002, network: 0.003, habituation: 0.002 },
      onReady: 'search',
    },
    {
      id: 'search',
      title: 'Search for a job of one’s own',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 39 },
      hours: { first: 1.2, firstWeeks: 13, later: 0.8 },
      onEmployers: 0.25,
      mapping: 0.1,
      ownSearch: 1,
      // Who finds none has the business to go back to (assumed).
      onTime: 'business',
    },
  ],
  followAlong: { hours: { first: 0.8, firstWeeks: 13, later: 0.3 }, weeks: null, lostJob: 'business' },
  reentryWeeks: 8,
} as const;
