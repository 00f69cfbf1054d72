/**
 * Motivation course (motivasjonskurs): a handful of people and a leader talk about what they want and dare. Its money lasted three months.
 * Whatever names no source in its line or above it is assumed.
 */
export const motivasjonskurs = {
  id: 'motivasjonskurs',
  title: 'Motivation course',
  source: 'Sch08: 5 people; closed after 3 months for lack of money. Length of a course, hours and effects assumed.',
  service: {
    // One leader for a group of five (leader assumed, group Sch08).
    staff: { role: 'counsellor', caseload: 5 },
    places: 5,
    seat: 'agency',
    label: 'none',
    community: 0.1,
    // Closed after three months (Sch08).
    fundingWeeks: 13,
  },
  stages: [
    {
      id: 'course',
      title: 'Motivation in a small group',
      activity: 'course',
      // One course filled the three months (assumed).
      duration: { mean: null, most: 12 },
      hours: { first: 2, firstWeeks: 12, later: 2 },
      mapping: 0.3,
      ownSearch: 0.25,
      // Belief above all, hardly any skill (assumed).
      effects: { skillCeiling: 0.4, skillPull: 0.005, belief: 0.004, network: 0.002 },
      onTime: 'leave',
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  reentryWeeks: 52,
} as const;
