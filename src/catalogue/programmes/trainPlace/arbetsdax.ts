/**
 * Arbetsdax (Sweden): rehabilitation in sheltered work; the better-functioning go on to train at an ordinary workplace, where nobody follows them.
 * Whatever names no source in its line or above it is assumed.
 */
export const arbetsdax = {
  id: 'arbetsdax',
  title: 'Arbetsdax',
  source: 'Sch08: sheltered rehabilitation, ordinary training without follow-up there, only the better-functioning move. The rest assumed.',
  service: {
    staff: { role: 'supervisor', caseload: 8, overhead: 0.45 },
    seat: 'agency',
    label: 'psychiatric',
    community: 0.1,
  },
  stages: [
    {
      id: 'sheltered',
      title: 'Rehabilitation in sheltered work',
      activity: 'shelteredPlace',
      // Until one is judged ready, for some always (assumed). Asked about after a quarter at the earliest.
      duration: { mean: null, least: 13 },
      hours: { first: 2, firstWeeks: 13, later: 1.5 },
      mapping: 0.03,
      ownSearch: 0.05,
      // As practice in a sheltered firm (assumed).
      effects: { demand: 0.45, skillCeiling: 0.7, skillPull: 0.008, belief: 0.001, symptoms: -0.02, network: 0.003, habituation: 0.003 },
      // Only the better-functioning move (Sch08).
      onReady: 'ordinary',
    },
    {
      id: 'ordinary',
      title: 'Training at an ordinary workplace',
      activity: 'placement',
      entry: { rule: 'readiness' },
      duration: { mean: 17, least: 13, most: 39 },
      // Half of a working week (assumed).
      workplace: { hours: 20, pay: 0 },
      // No follow-up there (Sch08): what little time there is goes to firms, to find the place.
      hours: { first: 0.5, firstWeeks: 13, later: 0.1 },
      onEmployers: 0.8,
      mapping: 0.05,
      ownSearch: 0.25,
      effects: { skillCeiling: 0.8, skillPull: 0.012, belief: 0.002, network: 0.002 },
      onTime: 'leave',
    },
  ],
  followAlong: { weeks: 0, lostJob: 'first' },
  reentryWeeks: 13,
} as const;
