/**
 * Job support by peers: a user organisation, a municipality and a trade association together. Employers find the places through their
 * own association, and somebody with experience of illness follows up there. Whatever names no source in its line or above it is assumed.
 */
export const peerJobSupport = {
  id: 'peer-job-support',
  title: 'Job support by peers',
  source: 'Bja14: user organisation, municipality and trade association; a peer follows up at the workplace; ' +
    'the employers’ own association finds places. Staff, lengths and effects assumed.',
  service: {
    // Peers work part-time or with few people at once.
    staff: { role: 'jobSpecialist', caseload: 12 },
    seat: 'agency',
    label: 'none',
    community: 0.5,
  },
  stages: [
    {
      id: 'matching',
      title: 'Meeting the peer, choosing work',
      activity: 'jobSearch',
      entry: { rule: 'wish' },
      duration: { mean: 4, least: 2, most: 9 },
      hours: { first: 1.5, firstWeeks: 9, later: 1.5 },
      onEmployers: 0.1,
      mapping: 0.4,
      ownSearch: 0.75,
      effects: { belief: 0.003, network: 0.002 },
      onTime: 'place',
    },
    {
      // The association asks its own members (Bja14): a place takes about a month to find.
      id: 'place',
      title: 'Trying the work, a peer beside',
      activity: 'placement',
      duration: { mean: 17, least: 13, most: 52 },
      workplace: { hours: 18 },
      hours: { first: 2.5, firstWeeks: 10, later: 1 },
      onEmployers: 0.35,
      mapping: 0.1,
      ownSearch: 0.25,
      // Company and an example: a little more belief and network than other placements give (.002).
      effects: { skillCeiling: 0.85, skillPull: 0.015, belief: 0.003, network: 0.003 },
      onTime: 'leave',
    },
  ],
  // A year; the tie to a peer lasts longer than a programme’s.
  followAlong: { hours: { first: 1, firstWeeks: 13, later: 0.4 }, weeks: 52, lostJob: 'place' },
  reentryWeeks: 13,
} as const;
