/**
 * Control of trials: brokered vocational rehabilitation. A case manager refers to an agency elsewhere, which decides, assesses, trains and
 * then looks for a job; a wait and a new face at each step. Whatever names no source in its line or above it is assumed; no outcome is entered.
 */
export const controlBrokeredVr = {
  id: 'control-brokered-vr',
  title: 'Control: brokered rehabilitation',
  source: 'mueser2004_Hartford (standard arm), drake1999_DC, nuechterlein2020_UCLA; twamley2012 (35 clients a post). The rest assumed.',
  service: {
    // 35 clients in conventional rehabilitation (twamley2012, from clear.dol.gov). A norm: a public agency takes whom it must (assumed).
    staff: { role: 'counsellor', norm: 35, overhead: 0.4, coordination: 0.2 },
    seat: 'agency',
    label: 'welfareOffice',
    community: 0.15,
  },
  stages: [
    {
      // The application goes its way; the case manager has done what he could (length assumed).
      id: 'referral',
      title: 'Waiting for the agency’s decision',
      activity: 'waiting',
      duration: { mean: 6, least: 2, most: 26 },
      hours: { first: 0.1, firstWeeks: 0, later: 0.1 },
      mapping: 0,
      ownSearch: 0.5,
      onTime: 'evaluation',
    },
    {
      id: 'evaluation',
      title: 'Vocational evaluation',
      activity: 'course',
      duration: { mean: 4, least: 4, most: 13 },
      hours: { first: 0.8, firstWeeks: 8, later: 0.5 },
      mapping: 0.25,
      ownSearch: 0.1,
      // Somebody new, who tests (assumed).
      keepsContact: false,
      onTime: 'training',
    },
    {
      // Work adjustment, in a workshop for many (drake1999_DC: stepwise, sheltered); length assumed.
      id: 'training',
      title: 'Work adjustment',
      activity: 'shelteredPlace',
      duration: { mean: 26, least: 8, most: 78 },
      hours: { first: 0.6, firstWeeks: 8, later: 0.4 },
      mapping: 0.03,
      ownSearch: 0.1,
      effects: { demand: 0.45, skillCeiling: 0.7, skillPull: 0.01, belief: 0.001, symptoms: -0.02, network: 0.002, habituation: 0.003 },
      // Another agency again (assumed).
      keepsContact: false,
      onReady: 'search',
      onTime: 'search',
    },
    {
      id: 'search',
      title: 'Job placement service',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 26, most: 52 },
      hours: { first: 0.8, firstWeeks: 13, later: 0.5 },
      onEmployers: 0.15,
      mapping: 0.1,
      ownSearch: 1,
      keepsContact: false,
      onTime: 'leave',
    },
  ],
  // The case is closed as a success after 90 days in work (from memory, high: rule of the American agencies).
  followAlong: { hours: { first: 0.2, firstWeeks: 8, later: 0.1 }, weeks: 13, lostJob: 'leave' },
  reentryWeeks: 26,
} as const;
