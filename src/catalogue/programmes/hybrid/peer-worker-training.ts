/**
 * Training of people with own experience of illness as workers in mental-health services: a course, then practice in a service that may
 * hire them. Whatever names no source in its line or above it is assumed.
 */
export const peerWorkerTraining = {
  id: 'peer-worker-training',
  title: 'Training of peer workers',
  source: 'Sch08: users trained and hired in mental-health services, one year. Division of the year, staff and hours assumed.',
  service: {
    staff: { role: 'supervisor', caseload: 15 },
    seat: 'agency',
    // The services know what the training is.
    label: 'none',
    community: 0.3,
  },
  // One year in all (Sch08), half of it in class.
  stages: [
    {
      id: 'course',
      title: 'Course on peer work',
      activity: 'course',
      entry: { rule: 'wish' },
      duration: { mean: null, most: 26 },
      hours: { first: 1, firstWeeks: 13, later: 1 },
      mapping: 0.1,
      ownSearch: 0.1,
      // Illness becomes experience of use to others.
      effects: { skillCeiling: 0.8, skillPull: 0.015, belief: 0.004, network: 0.003 },
      onTime: 'practice',
    },
    {
      // Other employers than these services cannot be told apart here: any may have the place.
      id: 'practice',
      title: 'Practice in a mental-health service',
      activity: 'placement',
      duration: { mean: null, most: 26 },
      workplace: { hours: 20, pay: 0 },
      hours: { first: 2.4, firstWeeks: 8, later: 0.8 },
      onEmployers: 0.35,
      mapping: 0.05,
      ownSearch: 0.25,
      effects: { skillCeiling: 0.85, skillPull: 0.015, belief: 0.003, network: 0.003 },
      onTime: 'leave',
    },
  ],
  // Supervision in the first half year as a colleague.
  followAlong: { hours: { first: 0.6, firstWeeks: 13, later: 0.3 }, weeks: 26, lostJob: 'leave' },
  reentryWeeks: null,
} as const;
