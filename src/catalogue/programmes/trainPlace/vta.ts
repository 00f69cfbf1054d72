/**
 * Permanently adapted work in a sheltered firm (varig tilrettelagt arbeid): a place for as long as one wants it.
 * Whatever names no source in its line or above it is assumed.
 */
export const vta = {
  id: 'vta',
  title: 'Permanently adapted sheltered work',
  source: 'Sch08: unlimited, at least 50 % capacity, right to come back, mentor and ordinary practice for those who move on, throughput near zero. Staff and hours assumed.',
  service: {
    // A supervisor with five people, half of the week in production (assumed).
    staff: { role: 'supervisor', caseload: 5, overhead: 0.5 },
    seat: 'agency',
    label: 'none',
  },
  stages: [
    {
      id: 'place',
      title: 'Adapted work in the firm',
      activity: 'shelteredPlace',
      // At least half of an ordinary capacity (Sch08).
      entry: { rule: 'capacity', capacity: 0.5 },
      // Unlimited (Sch08). Whether somebody could move on is asked after a year at the earliest (assumed).
      duration: { mean: null, least: 52 },
      hours: { first: 2.5, firstWeeks: 13, later: 2 },
      mapping: 0.02,
      // People who have come to stay apply elsewhere as good as never (assumed).
      ownSearch: 0.01,
      // Safety and company: symptoms and network gain more than in practice for a time; tasks teach less (assumed).
      effects: { demand: 0.4, skillCeiling: 0.6, skillPull: 0.005, belief: 0.001, symptoms: -0.03, network: 0.003, habituation: 0.003 },
      onReady: 'outward',
    },
    {
      // A mentor and ordinary practice for those who move on (Sch08). One at a time in a firm, half a year at most (assumed). With
      // two, a firm of 30 sent 3.3 people a year and 100 places into ordinary jobs.
      id: 'outward',
      title: 'Practice in an ordinary firm with a mentor',
      activity: 'placement',
      duration: { mean: 13, least: 8, most: 26 },
      places: 1,
      hours: { first: 2.5, firstWeeks: 13, later: 2 },
      // The mentor finds the place (assumed).
      onEmployers: 0.3,
      mapping: 0.1,
      ownSearch: 0.25,
      effects: { skillCeiling: 0.75, skillPull: 0.01, belief: 0.002, network: 0.002 },
      // The way back is open (Sch08).
      onTime: 'place',
    },
  ],
  // The mentor stays for half a year (assumed); who loses the job has the place again (Sch08).
  followAlong: { hours: { first: 1, firstWeeks: 8, later: 0.5 }, weeks: 26, lostJob: 'first' },
  // May come back (Sch08), at once.
  reentryWeeks: 0,
} as const;
