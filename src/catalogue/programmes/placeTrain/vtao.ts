/**
 * Permanently adapted work in an ordinary firm (varig tilrettelagt arbeid i ordinær virksomhet), often in a group of people at first.
 * Whatever names no source in its line or above it is assumed.
 */
export const vtao = {
  id: 'vtao',
  title: 'Adapted work in ordinary firms',
  source: 'Sch08: permanently adapted work in ordinary firms, bonus pay on disability benefit, often starts in groups. ' +
    'Capacity as in vta; staff and hours assumed.',
  service: {
    // The firm’s own people do what the supervisor of vta does all day: ten people instead of five.
    staff: { role: 'supervisor', caseload: 10, overhead: 0.4 },
    seat: 'agency',
    label: 'none',
    community: 0.5,
  },
  stages: [
    {
      // Often in groups first (Sch08): the supervisor is there, for half a year or so.
      id: 'group',
      title: 'In a group with a supervisor',
      activity: 'bonusWage',
      // The rule of vta (Sch08).
      entry: { rule: 'capacity', capacity: 0.5 },
      duration: { mean: 13, least: 13, most: 52 },
      workplace: { hours: 18, pay: 0.15, convertible: 0 },
      hours: { first: 3, firstWeeks: 6, later: 1.4 },
      onEmployers: 0.25,
      mapping: 0.05,
      ownSearch: 0.02,
      effects: { demand: 0.45, skillCeiling: 0.7, skillPull: 0.008, belief: 0.001, symptoms: -0.02, network: 0.003 },
      onReady: 'place',
      onTime: 'place',
    },
    {
      id: 'place',
      title: 'Own place among the firm’s people',
      activity: 'bonusWage',
      // Permanent (Sch08). The firm could hire, but nothing presses it to.
      duration: { mean: null },
      workplace: { hours: 20, pay: 0.2, convertible: 0.1 },
      hours: { first: 1.6, firstWeeks: 8, later: 0.8 },
      onEmployers: 0.15,
      mapping: 0.02,
      ownSearch: 0.02,
      effects: { demand: 0.5, skillCeiling: 0.75, skillPull: 0.008, belief: 0.001, symptoms: -0.02, network: 0.002, habituation: 0.002 },
    },
  ],
  followAlong: { hours: { first: 0.5, firstWeeks: 8, later: 0.2 }, weeks: 26, lostJob: 'place' },
  reentryWeeks: 0,
} as const;
