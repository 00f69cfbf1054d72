/**
 * Clubhouse (Fontenehus): members run the house together by day; a few hold one of its transitional jobs for some months.
 * Whatever names no source in its line or above it is assumed.
 */
export const clubhouse = {
  id: 'clubhouse',
  title: 'Clubhouse',
  source: 'Sch08: 160 members, 30 a day, few transitional jobs, unlimited membership. Staff, hours, lengths and effects assumed.',
  service: {
    // 160 members (Sch08) with six staff (assumed).
    staff: { role: 'counsellor', caseload: 27 },
    seat: 'agency',
    label: 'psychiatric',
    community: 0.3,
  },
  stages: [
    {
      id: 'house',
      title: 'Working day in the house',
      activity: 'shelteredPlace',
      // Members for as long as they wish (Sch08).
      duration: { mean: null, least: 26 },
      // 30 of 160 come on a day (Sch08): each member about one day a week.
      hours: { first: 0.8, firstWeeks: 13, later: 0.5 },
      mapping: 0.1,
      ownSearch: 0.15,
      // Company above all; the house’s tasks ask for little.
      effects: { demand: 0.45, skillCeiling: 0.65, skillPull: 0.005, belief: 0.002, symptoms: -0.03, network: 0.005, habituation: 0.002 },
      onReady: 'transitional',
    },
    {
      // A job that belongs to the house and is filled by one member after the other, half a day each, six to nine months (from memory).
      id: 'transitional',
      title: 'Transitional job in a firm',
      activity: 'adaptedJob',
      duration: { mean: 9, least: 26, most: 39 },
      // Few (Sch08).
      places: 5,
      // Ordinary pay (from memory). The next member is to have the job after this one.
      workplace: { hours: 15, pay: 1, convertible: 0.1 },
      // Staff know the firm and work along at first; who is away is stood in for.
      hours: { first: 3, firstWeeks: 6, later: 0.8 },
      onEmployers: 0.3,
      mapping: 0.1,
      ownSearch: 0.25,
      effects: { skillCeiling: 0.8, skillPull: 0.015, belief: 0.003, network: 0.002 },
      onTime: 'house',
    },
  ],
  // A member stays one; the house helps in its evenings and by calls.
  followAlong: { hours: { first: 0.2, firstWeeks: 13, later: 0.1 }, weeks: null, lostJob: 'house' },
  reentryWeeks: 0,
} as const;
