/**
 * Control of trials: psychosocial rehabilitation. A day programme like a clubhouse with work for the house first, then jobs set aside
 * for its members, then a search for one's own. Whatever names no source in its line or above it is assumed; no outcome is entered.
 */
export const controlPsr = {
  id: 'control-psr',
  title: 'Control: psychosocial rehabilitation',
  source: 'mueser2004_Hartford (clubhouse-type arm, transitional work), lehman2002_Baltimore (sheltered and transitional). The rest assumed.',
  service: {
    // A member of staff for twelve, half of the week in the work of the house (assumed). Outside the clinic (mueser2004_Hartford).
    staff: { role: 'supervisor', caseload: 12, overhead: 0.5, coordination: 0.15 },
    seat: 'agency',
    label: 'psychiatric',
    community: 0.15,
  },
  stages: [
    {
      id: 'day',
      title: 'Work for the house',
      activity: 'shelteredPlace',
      // As long as one likes; whether one is ready for a job outside is asked after two months (assumed).
      duration: { mean: null, least: 8 },
      hours: { first: 1.2, firstWeeks: 13, later: 0.8 },
      mapping: 0.05,
      ownSearch: 0.1,
      // Kitchen, office, reception: tasks for all, much company (assumed).
      effects: { demand: 0.35, skillCeiling: 0.6, skillPull: 0.007, belief: 0.001, symptoms: -0.02, network: 0.004, habituation: 0.003 },
      onReady: 'transitional',
    },
    {
      // The house holds the job and members take turns: ordinary pay, half a week, hardly ever kept for good (assumed but for its being there).
      id: 'transitional',
      title: 'Transitional job of the house',
      activity: 'adaptedJob',
      // Half a year to nine months (from memory, the usual rule of clubhouses).
      duration: { mean: 13, least: 17, most: 39 },
      workplace: { hours: 18, pay: 1, convertible: 0.1 },
      hours: { first: 1.5, firstWeeks: 13, later: 0.8 },
      onEmployers: 0.3,
      mapping: 0.05,
      ownSearch: 0.1,
      effects: { demand: 0.5, skillCeiling: 0.8, skillPull: 0.012, belief: 0.002, network: 0.002 },
      onTime: 'search',
    },
    {
      id: 'search',
      title: 'Search for a job of one’s own',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 17, least: 4, most: 39 },
      hours: { first: 1, firstWeeks: 13, later: 0.6 },
      onEmployers: 0.15,
      mapping: 0.1,
      ownSearch: 0.75,
      // Who finds none is a member of the house still (assumed).
      onTime: 'day',
    },
  ],
  // Members are members: a little support for as long as they like, and the house when the job ends (assumed).
  followAlong: { hours: { first: 0.4, firstWeeks: 8, later: 0.15 }, weeks: null, lostJob: 'first' },
  reentryWeeks: 4,
} as const;
