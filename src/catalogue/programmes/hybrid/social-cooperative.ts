/**
 * Swedish work cooperative: people who have been ill run a small firm together, at first as guests, at last as owners.
 * Whatever names no source in its line or above it is assumed.
 */
export const socialCooperative = {
  id: 'social-cooperative',
  title: 'Work cooperative',
  source: 'Sch08: Swedish work cooperatives, three phases, ownership, unlimited. Staff, hours, lengths and effects assumed.',
  service: {
    // One supervisor with eight members: the members lead much themselves.
    staff: { role: 'supervisor', caseload: 8, overhead: 0.5 },
    seat: 'agency',
    label: 'none',
    community: 0.4,
  },
  // Three phases (Sch08). The place is the cooperative’s own and need not be found; what members earn in it is not counted.
  stages: [
    {
      id: 'trial',
      title: 'Trying the cooperative',
      activity: 'shelteredPlace',
      duration: { mean: 9, least: 4, most: 26 },
      hours: { first: 1.8, firstWeeks: 13, later: 1.5 },
      mapping: 0.1,
      ownSearch: 0.1,
      effects: { demand: 0.4, skillCeiling: 0.65, skillPull: 0.01, belief: 0.001, symptoms: -0.02, network: 0.003 },
      onTime: 'training',
    },
    {
      id: 'training',
      title: 'Work and training as a colleague',
      activity: 'shelteredPlace',
      duration: { mean: 26, least: 13, most: 78 },
      hours: { first: 1.5, firstWeeks: 13, later: 1.3 },
      mapping: 0.05,
      ownSearch: 0.1,
      // A firm that has to sell asks more than a workshop does.
      effects: { demand: 0.6, skillCeiling: 0.75, skillPull: 0.01, belief: 0.002, symptoms: -0.02, network: 0.003, habituation: 0.002 },
      onReady: 'owner',
      onTime: 'owner',
    },
    {
      id: 'owner',
      title: 'Member and owner',
      activity: 'shelteredPlace',
      // Unlimited (Sch08).
      duration: { mean: null },
      hours: { first: 1.2, firstWeeks: 13, later: 1 },
      mapping: 0.02,
      ownSearch: 0.05,
      // Owners decide (Sch08): tasks follow what each can do, and belief gains more.
      effects: { skillCeiling: 0.8, skillPull: 0.01, belief: 0.003, symptoms: -0.03, network: 0.003, habituation: 0.002 },
    },
  ],
  followAlong: { weeks: 0, lostJob: 'owner' },
  reentryWeeks: 4,
} as const;
