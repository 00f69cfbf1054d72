/**
 * Coping course (mestringskurs): a small group practises living with symptoms and getting through a day. It lasted as long as its money.
 * Whatever names no source in its line or above it is assumed.
 */
export const mestringskurs = {
  id: 'mestringskurs',
  title: 'Coping course',
  source: 'Sch08: 7 people; closed after a year for lack of money. Length of a course, hours and effects assumed.',
  service: {
    // One leader for a group of seven (leader assumed, group Sch08).
    staff: { role: 'counsellor', caseload: 7 },
    places: 7,
    seat: 'agency',
    label: 'none',
    community: 0.1,
    // Closed after a year (Sch08).
    fundingWeeks: 52,
  },
  stages: [
    {
      id: 'course',
      title: 'Coping in a small group',
      activity: 'course',
      // Two courses in the year (assumed).
      duration: { mean: null, most: 26 },
      hours: { first: 1.5, firstWeeks: 26, later: 1.5 },
      mapping: 0.1,
      ownSearch: 0.1,
      // Coping and company rather than work skill (strengths assumed).
      effects: { skillCeiling: 0.5, skillPull: 0.005, belief: 0.002, symptoms: -0.03, network: 0.003 },
      onTime: 'leave',
    },
  ],
  followAlong: { weeks: 0, lostJob: 'leave' },
  reentryWeeks: 52,
} as const;
